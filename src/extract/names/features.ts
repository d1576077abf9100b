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
 *
 * It is cut in pieces because the engine inlines `mix` only so many times into one function.
 */
export function writeFeatures(a: Attributes, memory: Uint16Array, i: number, out: Int32Array): number {
  const count = writeClasses(a, i, out, writeWords(a, i, out));
  return a.runTo[i]! > i ? writeRun(a, memory, i, out, count) : count;
}

/** Words, and the way they are written. */
function writeWords(a: Attributes, i: number, out: Int32Array): number {
  const { length, hash, shape, place, gap, begins } = a;
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
  const context = place[i]!;

  out[count++] = mix(1, s0);
  out[count++] = mix(mix(2, h0), s0);
  out[count++] = mix(mix(3, hp1), s0);
  out[count++] = mix(mix(4, hn1), s0);
  out[count++] = mix(5, hp2);
  out[count++] = mix(6, hn2);
  out[count++] = mix(mix(7, hp1), h0);
  out[count++] = mix(mix(8, h0), hn1);

  // Shapes, gaps, brackets.
  out[count++] = mix(11, (((((sp2 << 5) | sp1) << 5) | s0) << 10) | (sn1 << 5) | sn2);
  out[count++] = mix(12, (context << 5) | s0);
  out[count++] = mix(13, (((gap[i]! << 2) | (i + 1 < length ? gap[i + 1]! : 3)) << 10) | (s0 << 5) | sp1);

  // How often newspapers capitalise the syllable.
  const c0 = capitalBucket(begins[i]!);
  const cp1 = i > 0 ? capitalBucket(begins[i - 1]!) : 0;
  const cn1 = i + 1 < length ? capitalBucket(begins[i + 1]!) : 0;
  out[count++] = mix(40, (cp1 << 10) | (c0 << 7) | (s0 << 1) | (context & placeBits.sentence));
  out[count++] = mix(41, (cn1 << 8) | (c0 << 5) | s0);
  return count;
}

/** Classes of the token and of its neighbours. */
function writeClasses(a: Attributes, i: number, out: Int32Array, written: number): number {
  const { length, begins, inside, ends, shape, runTo, nextRun, lastRun, words, names } = a;
  let count = written;
  const s0 = shape[i]!;
  const b0 = begins[i]!;
  const i0 = inside[i]!;
  const ep1 = i > 0 ? ends[i - 1]! : 0;
  const ep2 = i > 1 ? ends[i - 2]! : 0;
  const bn1 = i + 1 < length ? begins[i + 1]! : 0;
  const bn2 = i + 2 < length ? begins[i + 2]! : 0;
  const w0 = words[i]!;
  const wp1 = i > 0 ? words[i - 1]! : edge;
  const wn1 = i + 1 < length ? words[i + 1]! : edge;
  const n0 = names[i]!;
  const np1 = i > 0 ? names[i - 1]! : edge;
  const nn1 = i + 1 < length ? names[i + 1]! : edge;
  out[count++] = mix(mix(20, w0), s0);
  out[count++] = mix(mix(22, n0), s0);
  out[count++] = mix(mix(23, b0 & aroundClasses), i0 & aroundClasses);
  out[count++] = mix(mix(24, wp1), w0);
  out[count++] = mix(mix(25, w0), wn1);
  out[count++] = mix(mix(29, wp1), n0);
  out[count++] = mix(mix(31, np1), n0);
  out[count++] = mix(mix(32, n0), nn1);
  out[count++] = mix(mix(33, ep1 & (titleClasses | aroundClasses | kindClasses)), s0);
  out[count++] = mix(mix(34, bn1 & (titleClasses | aroundClasses | kindClasses)), s0);
  out[count++] = mix(mix(35, ep2 & (aroundClasses | titleClasses)), s0);
  out[count++] = mix(mix(36, bn2 & (aroundClasses | titleClasses)), s0);
  for (let bits = b0 & nameClasses; bits !== 0; bits &= bits - 1) {
    out[count++] = mix(mix(37, bits & -bits), s0);
  }

  // An office or occupation, and the capitalised words nearest to it: may they be the name of its holder?
  if (((b0 | i0) & titleClasses) !== 0) {
    const next = nextRun[i]!;
    const last = lastRun[i]!;
    out[count++] =
      next < 0
        ? mix(70, 0)
        : mix(
            mix(70, begins[next]! & firstOfRun),
            (Math.min(next - i, 7) << 3) | Math.min(runTo[next]! - next, 5),
          );
    out[count++] =
      last < 0
        ? mix(71, 0)
        : mix(
            mix(71, begins[last]! & firstOfRun),
            (Math.min(i - runTo[last]!, 7) << 3) | Math.min(runTo[last]! - last, 5),
          );
  }
  return count;
}

/** The run of capitalised tokens: what stands before and behind it, its first syllable, its length. */
function writeRun(a: Attributes, memory: Uint16Array, i: number, out: Int32Array, written: number): number {
  const { length, hash, begins, ends, shape, place, runFrom, runTo, suffix, prefix } = a;
  let count = written;
  const s0 = shape[i]!;
  const b0 = begins[i]!;
  const bp1 = i > 0 ? begins[i - 1]! : 0;
  const bn1 = i + 1 < length ? begins[i + 1]! : 0;
  const ep1 = i > 0 ? ends[i - 1]! : 0;
  const from = runFrom[i]!;
  const to = runTo[i]!;
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
  return count;
}
