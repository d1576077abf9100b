/**
 * Scores the pipeline on the annotated articles: `npm run accuracy`.
 *
 *   --only date,person   these types          --errors [KIND]   every mistake with its context
 *   --articles PATTERN   ids that contain it   --folder PATH     articles of another folder
 */
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.js';
import { readGoldFolders } from './gold.js';
import { emptyScores, score, scoredTypes, type Mistake, type Tally } from './score.js';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    articles: { type: 'string', default: '' },
    folder: { type: 'string', multiple: true },
  },
});
const only = flags.only?.split(',') ?? scoredTypes;
const gold = readGoldFolders(flags.folder).filter(({ id }) => id.includes(flags.articles));
const scores = emptyScores();
const mistakes: Mistake[] = [];
for (const article of gold) {
  score(article, analyze(article.text, { published: article.published, id: article.id }), scores, mistakes);
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
console.log(`\n${gold.length} articles`);
console.log('| type | annotated | found | precision | recall | F1 | value right | link right |');
console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
for (const type of scoredTypes) if (only.includes(type)) console.log(row(type, scores[type]));

function row(type: string, { gold: annotated, found, exact, right, linkable, linked }: Tally): string {
  const precision = exact / Math.max(1, found);
  const recall = exact / Math.max(1, annotated);
  const f1 = (2 * exact) / Math.max(1, annotated + found);
  const link = linkable > 0 ? percent(linked / linkable) : '';
  return `| ${type} | ${annotated} | ${found} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${percent(right / Math.max(1, exact))} | ${link} |`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
