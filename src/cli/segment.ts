import { segment } from '../segment.js';
import type { Word } from '../document.js';
import { isSingle, readInputs, textOf } from './inputs.js';
import { JsonOutput, write } from './output.js';
import type { SegmentFlags } from './flags.js';

/** `tinviet segment`: the words of every input. */
export async function segmentFiles(files: readonly string[], flags: SegmentFlags): Promise<void> {
  const output = new JsonOutput(isSingle(files, flags));
  for await (const input of readInputs(files, flags)) {
    const text = await textOf(input);
    const words = segment(text);
    if (flags.format === 'text') await write(joined(text, words));
    else {
      const record = {
        id: input.id,
        words: words.map(({ start, end, text: word }) => ({ start, end, text: word })),
      };
      await (flags.format === 'json' ? output.print(record) : write(`${JSON.stringify(record)}\n`));
    }
  }
  if (flags.format === 'json') await output.end();
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
