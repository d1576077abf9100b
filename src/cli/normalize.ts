import { encodings, normalize, type Encoding } from '../normalize/index.js';
import { readInputs, textOf } from './inputs.js';
import { write } from './output.js';
import { UsageError } from './problems.js';
import type { NormalizeFlags } from './flags.js';

/** `tinviet normalize`: the text of every input in one spelling. */
export async function normalizeFiles(files: readonly string[], flags: NormalizeFlags): Promise<void> {
  const from = flags.from?.toLowerCase();
  if (from !== undefined && from !== 'auto' && !(encodings as readonly string[]).includes(from)) {
    throw new UsageError(`--from ${flags.from} is not known; choose of auto, ${encodings.join(', ')}`);
  }
  // Bytes of an old encoding are decoded as they are read; text that was decoded wrongly is mended afterwards.
  for await (const input of readInputs(files, flags)) {
    const options = {
      tones: flags.tones,
      ...(from === undefined ? {} : { from: from as Encoding | 'auto' }),
    };
    const normalized = normalize(await textOf(input), options).text;
    await write(normalized.endsWith('\n') ? normalized : `${normalized}\n`);
  }
}
