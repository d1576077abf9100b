import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLexicon } from '../../src/tag/lexicon.js';
import { readGoldFolders, type GoldArticle } from '../gold.js';
import { readNameStock } from './augment.js';
import { compare, emptyTallies, modelOf, table } from './evaluate.js';
import { copies, defaultOptions, learnNames } from './learn.js';
import { buildLexicon } from './lexicon.js';
import { isKeptForTesting } from './split.js';
import { trainingArticles } from './training-articles.js';

// Trains the tagger of names and writes src/data/generated/names.ts: npm run train:tagger

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const target = fileURLToPath(new URL('../../src/data/generated/names.ts', import.meta.url));

const articles = readGoldFolders();
const training = articles.filter((article) => !isKeptForTesting(article));
const testing = articles.filter(isKeptForTesting);
const built = buildLexicon(shared);
const lexicon = readLexicon(built.packed);
const stock = readNameStock(shared);
const learn = (from: readonly GoldArticle[]): ReturnType<typeof learnNames> =>
  learnNames(trainingArticles(from, stock, copies), lexicon, {
    ...defaultOptions,
    report: (line) => console.log(line),
  });

// What is measured is a model that has not seen the articles kept for testing; what is shipped has learned from all.
const tallies = emptyTallies();
const measured = modelOf(built.packed, learn(training));
for (const article of testing) compare(article, measured, tallies);
const result = `Measured by a model that learned from ${training.length} articles, on ${testing.length} others (this one learned from all):\n${table(tallies)}`;
console.log(result);
const packed = learn(articles);

const header = `Compiled by \`npm run train:tagger\` (tools/tagger); never edited by hand.

A linear tagger of names (conditional random field), and the lexicon that its features look into.
Trained on the annotated articles of fixtures/gold and fixtures/articles (MIT, written for this project).
Lexicon: lists of src/extract/names/terms and data/names (MIT, written for this project);
units of administration: vietnamese-provinces-database, © 2021 Thang Le Quoc, MIT;
surnames and given names: vietnamese-namedb, © 2016 Van-Duyet Le, MIT;
common words: RDRsegmenter, © 2017-2019 Dat Quoc Nguyen, Apache-2.0;
counts of syllables and capitalised sequences in newspaper text (figures only).
Foreign words that stand in for names in training: Vietnamese Wikipedia, CC BY-SA (words only).

${result}`;
writeFileSync(
  target,
  `${header
    .split('\n')
    .map((line) => `// ${line}`.trimEnd())
    .join('\n')}

export const lexicon: string = ${quoted(built.packed)};

export const names: string = ${quoted(packed.names)};

export const inner: string = ${quoted(packed.inner)};
`,
);

/** The digits of packed texts (src/tag/packed.ts) include no double quote and no backslash. */
function quoted(text: string): string {
  return `"${text}"`;
}
