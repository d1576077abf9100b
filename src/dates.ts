import { parseIsoMoment } from './calendar/index.js';
import { readTokens } from './default/text.js';
import type { DateEntity } from './document.js';
import { findDates, type DateContext } from './extract/dates/index.js';

export type { DateEntity, DateField, DateValue, LunarValue, PartOfDay } from './document.js';
export type { DateContext as ExtractDatesOptions } from './extract/dates/index.js';

/**
 * The dates of a text, solar and lunar, in the order of the text.
 *
 * @param options `published`: day or moment of publication, ISO 8601, +07:00 if it has no zone; `prefer`: which day an
 *   open date means (`past` in news, the default; `nearest`; `future`)
 * @returns dates with offsets in `source` (UTF-16 units); `value.sameAs` is an index into the list
 * @throws RangeError when `published` is no day or moment
 * @example extractDates('rằm tháng Giêng', { published: '2024-02-16' })[0].value.edtf // '2024-02-24'
 */
export function extractDates(source: string, options: DateContext = {}): DateEntity[] {
  if (options.published !== undefined) parseIsoMoment(options.published);
  return findDates({ source, tokens: readTokens(source) }, options);
}
