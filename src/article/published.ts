import type { Tokenized } from '../document.js';
import { stampBlockers } from './dateline-terms.js';
import { mayBeStamp, stampAt, type Stamp } from './stamp.js';
import { hashSet } from '../text/hash.js';

const blockers = hashSet(...stampBlockers);

/** A stamp stands at the top of a page, or at its foot. */
const tokensLookedAt = 400;

/**
 * The day of publication as the text itself stamps it, ISO 8601 (`2024-02-16`, with a clock time
 * `2024-02-16T08:15+07:00`), or undefined. A stamp is a full date with a weekday or a clock time beside it that no
 * word ties to a sentence: `Thứ Sáu, 16/02/2024, 08:15 (GMT+7)`.
 *
 * @example publishedFrom(layers) // '2024-02-16T08:15+07:00'
 */
export function publishedFrom({ tokens }: Tokenized): string | undefined {
  const head = Math.min(tokens.length, tokensLookedAt);
  const tail = Math.max(head, tokens.length - tokensLookedAt);
  for (let at = 0; at < tokens.length; at++) {
    if (at === head) at = tail;
    if (at >= tokens.length) break;
    if (!mayBeStamp(tokens, at) || (at > 0 && blockers.has(tokens.hash[at - 1]!))) continue;
    const stamp = stampAt(tokens, at, tokens.length);
    // In the tail only a stamp with everything: a date in a sentence can have a weekday.
    if (stamp === undefined || (at >= tail && !(stamp.weekday && stamp.minutes !== undefined))) continue;
    return isoOf(stamp);
  }
  return undefined;
}

function isoOf({ year, month, day, minutes }: Stamp): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return minutes === undefined ? date : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}+07:00`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
