import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.js';
import { reportProblem } from './problems.js';

/** What a worker gets and gives back. */
export interface Job {
  readonly input: Input;
  readonly published: string | undefined;
  readonly words: boolean;
}
export type JobResult = { readonly line: string } | { readonly problem: string };

/** Articles that wait for each worker: enough to keep it busy, few enough to stay small in memory. */
const waitingPerWorker = 8;

/**
 * Analyses the inputs on several threads and gives the NDJSON lines in the order of the inputs. At most
 * `waitingPerWorker` articles a worker are held in memory.
 */
export async function* analyzeInWorkers(
  inputs: AsyncIterable<Input>,
  jobs: number,
  published: string | undefined,
  words: boolean,
): AsyncGenerator<string> {
  // The build may put this file beside the room of commands, not into it.
  const file = new URL('../cli/worker.js', import.meta.url);
  const workers = Array.from({ length: jobs }, () => new Worker(file));
  const pending: { name: string; result: Promise<JobResult> }[] = [];
  let next = 0;
  try {
    for await (const input of inputs) {
      pending.push({ name: input.name, result: ask(workers[next++ % jobs]!, { input, published, words }) });
      if (pending.length >= jobs * waitingPerWorker) yield* settle(pending.shift()!);
    }
    while (pending.length > 0) yield* settle(pending.shift()!);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* settle({
  name,
  result,
}: {
  name: string;
  result: Promise<JobResult>;
}): AsyncGenerator<string> {
  const settled = await result;
  if ('line' in settled) yield settled.line;
  else reportProblem(`${name}: ${settled.problem}`);
}

/** A worker answers its jobs in the order in which it got them. */
const waiting = new WeakMap<Worker, ((result: JobResult) => void)[]>();

function ask(worker: Worker, job: Job): Promise<JobResult> {
  let queue = waiting.get(worker);
  if (queue === undefined) {
    const created: ((result: JobResult) => void)[] = [];
    queue = created;
    waiting.set(worker, created);
    worker.on('message', (result: JobResult) => created.shift()?.(result));
    worker.on('error', (error) => {
      for (const answer of created.splice(0)) answer({ problem: `the worker ended: ${error.message}` });
    });
  }
  return new Promise((resolve) => {
    queue.push(resolve);
    worker.postMessage(job);
  });
}
