import type { DateEntity, DateValue, Entity, Span, Word } from '../document.js';
import { restoreDateWords } from './date-words.js';
import { coveringTerms, rangeOf, yearlessTerms, type DateRange } from './dates.js';
import { carriesMarks, foldTerm } from './fold.js';
import { distinct, phraseAt, phraseTable, type Spelling } from './phrase-table.js';
import { splitsOf } from './split-glued.js';
import { stopWords } from './stop-words.js';
import { unitsOf, type Unit } from './units.js';
import { otherFinalVowel } from './variants.js';

export type { Spelling } from './phrase-table.js';

/** One thing that a document has to have: any one of the phrases, or of the dates. */
export interface Clause extends Span {
  /** Which spelling of the terms the phrases are looked for in: `text` of a term (marked) or `folded`. */
  readonly field: Spelling;
  /** Phrases that mean the same, as units one behind the other; the one that was typed comes first. */
  readonly phrases: readonly (readonly string[])[];
  /** True when it stood in quotation marks. */
  readonly quoted: boolean;
  /** False for words of grammar: a document is not asked to have them. */
  readonly required: boolean;
  /** A date: the terms that find it (see `coveringTerms`), and its days where the year is known. */
  readonly date?: { readonly terms: readonly string[]; readonly range?: DateRange };
}

/** A phrase that makes a document more relevant, and never keeps one out. `clause`: where its first unit belongs. */
export interface Boost {
  readonly field: Spelling;
  readonly phrase: readonly string[];
  readonly clause: number;
}

/** A query as data. No engine ever parses what was typed. */
export interface SearchQuery {
  /** What was typed. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Neighbours of the query, to rank documents first where they are neighbours too. */
  readonly boosts: readonly Boost[];
  /** People, organizations and places that were recognised in the query. */
  readonly names: readonly {
    readonly type: 'person' | 'organization' | 'place';
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** True when the query was so long that its end was left out. */
  readonly truncated: boolean;
}

export interface AnalyzeQueryOptions {
  /**
   * `auto` (the default): what is typed with marks matches the same marks only, what is typed without matches
   * both. `exact`: every term matches its own spelling only (`ma` finds no `mà`). `any`: marks are ignored.
   */
  readonly marks?: 'auto' | 'exact' | 'any';
  /** Words that a document is not asked to have. Default: words of grammar; an empty set for none. */
  readonly stopWords?: ReadonlySet<string>;
  /** Finds the dates of a text (`extractDates` of `tinviet/dates`). Without it dates are searched as words. */
  readonly dates?: (text: string) => readonly DateEntity[];
  /** Finds the names of a text (`analyze(text).entities`). */
  readonly entities?: (text: string) => readonly Entity[];
  /** Divides a text into words (`segment` of `tinviet/segment`); used where the query has marks. */
  readonly words?: (text: string) => readonly Word[];
}

/** Clauses of the longest query; what follows is left out. */
export const mostClauses = 48;
/** Characters that are looked at. */
const mostCharacters = 2_000;
const mostPhrases = 12;
const longestSynonym = 12;

/**
 * What somebody typed, as clauses that every engine can be asked for. Total: any string is a query; quotation
 * marks make phrases, everything else is text, also `*`, `AND`, `:` or `'; DROP TABLE`.
 *
 * @param text    the query; offsets of the result are UTF-16 units of it
 * @param options how marks count, and functions that read dates, names and words
 * @example analyzeQuery('pho chu tich "Chợ Đồn"').clauses.map((clause) => clause.phrases[0])
 *   // [['pho'], ['chu'], ['tich'], ['chợ', 'đồn']]
 */
export function analyzeQuery(text: string, options: AnalyzeQueryOptions = {}): SearchQuery {
  const read = text.slice(0, mostCharacters);
  const units = unitsOf(read);
  const quotes = quotedSpans(read);
  const fields = fieldsOf(units, quotes, options.marks ?? 'auto');
  const groups = withoutOverlaps<Group>([
    ...quotes.map((span) => ({ ...span, quoted: true })),
    ...datesOf(read, units, options.dates),
    ...synonymsIn(units, fields),
    ...wordsOf(read, units, fields, options.words),
  ]);
  const context: Context = { text: read, units, fields, stopWords: options.stopWords ?? stopWords };
  const clauses: Placed[] = [];
  for (let at = 0; at < units.length;) {
    const group = groups.find(({ start, end }) => units[at]!.start >= start && units[at]!.end <= end);
    const clause =
      group === undefined
        ? looseClause(context, at, endOfLoose(units, at, groups))
        : groupClause(context, at, indexBehind(units, group.end, at), group);
    clauses.push(clause);
    at = clause.to;
  }
  const kept = clauses.slice(0, mostClauses);
  const needed = kept.some(({ required }) => required);
  return {
    text,
    clauses: kept.map((clause) => clauseOf(clause, needed)),
    boosts: boostsOf(context, kept),
    names: namesOf(read, options.entities),
    truncated: clauses.length > kept.length || text.length > read.length,
  };
}

interface Context {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly fields: readonly Spelling[];
  readonly stopWords: ReadonlySet<string>;
}

interface Group extends Span {
  readonly quoted?: boolean;
  readonly date?: NonNullable<Clause['date']>;
}

const quotationMarks = /["“”„«»]/gu;

/** What stands between two quotation marks; a last one without its partner is no quotation. */
function quotedSpans(text: string): Span[] {
  const marks = Array.from(text.matchAll(quotationMarks), ({ index }) => index);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) spans.push({ start: marks[i]! + 1, end: marks[i + 1]! });
  return spans;
}

const longestUnmarkedRun = 2;

/**
 * Marked or folded, for each unit. A query in which nothing carries a mark was typed without. In one that has
 * marks, a syllable without (`Nam`) has none; but three or more of them side by side were typed without marks as
 * well (`pho chu tich Đặng Đình Phong`).
 */
function fieldsOf(
  units: readonly Unit[],
  quotes: readonly Span[],
  marks: NonNullable<AnalyzeQueryOptions['marks']>,
): Spelling[] {
  if (marks !== 'auto') return units.map(() => (marks === 'any' ? 'folded' : 'marked'));
  const carries = units.map(({ text }) => carriesMarks(text));
  if (!carries.includes(true)) return units.map(() => 'folded');
  const fields: Spelling[] = units.map(() => 'marked');
  for (let from = 0; from < units.length;) {
    let to = from;
    while (to < units.length && !carries[to] && !isBorder(units, quotes, from, to)) to++;
    const letters = units.slice(from, to).filter(({ text }) => !/^\d/.test(text)).length;
    if (letters > longestUnmarkedRun) fields.fill('folded', from, to);
    from = Math.max(to, from + 1);
  }
  return fields;
}

function isBorder(units: readonly Unit[], quotes: readonly Span[], from: number, to: number): boolean {
  const quoteOf = (unit: Unit): Span | undefined =>
    quotes.find(({ start, end }) => unit.start >= start && unit.end <= end);
  return quoteOf(units[from]!) !== quoteOf(units[to]!);
}

/** Dates that cover whole units, outside quotation marks. */
function datesOf(
  text: string,
  units: readonly Unit[],
  find: AnalyzeQueryOptions['dates'],
): (Span & { date: NonNullable<Clause['date']> })[] {
  if (find === undefined) return [];
  let found = find(text);
  const unmarked = !units.some(({ text: unit }) => carriesMarks(unit));
  if (unmarked) {
    const restored = restoreDateWords(text);
    const better = restored === text ? [] : find(restored);
    if (extent(better) > extent(found)) found = better;
  }
  return found.flatMap(({ start, end, value }) => {
    const date = dateOf(value);
    return date.terms.length === 0 ? [] : [{ start, end, date }];
  });
}

/**
 * The terms that find a date. A day whose year the query does not state (`15/2`, `mùng 6 tháng giêng`) is that day of
 * any year, the one it was resolved to first.
 */
function dateOf(value: DateValue): NonNullable<Clause['date']> {
  const range = rangeOf(value);
  if (range === undefined) return { terms: yearlessTerms(value) };
  const isOpen = !value.certain.includes('year') && value.certain.includes('day');
  const anyYear = value.lunar === undefined ? [`--${range.from.slice(5)}`] : yearlessTerms(value);
  return { terms: [...coveringTerms(range), ...(isOpen && range.from === range.to ? anyYear : [])], range };
}

function extent(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Groups that come first keep their place; what overlaps one of them is left out. */
function withoutOverlaps<One extends Span>(groups: readonly One[]): One[] {
  const kept: One[] = [];
  for (const group of groups) {
    if (kept.every(({ start, end }) => group.end <= start || group.start >= end)) kept.push(group);
  }
  return kept;
}

/** What abbreviations stand for, and other phrases that have equals. */
function synonymsIn(units: readonly Unit[], fields: readonly Spelling[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < units.length;) {
    const field = fields[at]!;
    const texts = units.slice(at, at + longestSynonym).map(({ text }) => spelled(text, field));
    const length = phraseAt(phraseTable(field), texts, 0)?.length ?? 1;
    if (length > 1) spans.push({ start: units[at]!.start, end: units[at + length - 1]!.end });
    at += length;
  }
  return spans;
}

/** Words of several syllables, where the query has marks. Names are no words: where one ends is not certain. */
function wordsOf(
  text: string,
  units: readonly Unit[],
  fields: readonly Spelling[],
  divide: AnalyzeQueryOptions['words'],
): Span[] {
  if (divide === undefined || !fields.includes('marked')) return [];
  return divide(text)
    .filter(({ norm, text: printed }) => norm.includes(' ') && printed === printed.toLowerCase())
    .filter(({ start, end }) => {
      const inside = units.flatMap((unit, i) => (unit.start >= start && unit.end <= end ? [fields[i]!] : []));
      return inside.length > 1 && inside.every((field) => field === 'marked');
    });
}

function namesOf(text: string, find: AnalyzeQueryOptions['entities']): SearchQuery['names'] {
  if (find === undefined) return [];
  return find(text).flatMap(({ type, start, end, text: name }) =>
    type === 'person' || type === 'organization' || type === 'place'
      ? [{ type, text: name, start, end }]
      : [],
  );
}

function endOfLoose(units: readonly Unit[], at: number, groups: readonly Group[]): number {
  let to = at + 1;
  while (
    to < units.length &&
    !groups.some(({ start, end }) => units[to]!.start >= start && units[to]!.end <= end)
  )
    to++;
  return to;
}

function indexBehind(units: readonly Unit[], end: number, from: number): number {
  let to = from + 1;
  while (to < units.length && units[to]!.end <= end) to++;
  return to;
}

type Placed = Clause & { from: number; to: number };

/** A query of nothing but words of grammar asks for these. */
function clauseOf({ start, end, field, phrases, quoted, required, date }: Placed, needed: boolean): Clause {
  return {
    start,
    end,
    field,
    phrases,
    quoted,
    required: required || !needed,
    ...(date === undefined ? {} : { date }),
  };
}

/** The clause of a quotation, a date or a word. */
function groupClause(context: Context, from: number, to: number, group: Group): Placed {
  const { units, fields } = context;
  const field = fields.slice(from, to).includes('marked') ? 'marked' : 'folded';
  const typed = units.slice(from, to).map(({ text }) => spelled(text, field));
  return {
    start: units[from]!.start,
    end: units[to - 1]!.end,
    from,
    to,
    field,
    phrases: expand(typed, field),
    quoted: group.quoted === true,
    required: true,
    ...(group.date === undefined ? {} : { date: group.date }),
  };
}

/** The clause that begins with a loose unit: an abbreviation or what it stands for, a printed token, one unit. */
function looseClause(context: Context, from: number, limit: number): Placed {
  const { text, units, fields } = context;
  const field = fields[from]!;
  let to = from + 1;
  while (to < limit && fields[to] === field && isGlued(text, units[to - 1]!, units[to]!)) to++;
  const texts = units.slice(from, limit).map(({ text }) => spelled(text, field));
  const found = phraseAt(phraseTable(field), texts, 0);
  if (found !== undefined) to = Math.max(to, from + found.length);
  const typed = texts.slice(0, to - from);
  const splits = to - from === 1 ? splitsOf(typed[0]!, field) : [];
  return {
    start: units[from]!.start,
    end: units[to - 1]!.end,
    from,
    to,
    field,
    phrases: distinct([
      ...expand(typed, field),
      ...splits.flatMap((split) => expand(split, field).slice(0, 2)),
    ]),
    quoted: false,
    required: to - from > 1 || field === 'folded' || !context.stopWords.has(typed[0]!),
  };
}

/** Printed as one token: `NĐ-CP`, `15/2`, `G7`. A comma or full stop with a space behind it divides. */
function isGlued(text: string, before: Unit, unit: Unit): boolean {
  return unit.start >= before.end && /^[-–/.:'’_&@#]?$/u.test(text.slice(before.end, unit.start));
}

function spelled(text: string, field: Spelling): string {
  return field === 'folded' ? foldTerm(text) : text;
}

/** The phrase as typed, then with each abbreviation and spelling exchanged for its equals. */
export function expand(units: readonly string[], field: Spelling): readonly (readonly string[])[] {
  const table = phraseTable(field);
  let phrases: string[][] = [[]];
  for (let at = 0; at < units.length;) {
    const found = phraseAt(table, units, at);
    const length = found?.length ?? 1;
    const typed = units.slice(at, at + length);
    const choices = distinct([typed, ...(found?.synonyms.phrases ?? [])]);
    phrases = choices
      .flatMap((choice) => phrases.map((phrase) => [...phrase, ...choice]))
      .slice(0, mostPhrases);
    at += length;
  }
  const respelled = phrases.slice(0, 4).flatMap((phrase) => {
    const other = phrase.map((unit) => otherFinalVowel(unit) ?? unit);
    return other.join(' ') === phrase.join(' ') ? [] : [other];
  });
  return distinct([...phrases, ...respelled]).slice(0, mostPhrases);
}

/** Units of the longest run that is a boost. */
const longestBoost = 8;

/** Neighbouring clauses as phrases: each two, each three, and the whole run of those that are spelled alike. */
function boostsOf({ units }: Context, clauses: readonly Placed[]): Boost[] {
  const boosts: Boost[] = [];
  const add = (from: number, to: number): void => {
    const { field, from: first } = clauses[from]!;
    const phrase = units.slice(first, clauses[to - 1]!.to).map(({ text }) => spelled(text, field));
    if (phrase.length <= longestBoost) boosts.push({ field, phrase, clause: from });
  };
  for (let from = 0; from < clauses.length;) {
    let to = from + 1;
    while (to < clauses.length && isRun(clauses[from]!, clauses[to]!)) to++;
    for (let at = from; at < to; at++) {
      if (at + 2 <= to) add(at, at + 2);
      if (at + 3 <= to) add(at, at + 3);
    }
    if (to - from > 3) add(from, to);
    from = to;
  }
  return boosts;
}

function isRun(a: Clause, b: Clause): boolean {
  return a.field === b.field && !a.quoted && !b.quoted;
}
