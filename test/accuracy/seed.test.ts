import { readFileSync } from 'node:fs';
import type { Article } from '../../src/document.js';
import { analyze } from '../../src/index.js';
import { normalize } from '../../src/normalize/index.js';
import { parseGold } from '../../tools/gold.js';
import { emptyScores, score, type Mistake } from '../../tools/score.js';

// The article that the project began with: everything in it exactly right, however it is spelled.
const file = new URL('../../fixtures/gold/seed-cho-don.txt', import.meta.url);
const gold = parseGold(readFileSync(file, 'utf8'), 'seed-cho-don.txt');

/** The article in another spelling, and where each of its offsets lies there. */
interface Spelling {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** Respells the text piece by piece; offsets are those between the pieces. */
function respelled(respell: (piece: string) => string): Spelling {
  const pieces = gold.text.match(/\p{L}+|\s|[^\p{L}\s]/gu) ?? [];
  const starts = new Map<number, number>();
  let from = 0;
  let text = '';
  for (const piece of pieces) {
    starts.set(from, text.length);
    from += piece.length;
    text += respell(piece);
  }
  starts.set(from, text.length);
  return { text, at: (offset) => starts.get(offset)! };
}

const spellings: Readonly<Record<string, Spelling>> = {
  'as printed': respelled((piece) => piece),
  decomposed: respelled((piece) => piece.normalize('NFD')),
  'in the other tone placement': respelled((piece) => normalize(piece, { tones: 'new' }).text || piece),
  'with \\r\\n': respelled((piece) => (piece === '\n' ? '\r\n' : piece)),
  'with doubled spaces': respelled((piece) => (piece === ' ' ? '  ' : piece)),
};

const four = ['date', 'person', 'title', 'percentage'] as const;

describe.each(Object.entries(spellings))('the article %s', (_, { text, at }) => {
  const marks = gold.marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
  const article = analyze(text, { published: gold.published, id: gold.id });

  test('has all dates, people, titles and percentages, with their values, and no other', () => {
    const scores = emptyScores();
    const mistakes: Mistake[] = [];
    score({ ...gold, text, marks }, article, scores, mistakes);
    expect(mistakes.filter(({ type }) => (four as readonly string[]).includes(type))).toEqual([]);
    expect(four.map((type) => scores[type].right)).toEqual([27, 2, 2, 2]);
  });

  test('has offsets that give back what was printed', () => {
    for (const entity of article.entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
  });

  test('links the two names of 15 February', () => {
    const linked = article.entities.flatMap((entity, i) =>
      entity.type === 'date' && entity.value.sameAs !== undefined ? [[i, entity.value.sameAs] as const] : [],
    );
    expect(linked).toHaveLength(6);
    for (const [one, other] of linked) {
      expect(edtfOf(article, one)).toBe('2024-02-15');
      expect(edtfOf(article, other)).toBe('2024-02-15');
      expect(linked).toContainEqual([other, one]);
    }
  });

  test('has its player clocks and "Xem thêm" as residue and its caption printed twice', () => {
    const textOf = ({ start, end }: { start: number; end: number }): string =>
      normalize(text.slice(start, end)).text;
    const residue = article.parts
      .filter(({ kind }) => kind === 'residue')
      .map(textOf)
      .join('\n');
    expect(residue).toContain('0:00 / 0:00');
    expect(residue.match(/0:00/g)).toHaveLength(3);
    expect(residue).toContain('Xem thêm');
    const copies = article.parts.filter(({ duplicateOf }) => duplicateOf !== undefined);
    expect(copies).toHaveLength(1);
    expect(textOf(copies[0]!)).toContain('gặp mặt đầu xuân sáng 15/2/2024');
    expect(textOf(article.parts[copies[0]!.duplicateOf!]!)).toBe(textOf(copies[0]!));
  });

  test('names the holders of both offices with their bodies', () => {
    expect(
      article.people.map(({ name, titles }) => [
        name,
        titles.map(({ role, organization }) => [role, organization]),
      ]),
    ).toEqual([
      ['Nguyễn Đức Hiệp', [['Trưởng phòng', 'Lao động - Thương binh và Xã hội huyện Chợ Đồn']]],
      ['Đặng Đình Phong', [['Phó Chủ tịch', 'UBND huyện Chợ Đồn']]],
    ]);
  });
});

function edtfOf({ entities }: Article, index: number): string {
  const entity = entities[index];
  return entity?.type === 'date' ? entity.value.edtf : '';
}
