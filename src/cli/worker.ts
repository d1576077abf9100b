import { parentPort } from 'node:worker_threads';
import { articleToJson } from '../json.js';
import { analyzeInput } from './analyze-input.js';
import type { Job, JobResult } from './jobs.js';

/** One thread of `tinviet extract --jobs`: article in, NDJSON line out, one after the other. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer({ input, published, words }: Job): Promise<JobResult> {
  try {
    const { inSource } = await analyzeInput(input, published);
    return { line: `${JSON.stringify(articleToJson(inSource(), { words }))}\n` };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
