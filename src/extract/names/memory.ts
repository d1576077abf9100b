import { Columns } from '../../tag/columns.js';
import { hashOf } from '../../text/hash.js';
import type { Attributes } from './attributes.js';
import { placeBits } from './attributes.js';
import { capitalBucket, classOf } from './classes.js';

/**
 * What the rest of the article says about a capitalised token: one bit for each kind of evidence that stands
 * somewhere else. `Hiệp` alone is a person where `ông Nguyễn Đức Hiệp` stands elsewhere.
 */
export const evidenceOf = {
  afterHonorific: 1 << 0,
  afterTitle: 1 << 1,
  afterUnitKind: 1 << 2,
  afterBodyKind: 1 << 3,
  lastOfName: 1 << 4,
  inName: 1 << 5,
  afterPlaceWord: 1 << 6,
  beforeSaying: 1 << 7,
  small: 1 << 8,
  insideClause: 1 << 9,
  inBrackets: 1 << 10,
  alone: 1 << 11,
} as const;

const age = hashOf('tuổi');

/** So many tokens before a token of its run the kind of body may stand; a text can be one run of capitals. */
const farthestKindWord = 16;

/** For each token the evidence from the other places where the same word stands. */
export function evidence(attributes: Attributes): Uint16Array {
  const { length, hash, shape, runFrom, runTo, begins, inside, ends, place } = attributes;
  const columns = new Columns(length, 4 + 2 * 2);
  const own = columns.uint16();
  const elsewhere = columns.uint16();
  const slotOf = columns.int32();
  let words = 0;
  for (let i = 0; i < length; i++) if (runTo[i]! > i && shape[i]! < 10) words++;
  const slots = new HashSlots(words);
  for (let i = 0; i < length; i++) {
    slotOf[i] = runTo[i]! > i && shape[i]! < 10 ? slots.add(hash[i]!) : -1;
  }
  // Per word the evidence seen once or more, and twice or more: what is seen twice is seen elsewhere as well.
  const once = new Uint16Array(slots.count);
  const twice = new Uint16Array(slots.count);
  for (let i = 0; i < length; i++) {
    if (shape[i] === 2) {
      const slot = slots.find(hash[i]!);
      if (slot >= 0) see(slot, evidenceOf.small);
      continue;
    }
    const slot = slotOf[i]!;
    if (slot < 0) continue;
    own[i] = seenAt(i);
    see(slot, own[i]!);
  }
  for (let i = 0; i < length; i++) {
    const slot = slotOf[i]!;
    if (slot >= 0) elsewhere[i] = twice[slot]! | (once[slot]! & ~own[i]!);
  }
  return elsewhere;

  function see(slot: number, bits: number): void {
    twice[slot]! |= once[slot]! & bits;
    once[slot]! |= bits;
  }

  function seenAt(i: number): number {
    const from = runFrom[i]!;
    const to = runTo[i]!;
    let bits = 0;
    if (from > 0) {
      const closing = ends[from - 1]!;
      if (closing & classOf.honorific) bits |= evidenceOf.afterHonorific;
      if (closing & (classOf.office | classOf.rank | classOf.occupation)) bits |= evidenceOf.afterTitle;
      if (closing & (classOf.unitKind | classOf.siteKind)) bits |= evidenceOf.afterUnitKind;
      if (closing & classOf.placeWord) bits |= evidenceOf.afterPlaceWord;
      if (closing & classOf.bodyKind) bits |= evidenceOf.afterBodyKind;
    }
    // `Công ty` is capitalised often, and so is `Thành phố`: the kind word is then in the run itself.
    for (let k = Math.max(from, i - farthestKindWord); k < i; k++) {
      if (ends[k]! & classOf.bodyKind) bits |= evidenceOf.afterBodyKind;
      if (k === i - 1 && ends[k]! & (classOf.unitKind | classOf.siteKind)) bits |= evidenceOf.afterUnitKind;
    }
    let first = from;
    if (
      place[from]! & placeBits.sentence &&
      to - from > 2 &&
      capitalBucket(begins[from]! | inside[from]!) < 4
    )
      first++;
    if (
      to - first >= 2 &&
      to - first <= 5 &&
      begins[first]! & (classOf.surname | classOf.rareSurname) &&
      i >= first
    ) {
      bits |= i === to - 1 ? evidenceOf.lastOfName : evidenceOf.inName;
    }
    if (to < length) {
      if (begins[to]! & classOf.saying) bits |= evidenceOf.beforeSaying;
      if (to + 2 < length && (hash[to + 2] === age || (to + 3 < length && hash[to + 3] === age)))
        bits |= evidenceOf.beforeSaying;
    }
    if (!(place[i]! & placeBits.sentence)) bits |= evidenceOf.insideClause;
    if (place[i]! & placeBits.brackets) bits |= evidenceOf.inBrackets;
    if (to - from === 1) bits |= evidenceOf.alone;
    return bits;
  }
}

/** Numbers for hashes, in the order in which they come. */
class HashSlots {
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  count = 0;

  constructor(most: number) {
    let size = 64;
    while (size < most * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  add(hash: number): number {
    const at = this.#seek(hash);
    if (this.#slots[at] === -1) {
      this.#keys[at] = hash;
      this.#slots[at] = this.count++;
    }
    return this.#slots[at]!;
  }

  find(hash: number): number {
    return this.#slots[this.#seek(hash)]!;
  }

  #seek(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[at] !== -1 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}
