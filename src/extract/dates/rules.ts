import { rule, type Rule } from '../../grammar/grammar.js';
import { kindOf, type Tokens } from '../../document.js';
import {
  canBegin,
  map,
  sameLine,
  secondBefore,
  secondOf,
  union,
  where,
  words,
  type Match,
  type Pattern,
} from '../../grammar/pattern.js';
import { anyFigures } from '../../grammar/figures.js';
import { HashSet } from '../../grammar/hash-table.js';
import { startsOf } from '../../grammar/starts.js';
import { part } from './clock-times.js';
import { follows, hashes, precedes, upTo } from './common.js';
import { coreRules, looseMoment, mayBegin, moment, readMoment, type Moment } from './moments.js';
import {
  dayWord,
  list,
  listJoint,
  nowEnd,
  partsOfDay,
  readAnniversary,
  rangeHead,
  readRange,
  smallNumber,
  type FoundMention,
} from './ranges.js';
import { weekdayName } from './weekdays.js';

/** A moment, and the ranges and lists that begin with it: of these the longest, of equally long ones the first. */
const date: Pattern<readonly FoundMention[]> = {
  first: {
    hashes: new HashSet([...looseMoment.first.hashes, ...rangeHead.first.hashes]),
    figures: anyFigures,
    empty: false,
  },
  second: (start) =>
    // Behind a number `mayBeginDate` looks.
    'figures' in start
      ? undefined
      : union([
          secondOf(looseMoment, start),
          secondBefore(
            rangeHead,
            start,
            union([looseMoment.first, nowEnd.first, dayWord.first, smallNumber.first]),
          ),
          secondBefore(dayWord, start, smallNumber.first),
          secondBefore(part, start, union([listJoint.first, dayWord.first, smallNumber.first])),
        ]),
  match: (tokens, at) => {
    if (!mayBeginDate(tokens, at)) return undefined;
    const starts = pieces.at(tokens, at);
    const head = (starts & pieces.bit.head) === 0 ? undefined : rangeHead.match(tokens, at);
    const loose = readMoment(tokens, at, true);
    const own = alone(tokens, at, loose);
    let best = asMention(own, at);
    const longer = (match: Match<readonly FoundMention[]> | undefined): void => {
      if (match !== undefined && (best === undefined || match.to > best.to)) best = match;
    };
    const from = head === undefined ? at : startBehind(tokens, head.to);
    longer(readRange(tokens, at, from, head === undefined ? loose : looseMoment.match(tokens, from)));
    if ((starts & pieces.bit.list) !== 0) longer(list.match(tokens, at));
    if ((starts & pieces.bit.parts) !== 0) longer(partsOfDay.match(tokens, at));
    if ((starts & pieces.bit.day) !== 0) longer(readAnniversary(tokens, at, own));
    return best;
  },
};

const pieces = startsOf({
  head: rangeHead.first,
  list: list.first,
  parts: partsOfDay.first,
  day: union([dayWord.first, smallNumber.first]),
});

/** A cheap test: a number that begins no moment can still begin a range or a list, if a joint follows. */
function mayBeginDate(tokens: Tokens, at: number): boolean {
  return mayBegin(tokens, at) || (tokens.kind[at] === kindOf.number && precedes(tokens, at + 1, jointStarts));
}
const jointStarts = union([upTo.first, listJoint.first]).hashes;

/** `từ chiều tối và đêm 29/8 đến ngày 30/8`: the day of the start stands with the second part of it. */
function startBehind(tokens: Tokens, from: number): number {
  const first = canBegin(part.first, tokens, from) ? part.match(tokens, from) : undefined;
  if (first === undefined || !precedes(tokens, first.to, and)) return from;
  const second = first.to + 1;
  return sameLine(tokens, second) && canBegin(part.first, tokens, second) ? second : from;
}
const and = hashes('và');

/** The moment as it can stand alone: a clock time is weighed by its place. */
function alone(tokens: Tokens, at: number, loose: Match<Moment> | undefined): Match<Moment> | undefined {
  return loose?.value.phrase.core.kind === 'time' ? moment.match(tokens, at) : loose;
}

function asMention(
  match: Match<Moment> | undefined,
  from: number,
): Match<readonly FoundMention[]> | undefined {
  if (match === undefined) return undefined;
  const { value, to } = match;
  const { rule, phrase, weak } = value;
  return { value: [weak === undefined ? { from, to, rule, phrase } : { from, to, rule, phrase, weak }], to };
}

const each = words('mỗi');

/** `mỗi thứ Hai`, `mỗi sáng thứ Bảy` */
const eachWeekday: Pattern<readonly FoundMention[]> = {
  first: each.first,
  match: (tokens, at): Match<readonly FoundMention[]> | undefined => {
    const head = each.match(tokens, at);
    if (head === undefined || !sameLine(tokens, head.to)) return undefined;
    const time = canBegin(part.first, tokens, head.to) ? part.match(tokens, head.to) : undefined;
    const from = time?.to ?? head.to;
    if (!sameLine(tokens, from) || !canBegin(weekdayName.first, tokens, from)) return undefined;
    const name = weekdayName.match(tokens, from);
    if (name === undefined) return undefined;
    return {
      value: [
        {
          from: at,
          to: name.to,
          rule: 'every weekday',
          phrase: {
            core: { kind: 'weekday', weekday: name.value },
            recurs: 'week',
            ...(time === undefined ? {} : { part: time.value }),
          },
        },
      ],
      to: name.to,
    };
  },
};

/** `ngay trong đêm`, `ở lại đến tối`: a part of the day the text is speaking of. */
const partOfTextDay: Pattern<readonly FoundMention[]> = map(
  where(part, isPartAlone),
  (value, _tokens, from, to): readonly FoundMention[] => [
    { from, to, rule: 'part of the day', phrase: { core: { kind: 'time' }, part: value } },
  ],
);
const opening = hashes('buổi');
const comma = hashes(',');
const withinSame = hashes('trong');
const at = hashes('ngay');
const until = hashes('đến', 'tới');
const since = hashes('từ');

function isPartAlone(tokens: Tokens, from: number, to: number): boolean {
  // `Buổi chiều, đoàn đến thăm …` opens a paragraph.
  if ((from === 0 || !sameLine(tokens, from)) && opening.has(tokens.hash[from]!) && to > from + 1)
    return precedes(tokens, to, comma);
  if (sameLine(tokens, to) && tokens.kind[to] !== kindOf.punctuation) return false;
  if (follows(tokens, from, withinSame)) return follows(tokens, from - 1, at);
  // `từ sáng đến tối` is all day long.
  return follows(tokens, from, until) && !follows(tokens, from - 2, since);
}

/** The entries of the grammar. The longest match wins, of equally long ones the first of this list. */
export const dateRules: readonly Rule<readonly FoundMention[]>[] = [
  rule('date', date),
  rule('every weekday', eachWeekday),
  rule('part of the day', partOfTextDay),
];

/** The names that a date can have as its rule: those that read a core, and those that put cores together. */
export const dateRuleNames: readonly string[] = [
  ...coreRules.map(({ name }) => name),
  'unit behind đầu, giữa, cuối',
  'clock time',
  'traditional hour',
  'part of the day',
  'every weekday',
  'range of days',
  'range of lunar days',
  'range of clock times',
  'range of weekdays',
  'range of months',
  'range of quarters',
  'range of years',
  'range up to now',
  'list of days',
  'parts of one day',
  'anniversary',
];
