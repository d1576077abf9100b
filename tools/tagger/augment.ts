import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as titles from '../../src/extract/names/terms/titles.js';
import type { GoldArticle, GoldMark } from '../gold.js';
import { randomNumbers } from './crf.js';
import { oldTones } from './lexicon.js';

/** Names to put in the place of the annotated ones. */
export interface NameStock {
  readonly surnames: readonly string[];
  /** Lists of roles of which one may stand for the other: ranks and orders, occupations. */
  readonly roles: readonly (readonly string[])[];
  readonly middles: readonly string[];
  readonly givens: readonly string[];
  readonly foreignNames: readonly string[];
  readonly foreignPlaces: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly communes: readonly string[];
  /** Words of foreign names, from an encyclopaedia: of people, places and bodies alike. */
  readonly foreignWords: readonly string[];
}

const lists = fileURLToPath(new URL('../../data/names/', import.meta.url));

export function readNameStock(shared: string): NameStock {
  const read = (...path: string[]): string[] =>
    readFileSync(join(...path), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const words = (name: string): string[] =>
    read(lists, name).flatMap((line) => line.split(',').map((word) => oldTones(word.trim())));
  const surnames: string[] = [];
  for (const line of read(shared, 'names/surnames.tsv').slice(1)) {
    const [name, count] = line.split('\t');
    if (!/^[A-ZĐÀ-Ỹ][a-zà-ỹ]*$/u.test(name!) || name === 'Student') continue;
    // The commonest surnames come more often, but not as often as in life.
    const times = Math.ceil(Math.sqrt(Number(count)) / 3);
    for (let i = 0; i < times; i++) surnames.push(oldTones(name!));
  }
  const minority = words('minority-names.txt').filter((name) => !/[ 'A-Z]{2}/.test(name) && name.length > 1);
  const given = [...read(shared, 'names/given-male.txt'), ...read(shared, 'names/given-female.txt')].map(
    oldTones,
  );
  const units = [...read(shared, 'places/units-2024.tsv'), ...read(shared, 'places/units-2026.tsv')].map(
    (line) => line.split('\t'),
  );
  const bare = (level: string): string[] =>
    units
      .filter(([found]) => found === level)
      .map(([, name]) =>
        oldTones(
          name!.replace(/^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Quận|Huyện|Phường|Xã|xã)\s+/u, ''),
        ),
      )
      .filter((name) => !/^\d/.test(name));
  const [extraGiven, extraMiddle] = read(lists, 'given-more.txt').map((line) =>
    line.split(',').map((s) => s.trim()),
  );
  const terms = (text: string): string[] =>
    text
      .split(/[,\n]/)
      .map((term) => term.trim())
      .filter((term) => term !== '' && !term.endsWith('.'));
  return {
    roles: [terms(titles.ranks).filter((rank) => !/^[a-zđ.-]{2,8}$/.test(rank)), terms(titles.occupations)],
    surnames: [...surnames, ...minority],
    middles: [
      ...given.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
      ...extraMiddle!,
    ],
    givens: [...given.map((name) => name.split(' ').at(-1)!), ...extraGiven!],
    foreignNames: words('foreign-names.txt'),
    foreignPlaces: words('foreign-places.txt').filter((name) => !/^(?:châu|Biển|Vịnh)/.test(name)),
    provinces: bare('province'),
    districts: bare('district'),
    communes: bare('commune'),
    foreignWords: foreignWords(shared),
  };
}

/** Capitalised words that no Vietnamese syllable looks like, from the encyclopaedia, seen three times or more. */
function foreignWords(shared: string): string[] {
  const counts = new Map<string, number>();
  const text = readFileSync(join(shared, 'silver/viwiki.segmented.txt'), 'utf8').slice(0, 8_000_000);
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])[A-Z][a-z]+[a-zà-ỹ]*(?=[ _])/gu)) {
    if (
      word.length < 4 ||
      !/[fjwz]|[bcdghklmnprstvx]{3}|[aeiouy][bdgklrsvx]|ee|oo|[aeiou]{3}/.test(word.toLowerCase())
    )
      continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([word]) => word)
    .sort();
}

interface Tree {
  readonly mark: GoldMark;
  readonly children: Tree[];
}

/**
 * The article with other names of the same kind: the same name is replaced by the same one everywhere, a given
 * name alone by the new given name. So the tagger learns from what stands around a name more than from the name.
 *
 * @param share how many of the names are replaced, 0 to 1
 */
export function withOtherNames(
  article: GoldArticle,
  stock: NameStock,
  seed: number,
  share: number,
): GoldArticle {
  const random = randomNumbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const roots: Tree[] = [];
  const open: Tree[] = [];
  for (const mark of article.marks) {
    while (open.length > 0 && open.at(-1)!.mark.end <= mark.start) open.pop();
    const tree: Tree = { mark, children: [] };
    (open.at(-1)?.children ?? roots).push(tree);
    open.push(tree);
  }
  const newWords = new Map<string, Map<string, string>>();
  const people = new Map<string, string[]>();
  for (const { type, text, attributes } of article.marks) {
    if (type !== 'PERSON') continue;
    const id = attributes['id'] ?? text;
    people.set(id, [...(people.get(id) ?? []), text]);
  }
  // Captions, credits and line-ups print names in capitals.
  const capitals = new Set<string>();
  for (const [id, texts] of people) {
    if (random() < share * 0.1) capitals.add(id);
    if (random() > share) continue;
    const full = texts.reduce((longest, text) =>
      text.split(/\s+/).length > longest.split(/\s+/).length ? text : longest,
    );
    newWords.set(id, otherPerson(full));
  }
  const others = new Map<string, string>();

  let text = '';
  const marks: GoldMark[] = [];
  write(0, article.text.length, roots);
  return { ...article, text, marks };

  function write(from: number, to: number, trees: readonly Tree[]): void {
    let at = from;
    for (const { mark, children } of trees) {
      text += article.text.slice(at, mark.start);
      const index = marks.length;
      const start = text.length;
      marks.push(mark);
      const role = otherRole(mark);
      const replacement = children.length === 0 ? otherText(mark) : undefined;
      if (role !== undefined) {
        text += role;
        write(mark.start + mark.attributes['role']!.length, mark.end, children);
      } else if (replacement === undefined) write(mark.start, mark.end, children);
      else text += replacement;
      const attributes = role === undefined ? mark.attributes : { ...mark.attributes, role };
      marks[index] = { ...mark, start, end: text.length, text: text.slice(start), attributes };
      at = mark.end;
    }
    text += article.text.slice(at, to);
  }

  /** Another role of the same kind; half of them stay, for not every office goes with every body. */
  function otherRole({ type, attributes }: GoldMark): string | undefined {
    const role = attributes['role'];
    if (type !== 'TITLE' || role === undefined || random() > share * 0.6) return undefined;
    const roles = stock.roles.find((list) => list.includes(role.toLowerCase()));
    if (roles === undefined) return undefined;
    const other = pick(roles);
    if (/^\p{Ll}/u.test(role)) return other;
    if (role.length > 1 && role === role.toUpperCase()) return other.toUpperCase();
    return other.charAt(0).toUpperCase() + other.slice(1);
  }

  function otherText(mark: GoldMark): string | undefined {
    if (mark.type === 'PERSON') {
      const id = mark.attributes['id'] ?? mark.text;
      const words = newWords.get(id);
      if (words === undefined) return capitals.has(id) ? mark.text.toUpperCase() : undefined;
      return mark.text.replace(/[\p{L}\p{M}]+/gu, (word) => {
        const other = words.get(word.toLowerCase());
        if (other === undefined) return word;
        const large = capitals.has(id) || (word.length > 1 && word === word.toUpperCase());
        return large ? other.toUpperCase() : other;
      });
    }
    if (mark.type !== 'PLACE' && mark.type !== 'ORG') return undefined;
    const key = mark.type + mark.text.toLowerCase();
    let other = others.get(key);
    if (other === undefined) {
      other =
        random() > share ? mark.text : mark.type === 'PLACE' ? otherPlace(mark.text) : otherBody(mark.text);
      others.set(key, other);
    }
    return other;
  }

  function otherPerson(full: string): Map<string, string> {
    const words = full.match(/[\p{L}\p{M}]+/gu) ?? [];
    const map = new Map<string, string>();
    if (words.some((word) => word.length === 1)) return map;
    const vietnamese =
      words.length >= 2 && words.length <= 5 && /^[\p{L} ]+$/u.test(full) && !words.some(isForeign);
    words.forEach((word, i) => {
      if (map.has(word.toLowerCase())) return;
      const other = vietnamese
        ? i === 0 && words.length > 1
          ? pick(stock.surnames)
          : i === words.length - 1
            ? pick(stock.givens)
            : i === 1 && words.length > 3 && random() < 0.3
              ? 'Thị'
              : pick(stock.middles)
        : isForeign(word)
          ? random() < 0.5
            ? pick(stock.foreignNames)
            : pick(stock.foreignWords)
          : word;
      map.set(word.toLowerCase(), other.split(' ')[0]!);
    });
    return map;
  }

  function isForeign(word: string): boolean {
    return /[fjwzFJWZ]|[bcdghklmnprstvx]{3}|[aeiouy][bdgklrsvx]|ee|oo|[aeiou]{3}/u.test(
      word.slice(0, 1).toLowerCase() + word.slice(1),
    );
  }

  function otherPlace(name: string): string {
    const kind =
      /^(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|xã|thôn|xóm|ấp|bản|buôn|làng|TP\.?|Q\.|P\.|H\.|X\.|đường|phố|sông|hồ|núi|đèo|cầu|chợ|chùa|đền|đình|sân bay|cảng|cửa khẩu|đảo|bãi biển|hòn|suối|kênh|khu công nghiệp|KCN|bến xe|ga|sân|tỉnh lộ|khu đô thị|đặc khu|bang|vùng)(?=[\s\p{Lu}])\s*/iu.exec(
        name,
      )?.[0] ?? '';
    const rest = name.slice(kind.length);
    if (/\d/.test(rest) || rest === '') return name;
    if (kind === '') {
      if (stock.foreignPlaces.includes(rest)) return pick(stock.foreignPlaces);
      if (isForeign(rest)) return random() < 0.6 ? pick(stock.foreignWords) : name;
      if (stock.provinces.includes(rest)) return pick(stock.provinces);
      if (stock.districts.includes(rest) || stock.communes.includes(rest))
        return pick(random() < 0.5 ? stock.districts : stock.communes);
      return name;
    }
    const small = kind.trim().toLowerCase();
    if (small === 'tỉnh') return kind + pick(stock.provinces);
    if (small === 'huyện' || small === 'thị xã' || small === 'thành phố' || small === 'quận')
      return kind + pick(stock.districts);
    if (small === 'đường' || small === 'phố')
      return (
        kind +
        (random() < 0.7
          ? `${pick(stock.surnames)} ${pick(stock.middles)} ${pick(stock.givens)}`
          : pick(stock.communes))
      );
    if (isForeign(rest)) return kind + pick(stock.foreignWords);
    return kind + pick(random() < 0.8 ? stock.communes : stock.districts);
  }

  function otherBody(name: string): string {
    const kind =
      /^(?:công ty (?:cổ phần|CP|TNHH(?: MTV)?|trách nhiệm hữu hạn)?|tập đoàn|ngân hàng(?: TMCP)?|tổng công ty|trường (?:THPT|THCS|tiểu học|mầm non|đại học|ĐH|cao đẳng)|bệnh viện(?: đa khoa)?|CLB|câu lạc bộ|nhà hát|hợp tác xã|HTX|báo|tạp chí|hãng)\s+/iu.exec(
        name,
      )?.[0];
    if (kind !== undefined) {
      const rest = name.slice(kind.length);
      if (!/^\p{Lu}/u.test(rest) || rest.split(' ').length > 4) return name;
      return kind + someBody(rest);
    }
    if (/^[A-Z][A-Z0-9]{1,5}$/.test(name)) return random() < 0.5 ? name : acronym();
    if (!isForeign(name)) return name;
    return someBody(name);
  }

  function acronym(): string {
    let letters = '';
    const length = 3 + Math.floor(random() * 3);
    for (let i = 0; i < length; i++) letters += 'ABCDGHIKLMNPQSTUVX'.charAt(Math.floor(random() * 18));
    return letters;
  }

  function someBody(like: string): string {
    const words = like.split(' ').length;
    if (isForeign(like))
      return Array.from({ length: Math.min(words, 3) }, () => pick(stock.foreignWords)).join(' ');
    if (words === 1) return pick(stock.givens);
    if (words === 3) return `${pick(stock.surnames)} ${pick(stock.middles)} ${pick(stock.givens)}`;
    return random() < 0.3 ? pick(stock.communes) : `${pick(stock.middles)} ${pick(stock.givens)}`;
  }
}

/** The article with its first line in capitals. */
export function withCapitalHeadline(article: GoldArticle): GoldArticle {
  const end = article.text.indexOf('\n');
  if (end < 0) return article;
  const text = article.text.slice(0, end).toUpperCase() + article.text.slice(end);
  if (text.length !== article.text.length) return article;
  return {
    ...article,
    text,
    marks: article.marks.map((mark) => ({
      ...mark,
      text: text.slice(mark.start, mark.end),
      attributes:
        mark.start < end && mark.attributes['role'] !== undefined
          ? { ...mark.attributes, role: mark.attributes['role'].toUpperCase() }
          : mark.attributes,
    })),
  };
}

/** The article without accents, as in messages and old mail. */
export function withoutAccents(article: GoldArticle): GoldArticle {
  const strip = (text: string): string => text.replace(/[\u00c0-\u1ef9]/gu, (letter) => plainLetter(letter));
  const text = strip(article.text);
  if (text.length !== article.text.length) return article;
  return {
    ...article,
    text,
    marks: article.marks.map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) })),
  };
}

function plainLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  return letter.normalize('NFD').charAt(0);
}
