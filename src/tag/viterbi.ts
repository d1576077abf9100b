/** Which labels may stand behind which: `before[b]` lists the labels (or the beginning, `labels`) before `b`. */
export interface Grammar {
  readonly labels: number;
  readonly before: readonly Int32Array[];
}

export function labelGrammar(labels: number, allowed: (before: number, label: number) => boolean): Grammar {
  return {
    labels,
    before: Array.from({ length: labels }, (_, label) =>
      Int32Array.from(
        Array.from({ length: labels + 1 }, (__, before) => before).filter((before) => allowed(before, label)),
      ),
    ),
  };
}

const impossible = -0x40000000;

/** Room for the search, made once and used for every stretch of a text. */
export class ViterbiRoom {
  scores: Int32Array;
  back: Uint8Array;

  constructor(labels: number, length: number) {
    this.scores = new Int32Array(labels * length);
    this.back = new Uint8Array(labels * length);
  }
}

/**
 * The labelling of `length` tokens with the highest score.
 *
 * @param emissions `labels` scores a token
 * @param transitions see `TaggerModel`
 * @param into where the labels go, from index `at` on
 */
export function bestPath(
  grammar: Grammar,
  emissions: Int32Array,
  transitions: Int16Array,
  length: number,
  room: ViterbiRoom,
  into: Uint8Array,
  at: number,
): void {
  const { labels, before } = grammar;
  const { scores, back } = room;
  for (let label = 0; label < labels; label++) {
    const begins = before[label]!;
    scores[label] =
      begins[begins.length - 1] === labels
        ? emissions[label]! + transitions[labels * labels + label]!
        : impossible;
  }
  for (let i = 1; i < length; i++) {
    const row = i * labels;
    const last = row - labels;
    for (let label = 0; label < labels; label++) {
      const candidates = before[label]!;
      let best = impossible * 2;
      let from = 0;
      for (let k = 0; k < candidates.length; k++) {
        const candidate = candidates[k]!;
        if (candidate === labels) continue;
        const score = scores[last + candidate]! + transitions[candidate * labels + label]!;
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      scores[row + label] = best < impossible ? impossible : best + emissions[row + label]!;
      back[row + label] = from;
    }
  }
  let label = 0;
  const end = (length - 1) * labels;
  for (let k = 1; k < labels; k++) if (scores[end + k]! > scores[end + label]!) label = k;
  for (let i = length - 1; i >= 0; i--) {
    into[at + i] = label;
    label = back[i * labels + label]!;
  }
}
