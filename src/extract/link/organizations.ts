import { norm, printedRange, type NameSpan, type OrganizationValue, type Tokens } from '../../document.js';
import { bodyKind, explainedAbbreviations, fullBodyName, levelOf } from './roles.js';

/** Committees of the party that name their level and nothing else: `Huyện ủy` is that of the district. */
const committeeLevels: ReadonlyMap<string, readonly string[]> = new Map([
  ['tỉnh ủy', ['tỉnh']],
  ['thành ủy', ['thành phố']],
  ['huyện ủy', ['huyện']],
  ['quận ủy', ['quận']],
  ['thị ủy', ['thị xã']],
]);

const levels: readonly string[] = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
];

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
  const lastOfLevel = new Map<string, string>();
  const firstOfLevel = new Map<string, string>();
  for (const place of places) {
    const level = levelWordOf(tokens, place);
    if (level !== undefined && !firstOfLevel.has(level))
      firstOfLevel.set(level, bareName(tokens, place, level));
  }
  let nextPlace = 0;
  return bodies.map((body) => {
    for (; nextPlace < places.length && places[nextPlace]!.from < body.from; nextPlace++) {
      const place = places[nextPlace]!;
      const level = levelWordOf(tokens, place);
      if (level !== undefined) lastOfLevel.set(level, bareName(tokens, place, level));
    }
    const name = printedRange(tokens, body.from, body.to);
    let fullName = fullBodyName(tokens, body.from, body.to, explained);
    const open = openLevels(fullName);
    for (const level of open) {
      const place = lastOfLevel.get(level) ?? firstOfLevel.get(level);
      if (place === undefined) continue;
      fullName += ` ${place}`;
      break;
    }
    const kind = bodyKind(fullName);
    const level = levelOf(fullName);
    return {
      name,
      ...(fullName === name ? {} : { fullName }),
      ...(kind === undefined ? {} : { kind }),
      ...(level === undefined ? {} : { level }),
    };
  });
}

/** The levels of which a body's name leaves the place open: of `Ủy ban nhân dân huyện`, `huyện`. */
function openLevels(fullName: string): readonly string[] {
  const text = fullName.toLowerCase();
  const committee = committeeLevels.get(text);
  if (committee !== undefined) return committee;
  return levels.filter((level) => text.endsWith(` ${level}`)).slice(-1);
}

/** The level word that begins a place name; `TP` counts as `thành phố`. */
function levelWordOf(tokens: Tokens, { from, to }: NameSpan): string | undefined {
  if (to - from < 2) return undefined;
  const one = norm(tokens, from);
  if (one === 'tp') return 'thành phố';
  if (levels.includes(one)) return one;
  const two = `${one} ${norm(tokens, from + 1)}`;
  return to - from > 2 && levels.includes(two) ? two : undefined;
}

function bareName(tokens: Tokens, { from, to }: NameSpan, level: string): string {
  let skip = norm(tokens, from) === 'tp' ? 1 : level.split(' ').length;
  if (from + skip < to - 1 && norm(tokens, from + skip) === '.') skip++;
  return printedRange(tokens, from + skip, to);
}
