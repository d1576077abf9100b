import { outsideOf, partitionPoint } from '../text/spans.js';
import type { Article, Entity, Part, Span } from '../document.js';
import { classOf, unitClass } from '../text/letters.js';
import { termsOfDate } from './dates.js';
import { foldTerm } from './fold.js';
import { buildTable, phraseAt, phraseTable, synonymsOf, type PhraseTable } from './phrase-table.js';
import { readUnits, unitsOf, type Unit } from './units.js';

/**
 * What a term is: a `unit` (syllable, foreign word, number, sign), a `word` of several syllables, units that are
 * `joined` in print (`15/2/2024`, `COVID-19`), the `abbreviation` of what is written out here or the `expansion` of
 * an abbreviation, the full name of a person, organization or place that is meant here, a `date`.
 */
export type TermKind =
  'unit' | 'word' | 'joined' | 'abbreviation' | 'expansion' | 'person' | 'organization' | 'place' | 'date';

/**
 * One thing that a document can be found by. Positions count units, so that phrases can be searched: a term of
 * several units stands at the position of its first one and has its number of units as `positionLength`.
 */
export interface Term {
  /** With its marks, lower case, in the inner spelling; units of one term are joined by `_`. */
  readonly text: string;
  /** The same without marks: `đồn` → `don`. */
  readonly folded: string;
  /** Span in the source (UTF-16 units, `end` exclusive). */
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly positionLength: number;
  readonly kind: TermKind;
}

export interface TermsOptions {
  /** Index the residue too (buttons, links to other articles, player clocks). Default: false. */
  readonly residue?: boolean;
  /** Words (with marks, lower case) that get no term; positions stay. Default: none. */
  readonly stopWords?: ReadonlySet<string>;
  /** Which kinds of terms to give, beside `unit`. Default: all. */
  readonly kinds?: ReadonlySet<TermKind>;
}

/** No phrase crosses the border of a paragraph. */
const paragraphGap = 1;

/**
 * The terms of an article, in order of position: what goes into an index.
 *
 * @example terms(analyze('UBND huyện Chợ Đồn')).map((term) => term.folded)
 *   // ['ubnd', 'uy_ban_nhan_dan', 'huyen', …, 'cho', 'cho_don', 'don']
 */
export function terms(article: Article, options: TermsOptions = {}): Term[] {
  const { source } = article;
  const { units, words } = readUnits(article);
  const skipped = options.residue === true ? [] : article.parts.filter(({ kind }) => kind === 'residue');
  const positions = positionsOf(source, units, article.parts);
  const isShown = outsideOf(skipped);
  const texts = units.map(({ text }) => text);
  const found: Term[] = [];
  const wanted = options.kinds;

  const add = (kind: TermKind, text: string, from: number, to: number): void => {
    if (!isShown(units[from]!.start)) return;
    if (kind !== 'unit' && wanted !== undefined && !wanted.has(kind)) return;
    if (options.stopWords?.has(text.replaceAll('_', ' ')) === true) return;
    found.push({
      text,
      folded: foldTerm(text),
      start: units[from]!.start,
      end: units[to - 1]!.end,
      position: positions[from]!,
      positionLength: positions[to - 1]! - positions[from]! + 1,
      kind,
    });
  };

  for (let i = 0; i < units.length; i++) add('unit', texts[i]!, i, i + 1);
  for (const { from, to } of words) add('word', texts.slice(from, to).join('_'), from, to);
  for (const { from, to, text } of joinedRuns(source, units)) add('joined', text, from, to);
  const own = explainedAbbreviations(source, units);
  for (const table of [phraseTable('marked'), own]) addAbbreviations(table, texts, add);
  const meant = namesOf(article);
  for (const entity of article.entities) {
    const range = unitsIn(units, entity);
    if (range === undefined) continue;
    for (const { kind, text } of meant(entity)) add(kind, text, range.from, range.to);
  }
  return inOrder(found);
}

/** The units alone, read from the text without its words: what every document can be divided into again. */
export function unitTerms(source: string, parts: readonly Pick<Part, 'kind' | 'start' | 'end'>[]): Term[] {
  const { units } = readUnits({ source, words: [] });
  const positions = positionsOf(source, units, parts);
  const isShown = outsideOf(parts.filter(({ kind }) => kind === 'residue'));
  return units.flatMap(({ text, start, end }, i) =>
    isShown(start)
      ? [
          {
            text,
            folded: foldTerm(text),
            start,
            end,
            position: positions[i]!,
            positionLength: 1,
            kind: 'unit' as const,
          },
        ]
      : [],
  );
}

/** The position of every unit: one more each, and a gap between paragraphs and parts. */
function positionsOf(source: string, units: readonly Unit[], parts: readonly Span[]): number[] {
  const borders = new Set(parts.map(({ start }) => start));
  const starts = [...borders].sort((a, b) => a - b);
  let next = 0;
  let position = -1;
  return units.map(({ start }, i) => {
    const before = i === 0 ? 0 : units[i - 1]!.end;
    while (next < starts.length && starts[next]! < before) next++;
    const crosses =
      (next < starts.length && starts[next]! <= start && starts[next]! >= before) ||
      hasBlankLine(source, before, start);
    position += i > 0 && crosses ? 1 + paragraphGap : 1;
    return position;
  });
}

/** Two line ends with nothing but spaces between them. Only the gap is looked at, so the cost is that of the text. */
function hasBlankLine(source: string, from: number, to: number): boolean {
  let isLineBegun = false;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    const kind = unitClass(unit);
    if (kind === classOf.line) {
      // \r\n is one line end.
      if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) continue;
      if (isLineBegun) return true;
      isLineBegun = true;
    } else if (kind !== classOf.space) isLineBegun = false;
  }
  return false;
}

/** What may stand between the units of one printed token. */
const joiners = new Set(['', '-', '–', '/', '.', '&', ':', "'", '’', '_', '@', '#']);
const longestJoined = 8;

/** Units printed without a space: `15/2/2024`, `NĐ-CP`, `COVID-19`, `G7`, `tuoitre.vn`. */
function* joinedRuns(
  source: string,
  units: readonly Unit[],
): Generator<{ from: number; to: number; text: string }> {
  for (let from = 0; from < units.length;) {
    let to = from + 1;
    let text = units[from]!.text;
    while (to < units.length) {
      const between = units[to]!.start - units[to - 1]!.end;
      if (between < 0 || between > 1) break;
      const joiner = source.slice(units[to - 1]!.end, units[to]!.start);
      if (!joiners.has(joiner)) break;
      text += (joiner === '–' ? '-' : joiner) + units[to]!.text;
      to++;
    }
    if (to - from > 1 && to - from <= longestJoined) yield { from, to, text };
    from = to;
  }
}

type Add = (kind: TermKind, text: string, from: number, to: number) => void;

/** Where an abbreviation is written out its short form is a term too, and the other way round. */
function addAbbreviations(table: PhraseTable, texts: readonly string[], add: Add): void {
  if (table.size === 0) return;
  for (let i = 0; i < texts.length;) {
    const found = phraseAt(table, texts, i);
    const { short, long } = found?.synonyms ?? {};
    if (found === undefined || short === undefined || long === undefined) {
      i++;
      continue;
    }
    const printed = texts.slice(i, i + found.length).join(' ');
    if (printed !== short) add('abbreviation', short, i, i + found.length);
    if (printed !== long.join(' ')) add('expansion', long.join('_'), i, i + found.length);
    i += found.length;
  }
}

const longestExplained = 10;

/** Abbreviations that the article itself explains: `Liên đoàn Bơi lội (LĐBL)`. */
function explainedAbbreviations(source: string, units: readonly Unit[]): PhraseTable {
  const found = [];
  for (let i = 1; i < units.length; i++) {
    const unit = units[i]!;
    const letters = unit.text.length;
    if (letters < 2 || letters > longestExplained || i < letters) continue;
    if (!inBrackets(source, unit)) continue;
    const printed = source.slice(unit.start, unit.end);
    if (printed !== printed.toUpperCase() || printed === printed.toLowerCase()) continue;
    const long = units.slice(i - letters, i);
    if (long.every(({ text }, at) => foldTerm(text.charAt(0)) === foldTerm(unit.text.charAt(at)))) {
      found.push(synonymsOf([[unit.text], long.map(({ text }) => text)]));
    }
  }
  return buildTable(found, 'marked');
}

function inBrackets(source: string, { start, end }: Unit): boolean {
  return (
    /\(["“”']?$/u.test(source.slice(Math.max(0, start - 2), start)) &&
    /^["“”']?\)/u.test(source.slice(end, end + 2))
  );
}

/** The names under which an entity is to be found wherever it is mentioned, in whatever form. */
function namesOf(article: Article): (entity: Entity) => { kind: TermKind; text: string }[] {
  const people = new Map(article.people.map(({ id, name }) => [id, joinedName(name)]));
  return (entity) => {
    switch (entity.type) {
      case 'person': {
        const name = people.get(entity.value.person);
        return name === undefined ? [] : [{ kind: 'person', text: name }];
      }
      case 'organization':
        return [{ kind: 'organization', text: joinedName(entity.value.name) }];
      case 'place':
        return [
          { kind: 'place', text: joinedName(entity.value.name) },
          ...(entity.value.successors ?? []).map((name) => ({
            kind: 'place' as const,
            text: joinedName(name),
          })),
        ];
      case 'date':
        return termsOfDate(entity.value).map((text) => ({ kind: 'date', text }));
      default:
        return [];
    }
  };
}

function joinedName(name: string): string {
  return unitsOf(name)
    .map(({ text }) => text)
    .join('_');
}

/** The units that lie in a span; undefined if none does. */
function unitsIn(
  units: readonly Unit[],
  span: { readonly start: number; readonly end: number },
): { from: number; to: number } | undefined {
  const from = partitionPoint(units.length, (index) => units[index]!.end <= span.start);
  let to = from;
  while (to < units.length && units[to]!.start < span.end) to++;
  return to > from ? { from, to } : undefined;
}

/** By position, shorter terms first, each term once at its place. */
function inOrder(found: Term[]): Term[] {
  const order = found
    .map((term, index) => ({ term, index }))
    .sort(
      (a, b) =>
        a.term.position - b.term.position ||
        a.term.positionLength - b.term.positionLength ||
        a.index - b.index,
    );
  const result: Term[] = [];
  let seen = new Set<string>();
  let position = -1;
  for (const { term } of order) {
    if (term.position !== position) {
      position = term.position;
      seen = new Set();
    }
    const key = `${term.positionLength} ${term.kind === 'date' ? '@' : ''}${term.text}`;
    if (seen.has(key) || term.text === '') continue;
    seen.add(key);
    result.push(term);
  }
  return result;
}
