/**
 * Trains the segmenter and writes `src/data/generated/segmenter.ts` and `docs/segmenter-training.md`:
 *
 *     npm run train:segmenter                       on the data beside the repository
 *     npm run train:segmenter -- DATA               on a folder with the same files
 *     npm run train:segmenter -- DATA --check       cross-validation, writes only the report
 *
 * The same data give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lexicon as packedLexicon } from '../../src/data/generated/lexicon.js';
import { readTokens } from '../../src/default/text.js';
import { readLexicon, type PackedModel } from '../../src/segment/packed.js';
import { segmenterOver } from '../../src/segment/segmenter.js';
import { modelModule } from './compile.js';
import { readConllu, readUnderscored, type Segmented } from './corpus.js';
import {
  addScore,
  countByClass,
  type ClassCounts,
  emptyScore,
  evaluate,
  formatScore,
  vocabulary,
  type Score,
} from './evaluate.js';
import { modelOf, plan, teachFromSilver, teachFromTreebank, type Lesson } from './teach.js';

const args = process.argv.slice(2);
const check = args.includes('--check');
const data =
  args.find((arg) => !arg.startsWith('--')) ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));
const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const train = readConllu(`${data}/ud-vtb/vi_vtb-ud-train.conllu`);
const dev = readConllu(`${data}/ud-vtb/vi_vtb-ud-dev.conllu`);
/** The last sentences of dev: no choice was made by looking at them. */
const untouched = dev.slice(-300);
const tuning = [train, dev.slice(0, -300)];
const lexicon = readLexicon(packedLexicon);

say('first lesson: silver sentences');
const lesson = teachFromSilver(data, lexicon);

if (check) crossValidate(lesson);
else {
  say('second lesson: the treebank');
  const packed = modelOf(lesson, teachFromTreebank(lesson, [...train, ...dev]));
  const text = modelModule(
    packed,
    `// A linear model that divides Vietnamese texts into words. Trained on UD_Vietnamese-VTB (Universal Dependencies, train
// and dev, CC BY-SA 4.0) and, as teaching text, on ${plan.silver} sentences of the Vietnamese Wikipedia (CC BY-SA) segmented by
// RDRsegmenter (Apache License 2.0), with counts of newspaper text. Offered under CC BY-SA 4.0.
// Results: docs/segmenter-training.md. Made by: npm run train:segmenter
`,
  );
  writeFileSync(path('src/data/generated/segmenter.ts'), text);
  const sizes = [text, readFileSync(path('src/data/generated/lexicon.ts'), 'utf8')].map(
    (module) => gzipSync(module, { level: 9 }).length,
  );
  process.stdout.write(`${packed.count} keys; gzipped: model ${sizes[0]}, lexicon ${sizes[1]} bytes\n`);
}

function score(packed: PackedModel, corpus: readonly Segmented[], seen: ReadonlySet<string>): Score {
  const segmenter = segmenterOver(readTokens, { lexicon, model: packed });
  return evaluate(corpus, (text) => segmenter.segment(text), seen);
}

/** Measures what the training gives on sentences that it has not seen, and writes the report. */
function crossValidate(given: Lesson): void {
  const folds = 5;
  const total = emptyScore();
  const ofTrain = emptyScore();
  const single: Score[] = [];
  const classes: ClassCounts = new Map();
  const silverTotal = emptyScore();
  const silverHeld = readUnderscored(`${data}/silver/viwiki.segmented.txt`, plan.silver + 3000).slice(
    plan.silver,
  );
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (corpus: readonly Segmented[], i: number): boolean =>
      Math.floor((i * folds) / corpus.length) === fold;
    const learned = tuning.flatMap((corpus) => corpus.filter((_, i) => !inFold(corpus, i)));
    const seen = vocabulary(learned);
    const taught = teachFromTreebank(given, learned);
    const model = modelOf(given, taught);
    tuning.forEach((corpus, c) => {
      const result = score(
        model,
        corpus.filter((_, i) => inFold(corpus, i)),
        seen,
      );
      addScore(total, result);
      if (c === 0) addScore(ofTrain, result);
    });
    const segmenter = segmenterOver(readTokens, { lexicon, model });
    for (const corpus of tuning) {
      const held = corpus.filter((_, i) => inFold(corpus, i));
      countByClass(classes, held, (text) => segmenter.segment(text), seen);
    }
    addScore(silverTotal, score(model, silverHeld, new Set()));
    taught.weights.forEach((alone, seed) => {
      const one = modelOf(given, { ...taught, weights: [alone] });
      single[seed] ??= emptyScore();
      for (const corpus of tuning) {
        addScore(
          single[seed],
          score(
            one,
            corpus.filter((_, i) => inFold(corpus, i)),
            seen,
          ),
        );
      }
    });
    say(`fold ${fold + 1} of ${folds}: ${formatScore(total)}`);
  }
  const learned = tuning.flat();
  const kept = score(modelOf(given, teachFromTreebank(given, learned)), untouched, vocabulary(learned));
  const lines = [
    '# Training of the segmenter',
    '',
    'Written by `npm run train:segmenter -- DATA --check`. Sentences of UD_Vietnamese-VTB, joined by spaces, words',
    'compared as spans of characters; unseen: words of the gold that are not in the sentences learned from.',
    '',
    '| measured on | |',
    '|---|---|',
    `| train and dev but its last 300 sentences, five folds of neighbouring sentences | ${formatScore(total)} |`,
    `| of these, the sentences of train | ${formatScore(ofTrain)} |`,
    ...single.map(
      (result, seed) =>
        `| the same folds, sentences in one order (seed ${plan.seeds[seed]}), not averaged | ${formatScore(result)} |`,
    ),
    `| the last 300 sentences of dev, looked at by nobody before | ${formatScore(kept)} |`,
    `| 3,000 silver sentences behind those of the training: agreement with RDRsegmenter | ${formatScore(silverTotal).split('  unseen')[0]} |`,
    '',
    'Words of the gold that were found, by class, in the five folds:',
    '',
    '| class | words | found, % |',
    '|---|---|---|',
    ...[...classes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { gold, right }]) => `| ${name} | ${gold} | ${((100 * right) / gold).toFixed(1)} |`),
    '',
  ];
  writeFileSync(path('docs/segmenter-training.md'), lines.join('\n'));
  process.stdout.write(lines.join('\n'));
}
