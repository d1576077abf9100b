import * as fc from 'fast-check';
import {
  defaultPasses,
  decode,
  encodings,
  fold,
  normalize,
  runPasses,
  toSource,
} from '../../src/normalize/index.js';
import { hostileText, isSound, runs } from './hostile.js';

const timeout = 1_200_000;

function law(name: string, holds: (text: string) => boolean): void {
  test(
    name,
    () => {
      fc.assert(fc.property(hostileText, holds), { numRuns: runs });
    },
    timeout,
  );
}

law('normalising twice is normalising once', (source) => {
  const { text } = normalize(source);
  return normalize(text).text === text;
});

law('normalising twice is normalising once, with the tones in the new way', (source) => {
  const { text } = normalize(source, { tones: 'new' });
  return normalize(text, { tones: 'new' }).text === text;
});

law('folding twice is folding once', (source) => {
  const { text } = fold(source);
  return fold(text).text === text;
});

describe.each(defaultPasses)('$name', (pass) => {
  law('run on its own result, it changes nothing', (source) => {
    const { text } = runPasses([pass], source);
    return runPasses([pass], text).text === text;
  });
});

law('a text of less than thirty marks in a row comes out in NFC', (source) => {
  const { text } = normalize(source);
  return /\p{M}{31}/u.test(source) || text.normalize('NFC') === text;
});

law('composed and decomposed text comes out the same', (source) => {
  const composed = source.normalize('NFC');
  return /\p{M}{20}/u.test(source) || normalize(composed.normalize('NFD')).text === normalize(composed).text;
});

law('new tones and old tones come out the same', (source) => {
  const { text } = normalize(source);
  return normalize(normalize(source, { tones: 'new' }).text).text === text;
});

law('outside of its edits the text is the source, and the edits are in order', (source) =>
  [
    normalize(source),
    fold(source),
    normalize(source, { from: 'auto' }),
    normalize(source, { from: 'viqr' }),
  ].every((rewritten) => isSound(source, rewritten)),
);

law('every word of the result has its letters in the source', (source) => {
  const { text, alignment } = normalize(source);
  let last = 0;
  for (const word of text.matchAll(/[^\s]+/gu)) {
    const { start, end } = toSource(alignment, { start: word.index, end: word.index + word[0].length });
    if (start < last || end <= start || end > source.length) return false;
    last = start;
  }
  return true;
});

law('a text that needs nothing is given back itself, with no edits', (source) => {
  const { text } = normalize(source);
  const again = normalize(text);
  return again.text === text && again.alignment.edits.length === 0;
});

describe.each([...encodings, 'auto'] as const)('from %s', (from) => {
  law('no text makes it throw, and what comes out is normalised', (source) => {
    const { text } = normalize(source, { from });
    return normalize(text).text === text;
  });
});

test(
  'no bytes make decode throw',
  () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('auto' as const, ...encodings),
        (bytes, encoding) => {
          const { text, confidence } = decode(bytes, encoding);
          expect(typeof text).toBe('string');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs },
    );
  },
  timeout,
);
