import {
  printedRange,
  shapeOf,
  type AdministrativeLevel,
  type NameSpan,
  type PlaceValue,
  type Tokens,
  type Writable,
} from '../../document.js';
import { hashOf } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import type { Gazetteer, Unit } from './gazetteer.js';
import { kindWords, type KindWord } from './terms.js';

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
  const word = kindWord(tokens, span);
  const whole = gazetteer.find(printedRange(tokens, span.from, span.to).toLowerCase());
  // `Chợ Đồn`, `Hồ Chí Minh` are units and neither a market nor a lake: a kind word in capitals can be the name.
  const isName = whole.length > 0 && word.level === undefined && tokens.shape[span.from] !== shapeOf.lower;
  const { kind, level, length } = isName ? noKind : word;
  const from = Math.min(span.from + length, span.to - 1);
  const name = printedRange(tokens, from, span.to);
  const all = length === 0 ? whole : gazetteer.find(name.toLowerCase());
  const candidates = all.filter((unit) =>
    kind === undefined
      ? unit.level === 'province' || unit.level === 'district' || all.length === 1
      : unit.kind === kind,
  );
  return { span, name, kind, level, candidates };
}

const kindTable = phraseTable(kindWords);
const noKind: ReturnType<typeof kindWord> = { length: 0 };
const fullStop = hashOf('.');

/** The kind word that begins a place name (`TP.`, `huyện`, `sân bay`), and its length in tokens. */
function kindWord(tokens: Tokens, { from, to }: NameSpan): Partial<KindWord> & { readonly length: number } {
  const found = phraseAt(kindTable, tokens, from, to - 1);
  if (found === undefined) return { length: 0 };
  let { length } = found.hashes;
  if (from + length < to - 1 && tokens.hash[from + length] === fullStop) length++;
  return { kind: found.value.kind, level: found.value.level, length };
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
  const value: Writable<PlaceValue> = { name };
  const unit = units[0];
  if (unit === undefined) {
    if (kind !== undefined) value.kind = kind;
    if (level !== undefined) value.level = level;
    return value;
  }
  if (units.every((other) => other.kind === unit.kind && other.level === unit.level)) {
    value.kind = unit.kind;
    value.level = unit.level;
  }
  if (unit.parent !== undefined && units.every(({ parent }) => parent === unit.parent))
    value.parent = parentNames(unit);
  if (units.length === 1 && unit.successors.length > 0) value.successors = unit.successors.map(fullName);
  return value;
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
