import type { Groups, Tokens, Word } from '../document.js';
import { norm } from '../document.js';

/** A word of a text. It holds where it is; what it says is read from the text when somebody asks. */
class TextWord implements Word {
  readonly #tokens: Tokens;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.#tokens = tokens;
    this.start = tokens.start[from]!;
    this.end = tokens.end[to - 1]!;
    this.from = from;
    this.to = to;
  }

  get text(): string {
    return this.#tokens.source.slice(this.start, this.end);
  }

  get norm(): string {
    const tokens = this.#tokens;
    let text = norm(tokens, this.from);
    for (let i = this.from + 1; i < this.to; i++)
      text += (tokens.before[i] === 0 ? '' : ' ') + norm(tokens, i);
    return text;
  }

  toJSON(): { start: number; end: number; text: string } {
    return { start: this.start, end: this.end, text: this.text };
  }
}

/** Group `index` as a word object. */
export function wordAt(tokens: Tokens, words: Groups, index: number): Word {
  return new TextWord(tokens, words.first[index]!, words.first[index + 1]!);
}

/** All words as objects. */
export function wordsOf(tokens: Tokens, words: Groups): Word[] {
  const { length, first } = words;
  const list = new Array<Word>(length);
  for (let i = 0; i < length; i++) list[i] = new TextWord(tokens, first[i]!, first[i + 1]!);
  return list;
}
