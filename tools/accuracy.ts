/**
 * Scores the pipeline on the annotated articles: `npm run accuracy`.
 *
 *   --only date,person   these types          --errors [KIND]   every mistake with its context
 *   --articles PATTERN   ids that contain it   --folder PATH     articles of another folder
 *   --as SPELLING        the same texts as nfd, new-tones, crlf, doubled-spaces, tcvn3, vni or html
 */
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.js';
import type { Article } from '../src/document.js';
import { analyzeHtml, inHtmlSource } from '../src/html.js';
import { readGoldFolders, type GoldArticle } from './gold.js';
import { encodingOf, respell, spellings, type SpellingName } from './respell.js';
import { emptyScores, score, scoredTypes, scoreTable, type Mistake } from './score.js';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    articles: { type: 'string', default: '' },
    folder: { type: 'string', multiple: true },
    as: { type: 'string' },
  },
});
const only = flags.only?.split(',') ?? scoredTypes;
const gold = readGoldFolders(flags.folder).filter(({ id }) => id.includes(flags.articles));
const scores = emptyScores();
const mistakes: Mistake[] = [];
const spelling = spellings.find((name) => name === flags.as);
if (flags.as !== undefined && spelling === undefined)
  throw new RangeError(`--as ${flags.as}: choose of ${spellings.join(', ')}`);
for (const article of gold) {
  const read = spelling === undefined ? article : respell(article, spelling);
  score(read, analyzeAs(read, spelling), scores, mistakes);
}

function analyzeAs({ text, published, id }: GoldArticle, name: SpellingName | undefined): Article {
  if (name === 'html') return inHtmlSource(analyzeHtml(text, { published, id }));
  const from = name && encodingOf(name);
  return analyze(text, { published, id, ...(from === undefined ? {} : { from }) });
}

if (flags.errors) {
  for (const mistake of mistakes) {
    if (!only.includes(mistake.type) || (flags.kind !== undefined && flags.kind !== mistake.kind)) continue;
    const values = [
      mistake.expected && `expected ${mistake.expected}`,
      mistake.actual && `got ${mistake.actual}`,
    ];
    console.log(
      `${mistake.type} ${mistake.kind}\t${mistake.article}\t${mistake.context}\t${values.filter(Boolean).join(', ')}`,
    );
  }
}
console.log(`\n${gold.length} articles\n`);
console.log(scoreTable(scores, only));
