import {
  kindOf,
  printed,
  printedRange,
  shapeOf,
  type AdministrativeLevel,
  type TokenRange,
  type Tokens,
} from '../../document.js';
import { hashOf } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import { bodyAbbreviations, bodyKinds, roleAbbreviations, roleKinds, roleModifiers } from './role-terms.js';

/** A role written out: `PCT` → `Phó Chủ tịch`, `PGS.TS` → `Phó Giáo sư, Tiến sĩ`; otherwise `role`, as printed. */
export function normalizeRole(tokens: Tokens, from: number, to: number, role: string): string {
  if (!mayAbbreviate(tokens, from, to)) return role;
  const pieces: string[] = [];
  for (let i = from; i < to; i++) {
    const text = printed(tokens, i);
    const full = fullRoles.get(tokens.hash[i]!);
    const isAbbreviation =
      full !== undefined && (text === text.toUpperCase() || /^Th?S$|^ThS$|^BSCK/i.test(text));
    // `GS.TS.BS`: the stops join degrees.
    if (text === '.' && pieces.length > 0) {
      if (i + 1 < to && tokens.kind[i + 1] === kindOf.syllable) pieces.push(',');
      continue;
    }
    pieces.push(isAbbreviation ? full : text);
  }
  return joinPrinted(pieces);
}

const fullRoles = new Map([...roleAbbreviations].map(([short, full]) => [hashOf(short), full]));

/** Words and marks, with spaces as they are printed. */
function joinPrinted(pieces: readonly string[]): string {
  let text = '';
  let isOpen = true;
  for (const piece of pieces) {
    const isClosing = piece.startsWith(',') || piece.startsWith('.') || piece.startsWith(')');
    text += isOpen || isClosing ? piece : ` ${piece}`;
    isOpen = piece.endsWith('(');
  }
  return text;
}

/** The office in lower case without what limits it in time: what two mentions of one office share. */
export function roleKey(normalizedRole: string): string {
  let role = normalizedRole.toLowerCase();
  for (;;) {
    const modifier = modifiersBefore.find((word) => role.startsWith(word));
    if (modifier === undefined) return role;
    role = role.slice(modifier.length);
  }
}
const modifiersBefore = roleModifiers.map((word) => `${word} `);

/** Whether a role is a former one. */
export function isFormer(normalizedRole: string): boolean {
  return /^(?:nguyên|cựu)(?: |$)/i.test(normalizedRole);
}

/** Whether a token of the range is written like an abbreviation: `PCT`, `ThS`. */
function mayAbbreviate(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.shape[i]! >= shapeOf.upper) return true;
  return false;
}

const kindsOfRoles = phraseTable([
  ...roleKinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
  ...[...roleAbbreviations].flatMap(([short, full]) => {
    const kind = roleKinds.find(([, phrases]) =>
      phrases.some((phrase) => full.toLowerCase().startsWith(phrase)),
    );
    return kind === undefined ? [] : [[short, kind[0]] as const];
  }),
]);
const kindsOfBodies = phraseTable(
  bodyKinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
);

/** What kind of office it is: by the role, else by the body it is held in. */
export function roleKind(
  tokens: Tokens,
  from: number,
  to: number,
  body: TokenRange | undefined,
): string | undefined {
  for (let i = from; i < to; i++) {
    const kind = phraseAt(kindsOfRoles, tokens, i, to);
    if (kind !== undefined) return kind.value;
  }
  return body === undefined ? undefined : bodyKind(tokens, body);
}

/** What kind of body it is, by the longest phrase that begins its name. */
export function bodyKind(tokens: Tokens, { from, to }: TokenRange): string | undefined {
  return phraseAt(kindsOfBodies, tokens, from, to)?.value;
}

/** From the highest to the lowest. */
const levels: readonly AdministrativeLevel[] = ['central', 'province', 'district', 'commune', 'village'];

/**
 * Words that tell the level of a body or an office, and phrases in which they do not (`Bộ Chỉ huy quân sự`,
 * `xã hội`), which have none.
 */
const levelWords = phraseTable<number>([
  ...toLevel('village', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'xóm', 'khóm', 'khu phố', 'tổ dân phố'),
  ...toLevel('commune', 'xã', 'phường', 'thị trấn', 'đặc khu'),
  ...toLevel('district', 'huyện', 'quận', 'thị xã', 'huyện ủy', 'quận ủy', 'thị ủy', 'huyện đoàn'),
  ...toLevel('province', 'tỉnh', 'thành phố', 'tp', 'tỉnh ủy', 'thành ủy', 'sở', 'tỉnh đoàn', 'thành đoàn'),
  ...toLevel('central', 'trung ương', 'chính phủ', 'quốc hội', 'bộ', 'tổng cục', 'tối cao', 'chủ tịch nước'),
  ...toLevel(
    'central',
    'bộ chính trị',
    'ban bí thư',
    'nhà nước',
    'thủ tướng',
    'tổng bí thư',
    'bộ trưởng',
    'thứ trưởng',
  ),
  ...toLevel(
    undefined,
    'bộ chỉ huy',
    'bộ đội',
    'bộ môn',
    'bộ phận',
    'bộ tư lệnh',
    'xã hội',
    'bản quyền',
    'cán bộ',
  ),
  ...toLevel(
    undefined,
    'đảng bộ',
    'chi bộ',
    'nội bộ',
    'đại biểu quốc hội',
    'văn bản',
    'sở giao dịch',
    'cơ sở',
  ),
]);

function toLevel(level: AdministrativeLevel | undefined, ...words: string[]): (readonly [string, number])[] {
  const depth = level === undefined ? -1 : levels.indexOf(level);
  return words.map((word) => [word, depth] as const);
}

/** The administrative level of a body or an office, by the words of its name; the lowest one named counts. */
export function levelOf(tokens: Tokens, { from, to }: TokenRange): AdministrativeLevel | undefined {
  let lowest = -1;
  for (let i = from; i < to; i++) {
    const found = phraseAt(levelWords, tokens, i, to);
    if (found === undefined) continue;
    if (found.value > lowest) lowest = found.value;
    i += found.hashes.length - 1;
  }
  return lowest < 0 ? undefined : levels[lowest];
}

/**
 * The full name of a body: abbreviations that every reader knows, and those that the article itself explains in
 * brackets, written out. The name as printed when it has none.
 */
export function fullBodyName(
  tokens: Tokens,
  from: number,
  to: number,
  explained: ReadonlyMap<string, string>,
): string {
  const whole = printedRange(tokens, from, to);
  const own = explained.size === 0 ? undefined : explained.get(whole);
  if (own !== undefined) return own;
  if (!mayAbbreviate(tokens, from, to)) return whole;
  let text = '';
  let i = from;
  while (i < to) {
    const { name, next } = expansion(tokens, i, to);
    if (i > from && tokens.before[i] !== 0) text += ' ';
    text += name;
    i = next;
  }
  return text;
}

/** Longest run of tokens without spaces that is one abbreviation: `NN & PTNT`, `VH - TT & DL`. */
const longestAbbreviation = 5;

function expansion(tokens: Tokens, at: number, to: number): { name: string; next: number } {
  if (tokens.shape[at]! < shapeOf.upper) return { name: printed(tokens, at), next: at + 1 };
  for (let next = Math.min(to, at + longestAbbreviation); next > at; next--) {
    const full = bodyAbbreviations.get(printedRange(tokens, at, next));
    if (full !== undefined) return { name: full, next };
  }
  return { name: printed(tokens, at), next: at + 1 };
}

const openBracket = hashOf('(');
const closeBracket = hashOf(')');

/** Abbreviations that the text explains: `Ngân hàng Thế giới (WB)` gives WB → Ngân hàng Thế giới. */
export function explainedAbbreviations(
  tokens: Tokens,
  bodies: readonly { readonly from: number; readonly to: number }[],
): Map<string, string> {
  const explained = new Map<string, string>();
  for (const { from, to } of bodies) {
    if (to + 2 >= tokens.length || tokens.hash[to] !== openBracket || to - from < 2) continue;
    let close = to + 1;
    while (close < tokens.length && close - to <= longestAbbreviation && tokens.hash[close] !== closeBracket)
      close++;
    if (close >= tokens.length || tokens.hash[close] !== closeBracket) continue;
    const short = printedRange(tokens, to + 1, close);
    // An abbreviation, and not a place or a year in brackets.
    if (/^\p{Lu}[\p{L}\p{N}&.-]*$/u.test(short) && (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2) {
      explained.set(short, printedRange(tokens, from, to));
    }
  }
  return explained;
}
