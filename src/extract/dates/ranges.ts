/** `từ 3 đến 5/11`, `14-15/2`, `Từ tháng 1 đến tháng 3`, `từ năm 1964 đến nay`, `ngày 16 và 17/3`. */
import { gapOf, kindOf, type Tokens } from '../../document.js';
import {
  canBegin,
  integer,
  lengthAt,
  longest,
  map,
  sameLine,
  words,
  type Match,
  type Pattern,
} from '../../grammar/pattern.js';
import { anyFigures } from '../../grammar/figures.js';
import { HashSet } from '../../grammar/hash-table.js';
import { isRate, part } from './clock-times.js';
import {
  continuesCode,
  endsClause,
  findsAhead,
  follows,
  fullYear,
  hashes,
  precedes,
  upTo,
  yearBehindMonth,
} from './common.js';
import { looseMoment, moment, type Moment } from './moments.js';
import { countsBehind } from './years.js';
import { isDayOfMonth, type Weak } from './numeric-dates.js';
import { isRange, type Clock, type Core, type Mention, type Phrase } from './phrase.js';

/** Mentions and the rule that found them; `weak` ones count only beside another date. */
export interface FoundMention extends Mention {
  readonly rule: string;
  readonly weak?: Weak;
}

const since = words('từ', 'từ trước');
const sinceHead = words('giai đoạn', 'giai đoạn từ');
/** The end of `từ … đến nay`, the start of `từ nay đến …`. */
export const nowEnd = words(
  'nay',
  'giờ',
  'bây giờ',
  'hiện nay',
  'hiện tại',
  'thời điểm này',
  'thời điểm hiện tại',
  'giờ này',
  'hôm nay',
);
export const dayWord = words('ngày', 'hôm');
/** A day or hour that takes the rest from the end of its range. */
export const smallNumber = integer(0, 31);

/** The beginning of a range: a moment, or a number that takes what it is from the end. */
type Start =
  { readonly moment: Moment } | { readonly number: number; readonly kind: 'day' | 'open' | 'lunar' };

const yearAlone = map(fullYear, (year): Moment => ({
  rule: 'year in figures',
  phrase: { core: { kind: 'year', year: { by: 'number', year } } },
}));
/** The words a range can begin with: `từ`, `giai đoạn`. */
export const rangeHead: Pattern<true> = longest(since, sinceHead);

/**
 * A range from one moment to another. `loose` is the moment that begins at `at`, or behind the head of the range at
 * `from`, read as loosely as the end of a range allows.
 */
export function readRange(
  tokens: Tokens,
  at: number,
  from: number,
  loose: Match<Moment> | undefined,
): Match<readonly FoundMention[]> | undefined {
  if (from >= tokens.length || (from > at && !sameLine(tokens, from)) || isFormation(tokens, from))
    return undefined;
  const opened = from > at;
  if (!opened && loose !== undefined) {
    const timed = readTimedRange(tokens, at, loose);
    if (timed !== undefined) return timed;
  }
  if (!mayBeJoined(tokens, from, opened, loose)) return undefined;
  let best: Match<readonly FoundMention[]> | undefined;
  const consider = (begin: Match<Start>): void => {
    const match = rangeFrom(tokens, at, opened, begin);
    if (match !== undefined && (best === undefined || match.to > best.to)) best = match;
  };
  // `từ nay đến 30/4`
  const nowStart = opened && canBegin(nowEnd.first, tokens, from) ? nowEnd.match(tokens, from) : undefined;
  if (nowStart !== undefined) {
    consider({
      value: { moment: { rule: 'range of days', phrase: { core: { kind: 'now' } } } },
      to: nowStart.to,
    });
  }
  if (loose !== undefined) consider({ value: { moment: loose.value }, to: loose.to });
  const year = canBegin(yearAlone.first, tokens, from) ? yearAlone.match(tokens, from) : undefined;
  if (year !== undefined && year.to !== loose?.to) consider({ value: { moment: year.value }, to: year.to });
  const number = smallNumber.match(tokens, from);
  if (number !== undefined) consider({ value: { number: number.value, kind: 'open' }, to: number.to });
  if (canBegin(dayWord.first, tokens, from) && sameLine(tokens, from + 1)) {
    const day = smallNumber.match(tokens, from + 1);
    if (day !== undefined) consider({ value: { number: day.value, kind: 'day' }, to: day.to });
  }
  return best;
}

/** A cheap test: whether the joint of a range stands behind something that can be its beginning. */
function mayBeJoined(
  tokens: Tokens,
  from: number,
  opened: boolean,
  loose: Match<Moment> | undefined,
): boolean {
  const joints = upTo.first.hashes;
  return (
    (loose !== undefined && precedes(tokens, loose.to, joints)) ||
    precedes(tokens, from + 1, joints) ||
    precedes(tokens, from + 2, joints) ||
    (opened && canBegin(nowEnd.first, tokens, from))
  );
}

/** `20h từ thứ Hai đến thứ Tư` */
function readTimedRange(
  tokens: Tokens,
  at: number,
  { value, to }: Match<Moment>,
): Match<readonly FoundMention[]> | undefined {
  const { core, clock } = value.phrase;
  if (
    core.kind !== 'time' ||
    clock === undefined ||
    !sameLine(tokens, to) ||
    !canBegin(since.first, tokens, to)
  ) {
    return undefined;
  }
  const behind = readRange(tokens, to, to + 1, looseMoment.match(tokens, to + 1));
  const timed = behind === undefined ? undefined : atTime(behind.value[0], clock);
  return behind === undefined || timed === undefined
    ? undefined
    : { value: [{ ...timed, from: at }], to: behind.to };
}

/** How far the joint of a list can stand behind its beginning. */
const listReach = 6;
const listJoints = hashes(',', 'và', 'hoặc', '+', '&');

/** `20h từ thứ Hai đến thứ Tư`: the clock time is that of each day. */
function atTime(mention: FoundMention | undefined, clock: Clock): FoundMention | undefined {
  if (mention === undefined || !isRange(mention.phrase)) return undefined;
  const { start, end } = mention.phrase;
  if (start.core.kind !== 'weekday' || end.core.kind !== 'weekday') return undefined;
  return { ...mention, phrase: { start: { ...start, clock }, end: { ...end, clock } } };
}

function rangeFrom(
  tokens: Tokens,
  at: number,
  opened: boolean,
  begin: Match<Start>,
): Match<readonly FoundMention[]> | undefined {
  if (!sameLine(tokens, begin.to) || !canBegin(upTo.first, tokens, begin.to)) return undefined;
  const joint = upTo.match(tokens, begin.to);
  if (joint === undefined || !sameLine(tokens, joint.to)) return undefined;
  const spoken = tokens.kind[begin.to] === kindOf.syllable;
  const one = (phrase: Mention['phrase'], to: number, rule: string): Match<readonly FoundMention[]> => ({
    value: [{ from: at, to, phrase, rule }],
    to,
  });
  // `… đến nay`
  const yearEnd = endOfYear(tokens, joint.to);
  if (yearEnd !== undefined && 'moment' in begin.value && (spoken || opened))
    return one({ start: begin.value.moment.phrase, end: yearEnd }, joint.to + 1, 'range of years');
  const ending = canBegin(nowEnd.first, tokens, joint.to) ? nowEnd.match(tokens, joint.to) : undefined;
  if (
    ending !== undefined &&
    'moment' in begin.value &&
    (spoken || opened || isPlainYear(begin.value.moment))
  ) {
    return one(
      { start: begin.value.moment.phrase, end: { core: { kind: 'now' } } },
      ending.to,
      'range up to now',
    );
  }
  const end = readEnd(tokens, joint.to);
  if (end !== undefined) {
    // `từ 2 đến 3 giờ mỗi tuần`
    if (end.value.phrase.clock !== undefined && isRate(tokens, end.to)) return undefined;
    const joined = join(tokens, at, end.to, opened || spoken, begin.value, end.value);
    if (joined !== undefined) return one(joined.phrase, end.to, joined.rule);
  }
  return rangeOfMonths(tokens, begin, joint.to, one);
}

/** `từ 15/6 đến hết năm`, `từ nay đến hết năm`: the last day of the year. */
function endOfYear(tokens: Tokens, at: number): Phrase | undefined {
  return follows(tokens, at, wholly) && precedes(tokens, at, yearUnit) && endsClause(tokens, at + 1)
    ? { core: { kind: 'year', year: { by: 'text', years: 0 } }, mod: 'END' }
    : undefined;
}
const wholly = hashes('hết');
const yearUnit = hashes('năm');

function isPlainYear({ phrase }: Moment): boolean {
  return phrase.core.kind === 'year';
}

function readEnd(tokens: Tokens, at: number): Match<Moment> | undefined {
  const found = canBegin(looseMoment.first, tokens, at) ? looseMoment.match(tokens, at) : undefined;
  const year = canBegin(yearAlone.first, tokens, at) ? yearAlone.match(tokens, at) : undefined;
  return found !== undefined && (year === undefined || found.to >= year.to) ? found : year;
}

/** `từ tháng 3 đến 5`, `tháng 1-3`, `tháng 3 - 5/2024` (the last is read as a moment) */
function rangeOfMonths(
  tokens: Tokens,
  begin: Match<Start>,
  endAt: number,
  one: (phrase: Mention['phrase'], to: number, rule: string) => Match<readonly FoundMention[]>,
): Match<readonly FoundMention[]> | undefined {
  if (!('moment' in begin.value)) return undefined;
  const { core } = begin.value.moment.phrase;
  if (core.kind !== 'month' || core.month === undefined) return undefined;
  const month = endMonth.match(tokens, endAt);
  if (month === undefined || month.value <= core.month) return undefined;
  const year =
    core.year === undefined && sameLine(tokens, month.to) && canBegin(yearBehindMonth.first, tokens, month.to)
      ? yearBehindMonth.match(tokens, month.to)
      : undefined;
  if (year !== undefined && year.value.by !== 'name') {
    const start: Core = { ...core, year: year.value };
    const end: Core = { kind: 'month', month: month.value, year: year.value };
    return one({ start: { core: start }, end: { core: end } }, year.to, 'range of months');
  }
  if (precedes(tokens, month.to, countedBehindMonths)) return undefined;
  const end: Core = {
    kind: 'month',
    month: month.value,
    ...(core.year === undefined ? {} : { year: core.year }),
  };
  return one({ start: begin.value.moment.phrase, end: { core: end } }, month.to, 'range of months');
}
const countedBehindMonths = hashes('tháng', 'ngày', 'người', '%', 'năm', 'tuần', 'lần', 'triệu', 'giờ');

interface Joined {
  readonly phrase: Mention['phrase'];
  readonly rule: string;
}

/** Start and end as a range, if they are of a kind; what the start leaves out it takes from the end. */
function join(
  tokens: Tokens,
  at: number,
  to: number,
  spoken: boolean,
  start: Start,
  end: Moment,
): Joined | undefined {
  const last = end.phrase;
  if (!('moment' in start)) {
    const { core } = last;
    // `từ 19 đến 23 giờ ngày 12/2`: the number is an hour.
    if (
      last.clock !== undefined &&
      core.kind !== 'time' &&
      start.kind === 'open' &&
      start.number < last.clock.hour
    ) {
      return {
        phrase: { start: { core, clock: { hour: start.number, minute: 0 } }, end: last },
        rule: 'range of clock times',
      };
    }
    if (core.kind === 'day' && core.month !== undefined && start.number >= 1) {
      if (!isDayOfMonth(start.number, core.month) || (start.number >= core.day && !spoken)) return undefined;
      if (start.number >= core.day) return undefined;
      if (end.weak !== undefined && !spoken && start.kind === 'open' && !allowsWeak(tokens, at))
        return undefined;
      if (continuesCode(tokens, at)) return undefined;
      return {
        phrase: { start: { core: { ...core, day: start.number } }, end: last },
        rule: 'range of days',
      };
    }
    if (core.kind === 'lunar day' && start.number >= 1 && start.number <= 30) {
      if (core.month === undefined && core.tet === undefined) return undefined;
      return {
        phrase: { start: { core: { ...core, day: start.number } }, end: last },
        rule: 'range of lunar days',
      };
    }
    // `từ 19 đến 23 giờ`, `19-21h`
    if (last.clock !== undefined && start.kind === 'open' && start.number <= 24) {
      if (core.kind === 'time' && !spoken && last.part === undefined && follows(tokens, at, lengths))
        return undefined;
      const begin: Phrase = {
        core,
        clock: { hour: start.number, minute: 0 },
        ...(last.part === undefined ? {} : { part: last.part }),
      };
      return { phrase: { start: begin, end: last }, rule: 'range of clock times' };
    }
    return undefined;
  }
  const first = start.moment.phrase;
  if (
    (start.moment.weak !== undefined || end.weak !== undefined) &&
    !spoken &&
    !isHyphenPair(start.moment, end, tokens, at)
  )
    return undefined;
  // `từ 1900 đến 2000 đồng`
  if (end.rule === 'year in figures' && start.moment.rule === 'year in figures' && countsBehind(tokens, to))
    return undefined;
  // `Champions League 2012-2013`: years without a word are read by their own rule.
  if (
    first.core.kind === 'year' &&
    last.core.kind === 'year' &&
    !spoken &&
    start.moment.rule === 'year in figures'
  )
    return undefined;
  if (isEndlike(first.core) && isEndlike(last.core)) {
    const end = borrowedEnd(first, last);
    return { phrase: { start: borrowed(first, end), end }, rule: ruleOf(first, end) };
  }
  return undefined;
}

const lengths = hashes('trong', 'khoảng', 'mất', 'hơn', 'sau', 'kéo', 'dài', 'suốt');
const placesOfDates = hashes(
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'đêm',
  'trưa',
  'từ',
  'dịp',
  'lễ',
  '(',
  'hôm',
  'vào',
);

function allowsWeak(tokens: Tokens, at: number): boolean {
  return follows(tokens, at, placesOfDates) || placesOfDates.has(tokens.hash[at]!);
}

/** `29/4 - 3/5`: two days in figures, the first before the second. */
function isHyphenPair(start: Moment, end: Moment, tokens: Tokens, at: number): boolean {
  const first = start.phrase.core;
  const last = end.phrase.core;
  if (first.kind !== 'day' || last.kind !== 'day' || last.month === undefined) return false;
  // `đêm 20-22/1`
  if (first.month === undefined) return start.phrase.part !== undefined && first.day < last.day;
  if (start.weak !== undefined && end.weak !== undefined && !allowsWeak(tokens, at)) return false;
  return first.month !== last.month || first.day < last.day;
}

/** Figures divided by hyphens alone, all of them glued. */
function isFormation(tokens: Tokens, at: number): boolean {
  if (at + 4 >= tokens.length) return false;
  for (let i = at + 1; i < at + 5; i++) if (tokens.before[i] !== gapOf.nothing) return false;
  if (!hyphens.has(tokens.hash[at + 1]!) || !hyphens.has(tokens.hash[at + 3]!)) return false;
  return tokens.kind[at] === kindOf.number && lengthAt(tokens, at + 4) < 3 && !hasSlash(tokens, at + 5);
}
const slash = hashes('/');

/** `1-2-3/5` is none. */
function hasSlash(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.before[at] === gapOf.nothing && slash.has(tokens.hash[at]!);
}
const hyphens = hashes('-', '–');

/** What can begin or end a range. */
function isEndlike(core: Core): boolean {
  return endlike.has(core.kind);
}
const endlike: ReadonlySet<Core['kind']> = new Set<Core['kind']>([
  'day',
  'lunar day',
  'lunar month',
  'feast',
  'shifted day',
  'text day',
  'weekday',
  'week',
  'month',
  'quarter',
  'year',
  'season',
  'time',
  'decade',
  'century',
  'lunar year',
  'distance',
  'now',
]);

function ruleOf(first: Phrase, last: Phrase): string {
  if (first.clock !== undefined && last.clock !== undefined) return 'range of clock times';
  if (last.core.kind === 'time' || (first.core.kind === 'time' && last.clock !== undefined))
    return 'range of clock times';
  if (last.core.kind === 'lunar day' || last.core.kind === 'lunar month') return 'range of lunar days';
  if (last.core.kind === 'month') return 'range of months';
  if (last.core.kind === 'year') return 'range of years';
  if (last.core.kind === 'weekday') return 'range of weekdays';
  if (last.core.kind === 'quarter') return 'range of quarters';
  return 'range of days';
}

/** `ngày 20 … ngày 26/8`, `mùng 8 … mùng 10 tháng Giêng`, `9h … 22h ngày 1/6`: the start with the fields of the end. */
function borrowed(first: Phrase, last: Phrase): Phrase {
  const { core } = first;
  const end = last.core;
  if (core.kind === 'time' && end.kind !== 'time') return { ...first, core: end };
  if (core.kind === 'day' && core.month === undefined) {
    if (end.kind === 'day' && end.month !== undefined) return { ...first, core: { ...end, day: core.day } };
    if (end.kind === 'lunar day') return { ...first, core: { ...end, day: core.day } };
  }
  if (
    core.kind === 'lunar day' &&
    core.month === undefined &&
    core.tet === undefined &&
    end.kind === 'lunar day'
  ) {
    return { ...first, core: { ...end, day: core.day } };
  }
  return first;
}

/** `từ mùng 1 Tết đến hết Rằm`: the end is in the month of the start. */
function borrowedEnd(first: Phrase, last: Phrase): Phrase {
  const { core } = last;
  if (
    core.kind !== 'lunar day' ||
    core.month !== undefined ||
    core.tet === true ||
    first.core.kind !== 'lunar day'
  )
    return last;
  const { month, tet, day } = first.core;
  const found = month ?? (tet === true && day <= 10 ? 1 : undefined);
  return found === undefined ? last : { ...last, core: { ...core, month: found } };
}

// Lists.

export const listJoint = longest(words(',', 'và', 'hoặc', ', và', '+', '&'));
const listHeads: Pattern<true> = words('ngày', 'hôm');
const longestList = 8;
const dayNumber = integer(1, 31);

/** `ngày 16 và 17/3`, `26, 27 và 28 Tết`, `đêm 16, 17/9`: all but the last take the month from it. */
export const list: Pattern<readonly FoundMention[]> = {
  first: {
    hashes: new HashSet([...listHeads.first.hashes, ...part.first.hashes]),
    figures: anyFigures,
    empty: false,
  },
  match: (tokens, at) => {
    if (!findsAhead(tokens, at, listJoints, listReach)) return undefined;
    const items: {
      readonly from: number;
      readonly to: number;
      readonly day: number;
      readonly part?: Phrase['part'];
    }[] = [];
    let to = at;
    let next = at;
    while (items.length < longestList) {
      if (next >= tokens.length) return undefined;
      if (items.length > 0) {
        const last = canBegin(moment.first, tokens, next) ? moment.match(tokens, next) : undefined;
        if (last !== undefined && isLastOfList(last.value, items, tokens, at))
          return listOf(items, next, last);
      }
      const item = readItem(tokens, next);
      if (item === undefined) return undefined;
      items.push({ from: next, to: item.to, ...item.value });
      to = item.to;
      if (!sameLine(tokens, to) || !canBegin(listJoint.first, tokens, to)) return undefined;
      const joint = listJoint.match(tokens, to);
      if (joint === undefined || !sameLine(tokens, joint.to)) return undefined;
      next = joint.to;
    }
    return undefined;
  },
};

function readItem(tokens: Tokens, at: number): Match<{ day: number; part?: Phrase['part'] }> | undefined {
  const head = canBegin(listHeads.first, tokens, at) ? listHeads.match(tokens, at) : undefined;
  const partHead =
    head === undefined && canBegin(part.first, tokens, at) ? part.match(tokens, at) : undefined;
  const word =
    partHead !== undefined && sameLine(tokens, partHead.to) && canBegin(listHeads.first, tokens, partHead.to)
      ? listHeads.match(tokens, partHead.to)
      : undefined;
  const from = word?.to ?? head?.to ?? partHead?.to ?? at;
  if (from > at && !sameLine(tokens, from)) return undefined;
  const day = dayNumber.match(tokens, from);
  if (day === undefined || lengthAt(tokens, from) > 2) return undefined;
  if (from === at && continuesCode(tokens, from)) return undefined;
  return {
    value: { day: day.value, ...(partHead === undefined ? {} : { part: partHead.value }) },
    to: day.to,
  };
}

function isLastOfList(
  last: Moment,
  items: readonly { readonly day: number; readonly from: number; readonly to: number }[],
  tokens: Tokens,
  at: number,
): boolean {
  const { core } = last.phrase;
  const headed = items[0]!.to > items[0]!.from + 1;
  if (last.weak !== undefined && !headed && !allowsWeak(tokens, at)) return false;
  // `kỳ họp thứ 9, sáng 11/7`: the part of day begins something new.
  if (!headed && last.phrase.part !== undefined) return false;
  if (core.kind === 'day') {
    if (core.month === undefined) return false;
    // A list without a word in front rises: `26, 27-6`.
    if (!headed && items.some(({ day }) => day >= core.day)) return false;
    return items.every(({ day }) => isDayOfMonth(day, core.month!));
  }
  return core.kind === 'lunar day' && (core.month !== undefined || core.tet === true);
}

function listOf(
  items: readonly {
    readonly from: number;
    readonly to: number;
    readonly day: number;
    readonly part?: Phrase['part'];
  }[],
  at: number,
  last: Match<Moment>,
): Match<readonly FoundMention[]> {
  const { core } = last.value.phrase;
  const mentions: FoundMention[] = items.map(({ from, to, day, part }) => ({
    from,
    to,
    rule: 'list of days',
    phrase: {
      core: { ...(core as Extract<Core, { kind: 'day' | 'lunar day' }>), day },
      ...(part === undefined ? {} : { part }),
      ...(last.value.phrase.recurs === undefined ? {} : { recurs: last.value.phrase.recurs }),
    },
  }));
  mentions.push({ from: at, to: last.to, rule: 'list of days', phrase: last.value.phrase });
  return { value: mentions, to: last.to };
}

/** `chiều và đêm 3/12`, `sáng và chiều nay`: the day stands with the last. */
export const partsOfDay: Pattern<readonly FoundMention[]> = {
  first: part.first,
  match: (tokens, at) => {
    const head = part.match(tokens, at);
    if (head === undefined || !sameLine(tokens, head.to) || !canBegin(listJoint.first, tokens, head.to))
      return undefined;
    const joint = listJoint.match(tokens, head.to);
    if (joint === undefined || !sameLine(tokens, joint.to) || !canBegin(part.first, tokens, joint.to))
      return undefined;
    const last = moment.match(tokens, joint.to);
    if (last === undefined || last.value.phrase.part === undefined || last.value.phrase.clock !== undefined)
      return undefined;
    const rule = 'parts of one day';
    const { phrase } = last.value;
    return {
      value: [
        { from: at, to: head.to, rule, phrase: { ...phrase, part: head.value } },
        { from: joint.to, to: last.to, rule, phrase },
      ],
      to: last.to,
    };
  },
};

/** `22-12-1944 / 22-12-2018`: an anniversary. `begin` is the moment that begins at `at`. */
export function readAnniversary(
  tokens: Tokens,
  at: number,
  begin: Match<Moment> | undefined,
): Match<readonly FoundMention[]> | undefined {
  if (begin === undefined || !isFullDay(begin.value) || !precedes(tokens, begin.to, slash)) return undefined;
  const from = begin.to + 1;
  if (!sameLine(tokens, from) || !canBegin(moment.first, tokens, from)) return undefined;
  const end = moment.match(tokens, from);
  if (end === undefined || !isFullDay(end.value)) return undefined;
  const phrase = { start: begin.value.phrase, end: end.value.phrase };
  return { value: [{ from: at, to: end.to, rule: 'anniversary', phrase }], to: end.to };
}

function isFullDay({ phrase }: Moment): boolean {
  return phrase.core.kind === 'day' && phrase.core.year !== undefined;
}

const endMonth = integer(1, 12);
