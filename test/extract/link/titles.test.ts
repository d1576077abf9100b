import { titleCases } from '../../../fixtures/link/titles.js';
import type { NameSpan } from '../../../src/document.js';
import { linkNames } from '../../../src/extract/link/index.js';
import { annotated, noUnits } from './annotated.js';

/** For every title: its text and the annotated id of the holder that was found. */
function holders(text: string): [title: string, holder: string | undefined][] {
  const { layers, spans } = annotated(text);
  const { entities } = linkNames(layers, spans, noUnits);
  const markAt = new Map(spans.map(({ type, start, mark }) => [`${type} ${start}`, mark]));
  const idOf = new Map<string, string>();
  for (const entity of entities) {
    if (entity.type === 'person')
      idOf.set(entity.value.person, markAt.get(`person ${entity.start}`)!.attributes['id']!);
  }
  return entities.flatMap((entity) =>
    entity.type === 'title'
      ? [
          [entity.text, entity.value.person === undefined ? undefined : idOf.get(entity.value.person)] as [
            string,
            string | undefined,
          ],
        ]
      : [],
  );
}

function expected(text: string): [string, string | undefined][] {
  return annotated(text).spans.flatMap(({ type, mark }) =>
    type === 'title' ? [[mark.text, mark.attributes['of']] as [string, string | undefined]] : [],
  );
}

describe.each(Object.entries(titleCases))('an office %s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(holders(text)).toEqual(expected(text));
  });
  test.each(texts)('the same with doubled spaces: %s', (text) => {
    expect(
      holders(text.replaceAll(' ', '  ').replace(/⟦[^|]*\|/g, (mark) => mark.replace(/ {2}/g, ' '))).map(
        ([, holder]) => holder,
      ),
    ).toEqual(expected(text).map(([, holder]) => holder));
  });
});

test.each([
  'Các ⟦TITLE role="Bộ trưởng"|Bộ trưởng⟧ trả lời.',
  'Có 2 ⟦TITLE role="Phó Thủ tướng"|Phó Thủ tướng⟧ dự.',
  'Sẽ chỉ định ⟦TITLE role="chủ tịch"|chủ tịch⟧, ⟦TITLE role="phó chủ tịch"|phó chủ tịch⟧ trong tháng.',
  'Người hâm mộ tin rằng ⟦TITLE role="huấn luyện viên trưởng"|huấn luyện viên trưởng⟧ này sẽ ở lại.',
])('posts and back references are nobody: %s', (text) => {
  expect(holders(text)).toEqual([]);
});

test('a title has its role, the role written out, its body, level and kind', () => {
  const { layers, spans } = annotated(
    'Ông ⟦PERSON id=p1 honorific=Ông|Trần Kỳ⟧, ⟦TITLE of=p1 role=PCT|PCT ⟦ORG|UBND ⟦PLACE|huyện Chợ Đồn⟧⟧⟧.',
  );
  const title = linkNames(layers, spans, noUnits).entities.find(({ type }) => type === 'title');
  expect(title?.value).toEqual({
    role: 'PCT',
    normalizedRole: 'Phó Chủ tịch',
    organization: 'UBND huyện Chợ Đồn',
    person: 'p1',
    link: { score: 0.95, rule: 'after' },
    level: 'district',
    kind: 'state',
  });
});

test('a thousand titles without a holder cost no more than their number', () => {
  const { layers, spans } = annotated('⟦TITLE role="Bộ trưởng"|Bộ trưởng⟧ nói. '.repeat(1000));
  const { entities } = linkNames(layers, spans satisfies readonly NameSpan[], noUnits);
  expect(entities.filter(({ type }) => type === 'title')).toHaveLength(1000);
});
