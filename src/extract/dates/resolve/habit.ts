/** What a sentence says of every day or week before it names the hour: `Mỗi ngày, đúng 5 giờ sáng, ông gánh nước`. */
import type { Tokens } from '../../../document.js';
import { sameLine } from '../../../grammar/pattern.js';
import { follows, hashes } from '../common.js';
import { isRange, type Phrase, type RangePhrase, type Recurrence } from '../phrase.js';
import type { Place } from './context.js';
import { endsSentence } from './tense.js';

const each = hashes('mỗi', 'hằng', 'hàng');
const days = hashes('ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm');
const weeks = hashes('tuần');
const reach = 14;

/** The phrase, recurring if its sentence tells of a habit; one that says by itself when it recurs stays as it is. */
export function inHabit(phrase: Phrase | RangePhrase, tokens: Tokens, place: Place): Phrase | RangePhrase {
  if (isRange(phrase)) {
    const recurs = habitOfRange(phrase, tokens, place);
    return recurs === undefined ? phrase : { start: phrase.start, end: { ...phrase.end, recurs } };
  }
  if (!isClockTime(phrase) && !isBareWeekday(phrase)) return phrase;
  const recurs = habitOf(tokens, place.from);
  if (recurs === undefined) return phrase;
  return { ...phrase, recurs: phrase.core.kind === 'weekday' ? 'week' : 'day' };
}

/** `Mở cửa 7h30 - 17h`, `Hoa nở rộ nhất từ tháng 10 đến tháng 11` */
function habitOfRange({ start, end }: RangePhrase, tokens: Tokens, place: Place): Recurrence | undefined {
  const { from } = place;
  if (isClockTime(start) && isClockTime(end)) {
    const opens = follows(tokens, from, doors) && follows(tokens, from - 1, opening);
    return opens || isBest(tokens, place) || habitOf(tokens, from) !== undefined ? 'day' : undefined;
  }
  return isBareMonth(start) && isBareMonth(end) && isBest(tokens, place) ? 'year' : undefined;
}

/** `đẹp nhất từ …`, `nở rộ nhất là từ …`: when a thing is at its best, unless it was so once. */
function isBest(tokens: Tokens, { from, tense }: Place): boolean {
  const at = follows(tokens, from, links) ? from - 1 : from;
  return follows(tokens, at, most) && follows(tokens, at - 1, qualities) && tense !== 'past';
}
const links = hashes('là', 'vào', 'trong');
const most = hashes('nhất');
const qualities = hashes('đẹp', 'rộ', 'ngon', 'đông', 'nhiều', 'ngọt', 'thơm', 'béo');

function isBareMonth({ core, recurs }: Phrase): boolean {
  return core.kind === 'month' && core.month !== undefined && core.year === undefined && recurs === undefined;
}
const opening = hashes('mở');
const doors = hashes('cửa');

function isClockTime({ core, clock, recurs }: Phrase): boolean {
  return core.kind === 'time' && clock !== undefined && recurs === undefined;
}

function isBareWeekday({ core, recurs }: Phrase): boolean {
  return (
    core.kind === 'weekday' && core.weeks === undefined && core.toward === undefined && recurs === undefined
  );
}

/** `mỗi ngày`, `hằng tuần` earlier in the sentence. */
function habitOf(tokens: Tokens, from: number): Recurrence | undefined {
  for (let i = from - 1, steps = 0; i > 0 && steps < reach; i--, steps++) {
    if (!sameLine(tokens, i + 1) || endsSentence(tokens, i)) return undefined;
    if (!each.has(tokens.hash[i - 1]!)) continue;
    if (days.has(tokens.hash[i]!)) return 'day';
    if (weeks.has(tokens.hash[i]!)) return 'week';
  }
  return undefined;
}
