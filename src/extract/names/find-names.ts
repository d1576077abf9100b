import type { NameSpan, Sentenced } from '../../document.js';
import type { Lexicon } from '../../tag/lexicon.js';
import { readLexicon } from '../../tag/lexicon.js';
import { readModel, type TaggerModel } from '../../tag/model.js';
import { bestPath, ViterbiRoom, type Grammar } from '../../tag/viterbi.js';
import { Columns } from '../../tag/columns.js';
import { attributesOf, type Attributes } from './attributes.js';
import { nameClasses } from './classes.js';
import { mostFeatures, writeFeatures } from './features.js';
import { innerGrammar, nameGrammar, spansOfLabels, type LabelledSpan } from './labels.js';
import { evidence } from './memory.js';
import { labelRules, settle } from './settle.js';

export interface NameModel {
  readonly lexicon: Lexicon;
  readonly names: TaggerModel;
  /** Finds places inside the names of bodies. */
  readonly inner: TaggerModel;
}

/** The packed texts of `data/generated/names.ts`. */
export interface PackedNames {
  readonly lexicon: string;
  readonly names: string;
  readonly inner: string;
}

export function readNames(packed: PackedNames): NameModel {
  return {
    lexicon: readLexicon(packed.lexicon),
    names: readModel(packed.names),
    inner: readModel(packed.inner),
  };
}

/** A row of labels for all tokens. */
export interface Labelling {
  readonly labels: Uint8Array;
  /** How far the label wins over the best other one, as far as the token itself goes; 0 for no name. */
  readonly margins: Int32Array;
  /** What the label of the token, with the step to it, scores above no name; 0 for no name. */
  readonly gains: Int32Array;
}

/** Token ranges one behind the other, each as two numbers: from, to. */
export type Stretches = readonly number[];

/** The stretches of tokens, one sentence at most, where the tagger looks. */
export function activeStretches({ sentences }: Sentenced, { active }: Attributes): Stretches {
  const found: number[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const end = sentences.first[s + 1]!;
    for (let from = sentences.first[s]!; from < end; from++) {
      if (active[from] === 0) continue;
      let to = from + 1;
      while (to < end && active[to] !== 0) to++;
      found.push(from, to);
      from = to;
    }
  }
  return found;
}

/** Writes the features of a token of the stretch `from` to `to`, and gives back how many there are. */
type FeatureWriter = (token: number, out: Int32Array, from: number, to: number) => number;

/** Room for the search, used for one text after the other. */
const features = new Int32Array(mostFeatures);
const room = new ViterbiRoom();

/** Runs a model over stretches of `length` tokens. */
export function label(
  { labels: width, weights, transitions }: TaggerModel,
  grammar: Grammar,
  write: FeatureWriter,
  stretches: Stretches,
  length: number,
): Labelling {
  const columns = new Columns(length, 9);
  const labels = columns.uint8();
  const margins = columns.int32();
  const gains = columns.int32();
  for (let s = 0; s < stretches.length; s += 2) {
    const from = stretches[s]!;
    const to = stretches[s + 1]!;
    const emissions = room.emissionsFor(width, to - from);
    for (let i = from; i < to; i++) {
      weights.score(features, write(i, features, from, to), emissions, (i - from) * width);
    }
    bestPath(grammar, transitions, to - from, room, labels, from);
    for (let i = from; i < to; i++) {
      const found = labels[i]!;
      if (found === 0) continue;
      const at = (i - from) * width;
      const before = i === from ? width : labels[i - 1]!;
      margins[i] = marginOf(emissions, at, width, found);
      gains[i] =
        emissions[at + found]! +
        transitions[before * width + found]! -
        emissions[at]! -
        transitions[(i === from ? width : 0) * width]!;
    }
  }
  return { labels, margins, gains };
}

function marginOf(emissions: Int32Array, at: number, width: number, label: number): number {
  let other = -0x40000000;
  for (let k = 0; k < width; k++) if (k !== label && emissions[at + k]! > other) other = emissions[at + k]!;
  return emissions[at + label]! - other;
}

/** Whole numbers that make one unit of the trained weights. */
export const weightUnit = 5;

/**
 * Finds the names of people, titles with their roles, bodies and places, which may stand inside bodies and titles.
 *
 * @returns in order of start, the longer span first
 */
export function findNames(layers: Sentenced, model: NameModel): NameSpan[] {
  const attributes = attributesOf(layers, model.lexicon);
  const memory = evidence(attributes);
  const { labels, margins, gains } = label(
    model.names,
    nameGrammar,
    (i, out) => writeFeatures(attributes, memory, i, out),
    activeStretches(layers, attributes),
    attributes.length,
  );
  const rules = settle(layers.tokens, attributes, memory, labels, margins);
  const outer = spansOfLabels(labels, 0, labels.length);
  const inner = findInner(model, attributes, memory, outer);
  // Both are in order of start. A place that begins with its body comes behind it.
  const spans: NameSpan[] = [];
  let next = 0;
  for (const span of outer) {
    for (; next < inner.spans.length && inner.spans[next]!.from < span.from; next++)
      spans.push(nameSpan(inner.spans[next]!, 'tagger-inner', inner.gains));
    spans.push(nameSpan(span, labelRules[rules[span.from]!]!, gains));
  }
  for (; next < inner.spans.length; next++)
    spans.push(nameSpan(inner.spans[next]!, 'tagger-inner', inner.gains));
  return spans;

  function nameSpan({ type, from, to, roleTo }: LabelledSpan, rule: string, gains: Int32Array): NameSpan {
    let gain = 0;
    for (let i = from; i < to; i++) gain += gains[i]!;
    const { start, end } = layers.tokens;
    const score = scoreOf(gain);
    if (roleTo === undefined) return { type, from, to, start: start[from]!, end: end[to - 1]!, rule, score };
    return {
      type,
      from,
      to,
      start: start[from]!,
      end: end[to - 1]!,
      rule,
      score,
      roleFrom: from,
      roleTo,
    };
  }
}

function scoreOf(gain: number): number {
  return Math.round(1000 / (1 + Math.exp(-gain / (2 * weightUnit)))) / 1000;
}

/** Places inside bodies, by a model of its own. */
function findInner(
  model: NameModel,
  attributes: Attributes,
  memory: Uint16Array,
  outer: readonly LabelledSpan[],
): { spans: LabelledSpan[]; gains: Int32Array } {
  const bodies: number[] = [];
  for (const { type, from, to } of outer) if (type === 'organization') bodies.push(from, to);
  const spans: LabelledSpan[] = [];
  if (bodies.length === 0) return { spans, gains: noGains };
  const { labels, gains } = label(
    model.inner,
    innerGrammar,
    (i, out, from, to) => writeInnerFeatures(attributes, memory, i, from, to, out),
    bodies,
    attributes.length,
  );
  for (let b = 0; b < bodies.length; b += 2) {
    const to = bodies[b + 1]!;
    for (let i = bodies[b]!; i < to; i++) {
      if (labels[i] === 0) continue;
      let end = i + 1;
      while (end < to && labels[end] === 2) end++;
      spans.push({ type: 'place', from: i, to: end });
      i = end - 1;
    }
  }
  return { spans, gains };
}

const noGains = new Int32Array(0);

/** The features of a token of a body that reaches from `from` to `to`. */
export function writeInnerFeatures(
  a: Attributes,
  memory: Uint16Array,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  let count = writeFeatures(a, memory, i, out);
  const at = Math.min(i - from, 3);
  const rest = Math.min(to - i - 1, 3);
  const names = a.begins[i]! & nameClasses;
  out[count++] = 101 + (at << 8) + (rest << 12);
  out[count++] = (a.hash[from]! ^ 103) + (rest << 3) + (at === 0 ? 1 : 0);
  out[count++] = (names ^ 107) + (rest << 3) + (at === 0 ? 1 : 0);
  return count;
}
