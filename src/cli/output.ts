import { once } from 'node:events';

/** Writes to standard output and waits while the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Prints records as indented JSON: one as it is, several as an array, each as soon as it is there.
 * Call `end` when all are printed.
 */
export class JsonOutput {
  readonly #single: boolean;
  #count = 0;

  constructor(single: boolean) {
    this.#single = single;
  }

  async print(record: object): Promise<void> {
    const text = JSON.stringify(record, null, 2);
    await write(this.#single ? `${text}\n` : `${this.#count === 0 ? '[\n' : ',\n'}${text}`);
    this.#count++;
  }

  async end(): Promise<void> {
    if (!this.#single) await write(this.#count === 0 ? '[]\n' : '\n]\n');
  }
}
