import type { Tokens } from '../document.js';

/** The first UTF-16 unit of a token, as printed. */
export function unitAt(tokens: Tokens, at: number): number {
  return tokens.text.charCodeAt(tokens.textStart[at]!);
}

/** How many UTF-16 units a token has. */
export function widthAt(tokens: Tokens, at: number): number {
  return tokens.textEnd[at]! - tokens.textStart[at]!;
}
