import { identity, Rewriter } from '../text/alignment.js';
import { isLetterOrMark, isUpper } from '../text/letters.js';
import type { Pass } from './pass.js';

/** `kĩ`, `mĩ` as in schoolbooks, or `kỹ`, `mỹ` as in most newspapers. */
export type IyStyle = 'i' | 'y';

/** Words that are spelled both ways (Sino-Vietnamese ones): with i, with y. */
const variants: readonly (readonly [i: string, y: string])[] = [
  ['hi', 'hy'],
  ['hỉ', 'hỷ'],
  ['kì', 'kỳ'],
  ['kí', 'ký'],
  ['kỉ', 'kỷ'],
  ['kĩ', 'kỹ'],
  ['kị', 'kỵ'],
  ['lí', 'lý'],
  ['lị', 'lỵ'],
  ['mĩ', 'mỹ'],
  ['mị', 'mỵ'],
  ['sĩ', 'sỹ'],
  ['tỉ', 'tỷ'],
  ['tị', 'tỵ'],
];

/** Behind qu both spellings are heard alike in every word: quí, quý. */
const behindQu: readonly (readonly [i: string, y: string])[] = [
  ['qui', 'quy'],
  ['quì', 'quỳ'],
  ['quí', 'quý'],
  ['quỉ', 'quỷ'],
  ['quĩ', 'quỹ'],
  ['quị', 'quỵ'],
];

const candidates = /[hklmstuHKLMSTU][iìíỉĩịyỳýỷỹỵIÌÍỈĨỊYỲÝỶỸỴ]/;
const candidatesOfText = /[hklmstuHKLMSTU][iìíỉĩịyỳýỷỹỵIÌÍỈĨỊYỲÝỶỸỴ]/g;

/**
 * Writes i or y alike at the end of an open syllable (`kĩ thuật` ↔ `kỹ thuật`). Words with a capital letter stay:
 * names keep their spelling (Lý, Mỹ). Not among the default passes.
 */
export function placeIy(style: IyStyle): Pass {
  const from = style === 'y' ? 0 : 1;
  const table = new Map([...variants, ...behindQu].map((pair) => [pair[from], pair[1 - from]!] as const));
  return {
    name: `place-iy-${style}`,
    rewrite(text) {
      if (!candidates.test(text)) return { text, alignment: identity };
      const rewriter = new Rewriter(text);
      for (const match of text.matchAll(candidatesOfText)) {
        const end = match.index + 2;
        const start = text.charCodeAt(match.index) === 0x75 ? match.index - 1 : match.index;
        if (start < 0 || isLetterOrMark(text.charCodeAt(start - 1)) || isLetterOrMark(text.charCodeAt(end))) {
          continue;
        }
        const word = text.slice(start, end);
        const variant = isUpper(word.charCodeAt(0)) ? undefined : table.get(word);
        if (variant !== undefined) rewriter.replace(start, end, variant);
      }
      return rewriter.finish();
    },
  };
}
