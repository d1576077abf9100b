/** What the reader knows when he comes to a date: the day of publication and what the text has named before. */
import { dayNumber, type CivilDay, type CivilMoment } from '../../../calendar/civil.js';
import { lunarFromGregorian } from '../../../calendar/lunar.js';
import type { Edtf } from '../../../calendar/edtf.js';
import type { Tokens } from '../../../document.js';
import { tenseAround, type Tense } from './tense.js';

export type Prefer = 'past' | 'nearest' | 'future';

/** What the text has named so far. Each field says in which line (paragraph) it stood. */
export interface Named<Value> {
  readonly value: Value;
  readonly line: number;
  readonly sentence: number;
  /** Whether it was said in quotation marks. */
  readonly quoted: boolean;
  /** Whether its evening or night was named. */
  readonly night?: boolean;
}

export interface Reading {
  readonly tokens: Tokens;
  readonly published: CivilMoment | undefined;
  readonly prefer: Prefer | undefined;
  /** Whether the article names days of the lunar calendar: then a month in words can be one. */
  readonly lunarText: boolean;
  /** Whether the article is about feasts of every year. */
  readonly customs: boolean;
  /** The last day that was named, and the last that was past. */
  day: Named<CivilDay> | undefined;
  pastDay: Named<CivilDay> | undefined;
  /** The last day that was named and lay in the week before publication: what the article is about. */
  recentDay: CivilDay | undefined;
  /** The last month or day with its year. */
  month: Named<{ readonly year: number; readonly month: number }> | undefined;
  /** The last year that the text itself named. */
  year: Named<number> | undefined;
  /** The year of `năm ngoái`. */
  told: Named<number> | undefined;
  lunar:
    Named<{ readonly year: number | undefined; readonly month: number; readonly leap: boolean }> | undefined;
  /** The last quarter, counted from year 0. */
  quarter: number | undefined;
  quarterLine: number | undefined;
  /** What the text speaks of: the last stretch that was not compared with. */
  topic: Named<Edtf> | undefined;
}

/** What is known before the first date. All fields are there from the beginning: objects of one shape are quick. */
export function newReading({
  tokens,
  published,
  prefer,
  lunarText,
  customs,
}: Pick<Reading, 'tokens' | 'published' | 'prefer' | 'lunarText' | 'customs'>): Reading {
  return {
    tokens,
    published,
    prefer,
    lunarText,
    customs,
    day: undefined,
    pastDay: undefined,
    recentDay: undefined,
    month: undefined,
    year: undefined,
    told: undefined,
    lunar: undefined,
    quarter: undefined,
    quarterLine: undefined,
    topic: undefined,
  };
}

/** Where a mention stands. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly sentence: number;
  readonly tense: Tense;
  readonly quoted: boolean;
}

/**
 * Of candidates around publication the one a reader takes: the nearest, of two far ones the past one; words of the
 * clause (`sẽ`, `đã`, `trước ngày`) weigh on it. `ahead` gives the days from publication to a candidate, 0 inside,
 * negative in the past.
 */
export function chosen<Candidate>(
  candidates: readonly Candidate[],
  ahead: (candidate: Candidate) => number,
  { prefer }: Reading,
  tense: Tense,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = ahead(candidate);
    const cost =
      distance <= 0 ? -distance * backWeight(prefer, tense) : distance * aheadWeight(prefer, tense);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

function aheadWeight(prefer: Prefer | undefined, tense: Tense): number {
  if (prefer === 'future') return 1;
  if (prefer === 'nearest') return 1.001;
  return tense === 'future' ? 0.35 : tense === 'past' ? 20 : 1.5;
}

/** A preference for the future leaves nothing to the past but what has no other reading. */
function backWeight(prefer: Prefer | undefined, tense: Tense): number {
  return prefer === 'future' && tense !== 'past' ? 1e6 : 1;
}

/** Days from publication to a stretch of day numbers; 0 if it is inside. */
export function distanceTo(published: CivilDay, from: number, to: number): number {
  const now = dayNumber(published);
  return from > now ? from - now : to < now ? to - now : 0;
}

/** The lunar year of the day of publication, where the table knows it. */
export function lunarYearNow(published: CivilDay): number | undefined {
  return published.year >= 1801 && published.year <= 2198 ? lunarFromGregorian(published).year : undefined;
}

/** A place whose tense is read when somebody asks: most dates need none. */
export class LazyPlace implements Place {
  private found: Tense | undefined = undefined;
  constructor(
    private readonly tokens: Tokens,
    readonly from: number,
    readonly to: number,
    readonly line: number,
    readonly sentence: number,
    readonly quoted: boolean,
  ) {}

  get tense(): Tense {
    this.found ??= tenseAround(this.tokens, this.from, this.to);
    return this.found;
  }
}

/** The same place in another tense. */
export function inTense({ from, to, line, sentence, quoted }: Place, tense: Tense): Place {
  return { from, to, line, sentence, quoted, tense };
}
