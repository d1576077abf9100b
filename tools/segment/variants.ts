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

/** A text without the marks of its letters. */
export function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** The sentence without the marks of its letters; undefined where that changes its length. */
export function withoutMarks(sentence: Segmented): Segmented | undefined {
  const text = bareOf(sentence.text);
  return text.length === sentence.text.length ? { text, words: sentence.words } : undefined;
}

/** The sentence in lower case. */
export function inLowerCase(sentence: Segmented): Segmented {
  const text = sentence.text.toLowerCase();
  return text.length === sentence.text.length ? { text, words: sentence.words } : sentence;
}

/**
 * Full names of people made one or two syllables longer with parts of given names: `Lê Văn An` becomes `Lê Văn Hoàng
 * Phương An`; texts have few of them, so that a model would divide them.
 *
 * @param surnames surnames in lower case
 * @param parts    syllables of given names
 */
export function withLongNames(
  sentence: Segmented,
  surnames: ReadonlySet<string>,
  parts: readonly string[],
  seed: number,
): Segmented {
  const random = randomFrom(seed);
  const words: { start: number; end: number }[] = [];
  let text = '';
  let copied = 0;
  for (const { start, end } of sentence.words) {
    text += sentence.text.slice(copied, start);
    const syllables = sentence.text.slice(start, end).split(' ');
    const isName =
      syllables.length === 3 &&
      surnames.has(syllables[0]!.toLowerCase()) &&
      syllables.every((syllable) => /^\p{Lu}\p{Ll}/u.test(syllable));
    if (isName) {
      for (let more = random() < 0.5 ? 1 : 2; more > 0; more--) {
        syllables.splice(2, 0, parts[Math.floor(random() * parts.length)]!);
      }
    }
    const form = syllables.join(' ');
    words.push({ start: text.length, end: text.length + form.length });
    text += form;
    copied = end;
  }
  return { text: text + sentence.text.slice(copied), words };
}

/** Names of highlanders: `Mai Lan` becomes `H'Mai Lan`. */
export function withApostrophes(sentence: Segmented): Segmented {
  const words: { start: number; end: number }[] = [];
  let text = '';
  let copied = 0;
  for (const { start, end } of sentence.words) {
    text += sentence.text.slice(copied, start);
    const form = sentence.text.slice(start, end);
    const changed = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(form) ? `H'${form}` : form;
    words.push({ start: text.length, end: text.length + changed.length });
    text += changed;
    copied = end;
  }
  return { text: text + sentence.text.slice(copied), words };
}

/** Two sentences on one line, as articles have them. */
export function onOneLine(first: Segmented, second: Segmented): Segmented {
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    words: [
      ...first.words,
      ...second.words.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
  };
}

/** Sentences in threes: one alone, two on one line. */
export function inLines(sentences: readonly Segmented[]): Segmented[] {
  const lines: Segmented[] = [];
  for (let i = 0; i < sentences.length; i += 3) {
    lines.push(sentences[i]!);
    const second = sentences[i + 1];
    const third = sentences[i + 2];
    if (second) lines.push(third ? onOneLine(second, third) : second);
  }
  return lines;
}
