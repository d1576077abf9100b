import { identity, Rewriter, type Rewritten } from '../text/alignment.js';
import { isVowel, toneMarks, toneOf, withTone, type Tone } from '../text/letters.js';
import { runPasses, type Pass } from './pass.js';
import { triggerOf } from './triggers.js';

/**
 * More marks than this stand on no letter of any language (UAX #15, Stream-Safe Text Format); sorting them takes
 * square time, so such a heap stays as it is.
 */
const mostMarks = 30;
const heap = /\p{M}{31}/u;

/**
 * Canonical composition (Unicode NFC) of each letter with its marks, and what NFC leaves undone: marks that were
 * typed twice, tones from other rows (U+0334, U+0340–U+0342), marks behind a space.
 */
export const composeLetters: Pass = {
  name: 'compose-letters',
  triggers: triggerOf.latinMark | triggerOf.unusual,
  rewrite: (text) =>
    runPasses(
      [
        { name: 'latin', triggers: triggerOf.latinMark, rewrite: composeLatin },
        { name: 'other scripts', triggers: triggerOf.unusual, rewrite: composeRest },
      ],
      text,
    ),
};

function isLatinMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

function composeLatin(text: string): Rewritten {
  const rewriter = new Rewriter(text);
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLatinMark(text.charCodeAt(i))) continue;
    let start = i - 1;
    // `o` + no-break space + U+0300
    const apart = start > done && isSpace(text.charCodeAt(start)) && isVowel(text.charCodeAt(start - 1));
    if (apart) start--;
    if (start < done) start = i;
    let end = endOfMarks(text, i);
    if (end - i > mostMarks) {
      done = end;
      i = end - 1;
      continue;
    }
    let composed = composeVowel(text, start, start + 1, end);
    if (composed === undefined && apart) {
      start = i;
    } else if (composed !== undefined) {
      while (isSpace(text.charCodeAt(end)) && isLatinMark(text.charCodeAt(end + 1))) {
        const farther = endOfMarks(text, end + 1);
        const attached = composeVowel(text, start, start + 1, farther);
        if (attached === undefined) break;
        composed = attached;
        end = farther;
      }
    }
    composed ??= text.slice(start, end).normalize('NFC');
    if (composed.length !== end - start || composed !== text.slice(start, end)) {
      rewriter.replace(start, end, composed);
    }
    done = end;
    i = end - 1;
  }
  return rewriter.finish();
}

function endOfMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLatinMark(text.charCodeAt(end))) end++;
  return end;
}

/** Spaces (not the plain one) that come between a letter and its mark when text is taken out of a page layout. */
function isSpace(unit: number): boolean {
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f;
}

/** What circumflex, breve and horn make of a letter without tone; a letter that has the mark already keeps it. */
const qualities: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [0x302, letterPairs('aâAÂeêEÊoôOÔ')],
  [0x306, letterPairs('aăAĂ')],
  [0x31b, letterPairs('oơOƠuưUƯ')],
]);

function letterPairs(letters: string): Map<number, number> {
  const table = new Map<number, number>();
  for (let i = 0; i < letters.length; i += 2) {
    const marked = letters.charCodeAt(i + 1);
    table.set(letters.charCodeAt(i), marked);
    table.set(marked, marked);
  }
  return table;
}

const tones: ReadonlyMap<number, Tone> = new Map([
  ...([1, 2, 3, 4, 5] as const).map((tone) => [toneMarks[tone].charCodeAt(0), tone] as const),
  [0x340, 1],
  [0x341, 4],
  [0x342, 3],
  [0x334, 3],
]);

/**
 * The vowel letter at `base` with the marks from `from` to `end`; `undefined` where they do not make one letter
 * of the alphabet (two different tones, a mark that Vietnamese has not).
 */
function composeVowel(text: string, base: number, from: number, end: number): string | undefined {
  const unit = text.charCodeAt(base);
  if (!isVowel(unit)) return undefined;
  let tone = toneOf(unit);
  let letter = withTone(unit, 0);
  for (let i = from; i < end; i++) {
    const mark = text.charCodeAt(i);
    if (isSpace(mark)) continue;
    const newTone = tones.get(mark);
    if (newTone === undefined) {
      const marked = qualities.get(mark)?.get(letter);
      if (marked === undefined) return undefined;
      letter = marked;
    } else {
      if (tone !== 0 && tone !== newTone) return undefined;
      tone = newTone;
    }
  }
  return String.fromCharCode(withTone(letter, tone));
}

/** A character and what can compose with it: marks, and the vowels and finals of Hangul. */
const cluster = /\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu;

function composeRest(text: string): Rewritten {
  const heaped = heap.test(text);
  if (!heaped && text.normalize('NFC') === text) return { text, alignment: identity };
  const rewriter = new Rewriter(text);
  for (const match of text.matchAll(cluster)) {
    if (heaped && heap.test(match[0])) continue;
    const composed = match[0].normalize('NFC');
    if (composed !== match[0]) rewriter.replace(match.index, match.index + match[0].length, composed);
  }
  return rewriter.finish();
}
