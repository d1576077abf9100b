import type { AdministrativeLevel } from '../../document.js';

/** An administrative unit. `current` units exist since July 2025; the others went into their `successors`. */
export interface Unit {
  /** Without the kind word: `Chợ Đồn`. */
  readonly name: string;
  /** `huyện` */
  readonly kind: string;
  readonly level: AdministrativeLevel;
  readonly parent?: Unit;
  readonly current: boolean;
  readonly successors: readonly Unit[];
}

export interface Gazetteer {
  /** All units of a name, in lower case and without the kind word. */
  readonly find: (name: string) => readonly Unit[];
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
  let index: Map<string, Unit[]> | undefined;
  return {
    find(name) {
      index ??= readUnits(packed);
      return index.get(name) ?? [];
    },
  };
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
    const unit: Unit = {
      name,
      kind,
      level: level ?? usualLevel,
      ...(parent === undefined ? {} : { parent }),
      current,
      successors,
    };
    const key = name.toLowerCase();
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
