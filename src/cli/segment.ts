import { segment } from '../segment.js';
import type { Word } from '../document.js';
import { readInputs } from './inputs.js';
import { write } from './output.js';
import type { SegmentFlags } from './flags.js';

/** `tinviet segment`: the words of every input. */
export async function segmentFiles(files: readonly string[], flags: SegmentFlags): Promise<void> {
  for await (const { id, text } of readInputs(files, flags)) {
    const words = segment(text);
    await write(flags.format === 'text' ? joined(text, words) : json(id, words, flags.format));
  }
}

/** Words divided by spaces, the syllables of one joined by `_`; line ends stay where they are. */
function joined(source: string, words: readonly Word[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const word of words) {
    const gap = source.slice(at, word.start);
    const lineEnds = gap.replace(/\r\n?/g, '\n').replace(/[^\n]/g, '');
    if (lineEnds !== '') pieces.push(lineEnds);
    else if (at > 0) pieces.push(' ');
    pieces.push(word.text.replace(/\s+/gu, '_'));
    at = word.end;
  }
  return `${pieces.join('')}\n`;
}

function json(id: string, words: readonly Word[], format: 'json' | 'ndjson'): string {
  const record = { id, words: words.map(({ start, end, text }) => ({ start, end, text })) };
  return `${format === 'json' ? JSON.stringify(record, null, 2) : JSON.stringify(record)}\n`;
}
