import { linkNames } from '../../../src/extract/link/index.js';
import { annotated, noUnits } from './annotated.js';

function quotes(text: string): [text: string, speaker: string | undefined, unclosed: boolean][] {
  const { layers, spans } = annotated(text);
  const { entities, people } = linkNames(layers, spans, noUnits);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return entities.flatMap((entity) =>
    entity.type === 'quote'
      ? [
          [
            entity.text,
            entity.value.speaker && nameOf.get(entity.value.speaker),
            entity.value.unclosed === true,
          ] as [string, string | undefined, boolean],
        ]
      : [],
  );
}

test.each([
  [
    'behind a colon',
    'Ông ⟦PERSON id=p1 honorific=Ông|Lê An⟧ cho biết: "Chúng tôi sẽ làm xong."',
    [['Chúng tôi sẽ làm xong.', 'Lê An', false]],
  ],
  [
    'curly marks',
    'Ông ⟦PERSON id=p1 honorific=Ông|Lê An⟧ nhấn mạnh: “Phải làm ngay hôm nay”.',
    [['Phải làm ngay hôm nay', 'Lê An', false]],
  ],
  [
    'before its speaker',
    '"Tôi rất mừng vì được về", bà ⟦PERSON id=p1 honorific=bà|Hoa⟧ nói.',
    [['Tôi rất mừng vì được về', 'Hoa', false]],
  ],
  [
    'never closed',
    'Bà ⟦PERSON id=p1 honorific=Bà|Hoa⟧ chia sẻ: "Chúng tôi nỗ lực hết sức…\n\nTin khác.',
    [['Chúng tôi nỗ lực hết sức…', 'Hoa', true]],
  ],
  [
    'of a pronoun',
    'Bà ⟦PERSON id=p1 honorific=Bà|Hoa⟧ tới nơi. Bà kể: "Tôi đi bộ ba ngày".',
    [['Tôi đi bộ ba ngày', 'Hoa', false]],
  ],
  ['a name set off by marks', 'Phim "Đất rừng" của ⟦PERSON id=p1|Lê An⟧ ra rạp.', []],
  ['a slogan without a speaker', 'Phong trào "Toàn dân đoàn kết xây dựng đời sống" lan rộng.', []],
])('a quotation %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
