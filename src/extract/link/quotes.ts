import { gapOf, kindOf, type Groups, type Tokens } from '../../document.js';
import { hashOf, hashSet } from '../../text/hash.js';
import { phraseBefore, phraseTable } from '../../text/phrases.js';
import { groupOf, partitionPoint } from '../../text/spans.js';
import { honorificSex } from './address-terms.js';
import { sayings } from './saying-terms.js';

/** A quotation: the tokens between the marks, and who is quoted, as an index into the mentions given. */
export interface QuoteSpan {
  readonly from: number;
  readonly to: number;
  readonly speaker?: number;
  readonly unclosed: boolean;
  readonly rule: string;
}

/** A stretch that names a person: a mention, or a title that stands for its holder. */
export interface Speaker {
  readonly from: number;
  readonly to: number;
}

/** Fewer tokens between the marks are a name or a word set off, and no speech. */
const shortestSpeech = 4;

/** How far, in tokens, the verb of saying and its subject may stand from the quotation. */
const reach = 40;

/**
 * Direct speech: `ông An cho biết: "…"`, `"…", bà Hoa nói`. A quotation mark that is never closed reaches to the
 * end of its paragraph.
 *
 * @param speakersOf gives the speakers in reading order; it is asked once, and only if there is a quotation
 */
export function findQuotes(
  tokens: Tokens,
  sentences: Groups,
  speakersOf: () => readonly Speaker[],
): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let speakers: readonly Speaker[] | undefined;
  const { length, kind } = tokens;
  for (let i = 0; i < length; i++) {
    if (kind[i] !== kindOf.punctuation || !isOpening(tokens, i)) continue;
    const end = closingMark(tokens, i);
    const from = i + 1;
    const { to } = end;
    if (to - from < shortestSpeech) {
      i = Math.max(i, to - 1);
      continue;
    }
    speakers ??= speakersOf();
    const found =
      before(tokens, sentences, speakers, i) ?? (end.closed ? behind(tokens, speakers, to) : undefined);
    if (found !== undefined) {
      const { speaker, rule } = found;
      const quote = { from, to, unclosed: !end.closed, rule };
      quotes.push(speaker === undefined ? quote : { ...quote, speaker });
    }
    i = end.closed ? to : to - 1;
  }
  return quotes;
}

/** Marks in the source that open a quotation, and such that close one. */
const opening = new Set(['“', '«', '„'].map((mark) => mark.charCodeAt(0)));
const closing = new Set(['”', '»'].map((mark) => mark.charCodeAt(0)));
const plainMark = hashOf('"');

/** Whether a mark opens a quotation: by its form in the source (`“`, `«`), or by the spaces around a plain mark. */
function isOpening(tokens: Tokens, at: number): boolean {
  const unit = tokens.source.charCodeAt(tokens.start[at]!);
  // Stops and commas are most marks.
  if (unit < lastAscii && tokens.hash[at] !== plainMark) return false;
  if (opening.has(unit)) return true;
  if (tokens.hash[at] !== plainMark || closing.has(unit)) return false;
  return (
    (at === 0 || tokens.before[at] !== gapOf.nothing) &&
    at + 1 < tokens.length &&
    tokens.before[at + 1] === gapOf.nothing
  );
}
const lastAscii = 0x7f;

function closingMark(tokens: Tokens, mark: number): { to: number; closed: boolean } {
  for (let i = mark + 1; i < tokens.length; i++) {
    if (tokens.before[i]! >= gapOf.line) return { to: i, closed: false };
    if (tokens.kind[i] !== kindOf.punctuation) continue;
    if (closing.has(tokens.source.charCodeAt(tokens.start[i]!))) return { to: i, closed: true };
    if (tokens.hash[i] === plainMark && !isOpening(tokens, i)) return { to: i, closed: true };
  }
  return { to: tokens.length, closed: false };
}

const colon = hashOf(':');
const fullStop = hashOf('.');
const semicolon = hashOf(';');
const accordingTo = hashOf('theo');
const pronouns = hashSet(...honorificSex.keys());

interface Found {
  readonly speaker: number | undefined;
  readonly rule: string;
}

/** `… ông An, Giám đốc Sở, cho biết: "`: a verb of saying before the colon, its subject before that. */
function before(
  tokens: Tokens,
  sentences: Groups,
  speakers: readonly Speaker[],
  opening: number,
): Found | undefined {
  if (opening === 0 || tokens.hash[opening - 1] !== colon) return undefined;
  const start = Math.max(sentenceStart(sentences, opening - 1), opening - reach);
  let verb = -1;
  for (let i = opening - 2; i >= start && verb < 0; i--) if (isSaying(tokens, i)) verb = i;
  if (verb < 0) return undefined;
  const inSentence = lastBefore(speakers, verb, start);
  if (inSentence !== undefined) return { speaker: inSentence, rule: 'speech-after-colon' };
  const first = sentenceStart(sentences, opening - 1);
  const earlier = pronouns.has(tokens.hash[first]!) ? lastBefore(speakers, verb, 0) : undefined;
  return { speaker: earlier, rule: 'speech-after-colon' };
}

/** `", ông Hiệp nói.`, `", theo bà Hoa.` */
function behind(tokens: Tokens, speakers: readonly Speaker[], closing: number): Found | undefined {
  const end = Math.min(tokens.length, closing + 1 + reach);
  let speaker: number | undefined;
  for (let i = closing + 1; i < end; i++) {
    if (tokens.before[i]! >= gapOf.line) break;
    const hash = tokens.hash[i]!;
    if (hash === fullStop || hash === semicolon) break;
    speaker ??= startingAt(speakers, i);
    if (speaker === undefined) {
      if (hash === accordingTo && i - closing <= 2) speaker = firstAfter(speakers, i, end);
      else if (isSaying(tokens, i)) {
        const verbFirst = firstAfter(speakers, i, Math.min(end, i + 4));
        const subject = closing + 2 < tokens.length ? closing + 2 : closing;
        const isPronoun = pronouns.has(tokens.hash[subject]!);
        return {
          speaker: verbFirst ?? (isPronoun ? lastBefore(speakers, closing, 0) : undefined),
          rule: 'speech-before-verb',
        };
      }
    } else if (isSaying(tokens, i)) return { speaker, rule: 'speech-before-verb' };
  }
  return undefined;
}

const sayingTable = phraseTable([...sayings].map((saying) => [saying, true] as const));

/** Whether a verb of saying, of one syllable or two, ends with the token. */
function isSaying(tokens: Tokens, at: number): boolean {
  return phraseBefore(sayingTable, tokens, at + 1, Math.max(0, at - 1)) !== undefined;
}

function sentenceStart(sentences: Groups, token: number): number {
  return sentences.first[groupOf(sentences, token)]!;
}

/** Index of the first speaker that starts at `token` or behind it. */
function lowerBound(speakers: readonly Speaker[], token: number): number {
  return partitionPoint(speakers.length, (index) => speakers[index]!.from < token);
}

function lastBefore(speakers: readonly Speaker[], token: number, start: number): number | undefined {
  const index = lowerBound(speakers, token) - 1;
  return index >= 0 && speakers[index]!.from >= start ? index : undefined;
}

function firstAfter(speakers: readonly Speaker[], token: number, end: number): number | undefined {
  const index = lowerBound(speakers, token);
  return index < speakers.length && speakers[index]!.from < end ? index : undefined;
}

function startingAt(speakers: readonly Speaker[], token: number): number | undefined {
  const index = lowerBound(speakers, token);
  return speakers[index]?.from === token ? index : undefined;
}
