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
  /** The label before, for each label of each token. */
  back = new Uint8Array(0);
  /** The best score of each label of the token that is looked at. */
  scores = new Int32Array(0);
  /** The labels that are followed further. */
  alive = new Uint8Array(0);

  /** Where the scores of `length` tokens for each of `labels` labels go. */
  emissionsFor(labels: number, length: number): Int32Array {
    if (labels * length > this.emissions.length) {
      const size = 2 * labels * Math.max(length, 128);
      this.emissions = new Int32Array(size);
      this.back = new Uint8Array(size);
    }
    if (labels > this.alive.length) {
      this.scores = new Int32Array(2 * labels);
      this.alive = new Uint8Array(labels);
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
  { labels, before, after }: Grammar,
  transitions: Int16Array,
  length: number,
  { emissions, back, scores, alive }: ViterbiRoom,
  into: Uint8Array,
  at: number,
): void {
  // The scores of the token and of the one before it stand in the two halves of `scores`, which change places.
  let now = 0;
  for (let label = 0; label < labels; label++) {
    const begins = before[label]!;
    scores[label] = begins[begins.length - 1] === labels ? transitions[labels * labels + label]! : impossible;
  }
  for (let i = 0; ; i++) {
    const row = i * labels;
    let most = impossible;
    for (let label = 0; label < labels; label++) {
      const score = scores[now + label]! + emissions[row + label]!;
      scores[now + label] = score;
      if (score > most) most = score;
    }
    if (i + 1 >= length) break;
    const least = most - hopeless;
    let count = 0;
    for (let label = 0; label < labels; label++) {
      alive[count] = label;
      // One more where the label is not hopeless.
      count += (least - scores[now + label]! - 1) >>> 31;
    }
    const next = labels - now;
    for (let label = 0; label < labels; label++) scores[next + label] = impossible;
    for (let a = 0; a < count; a++) {
      const from = alive[a]!;
      const score = scores[now + from]!;
      const steps = after[from]!;
      const step = from * labels;
      for (let k = 0; k < steps.length; k++) {
        const label = steps[k]!;
        const total = score + transitions[step + label]!;
        if (total > scores[next + label]!) {
          scores[next + label] = total;
          back[row + labels + label] = from;
        }
      }
    }
    now = next;
  }
  let label = 0;
  for (let k = 1; k < labels; k++) if (scores[now + k]! > scores[now + label]!) label = k;
  for (let i = length - 1; i >= 0; i--) {
    into[at + i] = label;
    label = back[i * labels + label]!;
  }
}
