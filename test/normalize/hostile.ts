import * as fc from 'fast-check';
import type { Rewritten } from '../../src/text/alignment.js';
import { everySyllable } from '../../src/text/syllable.js';

/** How many texts a law is tried on: 2,000, or what TINVIET_RUNS says. */
export const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);

const syllables = [...everySyllable('old'), ...everySyllable('new')];
const syllable = fc.constantFrom(...syllables);
const capitalised = syllable.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const marks = '\u0300 \u0301 \u0303 \u0309 \u0323 \u0302 \u0306 \u031b \u0340 \u0341 \u0342 \u0327'.split(
  ' ',
);
const blanks = [
  '\u200b',
  '\u00ad',
  '\u200d',
  '\ufeff',
  '\u034f',
  '\u00a0',
  '\t',
  '\r\n',
  '\n',
  '\u2028',
  '\u2029',
];
const controls = ['  ', '\0', '\x93', '\x85', '\u202f', '\u2060'];
const signs = ' . , : ! … “ ” ‘ – - / # @ :// ( ) 2 15 2026 ` _ ...'.split(' ').map((sign) => sign || ' ');
const strange = (
  'Ð ð Ɖ а е о Н Москва Guðni Ω K ﬁ Ａ １ ǎ 𝐕 Ⅻ iPhone YouTube Ronaldo TTXVN HLV đ Đ UBND 日本 ά Σ ς İ ı ß ӑ ' +
  'ViÖt Vieät Viá»‡t Vie^.t'
).split(' ');
const others = [
  '가'.normalize('NFD'),
  '\ud83d\udc68\u200d\ud83d\udc69',
  '\u0915\u093c',
  '\u0e01\u0e33',
  '\ud800',
  '\udc00',
  '\ud835',
  '\u0315\u0301'.repeat(20),
];

/**
 * Texts that look like what newspapers and crawlers leave, and like what somebody makes who wants a library to
 * fail: syllables glued, decomposed, marked twice, other scripts, control characters, half surrogate pairs.
 */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: syllable },
      { weight: 3, arbitrary: capitalised },
      { weight: 1, arbitrary: syllable.map((word) => word.toUpperCase()) },
      { weight: 2, arbitrary: syllable.map((word) => word.normalize('NFD')) },
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...blanks, ...controls) },
      { weight: 4, arbitrary: fc.constantFrom(...signs) },
      { weight: 2, arbitrary: fc.constantFrom(...strange) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

/** Whether the text outside of the edits is the source, and the edits are in order. */
export function isSound(source: string, { text, alignment }: Rewritten): boolean {
  const { edits } = alignment;
  let from = 0;
  let into = 0;
  for (let i = 0; i < edits.length; i += 4) {
    const [start, end, put, putEnd] = [edits[i]!, edits[i + 1]!, edits[i + 2]!, edits[i + 3]!];
    if (start < from || end < start || putEnd < put) return false;
    if (text.slice(into, put) !== source.slice(from, start)) return false;
    from = end;
    into = putEnd;
  }
  return text.slice(into) === source.slice(from);
}
