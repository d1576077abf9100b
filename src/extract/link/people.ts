import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { hashOf, hashSeed, hashSet, hashStep } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import { aliasLeads, birthOrders, middleNameSex } from './address-terms.js';
import type { PersonSpan, Sex } from './honorifics.js';

/** A name of the text: the same one of all mentions that print the same. */
interface Name {
  /** The parts of the name, by the hashes of their tokens. */
  readonly parts: readonly number[];
  /** What is known of all names that end like it. */
  readonly ending: Ending;
  /** Whether a longer name of the text contains it: then it is the name of nobody else. */
  isPart: boolean;
  /** People of the name; several if their sexes differ. */
  drafts: Draft[] | undefined;
}

/** The names with one last part, and who may be meant by those that are part of a longer one. */
interface Ending {
  names: Name[] | undefined;
  /** How many names hold that part anywhere, as far as they were counted, and the last one of them. */
  holders: number;
  lastHolder: Name | undefined;
  hasParts: boolean;
  /** People whose names hold the part, if one of `names` is part of a longer name. */
  drafts: Draft[] | undefined;
}

/** One mention of a person. */
interface Mention {
  readonly span: PersonSpan;
  readonly name: Name;
  readonly initials: boolean;
  draft: Draft | undefined;
}

/** A person of the text, whose mentions are given by their index. */
export interface Cluster {
  /** In reading order. */
  readonly mentions: readonly number[];
  /** The one with the fullest name. */
  readonly fullest: number;
}

interface Draft {
  readonly parts: readonly number[];
  mentions: number[] | undefined;
  sex: Sex | undefined;
  /** Token at which the person was mentioned last, as the text is read; -1 before the first time. */
  last: number;
  /** Token of the first mention of the full name. */
  readonly first: number;
  isMerged: boolean;
  isFinished: boolean;
}

/** At most so many names are compared with one shorter name: the cost stays linear in a text of nothing but names. */
const mostCandidates = 128;

/**
 * Which mentions are one person. Every name that is part of no longer name in the text is a person of its own;
 * shorter mentions (`ông Hiệp`, `N.`, `Trump`) go to the person whose name contains them, of the same sex where
 * both are known, mentioned last before them.
 *
 * @param spans the mentions in reading order
 */
export function clusterPeople(tokens: Tokens, spans: readonly PersonSpan[]): Cluster[] {
  const names = new Map<number, Name>();
  const endings = new Map<number, Ending>();
  const mentions = spans.map((span) => readMention(tokens, span, names, endings));
  const hasParts = markParts(names, endings);
  for (const mention of mentions) {
    const { name, span } = mention;
    if (name.isPart) continue;
    let draft = name.drafts?.find(({ sex }) => agrees(sex, span.sex));
    if (draft === undefined) {
      draft = draftOf(mention, nameSex(mention));
      name.drafts = withOneMore(name.drafts, draft);
      if (hasParts) addCandidate(draft, endings);
    }
    draft.sex ??= span.sex;
    mention.draft = draft;
  }
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { span } = mention;
    const draft = (mention.draft ??= nearest(mention) ?? draftOf(mention, span.sex));
    draft.sex ??= span.sex;
    draft.mentions = withOneMore(draft.mentions, i);
    draft.last = span.from;
  }
  mergeAliases(tokens, mentions);
  return finish(mentions);
}

/** Most lists here have one thing: an empty one that a thing is added to takes room for many. */
function withOneMore<Thing>(list: Thing[] | undefined, thing: Thing): Thing[] {
  if (list === undefined) return [thing];
  list.push(thing);
  return list;
}

function draftOf({ name, span }: Mention, sex: Sex | undefined): Draft {
  return {
    parts: name.parts,
    mentions: undefined,
    sex,
    last: -1,
    first: span.from,
    isMerged: false,
    isFinished: false,
  };
}

/** Marks the names that are part of longer ones; says whether there are any. */
function markParts(names: ReadonlyMap<number, Name>, endings: ReadonlyMap<number, Ending>): boolean {
  // One name alone is part of no other.
  if (names.size < 2) return false;
  let any = false;
  for (const name of names.values()) {
    for (const part of name.parts) {
      const ending = endings.get(part);
      // Most parts end no name.
      if (ending === undefined || ending.lastHolder === name) continue;
      ending.lastHolder = name;
      if (ending.holders++ >= mostCandidates) continue;
      for (const other of ending.names ?? []) {
        if (other.isPart || containment(other.parts, name.parts) === 0) continue;
        other.isPart = true;
        ending.hasParts = true;
        any = true;
      }
    }
  }
  return any;
}

/** Whoever has a name can be meant by each of its parts. */
function addCandidate(draft: Draft, endings: ReadonlyMap<number, Ending>): void {
  for (const part of draft.parts) {
    const ending = endings.get(part);
    if (ending?.hasParts === true && ending.drafts?.at(-1) !== draft)
      ending.drafts = withOneMore(ending.drafts, draft);
  }
}

function readMention(
  tokens: Tokens,
  span: PersonSpan,
  names: Map<number, Name>,
  endings: Map<number, Ending>,
): Mention {
  const { from, to } = span;
  let key = hashSeed;
  let count = 0;
  let single = 0;
  for (let i = from; i < to; i++) {
    if (!isPart(tokens, i)) continue;
    key = hashStep(key, tokens.hash[i]!);
    count++;
    const length = tokens.textEnd[i]! - tokens.textStart[i]!;
    if (length === 1 && tokens.shape[i] === shapeOf.capitalized) single++;
  }
  if (count === 0) key = tokens.hash[from]!;
  let name = names.get(key);
  if (name === undefined) {
    name = nameOf(count === 0 ? [key] : partsOf(tokens, from, to, count), endings);
    names.set(key, name);
  }
  return { span, name, initials: single === count && count > 0, draft: undefined };
}

function nameOf(parts: readonly number[], endings: Map<number, Ending>): Name {
  const last = parts.at(-1)!;
  let ending = endings.get(last);
  if (ending === undefined) {
    ending = { names: undefined, holders: 0, lastHolder: undefined, hasParts: false, drafts: undefined };
    endings.set(last, ending);
  }
  const name = { parts, ending, isPart: false, drafts: undefined };
  ending.names = withOneMore(ending.names, name);
  return name;
}

function isPart(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return kind === kindOf.syllable || kind === kindOf.number;
}

function partsOf(tokens: Tokens, from: number, to: number, count: number): number[] {
  const parts = Array<number>(count).fill(0);
  let next = 0;
  for (let i = from; i < to; i++) if (isPart(tokens, i)) parts[next++] = tokens.hash[i]!;
  return parts;
}

const sexOfMiddleName = new Map([...middleNameSex].map(([name, sex]) => [hashOf(name), sex]));
const birthOrderHashes = hashSet(...birthOrders);

/** The sex that the honorific gives, else the middle name of a Kinh name. */
function nameSex({ span, name }: Mention): Sex | undefined {
  if (span.sex !== undefined || name.parts.length < 3) return span.sex;
  return sexOfMiddleName.get(name.parts[1]!);
}

function agrees(one: Sex | undefined, other: Sex | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/**
 * How well a shorter name fits into a longer one: 3 as its end (the given name, `Hiệp`; a foreign surname), 2 as
 * its beginning (`ông Tập`), 1 inside, 0 not at all.
 */
function containment(short: readonly number[], long: readonly number[]): number {
  let best = 0;
  for (let at = 0; short.length < long.length && at + short.length <= long.length; at++) {
    let same = 0;
    while (same < short.length && short[same] === long[at + same]) same++;
    if (same < short.length) continue;
    best = Math.max(best, at + short.length === long.length ? 3 : at === 0 ? 2 : 1);
  }
  return best;
}

/** The person that a shorter mention names. */
function nearest({ name, span }: Mention): Draft | undefined {
  const { drafts } = name.ending;
  if (drafts === undefined) return undefined;
  let best: Draft | undefined;
  let bestRank = -Infinity;
  for (let i = Math.max(0, drafts.length - mostCandidates); i < drafts.length; i++) {
    const draft = drafts[i]!;
    const fit = containment(name.parts, draft.parts);
    if (fit === 0 || !agrees(draft.sex, span.sex)) continue;
    // One who is only named later (the name in a headline comes first) is worth less than one named before.
    const distance = draft.last >= 0 ? span.from - draft.last : 1e8 + Math.abs(draft.first - span.from);
    const known = draft.sex !== undefined && span.sex !== undefined ? 0.5 : 0;
    const rank = (fit + known) * 1e9 - distance;
    if (rank > bestRank) {
      bestRank = rank;
      best = draft;
    }
  }
  return best;
}

/** Longest gap, in tokens, between a name and the alias that explains it: `(tên thật là`. */
const aliasGap = 6;

/** Joins people whose names the text declares to be two names of one. */
function mergeAliases(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const one = mentions[i]!;
    const other = mentions[i + 1]!;
    if (declaresAlias(tokens, one.span, other.span)) merge(other.draft!, one.draft!, mentions);
  }
  // `bà Phan Kim Ngân … bà Sáu Ngân`
  if (!mentions.some(({ name }) => isBirthOrderName(name))) return;
  const byGivenName = new Map<number, Mention>();
  for (const mention of mentions) {
    const { parts } = mention.name;
    if (parts.length > 2) byGivenName.set(parts.at(-1)!, mention);
    if (!isBirthOrderName(mention.name)) continue;
    const full = byGivenName.get(parts[1]!);
    if (full !== undefined) merge(mention.draft!, full.draft!, mentions);
  }
}

function isBirthOrderName({ parts }: Name): boolean {
  return parts.length === 2 && birthOrderHashes.has(parts[0]!);
}

/**
 * Makes two people one, unless their sexes tell them apart. The mentions of the one with fewer move, so that none moves
 * often.
 */
function merge(one: Draft, other: Draft, mentions: readonly Mention[]): void {
  if (one === other || !agrees(one.sex, other.sex)) return;
  const isSmaller = (one.mentions?.length ?? 0) <= (other.mentions?.length ?? 0);
  const [from, into] = isSmaller ? [one, other] : [other, one];
  for (const mention of from.mentions ?? []) {
    mentions[mention]!.draft = into;
    into.mentions = withOneMore(into.mentions, mention);
  }
  into.isMerged = true;
  into.sex ??= from.sex;
  from.mentions = undefined;
}

const openBracket = hashOf('(');
const closeBracket = hashOf(')');
const within = hashSet('(', ',', '-', '–', '"', '“', "'", '‘', ':');
const leads = phraseTable(aliasLeads.map((lead) => [lead, lead] as const));
const quotationMarks = hashSet('"', '”', "'");

function declaresAlias(tokens: Tokens, one: PersonSpan, other: PersonSpan): boolean {
  const from = one.to;
  const to = other.head;
  if (to - from < 1 || to - from > aliasGap) return false;
  for (let i = from; i <= other.from; i++) if (tokens.before[i]! >= gapOf.line) return false;
  const inBrackets = tokens.hash[from] === openBracket;
  let at = from;
  while (at < to && within.has(tokens.hash[at]!)) at++;
  // `Đường Chí Viễn (Tang Zhiyuan)`: nothing but the other name in brackets, or in quotation marks in them.
  if (at === to) return inBrackets && closesBracket(tokens, other.to);
  const lead = phraseAt(leads, tokens, at, to);
  if (lead === undefined) return false;
  at += lead.hashes.length;
  while (at < to && within.has(tokens.hash[at]!)) at++;
  // `hay` alone is "or" between two people unless a bracket makes it an aside.
  return at === to && (lead.value !== 'hay' || inBrackets);
}

function closesBracket(tokens: Tokens, at: number): boolean {
  const next = at < tokens.length && quotationMarks.has(tokens.hash[at]!) ? at + 1 : at;
  return next < tokens.length && tokens.hash[next] === closeBracket;
}

/** The people in the order of their first mention. */
function finish(mentions: readonly Mention[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { draft } of mentions) {
    if (draft === undefined || draft.isFinished) continue;
    draft.isFinished = true;
    const group = draft.mentions ?? [];
    if (draft.isMerged) group.sort((a, b) => mentions[a]!.span.from - mentions[b]!.span.from);
    let fullest = group[0]!;
    for (const next of group) {
      const { name, initials } = mentions[next]!;
      if (!initials && name.parts.length > mentions[fullest]!.name.parts.length) fullest = next;
    }
    clusters.push({ mentions: group, fullest });
  }
  return clusters;
}
