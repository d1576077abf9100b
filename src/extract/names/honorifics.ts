import { gapOf, kindOf, type TokenRange, type Tokens } from '../../document.js';
import { hashOf } from '../../text/hash.js';

/** Forms of address that count as the honorific of the name behind them; `vợ`, `con trai` are none. */
const honorifics = new Set(
  (
    'ông bà anh chị em cô chú bác cụ cháu bé cậu dì dượng thím mợ má mế mệ mẹ o già lão thầy bạn ngài ' +
    'mr mrs ms'
  )
    .split(' ')
    .map(hashOf),
);
const dong = hashOf('đồng');
const chi = hashOf('chí');
const d = hashOf('đ');
const c = hashOf('c');
const slash = hashOf('/');

/** The form of address right before token `at`: `Ông` before `Nguyễn Văn An`, `đồng chí`, `đ/c`. */
export function honorificBefore(tokens: Tokens, at: number): TokenRange | undefined {
  const { hash, kind, before } = tokens;
  const last = at - 1;
  if (last < 0 || kind[last] !== kindOf.syllable || before[at]! > gapOf.space) return undefined;
  const h = hash[last]!;
  if (h === chi) {
    return last > 0 && hash[last - 1] === dong ? { from: last - 1, to: at } : undefined;
  }
  if (h === c) {
    return last > 1 && hash[last - 1] === slash && hash[last - 2] === d
      ? { from: last - 2, to: at }
      : undefined;
  }
  return honorifics.has(h) ? { from: last, to: at } : undefined;
}
