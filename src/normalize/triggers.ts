/**
 * What sets the passes to work, a bit each: a text is read once for all of them, and only those are run that it gives
 * something to do. Most texts have one of these or none.
 */
export const triggerOf = {
  invisible: 1,
  latinMark: 2,
  unusual: 4,
  dressed: 8,
  lookAlike: 16,
  printed: 32,
  /** Spaces and line ends that are not one space, one line end or two. */
  untidy: 64,
} as const;

/**
 * Control characters that are no line end or tab, soft hyphen, combining grapheme joiner, zero-width characters,
 * marks of writing direction, word joiner, byte order mark, annotation marks.
 */
export const invisible =
  /[^\P{Cc}\t-\r\x85]|[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f/u;

const latinMark = /[\u0300-\u036f]/u;

/**
 * All but characters that are composed as they are and join with nothing: Latin, Cyrillic, signs, kana, ideographs,
 * Hangul syllables, emoji (U+1F000 to U+1FBFF are the pairs that begin with U+D83C to U+D83E).
 */
const unusual =
  /[^\0-\u02ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u205e\u20a0-\u20bf\u2190-\u21ff\u2460-\u27bf\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\udc00-\udfff\ud83c-\ud83e\uff01-\uff5e]/u;

/** Full-width forms, ligatures, Roman numerals of one character; U+1D400 to U+1D7FF begin with U+D835. */
const dressed = /[\uff01-\uff5e\ufb00-\ufb06\u2160-\u217f\ud835]/u;

/** Letters that may stand for the Latin letter they look like. */
export const lookAlike =
  /[\u00d0\u00f0\u0189\u018a\u0256\u0257\u01cd\u01ce\u0251\u0261\u0370-\u052f\u051a-\u051d]/u;

/** Quotes, dashes and ellipses in the ways of the press. */
export const printed = /[“”„‟«»″〝〞‘’‚‛‹›′ʼ´`‐‑‒–—―−⁃﹘﹣…‥]/u;

/** Blanks that are neither a space nor a line end. */
const otherBlank = /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

const patterns: readonly (readonly [trigger: number, units: RegExp])[] = [
  [triggerOf.invisible, invisible],
  [triggerOf.latinMark, latinMark],
  [triggerOf.unusual, unusual],
  [triggerOf.dressed, dressed],
  [triggerOf.lookAlike, lookAlike],
  [triggerOf.printed, printed],
  [triggerOf.untidy, otherBlank],
];

const unknown = 128;
/** The triggers of each unit, learnt when it is met for the first time: a language has a few hundred of them. */
const triggers: Uint8Array = /* @__PURE__ */ new Uint8Array(0x10000).fill(unknown);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  let trigger = 0;
  for (const [bit, units] of patterns) if (units.test(letter)) trigger |= bit;
  triggers[unit] = trigger;
  return trigger;
}

/** The triggers that a text has, a value of `triggerOf` or several of them together. */
export function triggersIn(text: string): number {
  const { length } = text;
  let seen = 0;
  let before = 0x21;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    let trigger = triggers[unit]!;
    if (trigger === unknown) trigger = learn(unit);
    seen |= trigger;
    // Both are below U+0021: one test for what is rare, where one for each would be wrong at every second word.
    if (((unit - 0x21) & (before - 0x21)) < 0 && isUntidy(text, i, before, unit)) seen |= triggerOf.untidy;
    before = unit;
  }
  return seen;
}

const space = 0x20;
const lineEnd = 0x0a;

/** `  `, ` \n`, `\n `, `\n\n\n` */
function isUntidy(text: string, at: number, before: number, unit: number): boolean {
  if (before === space) return unit === space || unit === lineEnd;
  if (before !== lineEnd) return false;
  return unit === space || (unit === lineEnd && text.charCodeAt(at - 2) === lineEnd);
}
