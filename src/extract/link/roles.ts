import {
  kindOf,
  norm,
  printed,
  printedRange,
  type AdministrativeLevel,
  type Tokens,
} from '../../document.js';
import { bodyAbbreviations, bodyKinds, roleAbbreviations, roleKinds, roleModifiers } from './role-terms.js';

/** A role written out: `PCT` → `Phó Chủ tịch`, `PGS.TS` → `Phó Giáo sư, Tiến sĩ`; otherwise as printed. */
export function normalizeRole(tokens: Tokens, from: number, to: number): string {
  const pieces: string[] = [];
  for (let i = from; i < to; i++) {
    const text = printed(tokens, i);
    const full = roleAbbreviations.get(text.toLowerCase());
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

function joinPrinted(pieces: readonly string[]): string {
  return pieces
    .join(' ')
    .replace(/ ([,.)])/g, '$1')
    .replace(/\( /g, '(');
}

/** The office in lower case without what limits it in time: what two mentions of one office share. */
export function roleKey(normalizedRole: string): string {
  const words = normalizedRole.toLowerCase().split(' ');
  let from = 0;
  while (
    from < words.length - 1 &&
    (roleModifiers.has(words[from]!) || roleModifiers.has(`${words[from]} ${words[from + 1]}`))
  )
    from++;
  return words.slice(from).join(' ');
}

/** Whether a role is a former one. */
export function isFormer(normalizedRole: string): boolean {
  return /^(?:nguyên|cựu)(?: |$)/i.test(normalizedRole);
}

/** What kind of office it is: by the role, else by the body it is held in. */
export function roleKind(normalizedRole: string, organization: string | undefined): string | undefined {
  const role = ` ${normalizedRole.toLowerCase()} `;
  const byRole = roleKinds.find(([, phrases]) => phrases.some((phrase) => role.includes(` ${phrase} `)));
  return byRole?.[0] ?? (organization === undefined ? undefined : bodyKind(organization));
}

/** What kind of body it is, by the first words of its name. */
export function bodyKind(name: string): string | undefined {
  const text = `${name.toLowerCase()} `;
  let best: string | undefined;
  let length = 0;
  for (const [kind, phrases] of bodyKinds) {
    for (const phrase of phrases) {
      if (phrase.length <= length || !text.startsWith(`${phrase} `)) continue;
      best = kind;
      length = phrase.length;
    }
  }
  return best;
}

const levelWords: readonly (readonly [AdministrativeLevel, RegExp])[] = [
  ['commune', /(?:^| )(?:xã|phường|thị trấn|đặc khu)(?: |$)/],
  ['village', /(?:^| )(?:thôn|bản|ấp|buôn|khu phố|tổ dân phố|làng|xóm|khóm)(?: |$)/],
  ['district', /(?:^| )(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy)(?: |$)/],
  ['province', /(?:^| )(?:tỉnh|thành phố|tp|tỉnh ủy|thành ủy|sở|tỉnh đoàn|thành đoàn)(?: |$)/],
  [
    'central',
    /(?:^| )(?:trung ương|chính phủ|quốc hội|bộ(?! chỉ huy| đội| môn| phận)|tổng cục|chủ tịch nước|tối cao|bộ chính trị|ban bí thư|nhà nước|thủ tướng|tổng bí thư)(?: |$)/,
  ],
];

/** The administrative level of a body or an office, by the words of its name; the lowest one named counts. */
export function levelOf(name: string): AdministrativeLevel | undefined {
  const text = name.toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ');
  return levelWords.find(([, pattern]) => pattern.test(text))?.[0];
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
  const own = explained.get(whole);
  if (own !== undefined) return own;
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
  for (let next = Math.min(to, at + longestAbbreviation); next > at; next--) {
    const full = bodyAbbreviations.get(printedRange(tokens, at, next));
    if (full !== undefined) return { name: full, next };
  }
  return { name: printed(tokens, at), next: at + 1 };
}

/** Abbreviations that the text explains: `Ngân hàng Thế giới (WB)` gives WB → Ngân hàng Thế giới. */
export function explainedAbbreviations(
  tokens: Tokens,
  bodies: readonly { readonly from: number; readonly to: number }[],
): Map<string, string> {
  const explained = new Map<string, string>();
  for (const { from, to } of bodies) {
    if (to + 2 >= tokens.length || norm(tokens, to) !== '(' || to - from < 2) continue;
    let close = to + 1;
    while (close < tokens.length && close - to <= longestAbbreviation && norm(tokens, close) !== ')') close++;
    if (close >= tokens.length || norm(tokens, close) !== ')') continue;
    const short = printedRange(tokens, to + 1, close);
    // An abbreviation, and not a place or a year in brackets.
    if (/^\p{Lu}[\p{L}\p{N}&.-]*$/u.test(short) && (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2) {
      explained.set(short, printedRange(tokens, from, to));
    }
  }
  return explained;
}
