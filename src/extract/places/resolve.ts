import {
  norm,
  printedRange,
  type AdministrativeLevel,
  type NameSpan,
  type PlaceValue,
  type Tokens,
} from '../../document.js';
import type { Gazetteer, Unit } from './gazetteer.js';
import { kindWords } from './terms.js';

/** Day from which the units of two levels are in force (Resolution 202/2025/QH15, Law 72/2025/QH15). */
const reform = '2025-07-01';

interface Reading {
  readonly span: NameSpan;
  readonly name: string;
  /** Kind word in full: `huyện`; undefined if none is printed. */
  readonly kind: string | undefined;
  readonly level: AdministrativeLevel | undefined;
  readonly candidates: readonly Unit[];
}

/** How far apart, in tokens, two places may stand that explain each other: `xã Bằng Lãng, huyện Chợ Đồn`. */
const neighbourhood = 6;

/**
 * What is known of each place: kind and level by its kind word, the unit by the gazetteer. Of several units of
 * one name the one counts whose parents the article names, right behind it or anywhere; if none is named and
 * several are left, only what they share is said.
 *
 * @param spans places in reading order
 * @param published day of publication: which of the units of before and after July 2025 come first
 */
export function resolvePlaces(
  tokens: Tokens,
  spans: readonly NameSpan[],
  gazetteer: Gazetteer,
  published: string | undefined,
): PlaceValue[] {
  const readings = spans.map((span) => read(tokens, span, gazetteer));
  const named = new Map<string, number>();
  for (const { name } of readings) {
    const key = name.toLowerCase();
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  const afterReform = published === undefined ? undefined : published >= reform;
  return readings.map((reading, i) => {
    const behind = readings[i + 1];
    const neighbour =
      behind !== undefined &&
      behind.span.from - reading.span.to <= neighbourhood &&
      behind.span.from >= reading.span.to
        ? behind.name.toLowerCase()
        : undefined;
    return valueOf(
      printedRange(tokens, reading.span.from, reading.span.to),
      reading,
      choose(reading, neighbour, named, afterReform),
    );
  });
}

function read(tokens: Tokens, span: NameSpan, gazetteer: Gazetteer): Reading {
  const { kind, level, length } = kindWord(tokens, span);
  const from = Math.min(span.from + length, span.to - 1);
  const name = printedRange(tokens, from, span.to);
  const all = gazetteer.find(name.toLowerCase());
  const candidates = all.filter((unit) =>
    kind === undefined
      ? unit.level === 'province' || unit.level === 'district' || all.length === 1
      : fits(unit, kind),
  );
  return { span, name, kind, level, candidates };
}

/** The kind word that begins a place name: `TP.`, `huyện`, `sân bay`; its length in tokens. */
function kindWord(
  tokens: Tokens,
  { from, to }: NameSpan,
): { kind: string | undefined; level: AdministrativeLevel | undefined; length: number } {
  for (let length = Math.min(3, to - from - 1); length > 0; length--) {
    const words: string[] = [];
    for (let i = from; i < from + length; i++) words.push(norm(tokens, i));
    const found = kindWords.get(words.join(' '));
    if (found === undefined) continue;
    const dotted = from + length < to - 1 && norm(tokens, from + length) === '.';
    return { ...found, length: dotted ? length + 1 : length };
  }
  return { kind: undefined, level: undefined, length: 0 };
}

/** `thành phố` is a province (Hà Nội) or a district (Thái Nguyên); other kinds are what they say. */
function fits(unit: Unit, kind: string): boolean {
  return unit.kind === kind;
}

function choose(
  { candidates }: Reading,
  neighbour: string | undefined,
  named: ReadonlyMap<string, number>,
  afterReform: boolean | undefined,
): readonly Unit[] {
  if (candidates.length < 2) return candidates;
  let best: Unit[] = [];
  let bestScore = -1;
  for (const unit of candidates) {
    const score =
      evidence(unit, neighbour, named) + (afterReform === unit.current ? 0.5 : 0) + levelWeight(unit);
    if (score > bestScore) {
      best = [unit];
      bestScore = score;
    } else if (score === bestScore) best.push(unit);
  }
  return best;
}

function evidence(unit: Unit, neighbour: string | undefined, named: ReadonlyMap<string, number>): number {
  let score = 0;
  let weight = 8;
  for (let { parent } = unit; parent !== undefined; parent = parent.parent) {
    const key = parent.name.toLowerCase();
    if (key === neighbour) score += weight * 4;
    else if (named.has(key) && key !== unit.name.toLowerCase()) score += weight;
    weight /= 2;
  }
  return score;
}

function levelWeight({ level }: Unit): number {
  return level === 'province' ? 2 : level === 'district' ? 1 : 0;
}

function valueOf(name: string, { kind, level }: Reading, units: readonly Unit[]): PlaceValue {
  const unit = units[0];
  if (unit === undefined) {
    return { name, ...(kind === undefined ? {} : { kind }), ...(level === undefined ? {} : { level }) };
  }
  const sameKind = units.every((other) => other.kind === unit.kind && other.level === unit.level);
  const parents = new Set(units.map(parentNames));
  const successors = new Set(units.length === 1 ? unit.successors.map(fullName) : []);
  return {
    name,
    ...(sameKind ? { kind: unit.kind, level: unit.level } : {}),
    ...(parents.size === 1 && unit.parent !== undefined ? { parent: parentNames(unit) } : {}),
    ...(successors.size > 0 ? { successors: [...successors] } : {}),
  };
}

/** `huyện Chợ Đồn, tỉnh Bắc Kạn` */
function parentNames({ parent }: Unit): string {
  const names: string[] = [];
  for (let unit = parent; unit !== undefined; unit = unit.parent) names.push(`${unit.kind} ${unit.name}`);
  return names.join(', ');
}

/** `xã Chợ Đồn, tỉnh Thái Nguyên` */
function fullName(unit: Unit): string {
  const parents = parentNames(unit);
  return `${unit.kind} ${unit.name}${parents === '' ? '' : `, ${parents}`}`;
}
