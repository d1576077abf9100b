import { gapOf, kindOf, shapeOf, type Tokens } from '../../document.js';
import { hashOf, hashSeed, hashSet, hashStep } from '../../text/hash.js';
import { phraseAt, phraseTable } from '../../text/phrases.js';
import { aliasLeads, birthOrders, middleNameSex } from './address-terms.js';
import { sexOfForm, type PersonSpan } from './honorifics.js';

/** One mention of a person. */
interface Mention {
  readonly span: PersonSpan;
  /** The parts of the name, by the hashes of their tokens. */
  readonly parts: readonly number[];
  /** One number for the whole name. */
  readonly key: number;
  readonly initials: boolean;
  readonly sex: Sex | undefined;
  draft: Draft | undefined;
}

type Sex = 'male' | 'female';

/** A person of the text: the spans of all mentions in reading order, the fullest one named `name`. */
export interface Cluster {
  readonly mentions: readonly PersonSpan[];
  readonly fullest: PersonSpan;
  readonly sex: Sex | undefined;
}

interface Draft {
  readonly parts: readonly number[];
  mentions: Mention[];
  sex: Sex | undefined;
  /** Token at which the person was mentioned last, as the text is read; -1 before the first time. */
  last: number;
  /** Token of the first mention of the full name. */
  readonly first: number;
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
  const mentions = spans.map((span) => readMention(tokens, span));
  const namesWith = indexNames(mentions);
  const draftsOfName = new Map<number, Draft[]>();
  const draftsWith = new Map<number, Draft[]>();

  for (const mention of mentions) {
    if (isPartOfName(mention, namesWith)) continue;
    let draft = draftsOfName.get(mention.key)?.find(({ sex }) => agrees(sex, mention.sex));
    if (draft === undefined) {
      draft = draftOf(mention, nameSex(mention));
      add(draftsOfName, mention.key, draft);
      for (const part of mention.parts) add(draftsWith, part, draft);
    }
    draft.sex ??= mention.sex;
    mention.draft = draft;
  }
  for (const mention of mentions) {
    const draft =
      mention.draft ??
      nearest(mention, draftsWith.get(mention.parts.at(-1)!) ?? []) ??
      draftOf(mention, mention.sex);
    draft.sex ??= mention.sex;
    draft.mentions.push(mention);
    draft.last = mention.span.from;
    mention.draft = draft;
  }
  mergeAliases(tokens, mentions);
  return finish(mentions);
}

function draftOf({ parts, span }: Mention, sex: Sex | undefined): Draft {
  return { parts, mentions: [], sex, last: -1, first: span.from };
}

/** All different names, by each of their parts. */
function indexNames(mentions: readonly Mention[]): Map<number, Mention[]> {
  const known = new Set<number>();
  const namesWith = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (known.has(mention.key)) continue;
    known.add(mention.key);
    for (const part of mention.parts) add(namesWith, part, mention);
  }
  return namesWith;
}

function isPartOfName({ parts }: Mention, namesWith: ReadonlyMap<number, readonly Mention[]>): boolean {
  const names = namesWith.get(parts.at(-1)!) ?? [];
  const end = Math.min(names.length, mostCandidates);
  for (let i = 0; i < end; i++) if (containment(parts, names[i]!.parts) > 0) return true;
  return false;
}

function add<Value>(index: Map<number, Value[]>, key: number, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}

function readMention(tokens: Tokens, span: PersonSpan): Mention {
  const parts: number[] = [];
  let key = hashSeed;
  let single = 0;
  for (let i = span.from; i < span.to; i++) {
    const kind = tokens.kind[i];
    if (kind !== kindOf.syllable && kind !== kindOf.number) continue;
    const hash = tokens.hash[i]!;
    parts.push(hash);
    key = hashStep(key, hash);
    const length = tokens.textEnd[i]! - tokens.textStart[i]!;
    if (length === 1 && tokens.shape[i] === shapeOf.capitalized) single++;
  }
  if (parts.length === 0) {
    key = tokens.hash[span.from]!;
    parts.push(key);
  }
  return {
    span,
    parts,
    key,
    initials: single === parts.length,
    sex: span.honorific === undefined ? undefined : sexOfForm(tokens, span.honorific.from).sex,
    draft: undefined,
  };
}

const sexOfMiddleName = new Map([...middleNameSex].map(([name, sex]) => [hashOf(name), sex]));
const birthOrderHashes = hashSet(...birthOrders);

/** The sex that the honorific gives, else the middle name of a Kinh name. */
function nameSex({ sex, parts }: Mention): Sex | undefined {
  if (sex !== undefined || parts.length < 3) return sex;
  return sexOfMiddleName.get(parts[1]!);
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

/** The person that a shorter mention names; `drafts` hold a part of it. */
function nearest(mention: Mention, drafts: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined;
  let bestRank = -Infinity;
  for (const draft of drafts.slice(-mostCandidates)) {
    const fit = containment(mention.parts, draft.parts);
    if (fit === 0 || !agrees(draft.sex, mention.sex)) continue;
    // One who is only named later (the name in a headline comes first) is worth less than one named before.
    const distance =
      draft.last >= 0 ? mention.span.from - draft.last : 1e8 + Math.abs(draft.first - mention.span.from);
    const known = draft.sex !== undefined && mention.sex !== undefined ? 0.5 : 0;
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
    if (declaresAlias(tokens, one.span, other.span)) merge(other.draft!, one.draft!);
  }
  // `bà Phan Kim Ngân … bà Sáu Ngân`
  const byGivenName = new Map<number, Mention>();
  for (const mention of mentions) {
    const { parts } = mention;
    if (parts.length > 2) byGivenName.set(parts.at(-1)!, mention);
    if (parts.length !== 2 || !birthOrderHashes.has(parts[0]!)) continue;
    const full = byGivenName.get(parts[1]!);
    if (full !== undefined) merge(mention.draft!, full.draft!);
  }
}

/** Makes two people one, unless their sexes tell them apart. */
function merge(from: Draft, into: Draft): void {
  if (from === into || !agrees(from.sex, into.sex)) return;
  for (const mention of from.mentions) mention.draft = into;
  into.mentions = [...into.mentions, ...from.mentions];
  into.sex ??= from.sex;
  from.mentions = [];
}

const openBracket = hashOf('(');
const closeBracket = hashOf(')');
const within = hashSet('(', ',', '-', '–', '"', '“', "'", '‘', ':');
const leads = phraseTable(aliasLeads.map((lead) => [lead, lead] as const));
const quotationMarks = hashSet('"', '”', "'");

function declaresAlias(tokens: Tokens, one: PersonSpan, other: PersonSpan): boolean {
  const from = one.to;
  const to = other.honorific?.from ?? other.from;
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
  const done = new Set<Draft>();
  const clusters: Cluster[] = [];
  for (const { draft } of mentions) {
    if (draft === undefined || done.has(draft)) continue;
    done.add(draft);
    const group = draft.mentions.sort((a, b) => a.span.from - b.span.from);
    let fullest = group[0]!;
    for (const next of group) if (next.parts.length > fullest.parts.length && !next.initials) fullest = next;
    clusters.push({ mentions: group.map(({ span }) => span), fullest: fullest.span, sex: draft.sex });
  }
  return clusters;
}
