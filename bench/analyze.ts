/**
 * The whole of `analyze` on one thread, and each stage of it, in megabytes of UTF-8 a second; beside it, in the same
 * run, `split(/\s+/)` over the same text: `npm run bench -- analyze`.
 */
import { readGoldFolders } from '../tools/gold.js';
import { analyze } from '../src/index.js';
import { findParts } from '../src/article/parts.js';
import { gazetteer, nameModel } from '../src/default/names.js';
import { defaultSegmenter } from '../src/default/segmenter.js';
import { readText } from '../src/default/text.js';
import { findDates } from '../src/extract/dates/index.js';
import { linkNames } from '../src/extract/link/index.js';
import { findNames } from '../src/extract/names/find-names.js';
import { findPercentages } from '../src/extract/percentages/index.js';
import { findQuantities } from '../src/extract/quantities/index.js';
import { normalize } from '../src/normalize/index.js';
import { findSentences } from '../src/tokenize/sentences.js';
import { tokenize } from '../src/tokenize/tokens.js';

const articles = readGoldFolders();
const texts = articles.map(({ text }) => text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const read = texts.map(readText);
const structured = read.map((layers) => ({ ...layers, parts: findParts(layers) }));
const model = nameModel();
const names = structured.map((layers) => findNames(layers, model));

const stages: readonly (readonly [name: string, run: () => void])[] = [
  ['split(/\\s+/)', () => texts.forEach((text) => text.split(/\s+/))],
  ['normalize', () => texts.forEach((text) => normalize(text))],
  [
    'tokenize',
    () => read.forEach(({ source, tokens }) => tokenize(source, tokens.text, normalize(source).alignment)),
  ],
  ['sentences', () => read.forEach(({ tokens }) => findSentences(tokens))],
  ['parts', () => read.forEach((layers) => findParts(layers))],
  ['words', () => read.forEach(({ tokens }) => defaultSegmenter().findWords(tokens))],
  ['percentages', () => read.forEach((layers) => findPercentages(layers))],
  ['quantities', () => read.forEach((layers) => findQuantities(layers))],
  ['dates', () => read.forEach((layers, i) => findDates(layers, { published: articles[i].published }))],
  ['names', () => structured.forEach((layers) => findNames(layers, model))],
  ['links', () => structured.forEach((layers, i) => linkNames(layers, names[i], gazetteer()))],
  ['analyze', () => articles.forEach(({ text, published }) => analyze(text, { published }))],
];

console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB`);
let base = 0;
for (const [name, run] of stages) {
  run();
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    // Processor time, so that what else the machine does is not counted.
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const median = times.toSorted((a, b) => a - b)[4]!;
  const speed = megabytes / (median / 1000);
  base ||= speed;
  console.log(
    `${name.padEnd(14)} ${speed.toFixed(1).padStart(7)} MB/s   ${(speed / base).toFixed(3)} of split`,
  );
}
