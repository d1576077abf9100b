import { alignWords } from '../../src/segment/align-words.js';
import { identity } from '../../src/text/alignment.js';
import { tokenize } from '../../src/tokenize/tokens.js';

function aligned(text: string, words: readonly string[]): string[] {
  const tokens = tokenize(text, text, identity);
  const { length, first } = alignWords(tokens, words);
  return Array.from({ length }, (_, i) => text.slice(tokens.start[first[i]!], tokens.end[first[i + 1]! - 1]));
}

test.each([
  [
    'words that fit',
    'Thủ tướng thăm Nghệ An.',
    ['Thủ tướng', 'thăm', 'Nghệ An', '.'],
    ['Thủ tướng', 'thăm', 'Nghệ An', '.'],
  ],
  ['another case', 'THỦ TƯỚNG thăm', ['thủ tướng', 'thăm'], ['THỦ TƯỚNG', 'thăm']],
  ['two spaces in the text', 'Thủ  tướng thăm', ['Thủ tướng', 'thăm'], ['Thủ  tướng', 'thăm']],
  [
    'a word that was dropped',
    'Thủ tướng đã thăm Nghệ An',
    ['Thủ tướng', 'thăm', 'Nghệ An'],
    ['Thủ tướng', 'đã', 'thăm', 'Nghệ An'],
  ],
  ['a word that is not there', 'thăm Nghệ An', ['thăm', 'hỏi', 'Nghệ An'], ['thăm', 'Nghệ An']],
  [
    'a cut inside a token',
    'xem tinviet.vn nhé',
    ['xem', 'tinviet', '.', 'vn', 'nhé'],
    ['xem', 'tinviet.vn', 'nhé'],
  ],
  ['several tokens in one word', 'ngày 15/2/2024', ['ngày', '15/2/2024'], ['ngày', '15/2/2024']],
  ['a word across a line end', 'Nghệ\nAn', ['Nghệ An'], ['Nghệ', 'An']],
  ['no words', 'Nghệ An', [], ['Nghệ', 'An']],
  ['no text', '', ['Nghệ An'], []],
])('%s', (_, text, words, expected) => {
  expect(aligned(text, words)).toEqual(expected);
});
