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
  readonly parent?: Unit;
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
  let find: Gazetteer['find'] | undefined;
  return {
    find(text, start, end) {
      find ??= finder([...readUnits(packed).values()]);
      return find(text, start, end);
    },
  };
}

const none: readonly Unit[] = [];

/** Numbers of a slot: the hash of a key, where the key begins and ends in the string of all, and its index. */
const slotWidth = 4;

/**
 * Units by the hash of their key (open addressing), so that a name is looked up where it stands: no string is made of
 * it, which costs more than the look-up. The keys stand in one string: few of them are in the cache of the processor,
 * and what lies beside each other is fetched at once.
 */
function finder(names: readonly (readonly Unit[])[]): Gazetteer['find'] {
  const keys = names.map(([unit]) => unit!.key).join('');
  let size = 16;
  while (size < names.length * 2) size *= 2;
  const slots = new Int32Array(slotWidth * size);
  let keyStart = 0;
  names.forEach(([unit], index) => {
    const keyEnd = keyStart + unit!.key.length;
    const hash = hashBetween(keys, keyStart, keyEnd);
    let at = slotWidth * (hash & (size - 1));
    while (slots[at + 2] !== 0) at = (at + slotWidth) & (slotWidth * size - 1);
    slots.set([hash, keyStart, keyEnd, index], at);
    keyStart = keyEnd;
  });
  return (text, start, end) => {
    const hash = hashBetween(text, start, end);
    for (let at = slotWidth * (hash & (size - 1)); ; at = (at + slotWidth) & (slotWidth * size - 1)) {
      const keyEnd = slots[at + 2]!;
      // No key ends at 0: the slot is empty.
      if (keyEnd === 0) return none;
      if (slots[at] === hash && spells(text, start, end, keys, slots[at + 1]!, keyEnd)) {
        return names[slots[at + 3]!]!;
      }
    }
  };
}

function hashBetween(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) hash = hashStep(hash, lower(text.charCodeAt(i)));
  return hash ^ (hash >>> 15);
}

function spells(
  text: string,
  start: number,
  end: number,
  keys: string,
  keyStart: number,
  keyEnd: number,
): boolean {
  if (end - start !== keyEnd - keyStart) return false;
  for (let i = start, k = keyStart; i < end; i++, k++)
    if (lower(text.charCodeAt(i)) !== keys.charCodeAt(k)) return false;
  return true;
}

function readUnits({ unitsAfter, unitsBefore }: PackedUnits): Map<string, Unit[]> {
  const index = new Map<string, Unit[]>();
  const put = (
    packed: string,
    current: boolean,
    parent: Unit | undefined,
    level?: AdministrativeLevel,
    successors: readonly Unit[] = [],
  ): Unit => {
    const [kind, usualLevel] = kinds[packed.charAt(0)]!;
    const name = packed.slice(1);
    const key = name.toLowerCase();
    const unit: Unit = {
      name,
      key,
      fullName: parent === undefined ? `${kind} ${name}` : `${kind} ${name}, ${parent.fullName}`,
      kind,
      level: level ?? usualLevel,
      ...(parent === undefined ? {} : { parent }),
      current,
      successors,
    };
    const same = index.get(key);
    if (same === undefined) index.set(key, [unit]);
    else same.push(unit);
    return unit;
  };
  const after = unitsAfter.split('\n').map((line) => {
    const [province, ...communes] = line.split(',');
    const unit = put(province!, true, undefined);
    return { unit, communes: communes.map((commune) => put(commune, true, unit)) };
  });
  const newProvince = (successors: readonly Unit[]): Unit | undefined => successors[0]?.parent;
  let provinceName = '';
  let province: Unit | undefined;
  for (const line of unitsBefore.split('\n')) {
    if (line.startsWith('=')) {
      provinceName = line.slice(1);
      province = undefined;
      continue;
    }
    const [district, ...communes] = line.split(',');
    const split = communes.map((commune) => {
      const [name, ...targets] = commune.split('>');
      const successors = targets.map((target) => {
        const [p, c] = target.split('.');
        return after[parseInt(p!, 36)]!.communes[parseInt(c!, 36)]!;
      });
      return { name: name!, successors };
    });
    // A district or province has no single commune to go into; what it became part of is the new province.
    const into = split.map(({ successors }) => newProvince(successors)).find((unit) => unit !== undefined);
    province ??= put(provinceName, false, undefined, 'province', into === undefined ? [] : [into]);
    const unit = put(district!, false, province, 'district', into === undefined ? [] : [into]);
    for (const { name, successors } of split) put(name, false, unit, 'commune', successors);
  }
  return index;
}
