import { rule, type Rule } from '../../grammar/grammar.js';
import { kindOf, type Tokens } from '../../document.js';
import { canBegin, map, sameLine, where, words, type Match, type Pattern } from '../../grammar/pattern.js';
import { part } from './clock-times.js';
import { follows, hashes } from './common.js';
import { moment, type Moment } from './moments.js';
import { anniversary, list, range, type FoundMention } from './ranges.js';
import { weekdayName } from './weekdays.js';

const alone = map(moment, ({ rule, phrase, weak }: Moment, _tokens, from, to): readonly FoundMention[] => [
  { from, to, rule, phrase, ...(weak === undefined ? {} : { weak }) },
]);

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
const withinSame = hashes('trong');
const at = hashes('ngay');
const until = hashes('đến', 'tới');
const since = hashes('từ');

function isPartAlone(tokens: Tokens, from: number, to: number): boolean {
  if (sameLine(tokens, to) && tokens.kind[to] !== kindOf.punctuation) return false;
  if (follows(tokens, from, withinSame)) return follows(tokens, from - 1, at);
  // `từ sáng đến tối` is all day long.
  return follows(tokens, from, until) && !follows(tokens, from - 2, since);
}

/** The entries of the grammar. The longest match wins, of equally long ones the first of this list. */
export const dateRules: readonly Rule<readonly FoundMention[]>[] = [
  rule('moment', alone),
  rule('range', range),
  rule('list', list),
  rule('anniversary', anniversary),
  rule('every weekday', eachWeekday),
  rule('part of the day', partOfTextDay),
];
