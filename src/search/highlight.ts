import type { Span } from '../document.js';
import { findMatches, type Match } from './match.js';
import type { SearchQuery } from './query.js';
import type { SearchDocument } from './document.js';

export interface Highlight extends Span {
  /** `text.slice(start, end)` of the document. */
  readonly text: string;
}

/** A piece of the text around matches; `highlights` have offsets of the whole text. */
export interface Snippet extends Span {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

export interface SnippetOptions {
  /** Characters that a snippet may have. Default: 200. */
  readonly length?: number;
  /** How many snippets. Default: 3. */
  readonly count?: number;
}

type Highlightable = Pick<SearchDocument, 'text' | 'terms'>;

/**
 * What of a document a query matched, as spans of the source: exact, in order, without overlap. Where every clause
 * of the query is neighbour of the next, the words are one span.
 *
 * @example highlight(document, analyzeQuery('pho chu tich')).map(({ text }) => text) // ['Phó Chủ tịch', …]
 */
export function highlight(document: Highlightable, query: SearchQuery): Highlight[] {
  return merge(document.text, relevantMatches(document, query));
}

/**
 * Words of grammar are marked only when the query has nothing else. Where the words of the query stand side by side
 * somewhere (`Chợ Đồn`), a lone one elsewhere (`cho`) is chance, and not marked.
 */
function relevantMatches({ text, terms }: Highlightable, query: SearchQuery): Match[] {
  const matches = findMatches(terms, query).filter(({ clause }) => query.clauses[clause]!.required);
  const isNeighbour = matches.map(() => false);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    for (let j = i + 1; j < matches.length && matches[j]!.start <= match.end + 3; j++) {
      const next = matches[j]!;
      if (next.clause !== match.clause + 1 || next.start < match.end || !isSpace(text, match.end, next.start))
        continue;
      isNeighbour[i] = true;
      isNeighbour[j] = true;
    }
  }
  const together = new Set(matches.flatMap(({ clause }, i) => (isNeighbour[i] ? [clause] : [])));
  return matches.filter(({ clause }, i) => isNeighbour[i] || !together.has(clause));
}

/** Spans that overlap, or have nothing but spaces between them, are one. */
function merge(text: string, matches: readonly Span[]): Highlight[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = merged.at(-1);
    if (last !== undefined && (start <= last.end || isSpace(text, last.end, start)))
      last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** One or more spaces, but no line end. */
function isSpace(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[^\S\n\r]*$/u.test(text.slice(from, to));
}

/**
 * The pieces of the text that show best why it was found: those with most clauses of the query, in order of the
 * text. Without a match, its beginning.
 */
export function snippets(
  document: Highlightable,
  query: SearchQuery,
  { length = 200, count = 3 }: SnippetOptions = {},
): Snippet[] {
  const { text } = document;
  const matches = relevantMatches(document, query);
  if (matches.length === 0) {
    const end = wordEnd(text, Math.min(text.length, length));
    return text === '' ? [] : [{ start: 0, end, text: text.slice(0, end), highlights: [] }];
  }
  const windows = matches
    .map((_, first) => windowFrom(matches, first, length))
    .sort((a, b) => b.clauses - a.clauses || b.matches - a.matches || a.start - b.start);
  const chosen: Span[] = [];
  for (const { start, end } of windows.slice(0, mostWindows)) {
    const wide = widen(text, start, end, length);
    if (chosen.every((other) => wide.end <= other.start || wide.start >= other.end)) chosen.push(wide);
    if (chosen.length === count) break;
  }
  const highlights = merge(text, matches);
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      highlights: highlights.filter((highlight) => highlight.start >= start && highlight.end <= end),
    }));
}

/** Windows that are tried; a text of nothing but matches has as many as it has words. */
const mostWindows = 200;

/** Matches looked at from one on: a window holds few, and a text of nothing but matches stays linear. */
const mostInWindow = 64;

function windowFrom(
  matches: readonly Match[],
  first: number,
  length: number,
): { start: number; end: number; clauses: number; matches: number } {
  const { start } = matches[first]!;
  let { end } = matches[first]!;
  const clauses = new Set<number>();
  let last = first;
  for (; last < matches.length && last - first < mostInWindow; last++) {
    const match = matches[last]!;
    if (match.end - start > length && last > first) break;
    end = Math.max(end, match.end);
    clauses.add(match.clause);
  }
  return { start, end, clauses: clauses.size, matches: last - first };
}

/** The window with as much text around it as there is room for, cut between words, within its paragraph. */
function widen(text: string, start: number, end: number, length: number): Span {
  const room = Math.max(0, length - (end - start));
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraphEnd = lineEnd < 0 ? text.length : lineEnd;
  let from = Math.max(start - (room >> 1), paragraphStart, 0);
  const to = Math.min(from + Math.max(length, end - start), paragraphEnd);
  from = Math.max(paragraphStart, Math.min(from, to - length));
  return {
    start: from === paragraphStart ? from : Math.min(start, wordStart(text, from)),
    end: to === paragraphEnd ? to : Math.max(end, wordEnd(text, to)),
  };
}

/** The first place behind a space, at `at` or after it. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

/** The last place before a space, at `at` or before it. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
