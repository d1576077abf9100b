import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readLexicon } from '../../src/tag/lexicon.js';
import { hashOf } from '../../src/text/hash.js';
import { readGoldFolders, type GoldArticle } from '../gold.js';
import { readNameStock } from './augment.js';
import { unglued } from './corpus.js';
import { emptyScores, score, scoreTable } from '../score.js';
import { analyzeNames, compare, emptyTallies, modelOf, table } from './evaluate.js';
import { copies, defaultOptions, learnNames } from './learn.js';
import { buildLexicon } from './lexicon.js';
import { trainingArticles } from './training-articles.js';

// Five times trains on four fifths of the articles and measures on the fifth:
// npm run tool tools/tagger/cross-validate.ts [--errors] [--folds=5] [--only=0,1] [--epochs=12]

const flag = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}`))?.split('=')[1] ??
  (process.argv.includes(`--${name}`) ? '' : undefined);

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const folds = Number(flag('folds') ?? 5);
const only = flag('only')?.split(',').map(Number);
const options = {
  ...defaultOptions,
  epochs: Number(flag('epochs') ?? defaultOptions.epochs),
  rate: Number(flag('rate') ?? defaultOptions.rate),
  l1: Number(flag('l1') ?? defaultOptions.l1),
  dropout: Number(flag('dropout') ?? defaultOptions.dropout),
  l2: Number(flag('l2') ?? defaultOptions.l2),
  least: Number(flag('least') ?? defaultOptions.least),
  rows: Number(flag('rows') ?? defaultOptions.rows),
};

const folders = flag('folders');
const articles = readGoldFolders(folders === undefined ? undefined : folders.split(','));
const built = buildLexicon(shared);
const lexicon = readLexicon(built.packed);
console.log(
  `${articles.length} articles; lexicon: ${built.size} nodes, ${gzipSync(built.packed).length} bytes`,
);
const stock = readNameStock(shared);
const total = emptyTallies();
const scores = emptyScores();
for (let fold = 0; fold < folds; fold++) {
  if (only !== undefined && !only.includes(fold)) continue;
  const started = performance.now();
  const packed = learnNames(
    trainingArticles(
      articles.filter((article) => foldOf(article) !== fold),
      stock,
      Number(flag('copies') ?? copies),
    ),
    lexicon,
    { ...options, ...(only === undefined ? {} : { report: (line: string) => console.log(line) }) },
  );
  const model = modelOf(built.packed, packed);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `fold ${fold}: trained in ${seconds.toFixed(1)} s, ${packed.names.length} + ${packed.inner.length} characters, ${gzipSync(packed.names).length + gzipSync(packed.inner).length}`,
  );
  for (const printed of articles) {
    const article = flag('unglued') === undefined ? printed : unglued(printed);
    if (foldOf(article) !== fold) continue;
    score(article, analyzeNames(article, model), scores, []);
    compare(article, model, total, (kind, type, start, end) => {
      if (flag('errors') === undefined) return;
      const around = (from: number, to: number): string =>
        article.text.slice(Math.max(0, from), to).replace(/\n/g, '⏎');
      console.log(
        `${kind} ${type.padEnd(12)} ${article.id.padEnd(16)} ${around(start - 30, start)}⟦${around(start, end)}⟧${around(end, end + 25)}`,
      );
    });
  }
}
console.log(`\nThe tagger alone:\n${table(total)}`);
console.log(
  `\nWith all that analyze does:\n${scoreTable(scores, ['person', 'title', 'organization', 'place'])}`,
);

/** By the hash of the id, so that an article stays in its fold when others are added. */
function foldOf({ id }: GoldArticle): number {
  return (hashOf(id) >>> 0) % folds;
}
