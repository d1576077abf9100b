import { linkNames } from '../../../src/extract/link/index.js';
import { goldSpans } from '../../../tools/gold-spans.js';
import { parseGold } from '../../../tools/gold.js';

function fullNames(text: string): (string | undefined)[] {
  const { layers, spans } = goldSpans(parseGold(`---\nid: case\n---\n\n${text}`, 'case'));
  return linkNames(layers, spans, { find: () => [] }).entities.flatMap((entity) =>
    entity.type === 'organization' ? [entity.value.fullName] : [],
  );
}

test.each([
  ['a known abbreviation', '⟦ORG|UBND ⟦PLACE|huyện Chợ Đồn⟧⟧ họp.', ['Ủy ban nhân dân huyện Chợ Đồn']],
  [
    'a bare level takes the place named last',
    '⟦PLACE|Huyện Ba Vì⟧ và ⟦PLACE|huyện Chợ Đồn⟧ ký kết. ⟦ORG|UBND huyện⟧ họp.',
    ['Ủy ban nhân dân huyện Chợ Đồn'],
  ],
  ['a committee of the party', '⟦PLACE|Huyện Chợ Đồn⟧ ra quân. ⟦ORG|Huyện ủy⟧ họp.', ['Huyện ủy Chợ Đồn']],
  ['a name in full', '⟦ORG|Bệnh viện Bạch Mai⟧ đón.', [undefined]],
  ['a bare level without any place', '⟦ORG|UBND tỉnh⟧ họp.', ['Ủy ban nhân dân tỉnh']],
  [
    'an acronym that the text explains',
    '⟦ORG|Quỹ Bảo tồn Sếu⟧ (QBS) tài trợ. ⟦ORG|QBS⟧ trao quà.',
    [undefined, 'Quỹ Bảo tồn Sếu'],
  ],
])('%s', (_, text, expected) => {
  expect(fullNames(text)).toEqual(expected);
});
