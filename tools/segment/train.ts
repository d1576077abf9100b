/**
 * Trains the segmenter: `npm run train:segmenter [DATA]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lexiconOf } from '../../src/segment/lexicon.js';
import { compileModel, modelModule } from './compile.js';
import { readConllu, readUnderscored } from './corpus.js';
import { encode, Keys } from './encode.js';
import { learn } from './learn.js';
import { lexiconWords } from './lexicon.js';

const data = process.argv[2] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const lexicon = lexiconOf(lexiconWords(data));
const keys = new Keys();
const silver = encode(readUnderscored(`${data}/silver/viwiki.segmented.txt`, 40000), lexicon, keys);
const treebank = encode(
  [
    ...readConllu(`${data}/ud-vtb/vi_vtb-ud-train.conllu`),
    ...readConllu(`${data}/ud-vtb/vi_vtb-ud-dev.conllu`),
  ],
  lexicon,
  keys,
);
const first = learn(silver, keys.length, { passes: 3, seed: 1, step: 0.05, margin: 1 });
const weights = learn(treebank, keys.length, { passes: 8, seed: 2, step: 0.03, margin: 1, initial: first });
const unit = Number(process.env['UNIT'] ?? 0.05);
const limit = Number(process.env['LIMIT'] ?? 150000);
const packed = compileModel(weights, keys, unit, limit);
const target = fileURLToPath(new URL('../../src/data/generated/segmenter.ts', import.meta.url));
const header = `// A linear model that divides Vietnamese into words. Trained on UD_Vietnamese-VTB (Universal Dependencies, train and
// dev, CC BY-SA 4.0) and, as teaching text, on Vietnamese Wikipedia (CC BY-SA) segmented by RDRsegmenter (Apache License 2.0).
// Offered under CC BY-SA 4.0. Made by: npm run train:segmenter
`;
const text = modelModule(packed, header);
writeFileSync(target, text);
process.stdout.write(
  `${packed.count} keys, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} gzipped\n`,
);
const lexiconText = readFileSync(
  fileURLToPath(new URL('../../src/data/generated/lexicon.ts', import.meta.url)),
);
process.stdout.write(
  `lexicon ${lexiconText.length} characters, ${gzipSync(lexiconText, { level: 9 }).length} gzipped\n`,
);
