import {
  gapOf,
  kindOf,
  printedRange,
  shapeOf,
  type NameSpan,
  type OrganizationValue,
  type TokenRange,
  type Tokens,
  type Writable,
} from '../../document.js';
import { hashOf, hashSet } from '../../text/hash.js';
import { phraseAt, phraseBefore, phraseTable } from '../../text/phrases.js';
import { partitionPoint } from '../../text/spans.js';
import { bodyKind, explainedAbbreviations, fullBodyName, levelOf } from './roles.js';

/** Committees of the party that name their level and nothing else: `Huyện ủy` is that of the district. */
const committees: readonly (readonly [committee: string, level: string])[] = [
  ['tỉnh ủy', 'tỉnh'],
  ['thành ủy', 'thành phố'],
  ['huyện ủy', 'huyện'],
  ['quận ủy', 'quận'],
  ['thị ủy', 'thị xã'],
];

const levels = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const;

/** Ends of names of bodies that leave open which place of the level they mean: `UBND huyện`, `Huyện ủy`. */
const openEnds = phraseTable([...levels.map((level) => [level, level] as const), ...committees]);
const fullStop = hashOf('.');

/**
 * What is known of each body: kind and level by the words of its name; the full name, with abbreviations written
 * out and, where only a level is named (`UBND huyện`), the place of that level that the text named last.
 *
 * @param bodies in reading order
 * @param places in reading order
 */
export function resolveOrganizations(
  tokens: Tokens,
  bodies: readonly NameSpan[],
  places: readonly NameSpan[],
): OrganizationValue[] {
  const explained = explainedAbbreviations(tokens, bodies);
  let byLevel: PlacesByLevel | undefined;
  return bodies.map((body) => {
    const { from, to } = body;
    const name = printedRange(tokens, from, to);
    let fullName = fullBodyName(tokens, from, to, explained);
    const open = phraseBefore(openEnds, tokens, to, from);
    if (open !== undefined) {
      byLevel ??= placesByLevel(tokens, places);
      const place = placeOf(byLevel.get(open.value), from);
      if (place !== undefined) fullName += ` ${printedRange(tokens, place.nameFrom, place.to)}`;
    }
    const kind = bodyKind(tokens, body);
    const level = levelOf(tokens, body);
    const value: Writable<OrganizationValue> = { name };
    if (fullName !== name) value.fullName = fullName;
    if (kind !== undefined) value.kind = kind;
    if (level !== undefined) value.level = level;
    return value;
  });
}

const levelTable = phraseTable([...levels.map((level) => [level, level] as const), ['tp', 'thành phố']]);

/** A place; its name without the level word begins at `nameFrom`. */
interface LevelledPlace extends TokenRange {
  readonly nameFrom: number;
}

/** The places that begin with a level word (`TP` counts as `thành phố`), in reading order. */
type PlacesByLevel = ReadonlyMap<string, readonly LevelledPlace[]>;

function placesByLevel(tokens: Tokens, places: readonly NameSpan[]): PlacesByLevel {
  const byLevel = new Map<string, LevelledPlace[]>();
  for (const { from, to } of places) {
    const found = phraseAt(levelTable, tokens, from, to - 1);
    if (found === undefined) continue;
    let nameFrom = from + found.hashes.length;
    if (nameFrom < to - 1 && tokens.hash[nameFrom] === fullStop) nameFrom++;
    const same = byLevel.get(found.value);
    if (same === undefined) byLevel.set(found.value, [{ from, to, nameFrom }]);
    else same.push({ from, to, nameFrom });
  }
  return byLevel;
}

/** The place named last before a token; the first of the text if none was. */
function placeOf(places: readonly LevelledPlace[] | undefined, before: number): LevelledPlace | undefined {
  if (places === undefined) return undefined;
  const count = partitionPoint(places.length, (index) => places[index]!.from < before);
  return places[Math.max(0, count - 1)];
}

const plurals = hashSet('các', 'những', 'mọi', 'mỗi');

/**
 * What a body's name may not be alone: kinds of bodies that mean none in particular, and abbreviations that newspapers
 * print in capitals like those of bodies (credits, stock indexes, everyday things).
 */
const noNames = phraseTable(
  (
    'hđxx, tòa, tòa án, ban tổ chức, btc, công an, cảnh sát, bộ đội, quân đội, clb, đội tuyển, ban giám khảo, bgk, ' +
    'nhà nước, nhà trường, công ty, đảng bộ, chi bộ, viện ksnd, viện kiểm sát, trung ương, địa phương, ai, mv, gdp, ' +
    'nvcc, bvcc, fbnv, nscc, đpcc, suv, vn30, vn - index, hnx - index, upcom - index'
  )
    .split(', ')
    .map((name) => [name, true] as const),
);

/** Walks of life, which no body is called by alone: of `thể thao Việt Nam` the country is a name. */
const walks = phraseTable(
  'thể thao, bóng đá, bóng chuyền, điền kinh, bơi lội, quần vợt, cờ vua, võ thuật, thể dục, điện ảnh, âm nhạc, sân khấu, văn học, du lịch, nông nghiệp, kinh tế'
    .split(', ')
    .map((walk) => [walk, true] as const),
);

/** `UBND xã, phường`: the level of a body goes on with another one, and so means all of them. */
function hasMoreLevels(tokens: Tokens, { from, to }: NameSpan): boolean {
  if (to + 1 >= tokens.length || !listed.has(tokens.hash[to]!) || tokens.shape[to - 1] !== shapeOf.lower)
    return false;
  if (phraseBefore(levelTable, tokens, to, from) === undefined) return false;
  const next = phraseAt(levelTable, tokens, to + 1, tokens.length);
  if (next === undefined || tokens.shape[to + 1] !== shapeOf.lower) return false;
  // `UBND tỉnh, huyện Chợ Đồn`: the second one is a certain place.
  const behind = to + 1 + next.hashes.length;
  return behind >= tokens.length || tokens.shape[behind]! < shapeOf.capitalized;
}

/** Whether a name means bodies of a kind and not one of them (`các Đảng bộ`, `công an`), or no body at all. */
export function isGenericBody(tokens: Tokens, body: NameSpan): boolean {
  const { from, to } = body;
  if (tokens.shape[from] === shapeOf.lower && phraseAt(walks, tokens, from, to) !== undefined) return true;
  if (hasMoreLevels(tokens, body)) return true;
  if (from > 0 && tokens.before[from]! < gapOf.line && plurals.has(tokens.hash[from - 1]!)) return true;
  if (phraseAt(noNames, tokens, from, to)?.hashes.length === to - from) return true;
  return to - from === 1 && isTicker(tokens, from);
}

const moves = hashSet('tăng', 'giảm', 'mất', 'rơi', 'lên', 'xuống', 'đứng', 'trần', 'sàn', 'cộng', 'trừ');
const listed = hashSet(',', 'và');

/** A list of codes is not longer. */
const longestList = 24;

/** Whether a token is the code of a stock: three capitals, alone or in a list, before a verb of the market. */
function isTicker(tokens: Tokens, at: number): boolean {
  if (!isCode(tokens, at)) return false;
  let end = at + 1;
  while (
    end + 1 < tokens.length &&
    end - at < longestList &&
    listed.has(tokens.hash[end]!) &&
    isCode(tokens, end + 1)
  ) {
    end += 2;
  }
  if (end + 1 >= tokens.length || !moves.has(tokens.hash[end]!)) return false;
  // `VHM giảm 3,52%`, `VIB, TPB giảm kịch sàn`: one code alone needs a figure.
  return (
    end > at + 1 || (at > 1 && listed.has(tokens.hash[at - 1]!)) || tokens.kind[end + 1] === kindOf.number
  );
}

function isCode(tokens: Tokens, at: number): boolean {
  const length = tokens.textEnd[at]! - tokens.textStart[at]!;
  return length === 3 && tokens.shape[at] === shapeOf.upper;
}
