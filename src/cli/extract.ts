import { articleToJson } from '../json.js';
import { analyzeInput, type Analyzed } from './analyze-input.js';
import { painter } from './colors.js';
import { checkPublished, isSingle, readInputs } from './inputs.js';
import { analyzeInWorkers } from './jobs.js';
import { toMarkup } from './markup.js';
import { JsonOutput, write } from './output.js';
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
  const print = printer(format, flags.words, isSingle(files, flags));
  for await (const input of inputs) {
    try {
      await print.article(await analyzeInput(input, flags.published));
    } catch (error) {
      reportProblem(`${input.name}: ${(error as Error).message}`);
    }
  }
  await print.end?.();
}

interface Printer {
  readonly article: (analyzed: Analyzed) => Promise<void>;
  /** What comes behind the last article. */
  readonly end?: () => Promise<void>;
}

function printer(format: NonNullable<ExtractFlags['format']>, words: boolean, single: boolean): Printer {
  switch (format) {
    case 'pretty': {
      const paint = painter(process.stdout.isTTY, process.env);
      return { article: ({ article }) => write(`${pretty(article, paint)}\n`) };
    }
    case 'json': {
      const output = new JsonOutput(single);
      return {
        article: ({ inSource }) => output.print(articleToJson(inSource(), { words })),
        end: () => output.end(),
      };
    }
    case 'ndjson':
      return {
        article: ({ inSource }) => write(`${JSON.stringify(articleToJson(inSource(), { words }))}\n`),
      };
    case 'html':
      return { article: ({ article }) => write(toMarkup(article)) };
  }
}
