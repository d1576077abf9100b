import { gapOf, norm, type NameSpan, type TokenRange, type Tokens } from '../../document.js';
import { honorificSex, pluralWords } from './address-terms.js';

/** A person's name with the form of address printed before it. */
export interface PersonSpan extends NameSpan {
  readonly honorific?: TokenRange;
}

/** The most tokens that a form of address has (`đ/c` is three). */
const longest = 3;

/**
 * The form of address right before a name that starts at token `name`: `ông`, `đồng chí`, `cụ ông`. One that
 * stands before several people (`hai ông`, `các đồng chí`) is none of a single one.
 */
function honorificBefore(tokens: Tokens, name: number): TokenRange | undefined {
  for (let length = Math.min(longest, name); length > 0; length--) {
    const from = name - length;
    if (!isJoined(tokens, from, name) || !honorificSex.has(phrase(tokens, from, name))) continue;
    if (from > 0 && tokens.before[from]! < gapOf.line && pluralWords.has(norm(tokens, from - 1)))
      return undefined;
    return { from, to: name };
  }
  return undefined;
}

/** The token behind a form of address that starts at `at`; `at` itself if there is none. */
export function honorificEnd(tokens: Tokens, at: number): number {
  for (let to = Math.min(tokens.length, at + longest); to > at; to--) {
    if (honorificSex.has(phrase(tokens, at, to))) return to;
  }
  return at;
}

/** No line end between the tokens, nor before the name. */
function isJoined(tokens: Tokens, from: number, name: number): boolean {
  for (let i = from + 1; i <= name && i < tokens.length; i++)
    if (tokens.before[i]! >= gapOf.line) return false;
  return true;
}

function phrase(tokens: Tokens, from: number, to: number): string {
  let text = norm(tokens, from);
  for (let i = from + 1; i < to; i++)
    text += (tokens.before[i] === gapOf.nothing ? '' : ' ') + norm(tokens, i);
  return text;
}

export function withHonorific(tokens: Tokens, span: NameSpan): PersonSpan {
  const honorific = honorificBefore(tokens, span.from);
  return honorific === undefined ? span : { ...span, honorific };
}
