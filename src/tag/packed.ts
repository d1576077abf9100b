/**
 * Numbers as printable ASCII: a module of text that gzip packs well and every editor opens. 91 digits, from `#` to
 * `~` without the backslash.
 */
export const digits = 91;

/** A number is written in base 45, low digit first; a digit of 45 or more says that another one follows. */
const base = 45;

const backslash = 92;
const firstDigit = 35;

export function digitCharacter(value: number): string {
  const unit = value + firstDigit;
  return String.fromCharCode(unit >= backslash ? unit + 1 : unit);
}

function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit > backslash ? unit - firstDigit - 1 : unit - firstDigit;
}

/** Writes numbers from 0 up. */
export function packNumber(value: number): string {
  let text = '';
  let rest = value;
  while (rest >= base) {
    text += digitCharacter(base + (rest % base));
    rest = Math.floor(rest / base);
  }
  return text + digitCharacter(rest);
}

/** Reads what `packNumber` wrote, one number after the other. */
export class PackedReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  /** One digit, 0 to 90. */
  digit(): number {
    return digitAt(this.#text, this.#at++);
  }

  /** The next `count` digits. */
  digits(count: number): Uint8Array {
    const text = this.#text;
    const from = this.#at;
    const found = new Uint8Array(count);
    for (let i = 0; i < count; i++) found[i] = digitAt(text, from + i);
    this.#at = from + count;
    return found;
  }

  number(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const digit = digitAt(this.#text, this.#at++);
      if (digit < base) return value + digit * factor;
      value += (digit - base) * factor;
      factor *= base;
    }
  }
}
