import { segment } from '../src/segment.js';
import { segmenterFromVntk, type Vntk } from '../src/vntk.js';

/** A stand-in with the face of vntk: it joins two syllables that it knows, and forgets where they stood. */
const known = new Set(['thủ tướng', 'nghệ an']);
const read: string[] = [];
const vntk: Vntk = {
  wordTokenizer: () => ({
    tag(text) {
      read.push(text);
      const pieces = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
      const words: string[] = [];
      for (let i = 0; i < pieces.length; i++) {
        const pair = `${pieces[i]} ${pieces[i + 1]}`;
        if (known.has(pair.toLowerCase())) {
          words.push(pair);
          i++;
        } else words.push(pieces[i]!);
      }
      return words;
    },
  }),
};

test('words have the offsets of the source', () => {
  const source = 'Thủ  tướng thăm Nghệ An.\nNghệ\nAn';
  const words = segmenterFromVntk(vntk).segment(source);
  expect(words.map((word) => word.text)).toEqual(['Thủ  tướng', 'thăm', 'Nghệ An', '.', 'Nghệ', 'An']);
  for (const word of words) expect(source.slice(word.start, word.end)).toBe(word.text);
});

test('decomposed text reaches vntk composed, and keeps its own offsets', () => {
  const source = 'Thủ tướng thăm Nghệ An'.normalize('NFD');
  read.length = 0;
  const words = segmenterFromVntk(vntk).segment(source);
  expect(read).toEqual(['Thủ tướng thăm Nghệ An']);
  expect(words.map((word) => word.text.normalize('NFC'))).toEqual(['Thủ tướng', 'thăm', 'Nghệ An']);
  expect(words.at(-1)!.end).toBe(source.length);
});

test('a tokenizer that gives text with underscores is read too', () => {
  const underscored: Vntk = { wordTokenizer: () => ({ tag: () => 'Thủ_tướng thăm Nghệ_An' }) };
  const words = segmenterFromVntk(underscored).segment('Thủ tướng thăm Nghệ An');
  expect(words.map((word) => word.text)).toEqual(['Thủ tướng', 'thăm', 'Nghệ An']);
});

test('it has the face of the segmenter of tinviet', () => {
  const source = 'Thủ tướng thăm Nghệ An';
  const ours = segment(source);
  const theirs = segmenterFromVntk(vntk).segment(source);
  expect(JSON.stringify(theirs)).toBe(JSON.stringify(ours));
});

test('another module is refused', () => {
  expect(() => segmenterFromVntk({} as Vntk)).toThrow(TypeError);
  expect(() => segmenterFromVntk(undefined as unknown as Vntk)).toThrow(TypeError);
});
