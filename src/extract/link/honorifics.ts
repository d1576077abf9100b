import { gapOf, type TokenRange, type Tokens } from '../../document.js';
import { hashSet } from '../../text/hash.js';
import { phraseAt, phraseBefore, phraseTable } from '../../text/phrases.js';
import { honorificSex, pluralWords } from './address-terms.js';

export type Sex = 'male' | 'female';

/** A person's name with the form of address printed before it. */
export interface PersonSpan extends TokenRange {
  readonly rule: string;
  /** The token that the form of address begins with, which reaches to the name; that of the name if there is none. */
  readonly head: number;
  /** What the form of address tells. */
  readonly sex: Sex | undefined;
}

// `đ/c` is three tokens.
const forms = phraseTable([...honorificSex].map(([form, sex]) => [form.replace('/', ' / '), sex] as const));
const plurals = hashSet(...pluralWords);

/**
 * Where the form of address right before a name that starts at token `name` begins: `ông`, `đồng chí`, `cụ ông`. One
 * that stands before several people (`hai ông`, `các đồng chí`) is none of a single one: then it is `name` itself.
 */
export function honorificStart(tokens: Tokens, name: number): number {
  const found = phraseBefore(forms, tokens, name);
  if (found === undefined || !isJoined(tokens, found.from, name)) return name;
  const { from } = found;
  if (from > 0 && tokens.before[from]! < gapOf.line && plurals.has(tokens.hash[from - 1]!)) return name;
  return from;
}

/** The token behind a form of address that starts at `at`; `at` itself if there is none. */
export function honorificEnd(tokens: Tokens, at: number): number {
  if (at >= tokens.length) return at;
  return at + (phraseAt(forms, tokens, at, tokens.length)?.hashes.length ?? 0);
}

/** The sex that a form of address at token `at` gives; `form` is whether there is one. */
export function sexOfForm(tokens: Tokens, at: number): { form: boolean; sex: Sex | undefined } {
  const found = at < tokens.length ? phraseAt(forms, tokens, at, tokens.length) : undefined;
  return { form: found !== undefined, sex: found?.value };
}

/** No line end between the tokens, nor before the name. */
function isJoined(tokens: Tokens, from: number, name: number): boolean {
  for (let i = from + 1; i <= name && i < tokens.length; i++)
    if (tokens.before[i]! >= gapOf.line) return false;
  return true;
}
