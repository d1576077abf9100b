import { gapOf, kindOf, norm, printed, type Groups, type Tokens } from '../../document.js';
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
 * @param speakers in reading order
 */
export function findQuotes(tokens: Tokens, sentences: Groups, speakers: readonly Speaker[]): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  const isOpening = openingMarks(tokens);
  for (let i = 0; i < tokens.length; i++) {
    if (!isOpening(i)) continue;
    const end = closingMark(tokens, i);
    const from = i + 1;
    const { to } = end;
    if (to - from < shortestSpeech) {
      i = Math.max(i, to - 1);
      continue;
    }
    const found =
      before(tokens, sentences, speakers, i) ?? (end.closed ? behind(tokens, speakers, to) : undefined);
    if (found !== undefined) {
      quotes.push({
        from,
        to,
        unclosed: !end.closed,
        rule: found.rule,
        ...(found.speaker === undefined ? {} : { speaker: found.speaker }),
      });
    }
    i = end.closed ? to : to - 1;
  }
  return quotes;
}

/** Whether a token opens a quotation: by its form in the source (`“`, `«`), or by the spaces around a plain mark. */
function openingMarks(tokens: Tokens): (token: number) => boolean {
  return (token) => {
    if (tokens.kind[token] !== kindOf.punctuation) return false;
    const mark = tokens.source.charAt(tokens.start[token]!);
    if (mark === '“' || mark === '«' || mark === '„') return true;
    if (printed(tokens, token) !== '"' || mark === '”' || mark === '»') return false;
    return (
      (token === 0 || tokens.before[token] !== gapOf.nothing) &&
      token + 1 < tokens.length &&
      tokens.before[token + 1] === gapOf.nothing
    );
  };
}

function closingMark(tokens: Tokens, opening: number): { to: number; closed: boolean } {
  const isOpening = openingMarks(tokens);
  for (let i = opening + 1; i < tokens.length; i++) {
    if (tokens.before[i]! >= gapOf.line) return { to: i, closed: false };
    if (tokens.kind[i] !== kindOf.punctuation) continue;
    const mark = tokens.source.charAt(tokens.start[i]!);
    if (mark === '”' || mark === '»') return { to: i, closed: true };
    if (printed(tokens, i) === '"' && !isOpening(i)) return { to: i, closed: true };
  }
  return { to: tokens.length, closed: false };
}

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
  if (opening === 0 || norm(tokens, opening - 1) !== ':') return undefined;
  const start = Math.max(sentenceStart(sentences, opening - 1), opening - reach);
  let verb = -1;
  for (let i = opening - 2; i >= start && verb < 0; i--) if (isSaying(tokens, i)) verb = i;
  if (verb < 0) return undefined;
  const inSentence = lastBefore(speakers, verb, start);
  if (inSentence !== undefined) return { speaker: inSentence, rule: 'speech-after-colon' };
  const pronoun = norm(tokens, sentenceStart(sentences, opening - 1));
  const earlier = honorificSex.has(pronoun) ? lastBefore(speakers, verb, 0) : undefined;
  return { speaker: earlier, rule: 'speech-after-colon' };
}

/** `", ông Hiệp nói.`, `", theo bà Hoa.` */
function behind(tokens: Tokens, speakers: readonly Speaker[], closing: number): Found | undefined {
  const end = Math.min(tokens.length, closing + 1 + reach);
  let speaker: number | undefined;
  for (let i = closing + 1; i < end; i++) {
    if (tokens.before[i]! >= gapOf.line) break;
    const text = norm(tokens, i);
    if (text === '.' || text === ';') break;
    speaker ??= startingAt(speakers, i);
    if (speaker === undefined) {
      if (text === 'theo' && i - closing <= 2) speaker = firstAfter(speakers, i, end);
      else if (isSaying(tokens, i)) {
        const verbFirst = firstAfter(speakers, i, Math.min(end, i + 4));
        const pronoun = honorificSex.has(norm(tokens, closing + 2 < tokens.length ? closing + 2 : closing));
        return {
          speaker: verbFirst ?? (pronoun ? lastBefore(speakers, closing, 0) : undefined),
          rule: 'speech-before-verb',
        };
      }
    } else if (isSaying(tokens, i)) return { speaker, rule: 'speech-before-verb' };
  }
  return undefined;
}

function isSaying(tokens: Tokens, i: number): boolean {
  const one = norm(tokens, i);
  if (sayings.has(one)) return true;
  return i > 0 && sayings.has(`${norm(tokens, i - 1)} ${one}`);
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
