import { encodeLegacy, normalize, type Encoding } from '../src/normalize/index.js';
import type { GoldArticle } from './gold.js';

/** Other spellings of the same text, and HTML. */
export const spellings = ['nfd', 'new-tones', 'crlf', 'doubled-spaces', 'tcvn3', 'vni', 'html'] as const;
export type SpellingName = (typeof spellings)[number];

/** How a piece of text (letters in a row, or one other character) is written in a spelling. */
const rewrite: Readonly<Record<SpellingName, (piece: string) => string>> = {
  nfd: (piece) => piece.normalize('NFD'),
  'new-tones': (piece) => (/^\p{L}+$/u.test(piece) ? normalize(piece, { tones: 'new' }).text : piece),
  crlf: (piece) => (piece === '\n' ? '\r\n' : piece),
  'doubled-spaces': (piece) => (piece === ' ' ? '  ' : piece),
  tcvn3: (piece) => encodeLegacy(piece, 'tcvn3'),
  vni: (piece) => encodeLegacy(piece, 'vni'),
  html: (piece) => htmlPieces.get(piece) ?? piece,
};

const htmlPieces: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\n', '</p><p>'],
]);

/** The encoding that a spelling has to be read in; undefined for Unicode. */
export function encodingOf(name: SpellingName): Encoding | undefined {
  return name === 'tcvn3' || name === 'vni' ? name : undefined;
}

/** An annotated article in another spelling, its marks moved along. */
export function respell(gold: GoldArticle, name: SpellingName): GoldArticle {
  const pieces = gold.text.match(/\p{L}+|[^\p{L}]/gu) ?? [];
  const starts = new Map<number, number>();
  const before = name === 'html' ? `<article><h1>` : '';
  let text = before;
  let from = 0;
  let lines = 0;
  for (const piece of pieces) {
    if (!starts.has(from)) starts.set(from, text.length);
    // Marks begin and end between letters only where words are glued: a word that one cuts is written in two.
    const cuts = cutsIn(gold, from, from + piece.length);
    for (let i = 0; i + 1 < cuts.length; i++) {
      starts.set(cuts[i]!, text.length);
      const part = gold.text.slice(cuts[i], cuts[i + 1]);
      text += name === 'html' && part === '\n' && lines++ === 0 ? '</h1><p>' : rewrite[name](part);
    }
    from += piece.length;
  }
  starts.set(from, text.length);
  if (name === 'html') text += '</p></article>';
  return {
    ...gold,
    text,
    marks: gold.marks.map((mark) => {
      const start = starts.get(mark.start)!;
      // The end is where its last letter ends, not where the next piece begins.
      const end = starts.get(mark.end)!;
      return { ...mark, start, end, text: text.slice(start, end) };
    }),
  };
}

/** Offsets from `from` to `to` at which a mark begins or ends, both ends included. */
function cutsIn({ marks }: GoldArticle, from: number, to: number): number[] {
  const cuts = new Set([from, to]);
  for (const { start, end } of marks) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}
