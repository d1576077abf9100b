/**
 * How fast `segment` is, from the string to word objects, on one thread, in megabytes of UTF-8 a second; beside it,
 * in the same run: splitting at spaces, longest match over a Map, `Intl.Segmenter`, and vntk where it is installed.
 * Run it bundled, as users run it (`tsx` leaves every import a look-up, which costs more than the work itself):
 *
 *     cd bench && npm install && npm run segment
 */
import { readdirSync, readFileSync } from 'node:fs';
import { lexicon } from '../src/data/generated/lexicon.js';
import { segmenterModel } from '../src/data/generated/segmenter.js';
import { readTokens } from '../src/default/text.js';
import { normalize } from '../src/normalize/index.js';
import { readLexicon, readModel, readWords } from '../src/segment/packed.js';
import { segmenterOver } from '../src/segment/segmenter.js';
import { segmenterFromVntk, type Vntk } from '../src/vntk.js';

const root = new URL(process.env['TINVIET_ROOT'] ?? '../', `file://${process.cwd()}/`);
const paragraphs = ['fixtures/articles/', 'fixtures/gold/'].flatMap((folder) => {
  const directory = new URL(folder, root);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFileSync(new URL(name, directory), 'utf8')
        .replace(/^---[^]*?\n---\n/, '')
        .replace(/⟦[^|⟧]*\|/g, '')
        .replaceAll('⟧', '')
        .split('\n'),
    )
    .filter((line) => line.length > 40);
});

/** Newspaper-like text of so many bytes: paragraphs of the annotated articles in another order each time. */
function newsText(bytes: number): string {
  const pieces: string[] = [];
  let size = 0;
  let state = 1;
  while (size < bytes) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const paragraph = paragraphs[state % paragraphs.length]!;
    pieces.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  // A string of one piece: what is joined or sliced is slower to read for everybody.
  return Buffer.from(normalize(pieces.join('\n')).text).toString();
}

/** Milliseconds of the fastest of some runs. */
function fastest(runs: number, run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const megabytesOf = (text: string): number => Buffer.byteLength(text) / 1e6;

// Loading.
let begin = performance.now();
const words = readLexicon(lexicon);
const lexiconTime = performance.now() - begin;
begin = performance.now();
const model = readModel(segmenterModel);
const modelTime = performance.now() - begin;
const tables = words.places.byteLength + model.grams.byteLength + model.filter.byteLength;
console.log(
  `unpacked: lexicon ${lexiconTime.toFixed(1)} ms, model ${modelTime.toFixed(1)} ms, tables ${(tables / 1e6).toFixed(1)} MB`,
);
const segmenter = segmenterOver(readTokens, { lexicon: words, model });

// Beside others.
const text = newsText(10_000_000);
const map = new Map(readWords(lexicon).map((word) => [word, true]));

/** Longest match: the longest word of the Map that begins at a syllable. */
function longestMatch(source: string): string[] {
  const syllables = source.split(/\s+/);
  const found: string[] = [];
  for (let i = 0; i < syllables.length;) {
    let length = Math.min(5, syllables.length - i);
    while (
      length > 1 &&
      !map.has(
        syllables
          .slice(i, i + length)
          .join(' ')
          .toLowerCase(),
      )
    )
      length--;
    found.push(syllables.slice(i, i + length).join(' '));
    i += length;
  }
  return found;
}

const speeds: [name: string, speed: number][] = [];
function measure(name: string, input: string, runs: number, run: (source: string) => unknown): void {
  const speed = megabytesOf(input) / (fastest(runs, () => run(input)) / 1000);
  speeds.push([name, speed]);
}
measure('tinviet segment', text, 7, (source) => segmenter.segment(source));
measure('split(/\\s+/)', text, 7, (source) => source.split(/\s+/));
measure('longest match over a Map', text, 3, longestMatch);
const intl = new Intl.Segmenter('vi', { granularity: 'word' });
measure('Intl.Segmenter', text.slice(0, 200_000), 2, (source) => {
  // The segments are looked at one by one: kept, each holds on to a copy of the whole text.
  let count = 0;
  for (const { segment } of intl.segment(source)) count += segment.length;
  return count;
});
try {
  const name = 'vntk';
  const { default: vntk } = (await import(name)) as { default: Vntk };
  const adapted = segmenterFromVntk(vntk);
  measure('vntk', text.slice(0, 5_000), 1, (source) => adapted.segment(source));
} catch {
  console.log('vntk is not installed');
}
const ours = speeds[0][1];
for (const [name, speed] of speeds) {
  console.log(
    `${name.padEnd(26)} ${speed.toFixed(speed < 1 ? 4 : 1).padStart(8)} MB/s   tinviet is ${(ours / speed).toPrecision(3)} times as fast`,
  );
}

// From small to large.
for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7, 1e8]) {
  const input = newsText(bytes);
  const time = fastest(bytes < 1e6 ? 300 : bytes < 1e8 ? 3 : 1, () => segmenter.segment(input));
  console.log(
    `${megabytesOf(input).toFixed(3).padStart(8)} MB ${time.toFixed(2).padStart(9)} ms ${(megabytesOf(input) / (time / 1000)).toFixed(1).padStart(6)} MB/s`,
  );
}

// Hard inputs.
for (const [name, input] of [
  ['10 MB without a space', 'trưởng'.repeat(1_250_000)],
  ['a million one-letter syllables', 'a '.repeat(1_000_000)],
  ['100,000 nested quotes', '“'.repeat(100_000) + 'a' + '”'.repeat(100_000)],
] as const) {
  console.log(`${name.padEnd(32)} ${fastest(1, () => segmenter.segment(input)).toFixed(0)} ms`);
}
