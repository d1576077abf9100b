import { linkNames } from '../../../src/extract/link/index.js';
import { goldSpans } from '../../../tools/gold-spans.js';
import { readGoldFolders } from '../../../tools/gold.js';
import { annotated, noUnits } from './annotated.js';

/** Groups of annotated ids that were found to be one person, in the order of the text. */
function clusters(text: string): string[][] {
  const { layers, spans } = annotated(text);
  const idAt = new Map(spans.map(({ start, mark }) => [start, mark.attributes['id']!]));
  const { entities, people } = linkNames(layers, spans, noUnits);
  return people.map(({ mentions }) => mentions.map((mention) => idAt.get(entities[mention]!.start)!));
}

test.each([
  [
    'the given name alone',
    'Ông ⟦PERSON id=p1 honorific=Ông|Nguyễn Đức Hiệp⟧ tới. Ông ⟦PERSON id=p1 honorific=Ông|Hiệp⟧ nói.',
    [['p1', 'p1']],
  ],
  [
    'the name in the headline',
    'Ông ⟦PERSON id=p1 honorific=Ông|Hiệp⟧ được bầu\n\nChiều qua, ⟦PERSON id=p1|Nguyễn Đức Hiệp⟧ đắc cử.',
    [['p1', 'p1']],
  ],
  [
    'capitals',
    '⟦PERSON id=p1|NGUYỄN ĐỨC HIỆP⟧ về nước\n\n⟦PERSON id=p1|Nguyễn Đức Hiệp⟧ về nước.',
    [['p1', 'p1']],
  ],
  ['a foreign surname', '⟦PERSON id=p1|Emmanuel Brisson⟧ tới. ⟦PERSON id=p1|Brisson⟧ nói.', [['p1', 'p1']]],
  [
    'a surname that comes first',
    'Ông ⟦PERSON id=p1 honorific=Ông|Lưu Chấn Phi⟧ tới. Ông ⟦PERSON id=p1 honorific=Ông|Lưu⟧ nói.',
    [['p1', 'p1']],
  ],
  ['initials', 'Em ⟦PERSON id=p1 honorific=Em|T.T.K.N⟧ kể. Mẹ của ⟦PERSON id=p1|N.⟧ khóc.', [['p1', 'p1']]],
  [
    'an alias in brackets',
    '⟦PERSON id=p1|Lê Văn Bảy⟧ (tức "⟦PERSON id=p1|Bảy Cụt⟧") bị bắt.',
    [['p1', 'p1']],
  ],
  ['a stage name', '⟦PERSON id=p1|Hạ Miên⟧ (tên thật ⟦PERSON id=p1|Trần Thị Hoa⟧) ra album.', [['p1', 'p1']]],
  [
    'the birth order of the South',
    'Bà ⟦PERSON id=p1 honorific=Bà|Phan Kim Ngân⟧ gói bánh. Bà ⟦PERSON id=p1 honorific=Bà|Sáu Ngân⟧ cười.',
    [['p1', 'p1']],
  ],
  [
    'two people',
    'Ông ⟦PERSON id=p1 honorific=Ông|Lê An⟧ và bà ⟦PERSON id=p2 honorific=bà|Trần Hoa⟧.',
    [['p1'], ['p2']],
  ],
  [
    'two of one given name and different sex',
    'Ông ⟦PERSON id=p1 honorific=Ông|Lê Văn An⟧ và bà ⟦PERSON id=p2 honorific=bà|Trần Thị An⟧ cưới. Bà ⟦PERSON id=p2 honorific=Bà|An⟧ cười, ông ⟦PERSON id=p1 honorific=ông|An⟧ khóc.',
    [
      ['p1', 'p1'],
      ['p2', 'p2'],
    ],
  ],
  [
    'the one named last of two',
    '⟦PERSON id=p1|Lê Minh⟧ tới. ⟦PERSON id=p2|Trần Minh⟧ tới sau. Anh ⟦PERSON id=p2 honorific=Anh|Minh⟧ nói.',
    [['p1'], ['p2', 'p2']],
  ],
  [
    '"hay" between two people',
    '⟦PERSON id=p1|Lê Minh⟧ hay ⟦PERSON id=p2|Trần Tú⟧ sẽ thắng?',
    [['p1'], ['p2']],
  ],
])('%s', (_, text, expected) => {
  expect(clusters(text)).toEqual(expected);
});

test('at least 97 % of the annotated mentions find their person', () => {
  let mentions = 0;
  let right = 0;
  for (const gold of readGoldFolders()) {
    const { layers, spans } = goldSpans(gold);
    const idAt = new Map(
      spans.filter(({ type }) => type === 'person').map(({ start, mark }) => [start, mark.attributes['id']!]),
    );
    const taken = new Set<string>();
    const { entities, people } = linkNames(layers, spans, noUnits);
    const groups = people.map(({ mentions: list }) =>
      list.map((mention) => idAt.get(entities[mention]!.start)!),
    );
    for (const group of groups.toSorted((a, b) => b.length - a.length)) {
      const id = group.find((candidate) => !taken.has(candidate));
      if (id !== undefined) taken.add(id);
      right += group.filter((other) => other === id).length;
      mentions += group.length;
    }
  }
  expect(mentions).toBeGreaterThan(900);
  expect(right / mentions).toBeGreaterThan(0.97);
});
