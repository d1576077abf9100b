import { readQuery } from '../default/read-query.js';
import {
  searchSqlite,
  sqliteNewestDay,
  type SqliteHit,
  type SqliteResult,
} from '../search/engines/sqlite.js';
import { type Highlight, type SearchQuery } from '../search/index.js';
import type { Filters } from '../search/filters.js';
import { painter, type Paint } from './colors.js';
import type { SearchFlags } from './flags.js';
import { openToRead } from './index-file.js';
import { checkPublished } from './inputs.js';
import { write } from './output.js';
import { UsageError } from './problems.js';
import { cell } from './table.js';

/** `tinviet search`: the articles of an index that match, the best first. */
export async function search(path: string, text: string, flags: SearchFlags): Promise<void> {
  checkPublished(flags.published);
  const limit = wholeNumber(flags.limit, '--limit', 1, 1000);
  const offset = wholeNumber(flags.offset, '--offset', 0, 1_000_000);
  const index = await openToRead(path);
  let query: SearchQuery;
  let result: SqliteResult;
  let match = flags.match ?? 'all';
  try {
    // Without a day of one's own, dates are read as if on the day of the newest article.
    const published = flags.published ?? sqliteNewestDay(index.database);
    const options = { ...filtersOf(flags, published), limit, offset };
    if (text.trim() === '' && !Object.keys(options).some((key) => filterNames.has(key))) {
      throw new UsageError('say what to search for: words, or --person, --title, --place, --from, --to');
    }
    query = readQuery(text, {
      ...(published === undefined ? {} : { published }),
      ...(flags.marks === undefined ? {} : { marks: flags.marks }),
    });
    result = searchSqlite(index.database, query, { ...options, match });
    if (result.total === 0 && flags.match === undefined && query.clauses.length > 1) {
      const some = searchSqlite(index.database, query, { ...options, match: 'any' });
      if (some.total > 0) {
        result = some;
        match = 'any';
      }
    }
  } finally {
    index.close();
  }
  const format = flags.format ?? (process.stdout.isTTY ? 'pretty' : 'json');
  await write(
    format === 'json'
      ? `${JSON.stringify(toJson(query, result, match), null, 2)}\n`
      : prettyResult(result, match, painter(process.stdout.isTTY, process.env)),
  );
}

const filterNames = new Set(['person', 'title', 'organization', 'place', 'from', 'to']);

function filtersOf(flags: SearchFlags, published: string | undefined): Filters {
  const { person, title, organization, place, dates } = flags;
  const from = flags.from === undefined ? undefined : dayOf('--from', flags.from, published).from;
  const to = flags.to === undefined ? undefined : dayOf('--to', flags.to, published).to;
  return Object.fromEntries(
    Object.entries({ person, title, organization, place, from, to, dates }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`${option} ${text} is no whole number from ${least} to ${most}`);
  }
  return number;
}

/** The days that an option names, in either calendar: `2024-02-15`, `15/2/2024`, `mùng 6 tháng giêng năm Giáp Thìn`. */
function dayOf(option: string, text: string, published: string | undefined): { from: string; to: string } {
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.trim());
  const read = iso === null ? text : isoInWords(iso);
  const { clauses } = readQuery(read, published === undefined ? {} : { published });
  const range = clauses.find(({ date }) => date?.range !== undefined)?.date?.range;
  if (range === undefined) {
    throw new UsageError(
      `${option} ${text} is no date with a year; write it as 2024-02-15, 15/2/2024 or "mùng 6 tháng giêng năm Giáp Thìn"`,
    );
  }
  return range;
}

function isoInWords([, year, month, day]: RegExpExecArray): string {
  if (day !== undefined) return `ngày ${Number(day)}/${Number(month)}/${year!}`;
  return month === undefined ? `năm ${year!}` : `tháng ${Number(month)}/${year!}`;
}

function toJson(query: SearchQuery, { total, hits, facets }: SqliteResult, match: 'all' | 'any'): object {
  return {
    query: query.text,
    match,
    names: query.names.map(({ type, text }) => ({ type, text })),
    clauses: query.clauses.map(({ phrases, field, quoted, required, date }) => ({
      phrases: phrases.map((phrase) => phrase.join(' ')),
      field,
      quoted,
      required,
      date: date?.range,
    })),
    truncated: query.truncated || undefined,
    total,
    hits: hits.map(({ id, title, published, score, snippets, facets: found }) => ({
      id,
      title,
      published,
      score,
      snippets,
      facets: found,
    })),
    facets,
  };
}

function prettyResult(result: SqliteResult, match: 'all' | 'any', paint: Paint): string {
  const { total, hits, facets } = result;
  if (total === 0) return 'No article matches.\n';
  const head = `${total} ${total === 1 ? 'article' : 'articles'}${match === 'any' ? ' with some of the words' : ''}`;
  const lists = [
    facetLine('People', facets.people),
    facetLine('Organizations', facets.organizations),
    facetLine('Places', facets.places),
  ].filter((line) => line !== '');
  return [head, ...hits.map((hit) => hitText(hit, paint)), lists.join('\n')]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function hitText(hit: SqliteHit, paint: Paint): string {
  const about = [hit.published?.slice(0, 10), hit.id].filter(Boolean).join('  ');
  return [
    `${paint('heading', cell(hit.title, 100))}  ${paint('residue', about)}`,
    ...hit.snippets.map(
      ({ start, end, text, highlights }) =>
        `  ${painted(text, start, highlights, paint).replace(/\s+/gu, ' ')}${end < hit.text.length ? ' …' : ''}`,
    ),
  ].join('\n');
}

function painted(text: string, offset: number, highlights: readonly Highlight[], paint: Paint): string {
  let result = '';
  let at = 0;
  for (const { start, end } of highlights) {
    result += text.slice(at, start - offset) + paint('match', text.slice(start - offset, end - offset));
    at = end - offset;
  }
  return result + text.slice(at);
}

function facetLine(heading: string, counts: readonly { name: string; documents: number }[]): string {
  return counts.length === 0
    ? ''
    : `${heading}: ${counts.map(({ name, documents }) => `${cell(name)} (${documents})`).join(', ')}`;
}
