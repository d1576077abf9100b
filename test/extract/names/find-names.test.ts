import { readFileSync } from 'node:fs';
import { inner, lexicon, names } from '../../../src/data/generated/names.js';
import type { Sentenced } from '../../../src/document.js';
import type { NameSpan } from '../../../src/document.js';
import { findNames, readNames } from '../../../src/extract/names/find-names.js';
import { normalize } from '../../../src/normalize/index.js';
import { findSentences } from '../../../src/tokenize/sentences.js';
import { tokenize } from '../../../src/tokenize/tokens.js';
import { parseGold } from '../../../tools/gold.js';

const model = readNames({ lexicon, names, inner });

function layersOf(source: string): Sentenced {
  const { text, alignment } = normalize(source);
  const tokens = tokenize(source, text, alignment);
  return { source, tokens, sentences: findSentences(tokens) };
}

function find(source: string): NameSpan[] {
  return findNames(layersOf(source), model);
}

function marksOf(source: string): string[] {
  const { tokens } = layersOf(source);
  return find(source).map(({ type, start, end, roleTo }) => {
    const role = roleTo === undefined ? '' : ` role ${source.slice(start, tokens.end[roleTo - 1])}`;
    return `${type} ${source.slice(start, end)}${role}`;
  });
}

const types = { PERSON: 'person', TITLE: 'title', ORG: 'organization', PLACE: 'place' } as const;

const sentences = readFileSync(new URL('../../../fixtures/names/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => parseGold(`---\nid: sentence\n---\n\n${line}`, 'sentences.txt'));

describe('the names of a sentence', () => {
  it.each(sentences.map(({ text, marks }) => [text, marks] as const))('%s', (text, marks) => {
    const wanted = marks.map(({ type, text, attributes }) => {
      const role = type === 'TITLE' ? ` role ${attributes['role']}` : '';
      return `${types[type as keyof typeof types]} ${text}${role}`;
    });
    expect(marksOf(text)).toEqual(wanted);
  });
});

describe('findNames', () => {
  const seed = 'Ông Nguyễn Đức Hiệp, Trưởng phòng Lao động - Thương binh và Xã hội huyện Chợ Đồn cho biết.';

  it('tells the role of a title by its tokens', () => {
    const spans = find(seed);
    const title = spans.find(({ type }) => type === 'title')!;
    expect([title.roleFrom, title.roleTo! - title.from]).toEqual([title.from, 2]);
  });

  it('nests the place in the body and the body in the title, the longer one first', () => {
    expect(marksOf(seed).slice(1)).toEqual([
      'title Trưởng phòng Lao động - Thương binh và Xã hội huyện Chợ Đồn role Trưởng phòng',
      'organization Lao động - Thương binh và Xã hội huyện Chợ Đồn',
      'place huyện Chợ Đồn',
    ]);
  });

  it('gives offsets of the source when accents are decomposed', () => {
    const source = seed.normalize('NFD');
    const person = find(source).find(({ type }) => type === 'person')!;
    expect(source.slice(person.start, person.end).normalize('NFC')).toBe('Nguyễn Đức Hiệp');
  });

  it('finds spans that nest or lie apart, never cross', () => {
    const spans = sentences.flatMap(({ text }) => {
      const found = find(text);
      return found.flatMap((a) => found.map((b) => [a, b] as const));
    });
    for (const [a, b] of spans) {
      const crosses = a.from < b.from && b.from < a.to && a.to < b.to;
      expect(crosses).toBe(false);
    }
  });

  it('finds nothing in an empty text, in spaces and in signs', () => {
    for (const source of ['', '   \n', '!?…', '12345', '🙂 🙂']) expect(find(source)).toEqual([]);
  });

  it('gives every span a score between 0 and 1 and the name of its rule', () => {
    for (const { score, rule } of find(seed)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(['tagger', 'tagger-inner', 'named-elsewhere', 'same-name-elsewhere']).toContain(rule);
    }
  });
});
