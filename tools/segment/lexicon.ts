/**
 * Compiles the lexicon of the segmenter: `npm run tool tools/segment/lexicon.ts [DATA]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalize } from '../../src/normalize/index.js';
import { longestWord } from '../../src/segment/lexicon.js';
import { packWords } from '../../src/segment/packed.js';

/** The words of the lexicon: lower case, in the inner spelling, of two to five syllables. */
export function lexiconWords(data: string): string[] {
  const words = new Set<string>();
  for (const line of readFileSync(`${data}/lexicon/vnvocab.txt`, 'utf8').split('\n')) {
    const word = normalize(line).text.trim().toLowerCase();
    const length = word.split(' ').length;
    if (length < 2 || length > longestWord || !/^[\p{L} ]+$/u.test(word)) continue;
    words.add(word);
  }
  return [...words];
}

const header = `// Words of several syllables: VnVocab of RDRsegmenter, © 2017–2019 Dat Quoc Nguyen, Apache License 2.0
// (https://www.apache.org/licenses/LICENSE-2.0); changed: lower case, tones placed as in hòa, words of two to five
// syllables, packed in ASCII (see packed.ts). Made by: npm run tool tools/segment/lexicon.ts
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = process.argv[2] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  const packed = packWords(lexiconWords(data));
  const target = fileURLToPath(new URL('../../src/data/generated/lexicon.ts', import.meta.url));
  writeFileSync(target, `${header}export const lexicon: string = \`${packed}\`;\n`);
  process.stdout.write(`${packed.split('\n').length} words, ${packed.length} characters\n`);
}
