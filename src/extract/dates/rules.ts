import { rule, type Rule } from '../../grammar/grammar.js';
import { canBegin, map, sameLine, type Match, type Pattern } from '../../grammar/pattern.js';
import { words } from '../../grammar/pattern.js';
import { part } from './clock-times.js';
import { moment, type Moment } from './moments.js';
import { anniversary, list, range, type FoundMention } from './ranges.js';
import { weekdayName } from './weekdays.js';

const alone = map(moment, ({ rule, phrase, weak }: Moment, _tokens, from, to): readonly FoundMention[] => [
  { from, to, rule, phrase, ...(weak === undefined ? {} : { weak }) },
]);

const each = words('mỗi', 'hằng', 'hàng');

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

/** The entries of the grammar. The longest match wins, of equally long ones the first of this list. */
export const dateRules: readonly Rule<readonly FoundMention[]>[] = [
  rule('moment', alone),
  rule('range', range),
  rule('list', list),
  rule('anniversary', anniversary),
  rule('every weekday', eachWeekday),
];
