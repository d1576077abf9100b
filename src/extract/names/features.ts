import { mix } from '../../tag/hash.js';
import { placeBits, type Attributes } from './attributes.js';
import { evidenceOf } from './memory.js';
import { aroundClasses, capitalBucket, classOf, kindClasses, nameClasses, titleClasses } from './classes.js';

/** No token has more features than this. */
export const mostFeatures = 96;

/** Stands for the token before the first and behind the last one. */
const edge = 0x3c6ef372;

const surnames = classOf.surname | classOf.rareSurname;

/** Classes of the first token of a run that say what the run may be. */
const firstOfRun =
  surnames |
  classOf.bodyKind |
  classOf.unitKind |
  classOf.siteKind |
  classOf.office |
  classOf.rank |
  classOf.occupation |
  classOf.honorific |
  classOf.word;

/** Evidence that is worth a feature of its own. */
const firmEvidence =
  evidenceOf.afterHonorific |
  evidenceOf.afterTitle |
  evidenceOf.afterUnitKind |
  evidenceOf.afterBodyKind |
  evidenceOf.lastOfName |
  evidenceOf.small;

/**
 * Writes the features of token `i` into `out` and gives back how many there are. A feature is the hash of its
 * number and of what it sees. The same function serves training and tagging.
 */
export function writeFeatures(a: Attributes, memory: Uint16Array, i: number, out: Int32Array): number {
  const { length, hash, begins, inside, ends, shape, place, gap, runFrom, runTo, suffix, prefix } = a;
  let count = 0;
  const h0 = hash[i]!;
  const hp1 = i > 0 ? hash[i - 1]! : edge;
  const hp2 = i > 1 ? hash[i - 2]! : edge;
  const hn1 = i + 1 < length ? hash[i + 1]! : edge;
  const hn2 = i + 2 < length ? hash[i + 2]! : edge;
  const s0 = shape[i]!;
  const sp1 = i > 0 ? shape[i - 1]! : 31;
  const sp2 = i > 1 ? shape[i - 2]! : 31;
  const sn1 = i + 1 < length ? shape[i + 1]! : 31;
  const sn2 = i + 2 < length ? shape[i + 2]! : 31;
  const b0 = begins[i]!;
  const i0 = inside[i]!;
  const e0 = ends[i]!;
  const bp1 = i > 0 ? begins[i - 1]! : 0;
  const ip1 = i > 0 ? inside[i - 1]! : 0;
  const ep1 = i > 0 ? ends[i - 1]! : 0;
  const ep2 = i > 1 ? ends[i - 2]! : 0;
  const bn1 = i + 1 < length ? begins[i + 1]! : 0;
  const in1 = i + 1 < length ? inside[i + 1]! : 0;
  const en1 = i + 1 < length ? ends[i + 1]! : 0;
  const bn2 = i + 2 < length ? begins[i + 2]! : 0;
  const context = place[i]!;
  const start = context & placeBits.sentence;
  const from = runFrom[i]!;
  const to = runTo[i]!;
  const inRun = to > i;

  // Words.
  out[count++] = mix(1, s0);
  out[count++] = mix(mix(2, h0), s0);
  out[count++] = mix(mix(3, hp1), s0);
  out[count++] = mix(mix(4, hn1), s0);
  out[count++] = mix(5, hp2);
  out[count++] = mix(6, hn2);
  out[count++] = mix(mix(7, hp1), h0);
  out[count++] = mix(mix(8, h0), hn1);
  out[count++] = mix(mix(9, hp2), hp1);

  // Shapes, gaps, brackets.
  out[count++] = mix(11, (((((sp2 << 5) | sp1) << 5) | s0) << 10) | (sn1 << 5) | sn2);
  out[count++] = mix(12, (context << 5) | s0);
  out[count++] = mix(13, (((gap[i]! << 2) | (i + 1 < length ? gap[i + 1]! : 3)) << 10) | (s0 << 5) | sp1);

  // Classes of the token and of its neighbours.
  const t0 = mix(mix(b0 & titleClasses, i0 & titleClasses), e0 & titleClasses);
  const tp1 = mix(mix(bp1 & titleClasses, ip1 & titleClasses), ep1 & titleClasses);
  const tn1 = mix(mix(bn1 & titleClasses, in1 & titleClasses), en1 & titleClasses);
  const k0 = mix(mix(b0 & kindClasses, i0 & kindClasses), e0 & kindClasses);
  const kp1 = mix(mix(bp1 & kindClasses, ip1 & kindClasses), ep1 & kindClasses);
  const kn1 = mix(mix(bn1 & kindClasses, in1 & kindClasses), en1 & kindClasses);
  const n0 = mix(b0 & nameClasses, i0 & nameClasses);
  const np1 = mix(bp1 & nameClasses, ip1 & nameClasses);
  const nn1 = mix(bn1 & nameClasses, in1 & nameClasses);
  out[count++] = mix(mix(20, t0), s0);
  out[count++] = mix(mix(21, k0), s0);
  out[count++] = mix(mix(22, n0), s0);
  out[count++] = mix(mix(23, b0 & aroundClasses), i0 & aroundClasses);
  out[count++] = mix(mix(24, tp1), t0);
  out[count++] = mix(mix(25, t0), tn1);
  out[count++] = mix(mix(26, kp1), k0);
  out[count++] = mix(mix(27, k0), kn1);
  out[count++] = mix(mix(28, tp1), k0);
  out[count++] = mix(mix(29, kp1), n0);
  out[count++] = mix(mix(30, tp1), n0);
  out[count++] = mix(mix(31, np1), n0);
  out[count++] = mix(mix(32, n0), nn1);
  out[count++] = mix(mix(33, ep1 & (titleClasses | aroundClasses | kindClasses)), s0);
  out[count++] = mix(mix(34, bn1 & (titleClasses | aroundClasses | kindClasses)), s0);
  out[count++] = mix(mix(35, ep2 & (aroundClasses | titleClasses)), s0);
  out[count++] = mix(mix(36, bn2 & (aroundClasses | titleClasses)), s0);
  for (let bits = b0 & nameClasses; bits !== 0; bits &= bits - 1) {
    out[count++] = mix(mix(37, bits & -bits), s0);
  }

  // How often newspapers capitalise the syllable.
  const c0 = capitalBucket(b0);
  out[count++] = mix(40, (capitalBucket(bp1) << 10) | (c0 << 7) | (s0 << 1) | start);
  out[count++] = mix(41, (capitalBucket(bn1) << 8) | (c0 << 5) | s0);

  // The run of capitalised tokens: what stands before and behind it, its first syllable, its length.
  if (inRun) {
    const at = Math.min(i - from, 4);
    const rest = Math.min(to - i - 1, 4);
    const position = (at << 3) | rest;
    const first = begins[from]! & firstOfRun;
    const closing = from > 0 ? ends[from - 1]! & (titleClasses | aroundClasses | kindClasses) : 0;
    const startOfRun = place[from]! & (placeBits.sentence | placeBits.capitalLine);
    out[count++] = mix(50, (position << 8) | (startOfRun << 3) | s0);
    out[count++] = mix(mix(51, from > 0 ? hash[from - 1]! : edge), at === 0 ? 0 : 1);
    out[count++] = mix(mix(52, to < length ? hash[to]! : edge), rest === 0 ? 0 : 1);
    out[count++] = mix(mix(53, first), (position << 5) | startOfRun);
    out[count++] = mix(mix(mix(54, closing), first), at);
    out[count++] = mix(mix(55, closing), position);
    out[count++] = mix(
      mix(56, to < length ? begins[to]! & (aroundClasses | titleClasses) : 0),
      (rest << 3) | Math.min(to - from, 4),
    );
    out[count++] = mix(mix(58, hash[to - 1]!), rest);
    out[count++] = mix(59, suffix[i]!);
    out[count++] = mix(60, prefix[i]!);
    // Where a name may begin within the run: `Trường Đại học Tây Bắc Cà Văn Chung`.
    out[count++] = mix(
      61,
      ((b0 & surnames) === 0 ? 0 : 1) |
        ((bn1 & classOf.givenName) === 0 ? 0 : 2) |
        ((bp1 & surnames) === 0 ? 0 : 4) |
        (rest << 3) |
        (at << 6),
    );
    // A known place or body ends, and a person may begin: `Quảng Ninh` `Vũ Đình Hạ`.
    out[count++] = mix(
      mix(66, ep1 & (classOf.unitName | classOf.foreignPlace | classOf.body)),
      (b0 & (surnames | classOf.foreignName | classOf.givenName | classOf.unitName | classOf.foreignPlace)) |
        rest,
    );
    const shared = memory[i]!;
    out[count++] = mix(mix(62, shared), s0);
    for (let bits = shared & firmEvidence; bits !== 0; bits &= bits - 1) {
      out[count++] = mix(mix(63, bits & -bits), (at === 0 ? 2 : 0) | (rest === 0 ? 1 : 0));
    }
    out[count++] = mix(mix(64, memory[from]!), at);
    out[count++] = mix(mix(65, memory[to - 1]!), rest);
  }
  return count;
}
