import type { Segmented } from './corpus.js';
import { randomFrom } from './learn.js';

/** Names in lower case: `Nguyễn Văn An` becomes `nguyễn văn an` or `Nguyễn văn an`. */
export function withSmallNames(sentence: Segmented, seed: number): Segmented {
  const random = randomFrom(seed);
  let { text } = sentence;
  for (const { start, end } of sentence.words) {
    const form = text.slice(start, end);
    if (!/^\p{Lu}\p{L}* /u.test(form) || !/ \p{Lu}/u.test(form)) continue;
    const small = random() < 0.5 ? form.toLowerCase() : form[0]! + form.slice(1).toLowerCase();
    if (small.length === form.length) text = text.slice(0, start) + small + text.slice(end);
  }
  return { text, words: sentence.words };
}

/** The sentence without the marks of its letters; undefined where that changes its length. */
export function withoutMarks(sentence: Segmented): Segmented | undefined {
  const text = sentence.text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  return text.length === sentence.text.length ? { text, words: sentence.words } : undefined;
}

/** The sentence in lower case. */
export function inLowerCase(sentence: Segmented): Segmented {
  const text = sentence.text.toLowerCase();
  return text.length === sentence.text.length ? { text, words: sentence.words } : sentence;
}
