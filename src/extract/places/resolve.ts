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
import { kindWords } from './terms.js';

/** Day from which the units of two levels are in force (Resolution 202/2025/QH15, Law 72/2025/QH15). */
const reform = '2025-07-01';

interface Reading {
  /** Name in lower case; undefined if no unit has it. */
  readonly key: string | undefined;
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
  const named = new Set<string>();
  for (const { key } of readings) if (key !== undefined) named.add(key);
  const afterReform = published === undefined ? undefined : published >= reform;
  return readings.map((reading, i) => {
    const span = spans[i]!;
    const gap = i + 1 < spans.length ? spans[i + 1]!.from - span.to : -1;
    const neighbour = gap >= 0 && gap <= neighbourhood ? readings[i + 1]!.key : undefined;
    return valueOf(
      printedRange(tokens, span.from, span.to),
      reading,
      choose(reading.candidates, neighbour, named, afterReform),
    );
  });
}

function read(tokens: Tokens, { from, to }: NameSpan, gazetteer: Gazetteer): Reading {
  const { text, textStart, textEnd } = tokens;
  const end = textEnd[to - 1]!;
  const { kind, level, length } = kindWord(tokens, from, to);
  // `Chợ Đồn`, `Hồ Chí Minh` are units and neither a market nor a lake: a kind word in capitals can be the name.
  if (length === 0 || (level === undefined && tokens.shape[from] !== shapeOf.lower)) {
    const whole = gazetteer.find(text, textStart[from]!, end);
    if (length === 0 || whole.length > 0) return readingOf(whole, undefined, undefined);
  }
  return readingOf(gazetteer.find(text, textStart[Math.min(from + length, to - 1)]!, end), kind, level);
}

function readingOf(
  all: readonly Unit[],
  kind: string | undefined,
  level: AdministrativeLevel | undefined,
): Reading {
  return { key: all[0]?.key, kind, level, candidates: candidatesOf(all, kind) };
}

/** The units of a kind; without a kind word, those that are named so: provinces and districts. */
function candidatesOf(all: readonly Unit[], kind: string | undefined): readonly Unit[] {
  if (all.length < 2 && kind === undefined) return all;
  const candidates: Unit[] = [];
  for (const unit of all) {
    if (kind === undefined ? unit.level === 'province' || unit.level === 'district' : unit.kind === kind)
      candidates.push(unit);
  }
  return candidates;
}

const kindTable = phraseTable(kindWords);
const noKind: ReturnType<typeof kindWord> = { kind: undefined, level: undefined, length: 0 };
const fullStop = hashOf('.');

/** The kind word that begins a place name (`TP.`, `huyện`, `sân bay`), and its length in tokens. */
function kindWord(
  tokens: Tokens,
  from: number,
  to: number,
): { kind: string | undefined; level: AdministrativeLevel | undefined; length: number } {
  const found = phraseAt(kindTable, tokens, from, to - 1);
  if (found === undefined) return noKind;
  let { length } = found.hashes;
  if (from + length < to - 1 && tokens.hash[from + length] === fullStop) length++;
  const { kind, level } = found.value;
  return { kind, level, length };
}

function choose(
  candidates: readonly Unit[],
  neighbour: string | undefined,
  named: ReadonlySet<string>,
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

function evidence({ key, parent }: Unit, neighbour: string | undefined, named: ReadonlySet<string>): number {
  let score = 0;
  let weight = 8;
  for (let above = parent; above !== undefined; above = above.parent) {
    if (above.key === neighbour) score += weight * 4;
    else if (above.key !== key && named.has(above.key)) score += weight;
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
  const { parent, successors } = unit;
  let oneKind = true;
  let oneParent = true;
  for (const other of units) {
    if (other.kind !== unit.kind || other.level !== unit.level) oneKind = false;
    if (other.parent !== parent) oneParent = false;
  }
  if (oneKind) {
    value.kind = unit.kind;
    value.level = unit.level;
  }
  if (parent !== undefined && oneParent) value.parent = parent.fullName;
  if (units.length === 1 && successors.length > 0)
    value.successors = successors.map(({ fullName }) => fullName);
  return value;
}
