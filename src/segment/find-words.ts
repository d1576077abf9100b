import type { Groups, Tokens } from '../document.js';
import { casing } from './features.js';
import { matchWords, type Lexicon } from './lexicon.js';
import type { SegmentModel } from './model.js';
import { bestPath } from './path.js';
import { readGaps, scoreGaps } from './scores.js';

/** Changes the rules of gaps (`gapRule`) before the best path is looked for: words and splits of a user. */
export type RuleChange = (tokens: Tokens, rules: Uint8Array) => void;

/**
 * The words of a text, as groups of tokens that cover all of them. Linear in the length of the text.
 */
export function findWords(
  tokens: Tokens,
  lexicon: Lexicon,
  model: SegmentModel,
  changes: readonly RuleChange[] = [],
): Groups {
  const { length } = tokens;
  const rules = new Uint8Array(length);
  const casings = new Uint8Array(length);
  const matches = new Uint8Array(length);
  // One number more than tokens: the search for the path takes their room once they are read.
  const joins = new Int32Array(length + 1);
  const hashes = new Int32Array(length + 1);
  readGaps(tokens, rules, casings, hashes);
  for (const change of changes) change(tokens, rules);
  matchWords(lexicon, hashes, rules, matches);
  scoreGaps(model, tokens.before, hashes, matches, casings, joins);
  const capitals = casings;
  for (let i = 0; i < length; i++) {
    const form = casings[i]!;
    capitals[i] = form >= casing.capitalized && form <= casing.mixed ? 1 : 0;
  }
  const origins = hashes;
  const starts = joins;
  const from = bestPath({ rules, joins, matches, capitals }, model.words, 0, length, origins, starts);
  return { length: length - from, first: starts.subarray(from) };
}
