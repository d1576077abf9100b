import { articleToJson } from '../json.js';
import { analyzeInput, type Analyzed } from './analyze-input.js';
import { painter } from './colors.js';
import { checkPublished, readInputs } from './inputs.js';
import { analyzeInWorkers } from './jobs.js';
import { toMarkup } from './markup.js';
import { write } from './output.js';
import { pretty } from './pretty.js';
import { reportProblem, UsageError } from './problems.js';
import type { ExtractFlags } from './flags.js';

/** `tinviet extract`: analyses every article and prints it in the format asked for, in the order of the input. */
export async function extract(files: readonly string[], flags: ExtractFlags): Promise<void> {
  checkPublished(flags.published);
  const jobs = Number(flags.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new UsageError(`--jobs ${flags.jobs} is no number of workers; give a whole number from 1 to 256`);
  }
  const format = flags.format ?? (process.stdout.isTTY ? 'pretty' : 'json');
  const inputs = readInputs(files, flags);
  if (jobs > 1 && format === 'ndjson') {
    for await (const line of analyzeInWorkers(inputs, jobs, flags.published, flags.words)) await write(line);
    return;
  }
  const print = printer(format, flags.words);
  for await (const input of inputs) {
    try {
      await write(print(await analyzeInput(input, flags.published)));
    } catch (error) {
      reportProblem(`${input.name}: ${(error as Error).message}`);
    }
  }
}

function printer(
  format: NonNullable<ExtractFlags['format']>,
  words: boolean,
): (analyzed: Analyzed) => string {
  switch (format) {
    case 'pretty': {
      const paint = painter(process.stdout.isTTY, process.env);
      return ({ article }) => `${pretty(article, paint)}\n`;
    }
    case 'json':
      return ({ inSource }) => `${JSON.stringify(articleToJson(inSource(), { words }), null, 2)}\n`;
    case 'ndjson':
      return ({ inSource }) => `${JSON.stringify(articleToJson(inSource(), { words }))}\n`;
    case 'html':
      return ({ article }) => toMarkup(article);
  }
}
