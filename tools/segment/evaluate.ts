import type { Segmented } from './corpus.js';

/** Counts of words: in the gold, found, and both; all, of several syllables, and (gold only) unseen ones. */
export interface Score {
  gold: number;
  found: number;
  right: number;
  longGold: number;
  longFound: number;
  longRight: number;
  unseenGold: number;
  unseenRight: number;
}

export function emptyScore(): Score {
  return {
    gold: 0,
    found: 0,
    right: 0,
    longGold: 0,
    longFound: 0,
    longRight: 0,
    unseenGold: 0,
    unseenRight: 0,
  };
}

export function addScore(total: Score, more: Score): void {
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += more[key];
}

/** F1 of words in percent. */
export function f1(gold: number, found: number, right: number): number {
  return gold + found === 0 ? 100 : (200 * right) / (gold + found);
}

export function formatScore(score: Score): string {
  const all = f1(score.gold, score.found, score.right);
  const long = f1(score.longGold, score.longFound, score.longRight);
  const unseen = (100 * score.unseenRight) / Math.max(1, score.unseenGold);
  return `F1 ${all.toFixed(2)}  several syllables ${long.toFixed(2)}  unseen (recall) ${unseen.toFixed(2)} of ${score.unseenGold}`;
}

/** The words of sentences, lower case: what counts as seen. */
export function vocabulary(corpus: Iterable<Segmented>): Set<string> {
  const seen = new Set<string>();
  for (const { text, words } of corpus)
    for (const { start, end } of words) seen.add(text.slice(start, end).toLowerCase());
  return seen;
}

/** Compares found spans with those of the sentence. */
export function compare(
  sentence: Segmented,
  found: readonly { readonly start: number; readonly end: number }[],
  seen: ReadonlySet<string>,
): Score {
  const score = emptyScore();
  const isLong = (start: number, end: number): boolean =>
    sentence.text.slice(start, end).trim().includes(' ');
  const ends = new Map<number, number>();
  for (const { start, end } of found) {
    ends.set(start, end);
    score.found++;
    if (isLong(start, end)) score.longFound++;
  }
  for (const { start, end } of sentence.words) {
    const right = ends.get(start) === end;
    const long = isLong(start, end);
    const unseen = !seen.has(sentence.text.slice(start, end).toLowerCase());
    score.gold++;
    if (long) score.longGold++;
    if (unseen) score.unseenGold++;
    if (!right) continue;
    score.right++;
    if (long) score.longRight++;
    if (unseen) score.unseenRight++;
  }
  return score;
}

/** The score of a segmenter on a corpus. */
export function evaluate(
  corpus: Iterable<Segmented>,
  segment: (text: string) => readonly { readonly start: number; readonly end: number }[],
  seen: ReadonlySet<string>,
): Score {
  const total = emptyScore();
  for (const sentence of corpus) addScore(total, compare(sentence, segment(sentence.text), seen));
  return total;
}

/** The class of a word of the gold, for the table of results. */
function classOfWord(form: string): string {
  const syllables = form.split(' ').length;
  if (/\d/.test(form)) return 'with digits';
  if (/^\P{L}+$/u.test(form)) return 'punctuation';
  if (/^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u.test(form)) return `names of ${Math.min(syllables, 4)} syllables`;
  return syllables === 1 ? 'one syllable' : syllables === 2 ? 'two syllables' : 'three syllables or more';
}

/** How many words of each class there are, and how many were found; also of the unseen ones. */
export type ClassCounts = Map<string, { gold: number; right: number }>;

/** Adds the words of a corpus to the counts of their classes. */
export function countByClass(
  counts: ClassCounts,
  corpus: Iterable<Segmented>,
  segment: (text: string) => readonly { readonly start: number; readonly end: number }[],
  seen: ReadonlySet<string>,
): void {
  for (const { text, words } of corpus) {
    const found = new Map(segment(text).map(({ start, end }) => [start, end]));
    for (const { start, end } of words) {
      const form = text.slice(start, end);
      const names = [classOfWord(form)];
      if (!seen.has(form.toLowerCase())) names.push(`${names[0]}, unseen`);
      for (const name of names) {
        const count = counts.get(name) ?? { gold: 0, right: 0 };
        count.gold++;
        if (found.get(start) === end) count.right++;
        counts.set(name, count);
      }
    }
  }
}
