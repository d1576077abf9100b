/** Which labels may stand behind which: `before[b]` lists the labels (or the beginning, `labels`) before `b`. */
export interface Grammar {
  readonly labels: number;
  readonly before: readonly Int32Array[];
  /** The same from the other side: `after[a]` lists the labels behind `a`. */
  readonly after: readonly Int32Array[];
}

export function labelGrammar(labels: number, allowed: (before: number, label: number) => boolean): Grammar {
  const all = Array.from({ length: labels + 1 }, (_, label) => label);
  const some = all.slice(0, labels);
  return {
    labels,
    before: some.map((label) => Int32Array.from(all.filter((before) => allowed(before, label)))),
    after: some.map((before) => Int32Array.from(some.filter((label) => allowed(before, label)))),
  };
}

const impossible = -0x40000000;

/** A label this far behind the best one of its token is not followed further. */
const hopeless = 90;

/** Room for the search, made once and used for one stretch of tokens after the other; it grows as they ask for it. */
export class ViterbiRoom {
  /** As many scores a token as there are labels. */
  emissions = new Int32Array(0);
  scores = new Int32Array(0);
  back = new Uint8Array(0);

  /** Where the scores of `length` tokens for each of `labels` labels go. */
  emissionsFor(labels: number, length: number): Int32Array {
    if (labels * length > this.emissions.length) {
      const size = 2 * labels * Math.max(length, 128);
      this.emissions = new Int32Array(size);
      this.scores = new Int32Array(size);
      this.back = new Uint8Array(size);
    }
    return this.emissions;
  }
}

/**
 * The labelling of `length` tokens with the highest score.
 *
 * @param transitions see `TaggerModel`
 * @param room with the emissions of the tokens
 * @param into where the labels go, from index `at` on
 */
export function bestPath(
  grammar: Grammar,
  transitions: Int16Array,
  length: number,
  room: ViterbiRoom,
  into: Uint8Array,
  at: number,
): void {
  const { labels, before, after } = grammar;
  const { emissions, scores, back } = room;
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
    let most = impossible;
    for (let label = 0; label < labels; label++)
      if (scores[last + label]! > most) most = scores[last + label]!;
    for (let label = 0; label < labels; label++) scores[row + label] = impossible;
    for (let from = 0; from < labels; from++) {
      const score = scores[last + from]!;
      if (score <= impossible || score < most - hopeless) continue;
      const next = after[from]!;
      for (let k = 0; k < next.length; k++) {
        const label = next[k]!;
        const total = score + transitions[from * labels + label]!;
        if (total > scores[row + label]!) {
          scores[row + label] = total;
          back[row + label] = from;
        }
      }
    }
    for (let label = 0; label < labels; label++) {
      if (scores[row + label]! > impossible) scores[row + label]! += emissions[row + label]!;
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
