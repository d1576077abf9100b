import { gapOf, kindOf, shapeOf, type Groups, type NameSpan, type Tokens } from '../../document.js';
import { hashOf, hashSet } from '../../text/hash.js';
import { groupOf, partitionPoint } from '../../text/spans.js';
import { phraseAt, phraseBefore, phraseTable } from '../../text/phrases.js';
import { honorificEnd, sexOfForm, type PersonSpan } from './honorifics.js';
import { occupations, offices } from '../names/terms/titles.js';
import { degrees, officeLeads, roleAdjectives } from './role-terms.js';
import { isFormer, roleKey } from './roles.js';

/** Who holds an office: the index of a mention (in the list given), how sure, and why. */
export interface Holder {
  readonly person: number;
  readonly score: number;
  readonly rule: string;
}

interface Context {
  readonly tokens: Tokens;
  readonly titles: readonly NameSpan[];
  readonly people: readonly PersonSpan[];
  /** Index of the title that starts (or ends) at a token, -1 where none does; the longest where several do. */
  readonly titleFrom: Int32Array;
  readonly titleTo: Int32Array;
  readonly personFrom: Int32Array;
  readonly personTo: Int32Array;
  readonly sentences: Groups;
}

/** The four lists by token of a context; kept for the next text, as making them costs more than what they are for. */
let room = roomFor(0);

function roomFor(length: number): Pick<Context, 'titleFrom' | 'titleTo' | 'personFrom' | 'personTo'> {
  const none = (): Int32Array => new Int32Array(length).fill(-1);
  return { titleFrom: none(), titleTo: none(), personFrom: none(), personTo: none() };
}

/**
 * Links titles to the people who hold them, from the closest construction to the loosest:
 *
 * 1. `before`: `Chủ tịch UBND xã Nông Thị Bích`, `Thiếu tướng, PGS.TS Lê Văn An`, `Tổng thống Mỹ, ông X`
 * 2. `after`: `Lê Văn An, Phó Chủ tịch …`, `Lê Văn An (46 tuổi), …`, `A - Phó Bí thư, Chủ tịch HĐND`
 * 3. `predicate`: `Lê Văn An giữ chức …`, `Ông là …`
 * 4. `apart`: `đạo diễn người Nhật X`, a few words between
 *
 * What is left may be an office that stands for its holder; `linkOffices` looks for those.
 *
 * @param titles in reading order, outer ones before inner ones
 * @param people mentions in reading order
 * @returns the holder of each title
 */
export function linkTitles(
  tokens: Tokens,
  sentences: Groups,
  titles: readonly NameSpan[],
  people: readonly PersonSpan[],
): (Holder | undefined)[] {
  if (titles.length === 0) return [];
  // One place more: a span can end behind the last token.
  if (room.titleTo.length <= tokens.length) room = roomFor(2 * tokens.length + 1);
  const { titleFrom, titleTo, personFrom, personTo } = room;
  for (let i = titles.length - 1; i >= 0; i--) {
    titleFrom[titles[i]!.from] = i;
    titleTo[titles[i]!.to] = i;
  }
  for (let i = 0; i < people.length; i++) {
    personFrom[people[i]!.from] = i;
    personTo[people[i]!.to] = i;
  }
  const context = { tokens, titles, people, titleFrom, titleTo, personFrom, personTo, sentences };
  let enclosing = -1;
  const holders = titles.map((title, index) => {
    // `Đặc phái viên của Tổng thống Nga Lê X`: the name belongs to the outer title.
    if (title.to <= enclosing) return undefined;
    enclosing = title.to;
    return (
      directlyBefore(context, index) ??
      after(context, index) ??
      beforeWithComma(context, index) ??
      predicate(context, index) ??
      apart(context, index)
    );
  });
  for (const { from, to } of titles) titleFrom[from] = titleTo[to] = -1;
  for (const { from, to } of people) personFrom[from] = personTo[to] = -1;
  return holders;
}

/** The person who is named at a token, or behind the form of address at it; -1 if nobody is. */
function personAt({ tokens, personFrom }: Context, at: number): number {
  const person = personFrom[at]!;
  return person >= 0 ? person : personFrom[honorificEnd(tokens, at)]!;
}

/** The token behind an acronym in brackets: `Chủ tịch Liên đoàn Bóng đá Việt Nam (VFF) Trần Quốc Tuấn`. */
function skipAcronym(tokens: Tokens, at: number): number {
  if (at + 3 >= tokens.length || tokens.hash[at] !== openBracket || tokens.shape[at + 1] !== shapeOf.upper)
    return at;
  return tokens.hash[at + 2] === closeBracket ? at + 3 : at;
}

/** Longest chain of titles in a row that is followed. */
const longestChain = 8;

/** `Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh ông Lê Văn An`: nothing but titles and forms of address between. */
function directlyBefore(context: Context, index: number): Holder | undefined {
  const { tokens, titles, titleFrom } = context;
  let at = titles[index]!.to;
  for (let step = 0; step < longestChain; step++) {
    if (at >= tokens.length || tokens.before[at]! >= gapOf.line) return undefined;
    at = skipAcronym(tokens, at);
    const person = personAt(context, at);
    if (person >= 0) return { person, score: 0.97, rule: 'before' };
    const next = titleFrom[at]!;
    if (next >= 0 && next !== index) at = titles[next]!.to;
    else if (tokens.hash[at] === kiem && titleFrom[at + 1]! >= 0) at = titles[titleFrom[at + 1]!]!.to;
    else return undefined;
  }
  return undefined;
}

/** What may stand between a title and the name behind it. */
const betweenMarks = hashSet(',', '-', '–', ':', 'là', '(');

/** `Tổng thống Mỹ, ông X`; `PGS, TS X`; `Á hậu 1 là X`; `đạo diễn: X`. */
function beforeWithComma(context: Context, index: number): Holder | undefined {
  const { tokens, titles, titleFrom, personFrom } = context;
  let at = titles[index]!.to;
  for (let step = 0; step < longestChain; step++) {
    if (at + 1 >= tokens.length || tokens.before[at]! >= gapOf.line) return undefined;
    if (!betweenMarks.has(tokens.hash[at]!)) return undefined;
    at++;
    const behindAddress = honorificEnd(tokens, at);
    const person = personFrom[behindAddress]!;
    // A bare name behind a comma begins something else, unless the title and the name are all there is.
    if (person >= 0) return { person, score: behindAddress > at ? 0.85 : 0.6, rule: 'before-comma' };
    const next = titleFrom[at]!;
    if (next < 0 || next === index) return undefined;
    const inner = directlyBefore(context, next);
    if (inner !== undefined) return { ...inner, score: 0.9, rule: 'before-comma' };
    at = titles[next]!.to;
  }
  return undefined;
}

/** How far, in tokens, an aside between a name and the office may reach: `(46 tuổi, trú phường …)`. */
const longestAside = 40;

/** `Lê Văn An, 46 tuổi, Phó Chủ tịch …, Trưởng ban …`: backwards over titles and asides to the name. */
function after(context: Context, index: number): Holder | undefined {
  const { tokens, titles, titleTo, personTo } = context;
  let at = titles[index]!.from;
  let asides = 0;
  for (let step = 0; step < longestChain; step++) {
    const chain = joinBefore(tokens, at);
    if (chain === undefined) return undefined;
    at = chain;
    const person = personTo[at]!;
    if (person >= 0) return { person, score: asides === 0 ? 0.95 : 0.85, rule: 'after' };
    const before = titleTo[at]!;
    if (before >= 0) {
      const outer = titles[before]!;
      // A title that stands before a name, `Đại tá A, Phó Giám đốc`, was passed by way of the name.
      at = outer.from;
      const holder = personTo[at]!;
      if (holder >= 0) return { person: holder, score: 0.9, rule: 'after' };
      const lead = leadBefore(tokens, at);
      if (lead !== undefined) {
        const subject = subjectBefore(context, lead);
        return subject === undefined ? undefined : { person: subject, score: 0.8, rule: 'after-predicate' };
      }
      continue;
    }
    const aside = asideBefore(context, at);
    if (aside === undefined) return undefined;
    asides++;
    at = aside;
    const owner = personTo[at]!;
    if (owner >= 0) return { person: owner, score: 0.85, rule: 'after-aside' };
  }
  return undefined;
}

const joins = hashSet(',', '-', '–', '—', '(', 'kiêm');
const kiem = hashOf('kiêm');
const comma = hashOf(',');
const openBracket = hashOf('(');
const closeBracket = hashOf(')');

/** The end of what a comma, dash, bracket or `kiêm` before `at` joins to; undefined if there is none. */
function joinBefore(tokens: Tokens, at: number): number | undefined {
  if (at === 0 || tokens.before[at]! >= gapOf.line) return undefined;
  const mark = tokens.hash[at - 1]!;
  if (!joins.has(mark)) return undefined;
  return mark === kiem && at > 1 && joins.has(tokens.hash[at - 2]!) ? at - 2 : at - 1;
}

/** The start of an aside that ends at `at`: a bracket, or words up to a comma such as `46 tuổi`, `ngụ quận 3`. */
function asideBefore({ tokens, personTo }: Context, at: number): number | undefined {
  if (at > 0 && tokens.hash[at - 1] === closeBracket) {
    for (let i = at - 2; i >= 0 && at - i < longestAside; i--) {
      if (tokens.hash[i] === openBracket) return i;
      if (tokens.before[i]! >= gapOf.line) return undefined;
    }
    return undefined;
  }
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    if (tokens.before[i]! >= gapOf.line) return undefined;
    const isComma = tokens.hash[i] === comma;
    if (isComma && asideLike(tokens, i + 1, at)) return i;
    if (isComma && personTo[i]! >= 0) return undefined;
    if (tokens.kind[i] === kindOf.punctuation && !isComma && !withinAside.has(tokens.hash[i]!))
      return undefined;
  }
  return undefined;
}

const asideWords = hashSet(
  'tuổi',
  'sn',
  'sinh',
  'quê',
  'ngụ',
  'trú',
  'ở',
  'người',
  'quốc',
  'con',
  'cha',
  'mẹ',
  'vợ',
  'chồng',
  'em',
  'anh',
  'chị',
  'dân',
  'cán',
  'chuyên',
);

/** Marks that an aside may hold: `ngụ Q.3`, `TP Phan Rang - Tháp Chàm`. */
const withinAside = hashSet('.', '-');

function asideLike(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) if (asideWords.has(tokens.hash[i]!)) return true;
  return false;
}

const leads = phraseTable(officeLeads.map((lead) => [lead, true] as const));

/** The start of `giữ chức`, `được bầu làm`, `là` right before `at`; undefined if there is none. */
function leadBefore(tokens: Tokens, at: number): number | undefined {
  return phraseBefore(leads, tokens, at)?.from;
}

/** `Lê Văn An giữ chức Bí thư`, `Ông là cựu Tổng thống`: the subject of the sentence, or whom it refers back to. */
function predicate(context: Context, index: number): Holder | undefined {
  const lead = leadBefore(context.tokens, context.titles[index]!.from);
  if (lead === undefined) return undefined;
  const person = subjectBefore(context, lead);
  return person === undefined ? undefined : { person, score: 0.75, rule: 'predicate' };
}

/** `Người này`, `Cựu bộ trưởng`, `Bị cáo` go on about somebody named before. */
const otherPronouns = hashSet('người', 'cựu', 'bị');

/** How many tokens before its predicate a subject may stand. */
const farthestSubject = 60;

function subjectBefore({ tokens, people, sentences }: Context, at: number): number | undefined {
  const sentence = sentences.first[groupOf(sentences, at)]!;
  let last: number | undefined;
  const before = partitionPoint(people.length, (index) => people[index]!.to <= at);
  for (let i = before - 1; i >= 0 && people[i]!.from >= sentence; i--) {
    last = i;
    if (at - people[i]!.to <= farthestSubject) return i;
  }
  if (last !== undefined) return last;
  // No name in the sentence: `Ông từng là …` goes on about the person named last.
  const { form, sex } = sexOfForm(tokens, sentence);
  if (!form && !otherPronouns.has(tokens.hash[sentence]!)) return undefined;
  for (let i = before - 1; i >= 0 && sentence - people[i]!.to <= farthestSubject * 2; i--) {
    const other = people[i]!.sex;
    if (sex === undefined || other === undefined || other === sex) return i;
  }
  return undefined;
}

/** `VĐV 17 tuổi Mai Lan`, `Ngoại trưởng nước chủ nhà X`: at most three words, no mark, then the name. */
function apart(context: Context, index: number): Holder | undefined {
  const { tokens, titles, personFrom } = context;
  const { to } = titles[index]!;
  for (let at = to + 1; at <= to + 4 && at < tokens.length; at++) {
    if (tokens.before[at]! >= gapOf.line) return undefined;
    // `Tổng thống mãn nhiệm, ông X`: behind a comma only with a form of address.
    if (tokens.kind[at - 1] === kindOf.punctuation) {
      if (tokens.hash[at - 1] !== comma) return undefined;
      const behindAddress = honorificEnd(tokens, at);
      if (behindAddress === at || personFrom[behindAddress]! < 0) return undefined;
    }
    const person = personAt(context, at);
    if (person >= 0) return { person, score: 0.6, rule: 'apart' };
  }
  return undefined;
}

/** An office as an article names it. */
export interface HeldOffice {
  /** Written out. */
  readonly normalizedRole: string;
  /** As printed; empty if no body is named. */
  readonly bodyName: string;
  readonly holder: Holder | undefined;
}

/** What an office is, to be compared with others: the role without `nguyên`, and the body in lower case. */
interface Office {
  readonly key: string;
  readonly former: boolean;
  readonly body: string;
}

/** How many holders of one office are compared with a title. */
const mostHolders = 64;

/**
 * Offices that stand for their holders (`Thủ tướng yêu cầu …`): the holder that the article names for the same
 * office, the one named last before, else the first one after.
 *
 * @param titles in reading order
 * @returns titles of which nobody is the holder yet, by their index, and who it is
 */
export function linkOffices(titles: readonly HeldOffice[]): { title: number; holder: Holder }[] {
  if (titles.every(({ holder }) => holder !== undefined)) return [];
  const offices = titles.map(officeOf);
  const heldByKey = new Map<string, number[]>();
  offices.forEach(({ key, former }, i) => {
    if (titles[i]!.holder === undefined || former) return;
    const list = heldByKey.get(key);
    if (list === undefined) heldByKey.set(key, [i]);
    else if (list.length < mostHolders) list.push(i);
  });
  return offices.flatMap(({ key, former, body }, i) => {
    const held = titles[i]!.holder !== undefined || former ? undefined : heldByKey.get(key);
    if (held === undefined) return [];
    const fitting = held.filter((other) => sameBody(offices[other]!.body, body));
    const named = fitting.filter((other) => other < i).at(-1) ?? fitting[0];
    if (named === undefined) return [];
    return [{ title: i, holder: { person: titles[named]!.holder!.person, score: 0.7, rule: 'office' } }];
  });
}

function officeOf({ normalizedRole, bodyName }: HeldOffice): Office {
  return { key: roleKey(normalizedRole), former: isFormer(normalizedRole), body: bodyName.toLowerCase() };
}

/** A body left out, or one that names the other shorter: `UBND tỉnh` and `UBND tỉnh Bắc Kạn`. */
function sameBody(one: string, other: string): boolean {
  return one === '' || other === '' || one.includes(other) || other.includes(one);
}

function list(terms: string): string[] {
  return terms.split(/[,\n]/).map((term) => term.trim());
}

const officeTerms = new Set(list(offices));
const ofNamedPeople = phraseTable(
  [...list(occupations).filter((term) => term !== '' && !officeTerms.has(term)), ...degrees].map(
    (term) => [term, true] as const,
  ),
);
const adjectives = hashSet(...roleAdjectives);

/**
 * Whether a role is an occupation or a degree, which are titles only of a person who is named with them: `ca sĩ Lê An`
 * is one, `nữ ca sĩ cho biết` and `lấy bằng thạc sĩ` are none.
 */
export function needsName(tokens: Tokens, roleFrom: number, roleTo: number): boolean {
  let from = roleFrom;
  while (from + 1 < roleTo && adjectives.has(tokens.hash[from]!)) from++;
  return phraseAt(ofNamedPeople, tokens, from, roleTo) !== undefined;
}

const plurals = hashSet('các', 'những', 'mọi', 'mỗi', 'nhiều', 'một', 'hai', 'ba', 'bốn', 'số', 'vài');
const enumerating = hashSet(',', 'và', 'hoặc', 'hay', ';', '/');

/** `HLV này`, `vị giám đốc ấy` point back at somebody. */
const pointing = hashSet('này', 'ấy', 'kia');

/**
 * Whether an office without a holder means posts and not the one who holds it: `2 Phó Thủ tướng`, `các Bộ trưởng`,
 * `sẽ chỉ định chủ tịch, phó chủ tịch UBND xã` (in small letters, one of several); or only points back.
 */
export function isGeneric(
  tokens: Tokens,
  title: NameSpan,
  before: NameSpan | undefined,
  behind: NameSpan | undefined,
): boolean {
  const { from, to } = title;
  if (from > 0 && tokens.before[from]! < gapOf.line) {
    if (plurals.has(tokens.hash[from - 1]!) || tokens.kind[from - 1] === kindOf.number) return true;
  }
  if (to < tokens.length && pointing.has(tokens.hash[to]!) && tokens.before[to]! < gapOf.line) return true;
  if (tokens.shape[from] !== shapeOf.lower) return false;
  const enumerated = (one: number, other: number): boolean =>
    other === one + 1 && enumerating.has(tokens.hash[one]!);
  return (
    (before !== undefined && enumerated(before.to, from)) ||
    (behind !== undefined && enumerated(to, behind.from))
  );
}
