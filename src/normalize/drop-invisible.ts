import { Rewriter } from '../text/alignment.js';
import { isLetterOrMark } from '../text/letters.js';
import { isSyllable } from '../text/syllable.js';
import type { Pass } from './pass.js';
import { invisible, triggerOf } from './triggers.js';

const invisibleRun = new RegExp(`(?:${invisible.source})+`, 'gu');

/** Windows-1252 punctuation that was read as Latin-1: “ ” ‘ ’ – — … • ™ € */
const windowsPunctuation = new Map([
  [0x80, '€'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x99, '™'],
]);

const zeroWidthSpace = 0x200b;

/**
 * Takes out what has no width and no meaning, so that `tri\u00adển` and `H\u200dà` are words again. A zero-width
 * space between two syllables that do not make one syllable together becomes a space (`bộ\u200btrưởng`). Joiners
 * inside emoji and inside other scripts stay.
 */
export const dropInvisible: Pass = {
  name: 'drop-invisible',
  triggers: triggerOf.invisible,
  rewrite(text) {
    const rewriter = new Rewriter(text);
    for (const match of text.matchAll(invisibleRun)) {
      const start = match.index;
      const end = start + match[0].length;
      const replacement = substitute(text, start, end);
      if (replacement !== undefined) rewriter.replace(start, end, replacement);
    }
    return rewriter.finish();
  },
};

function substitute(text: string, start: number, end: number): string | undefined {
  let visible = '';
  let joiners = true;
  let spaces = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    visible += windowsPunctuation.get(unit) ?? '';
    if (unit !== 0x200c && unit !== 0x200d) joiners = false;
    if (unit === zeroWidthSpace) spaces = true;
  }
  if (visible !== '') return visible;
  if (joiners && joins(text, start, end)) return undefined;
  return spaces && divides(text, start, end) ? ' ' : '';
}

/** Whether both neighbours belong to writing that uses joiners: emoji, and scripts beyond the European ones. */
function joins(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) >= 0x0590 && text.charCodeAt(end) >= 0x0590
    ? !isEuropean(text.charCodeAt(start - 1)) && !isEuropean(text.charCodeAt(end))
    : false;
}

/** Vietnamese letters with two marks, punctuation and spaces: what lies above U+0590 and is no other script. */
function isEuropean(unit: number): boolean {
  return (unit >= 0x1e00 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x303f);
}

/** A longer run of letters is no syllable, also when each letter has two marks of its own. */
const farthest = 24;

function divides(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < farthest && isLetterOrMark(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < farthest && isLetterOrMark(text.charCodeAt(to))) to++;
  const left = text.slice(from, start).normalize('NFC');
  const right = text.slice(end, to).normalize('NFC');
  return isSyllable(left) && isSyllable(right) && !isSyllable(left + right);
}
