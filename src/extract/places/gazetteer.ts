import type { AdministrativeLevel } from '../../document.js';
import { hashSeed, hashStep } from '../../text/hash.js';
import { lower } from '../../text/letters.js';

/** An administrative unit. `current` units exist since July 2025; the others went into their `successors`. */
export interface Unit {
  /** Without the kind word: `Chợ Đồn`. */
  readonly name: string;
  /** The name in lower case: what units of one name are told by. */
  readonly key: string;
  /** With the kind and all that it lies in: `xã Chợ Đồn, tỉnh Thái Nguyên`. */
  readonly fullName: string;
  /** `huyện` */
  readonly kind: string;
  readonly level: AdministrativeLevel;
  readonly parent: Unit | undefined;
  readonly current: boolean;
  readonly successors: readonly Unit[];
}

export interface Gazetteer {
  /** All units whose name, without the kind word, stands in `text` from `start` to `end`, in letters of any case. */
  readonly find: (text: string, start: number, end: number) => readonly Unit[];
}

/** The two packed lists of `data/generated/places.ts`. */
export interface PackedUnits {
  readonly unitsAfter: string;
  readonly unitsBefore: string;
}

const kinds: Readonly<Record<string, readonly [kind: string, level: AdministrativeLevel]>> = {
  T: ['tỉnh', 'province'],
  H: ['thành phố', 'province'],
  Q: ['quận', 'district'],
  U: ['huyện', 'district'],
  S: ['thị xã', 'district'],
  X: ['xã', 'commune'],
  P: ['phường', 'commune'],
  N: ['thị trấn', 'commune'],
  D: ['đặc khu', 'commune'],
};

/**
 * Reads the packed lists. Nothing is read before the first look-up.
 *
 * After the reform, a line is a province and its communes: `TThái Nguyên,XChợ Đồn,PPhan Đình Phùng`. Before it,
 * a line `=TBắc Kạn` names a province and the lines behind it are its districts with their communes,
 * `UChợ Đồn,NBằng Lũng>7.2k`: went into commune 2k (base 36, from 0) of province 7.
 */
export function createGazetteer(packed: PackedUnits): Gazetteer {
  let table: UnitTable | undefined;
  return {
    find(text, start, end) {
      table ??= readUnits(packed);
      return table.find(text, start, end);
    },
  };
}

const none: readonly Unit[] = [];

/** More units than there are in the lists. */
const mostUnits = 16_000;
const slotCount = 32_768;

/** Ranks of units of before the reform; those of after have none. */
const rankOf = { today: 0, province: 1, district: 2, commune: 3 } as const;
type Rank = (typeof rankOf)[keyof typeof rankOf];

/**
 * Where each unit stands in the packed text, in reading order. Of the thousands of units an article names a few: only
 * they become objects. Names are looked up by their hash (open addressing) and compared in the packed text, so that
 * no string is made of what is looked for.
 */
class UnitTable {
  readonly #packed: string;
  /** Where the name begins, where it ends, and where the successors behind it do. */
  readonly #starts = new Int32Array(mostUnits);
  readonly #ends = new Int32Array(mostUnits);
  readonly #tails = new Int32Array(mostUnits);
  readonly #parents = new Int32Array(mostUnits);
  readonly #ranks = new Uint8Array(mostUnits);
  /** The unit of the same name before it, -1 if there is none. */
  readonly #alike = new Int32Array(mostUnits);
  /** By slot: the hash of a name, and the last unit of that name, counted from 1. */
  readonly #hashes = new Int32Array(slotCount);
  readonly #last = new Int32Array(slotCount);
  readonly #provinces: number[] = [];
  readonly #units = new Map<number, Unit>();
  /** Units of one name, by the last of them. */
  readonly #found = new Map<number, readonly Unit[]>();
  #length = 0;

  constructor(packed: string) {
    this.#packed = packed;
  }

  /**
   * Adds the unit that is packed from `start` to `end`: its kind, its name, and what it went into.
   *
   * @returns its number
   */
  add(start: number, end: number, rank: Rank, parent: number): number {
    if (this.#length === mostUnits) throw new RangeError(`more than ${mostUnits} units: raise mostUnits`);
    const unit = this.#length++;
    const arrow = rank === rankOf.commune ? this.#packed.indexOf('>', start) : -1;
    const nameEnd = arrow < 0 || arrow > end ? end : arrow;
    this.#starts[unit] = start + 1;
    this.#ends[unit] = nameEnd;
    this.#tails[unit] = end;
    this.#ranks[unit] = rank;
    this.#parents[unit] = parent;
    if (rank === rankOf.today && parent < 0) this.#provinces.push(unit);
    const slot = this.#seek(this.#packed, start + 1, nameEnd);
    this.#alike[unit] = this.#last[slot]! - 1;
    this.#hashes[slot] = hashBetween(this.#packed, start + 1, nameEnd);
    this.#last[slot] = unit + 1;
    return unit;
  }

  find(text: string, start: number, end: number): readonly Unit[] {
    const last = this.#last[this.#seek(text, start, end)]! - 1;
    if (last < 0) return none;
    let found = this.#found.get(last);
    if (found === undefined) {
      const units: Unit[] = [];
      for (let unit = last; unit >= 0; unit = this.#alike[unit]!) units.push(this.#unit(unit));
      found = units.toReversed();
      this.#found.set(last, found);
    }
    return found;
  }

  /** The slot of a name, or the free one where it would stand. */
  #seek(text: string, start: number, end: number): number {
    const hash = hashBetween(text, start, end);
    let slot = hash & (slotCount - 1);
    while (this.#last[slot] !== 0 && !this.#stands(slot, hash, text, start, end))
      slot = (slot + 1) & (slotCount - 1);
    return slot;
  }

  #stands(slot: number, hash: number, text: string, start: number, end: number): boolean {
    if (this.#hashes[slot] !== hash) return false;
    const unit = this.#last[slot]! - 1;
    return spells(text, start, end, this.#packed, this.#starts[unit]!, this.#ends[unit]!);
  }

  #unit(index: number): Unit {
    const known = this.#units.get(index);
    if (known !== undefined) return known;
    const [kind, usualLevel] = kinds[this.#packed.charAt(this.#starts[index]! - 1)]!;
    const name = this.#packed.slice(this.#starts[index], this.#ends[index]);
    const rank = this.#ranks[index]!;
    const parent = this.#parents[index]! < 0 ? undefined : this.#unit(this.#parents[index]!);
    const own = `${kind} ${name}`;
    const unit: Unit = {
      name,
      key: name.toLowerCase(),
      fullName: parent === undefined ? own : `${own}, ${parent.fullName}`,
      kind,
      level: levelOfRank[rank] ?? usualLevel,
      parent,
      current: rank === rankOf.today,
      successors: this.#successors(index, rank),
    };
    this.#units.set(index, unit);
    return unit;
  }

  /** What a commune went into; a district or province has no single commune to go into, but a new province. */
  #successors(index: number, rank: number): readonly Unit[] {
    if (rank === rankOf.today) return none;
    if (rank === rankOf.commune) return this.#targets(index).map((target) => this.#unit(target));
    for (let unit = rank === rankOf.province ? index + 2 : index + 1; unit < this.#length; unit++) {
      if (this.#ranks[unit] !== rankOf.commune) break;
      const [target] = this.#targets(unit);
      if (target !== undefined) return [this.#unit(this.#parents[target]!)];
    }
    return none;
  }

  /** `>7.2k>7.3`: commune 2k and commune 3 (base 36, from 0) of province 7; communes stand behind their province. */
  #targets(index: number): number[] {
    const from = this.#ends[index]!;
    const to = this.#tails[index]!;
    if (from === to) return [];
    return this.#packed
      .slice(from + 1, to)
      .split('>')
      .map((target) => {
        const [province, commune] = target.split('.');
        return this.#provinces[parseInt(province!, 36)]! + 1 + parseInt(commune!, 36);
      });
  }
}

const levelOfRank: readonly (AdministrativeLevel | undefined)[] = [
  undefined,
  'province',
  'district',
  'commune',
];

function hashBetween(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) hash = hashStep(hash, lower(text.charCodeAt(i)));
  return hash ^ (hash >>> 15);
}

function spells(text: string, start: number, end: number, other: string, from: number, to: number): boolean {
  if (end - start !== to - from) return false;
  for (let i = start, k = from; i < end; i++, k++)
    if (lower(text.charCodeAt(i)) !== lower(other.charCodeAt(k))) return false;
  return true;
}

function readUnits({ unitsAfter, unitsBefore }: PackedUnits): UnitTable {
  const packed = `${unitsAfter}\n${unitsBefore}`;
  const table = new UnitTable(packed);
  let province = -1;
  for (let line = 0, end: number; line < packed.length; line = end + 1) {
    end = endOf(packed, '\n', line, packed.length);
    const today = line < unitsAfter.length;
    if (packed.charAt(line) === '=') {
      province = table.add(line + 1, end, rankOf.province, -1);
      continue;
    }
    let to = endOf(packed, ',', line, end);
    const first = table.add(line, to, today ? rankOf.today : rankOf.district, today ? -1 : province);
    while (to < end) {
      const from = to + 1;
      to = endOf(packed, ',', from, end);
      table.add(from, to, today ? rankOf.today : rankOf.commune, first);
    }
  }
  return table;
}

/** Where the part that begins at `from` ends: at the divider, or at `limit`. */
function endOf(packed: string, divider: string, from: number, limit: number): number {
  const end = packed.indexOf(divider, from);
  return end < 0 || end > limit ? limit : end;
}
