import { gapOf, type NameSpan, type TokenRange, type Tokens } from '../../document.js';
import { hashSet } from '../../text/hash.js';
import { phraseAt, phraseBefore, phraseTable } from '../../text/phrases.js';
import { honorificSex, pluralWords } from './address-terms.js';

/** A person's name with the form of address printed before it. */
export interface PersonSpan extends NameSpan {
  readonly honorific?: TokenRange;
}

// `đ/c` is three tokens.
const forms = phraseTable([...honorificSex].map(([form, sex]) => [form.replace('/', ' / '), sex] as const));
const plurals = hashSet(...pluralWords);

/**
 * The form of address right before a name that starts at token `name`: `ông`, `đồng chí`, `cụ ông`. One that
 * stands before several people (`hai ông`, `các đồng chí`) is none of a single one.
 */
function honorificBefore(tokens: Tokens, name: number): TokenRange | undefined {
  const found = phraseBefore(forms, tokens, name);
  if (found === undefined || !isJoined(tokens, found.from, name)) return undefined;
  const { from } = found;
  if (from > 0 && tokens.before[from]! < gapOf.line && plurals.has(tokens.hash[from - 1]!)) return undefined;
  return { from, to: name };
}

/** The token behind a form of address that starts at `at`; `at` itself if there is none. */
export function honorificEnd(tokens: Tokens, at: number): number {
  if (at >= tokens.length) return at;
  return at + (phraseAt(forms, tokens, at, tokens.length)?.hashes.length ?? 0);
}

/** The sex that a form of address at token `at` gives; `form` is whether there is one. */
export function sexOfForm(tokens: Tokens, at: number): { form: boolean; sex: 'male' | 'female' | undefined } {
  const found = at < tokens.length ? phraseAt(forms, tokens, at, tokens.length) : undefined;
  return { form: found !== undefined, sex: found?.value };
}

/** No line end between the tokens, nor before the name. */
function isJoined(tokens: Tokens, from: number, name: number): boolean {
  for (let i = from + 1; i <= name && i < tokens.length; i++)
    if (tokens.before[i]! >= gapOf.line) return false;
  return true;
}

export function withHonorific(tokens: Tokens, span: NameSpan): PersonSpan {
  const honorific = honorificBefore(tokens, span.from);
  return honorific === undefined ? span : { ...span, honorific };
}
