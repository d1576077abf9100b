/** Days counted from the day of publication, or from the day that the text was speaking of. */
import { kindOf, shapeOf } from '../../document.js';
import { rule, type Rule } from '../../grammar/grammar.js';
import { longest, map, term, where, words, type Pattern } from '../../grammar/pattern.js';
import { follows, hashes } from './common.js';
import type { CorePrint } from './numeric-dates.js';
import { shiftedDays, shiftedDaysBehindPart, textDays } from './terms.js';

const shifted = (days: number): CorePrint => ({ core: { kind: 'shifted day', days } });

/** `hôm nay`, `hôm qua`, `ngày mai` */
const shiftedDay = where(
  map(term(shiftedDays), shifted),
  (tokens, from, to) =>
    // `những ngày qua`, `ba ngày qua` are stretches; `Ngày Mai` a title.
    !follows(tokens, from, mottoes) &&
    !(follows(tokens, from, manyDays) && tokens.hash[to - 1] === past) &&
    !(follows(tokens, from, someDays) && tokens.hash[to - 1] === now) &&
    !(
      tokens.hash[to - 1] === tomorrow &&
      tokens.shape[to - 1] !== shapeOf.lower &&
      tokens.shape[from] !== shapeOf.upper
    ),
);
const manyDays = hashes(
  'những',
  'các',
  'mấy',
  'nhiều',
  'vài',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'một',
  'suốt',
  'đêm',
);
/** `mấy hôm nay` is a stretch of days. */
const someDays = hashes('mấy', 'những', 'các', 'vài');
const now = [...hashes('nay')][0];
const past = [...hashes('qua')][0];
const dayHash = [...hashes('ngày')][0];
const dayHashOfSpeech = [...hashes('hôm')][0];
/** `Vì ngày mai phát triển` */
const mottoes = hashes('vì');
const tomorrow = [...hashes('mai')][0];

/** `cùng ngày`, `hôm sau` */
const textDay = where(
  map(term(textDays), (days): CorePrint => ({ core: { kind: 'text day', days } })),
  (tokens, from) =>
    // `hai hôm sau`, but `3h20 hôm sau`
    tokens.hash[from] !== dayHash
      ? tokens.hash[from] !== dayHashOfSpeech || !follows(tokens, from, manyDays)
      : !follows(tokens, from, manyDays) && !(from > 0 && tokens.kind[from - 1] === kindOf.number),
);

export const relativeDays: readonly Rule<CorePrint>[] = [
  rule('day from publication', shiftedDay),
  rule('day from the text', textDay),
];

/** `cái đêm ấy` is no date. */
const articles = hashes('cái');

/** `nay`, `qua`, `mai` behind a part of day, `tối đó`, `đêm hôm ấy`. */
export const dayBehindPart: Pattern<CorePrint> = where(
  longest(
    map(term(shiftedDaysBehindPart), shifted),
    map(words('đó', 'ấy', 'hôm đó', 'hôm ấy', 'ngày hôm đó'), (): CorePrint => ({
      core: { kind: 'text day', days: 0 },
    })),
  ),
  (tokens, from) => !follows(tokens, from - 1, articles),
);
