import type { Groups, Tokens, Word } from '../document.js';
import { norm } from '../document.js';

/** A word of a text. It holds where it is; what it says is read from the text when somebody asks. */
class TextWord implements Word {
  readonly #tokens: Tokens;
  // Declared only: a field of its own would be written twice, and there are millions of words.
  declare readonly start: number;
  declare readonly end: number;
  declare readonly from: number;
  declare readonly to: number;

  constructor(tokens: Tokens, start: number, end: number, from: number, to: number) {
    this.#tokens = tokens;
    this.start = start;
    this.end = end;
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

/** All words as objects. */
export function wordsOf(tokens: Tokens, words: Groups): Word[] {
  const { length, first } = words;
  const { start, end } = tokens;
  const list = new Array<Word>(length);
  let from = first[0]!;
  for (let i = 0; i < length; i++) {
    const to = first[i + 1]!;
    list[i] = new TextWord(tokens, start[from]!, end[to - 1]!, from, to);
    from = to;
  }
  return list;
}
