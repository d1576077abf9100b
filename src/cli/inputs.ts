import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseIsoMoment } from '../calendar/index.js';
import { decode, decodeLegacy, encodings } from '../normalize/index.js';
import type { ReadingFlags } from './flags.js';
import { reportProblem, UsageError } from './problems.js';

/** One article as it was read. `name` is what messages call it: the file, or file and line. */
export interface Input {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly html?: boolean;
}

type Format = NonNullable<ReadingFlags['inputFormat']>;

/**
 * The articles of the files, one after the other; of standard input when no file is named. What cannot be read
 * is reported and left out.
 */
export async function* readInputs(files: readonly string[], flags: ReadingFlags): AsyncGenerator<Input> {
  const decodeBytes = decoder(flags.encoding);
  if (files.length === 0) {
    yield* readOne('standard input', flags.inputFormat ?? 'text', process.stdin, decodeBytes);
    return;
  }
  for (const file of files) {
    const problem = await fileProblem(file);
    if (problem !== undefined) {
      reportProblem(`${file}: ${problem}`);
      continue;
    }
    try {
      yield* readOne(file, flags.inputFormat ?? formatOf(file), createReadStream(file), decodeBytes);
    } catch (error) {
      reportProblem(`${file}: ${reasonOf(error)}`);
    }
  }
}

/** Whether the call names one article, and no list of them. */
export function isSingle(files: readonly string[], flags: ReadingFlags): boolean {
  const [file] = files;
  return (
    files.length < 2 && (flags.inputFormat ?? (file === undefined ? 'text' : formatOf(file))) !== 'ndjson'
  );
}

/** The text of an input to be read by people or split into words: of HTML, the article on the page. */
export async function textOf({ text, html }: Input): Promise<string> {
  if (html !== true) return text;
  const { fromHtml } = await import('../article/html.js');
  return fromHtml(text).text;
}

/** What is wrong with a file before it is read, and what would help; undefined if it can be read. */
async function fileProblem(file: string): Promise<string | undefined> {
  try {
    const about = await stat(file);
    if (about.isDirectory())
      return `is a folder; name its files (${file.replace(/\/$/, '')}/*.txt) or use tinviet index`;
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file; check the name';
  if (code === 'EACCES') return 'may not be read; check its permissions';
  return message;
}

function formatOf(file: string): Format {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return 'ndjson';
  if (/\.(?:html?|xhtml)$/i.test(file)) return 'html';
  return 'text';
}

type Decode = (bytes: Uint8Array, html: boolean) => string;

async function* readOne(
  name: string,
  format: Format,
  stream: Readable,
  decodeBytes: Decode,
): AsyncGenerator<Input> {
  if (format === 'ndjson') {
    yield* readLines(name, stream);
    return;
  }
  const bytes = await readAll(stream);
  if (bytes.length === 0) {
    reportProblem(`${name}: is empty; there is nothing to read`);
    return;
  }
  try {
    const text = decodeBytes(bytes, format === 'html');
    if (text.trim() === '') reportProblem(`${name}: holds nothing but spaces`);
    else yield { name, id: idOf(name), text, ...(format === 'html' ? { html: true } : {}) };
  } catch (error) {
    reportProblem(`${name}: ${reasonOf(error)}`);
  }
}

/** Lines `{"id","text","published","title"}`; a broken one is reported with its number. */
async function* readLines(name: string, stream: Readable): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const at = `${name}, line ${number}`;
    const input = parseLine(at, line);
    if (typeof input === 'string') reportProblem(`${at}: ${input}`);
    else yield { ...input, id: input.id === '' ? `${idOf(name)}-${number}` : input.id };
  }
  if (number === 0) reportProblem(`${name}: is empty; there is nothing to read`);
}

/** The article of a line, or what is wrong with it. */
function parseLine(name: string, line: string): Input | string {
  let record: unknown;
  try {
    record = JSON.parse(withoutMark(line));
  } catch (error) {
    return `is no JSON (${(error as Error).message}); one object a line: {"id": "…", "text": "…", "published": "2024-02-16"}`;
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return 'is no object; one object a line: {"id": "…", "text": "…", "published": "2024-02-16"}';
  }
  const { id, text, published, title, html } = record as Record<string, unknown>;
  if (typeof text !== 'string') return 'has no "text"; put the article there as a string';
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    return '"id" is neither string nor number';
  if (published !== undefined && published !== null) {
    if (typeof published !== 'string') return '"published" is no string; write it as "2024-02-16"';
    if (!isMoment(published))
      return `"published" is ${JSON.stringify(published)}, which is no date; write it as "2024-02-16"`;
  }
  return {
    name,
    id: id === undefined ? '' : String(id),
    text,
    ...(typeof published === 'string' ? { published } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(html === true ? { html: true } : {}),
  };
}

/** A byte order mark may stand before the first line. */
function withoutMark(line: string): string {
  return line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
}

/** Whether a text is a day or a moment in ISO 8601. */
function isMoment(text: string): boolean {
  try {
    parseIsoMoment(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws UsageError when the option is no date. */
export function checkPublished(published: string | undefined): void {
  if (published !== undefined && !isMoment(published)) {
    throw new UsageError(
      `--published ${published} is no date; write it as 2024-02-16 or 2024-02-16T08:15+07:00`,
    );
  }
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** `bai/cho-don.txt` → `cho-don` */
function idOf(name: string): string {
  return name === 'standard input' ? 'stdin' : name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
}

/** What `--encoding` asks for. @throws UsageError when there is no such encoding. */
function decoder(encoding = 'utf-8'): Decode {
  const name = encoding.toLowerCase().replace(/^utf8$/, 'utf-8');
  if (name === 'utf-8') return (bytes, html) => (html ? decode(bytes, 'auto').text : decodeUtf8(bytes));
  if (name === 'auto') return (bytes) => decode(bytes, 'auto').text;
  const legacy = encodings.find((known) => known === name);
  if (legacy === undefined) {
    throw new UsageError(
      `--encoding ${encoding} is not known; choose of utf-8, auto, ${encodings.join(', ')}`,
    );
  }
  // Text of an old encoding that somebody saved as UTF-8 is mended; otherwise the bytes are of that encoding.
  return (bytes) =>
    isUtf8(bytes) ? decodeLegacy(legacy).rewrite(decodeUtf8(bytes)).text : decode(bytes, legacy).text;
}

/** @throws Error saying where the bytes stop being UTF-8 text and what to try. */
function decodeUtf8(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Error(`is no text (a zero byte at ${zero}); extract reads text, HTML and NDJSON`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      `is no UTF-8 (from byte ${firstInvalid(bytes)} on); try --encoding auto, or name the encoding`,
    );
  }
}

/** Offset of the first byte that is not part of valid UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const wrong = text.indexOf('\ufffd');
  return new TextEncoder().encode(text.slice(0, wrong)).length;
}
