import { gapOf, kindOf, norm, shapeOf, type Tokens } from '../../document.js';
import { aliasLeads, birthOrders, middleNameSex } from './address-terms.js';
import { sexOfForm, type PersonSpan } from './honorifics.js';

/** One mention of a person: the span, the parts of the name in lower case, what is known of the sex. */
interface Mention {
  readonly span: PersonSpan;
  readonly parts: readonly string[];
  readonly initials: boolean;
  readonly sex: Sex | undefined;
}

type Sex = 'male' | 'female';

/** A person of the text: the spans of all mentions in reading order, the fullest one named `name`. */
export interface Cluster {
  readonly mentions: readonly PersonSpan[];
  readonly fullest: PersonSpan;
  readonly sex: Sex | undefined;
}

interface Draft {
  readonly parts: readonly string[];
  readonly mentions: Mention[];
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
  const draftOf = new Map<Mention, Draft>();
  const draftsOfName = new Map<string, Draft[]>();
  const draftsWith = new Map<string, Draft[]>();

  const shorter = new Set<Mention>();
  for (const mention of mentions) {
    if (isPartOfName(mention.parts, namesWith)) {
      shorter.add(mention);
      continue;
    }
    const key = mention.parts.join(' ');
    const same = draftsOfName.get(key) ?? [];
    let draft = same.find(({ sex }) => agrees(sex, mention.sex));
    if (draft === undefined) {
      draft = {
        parts: mention.parts,
        mentions: [],
        sex: nameSex(mention),
        last: -1,
        first: mention.span.from,
      };
      same.push(draft);
      draftsOfName.set(key, same);
      for (const part of new Set(mention.parts)) add(draftsWith, part, draft);
    }
    draft.sex ??= mention.sex;
    draftOf.set(mention, draft);
  }
  for (const mention of mentions) {
    let draft = draftOf.get(mention);
    if (draft === undefined) {
      draft =
        nearest(mention, draftsWith.get(mention.parts.at(-1)!) ?? []) ??
        ({
          parts: mention.parts,
          mentions: [],
          sex: mention.sex,
          last: -1,
          first: mention.span.from,
        } satisfies Draft);
      draft.sex ??= mention.sex;
      draftOf.set(mention, draft);
    }
    draft.mentions.push(mention);
    draft.last = mention.span.from;
  }
  mergeAliases(tokens, mentions, draftOf);
  return finish(mentions, draftOf);
}

/** All different names, by each of their parts. */
function indexNames(mentions: readonly Mention[]): Map<string, (readonly string[])[]> {
  const names = new Map(mentions.map(({ parts }) => [parts.join(' '), parts]));
  const namesWith = new Map<string, (readonly string[])[]>();
  for (const parts of names.values()) for (const part of new Set(parts)) add(namesWith, part, parts);
  return namesWith;
}

function isPartOfName(
  parts: readonly string[],
  namesWith: ReadonlyMap<string, (readonly string[])[]>,
): boolean {
  const names = namesWith.get(parts.at(-1)!) ?? [];
  return names.slice(0, mostCandidates).some((name) => containment(parts, name) > 0);
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

function readMention(tokens: Tokens, span: PersonSpan): Mention {
  const parts: string[] = [];
  let single = 0;
  for (let i = span.from; i < span.to; i++) {
    const kind = tokens.kind[i];
    if (kind !== kindOf.syllable && kind !== kindOf.number) continue;
    parts.push(norm(tokens, i));
    const length = tokens.textEnd[i]! - tokens.textStart[i]!;
    if (length === 1 && tokens.shape[i] === shapeOf.capitalized) single++;
  }
  if (parts.length === 0) parts.push(norm(tokens, span.from));
  return {
    span,
    parts,
    initials: single === parts.length,
    sex: span.honorific === undefined ? undefined : sexOfForm(tokens, span.honorific.from).sex,
  };
}

/** The sex that the honorific gives, else the middle name of a Kinh name. */
function nameSex({ sex, parts }: Mention): Sex | undefined {
  if (sex !== undefined || parts.length < 3) return sex;
  return middleNameSex.get(parts[1]!);
}

function agrees(one: Sex | undefined, other: Sex | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/**
 * How well a shorter name fits into a longer one: 3 as its end (the given name, `Hiệp`; a foreign surname), 2 as
 * its beginning (`ông Tập`), 1 inside, 0 not at all.
 */
function containment(short: readonly string[], long: readonly string[]): number {
  if (short.length >= long.length) return 0;
  let best = 0;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (!short.every((part, i) => part === long[at + i])) continue;
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
function mergeAliases(tokens: Tokens, mentions: readonly Mention[], draftOf: Map<Mention, Draft>): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const one = mentions[i]!;
    const other = mentions[i + 1]!;
    const from = draftOf.get(one)!;
    const into = draftOf.get(other)!;
    if (from === into) continue;
    if (declaresAlias(tokens, one.span, other.span) && agrees(from.sex, into.sex)) merge(into, from, draftOf);
  }
  // `bà Phan Kim Ngân … bà Sáu Ngân`
  const byGivenName = new Map<string, Mention>();
  for (const mention of mentions) {
    const { parts } = mention;
    if (parts.length > 2) byGivenName.set(parts.at(-1)!, mention);
    if (parts.length !== 2 || !birthOrders.has(parts[0]!)) continue;
    const full = byGivenName.get(parts[1]!);
    if (full === undefined) continue;
    const from = draftOf.get(mention)!;
    const into = draftOf.get(full)!;
    if (from !== into && agrees(from.sex, into.sex)) merge(from, into, draftOf);
  }
}

function merge(from: Draft, into: Draft, draftOf: Map<Mention, Draft>): void {
  for (const mention of from.mentions) {
    into.mentions.push(mention);
    draftOf.set(mention, into);
  }
  into.sex ??= from.sex;
  from.mentions.length = 0;
}

function declaresAlias(tokens: Tokens, one: PersonSpan, other: PersonSpan): boolean {
  const from = one.to;
  const to = other.honorific?.from ?? other.from;
  if (to - from < 1 || to - from > aliasGap) return false;
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.before[i]! >= gapOf.line) return false;
    const word = norm(tokens, i);
    if (/\p{L}/u.test(word)) words.push(word);
    else if (!'(,-–"“\'‘:'.includes(word)) return false;
  }
  const text = words.join(' ');
  // `Đường Chí Viễn (Tang Zhiyuan)`: nothing but the other name in brackets, or in quotation marks in them.
  if (text === '') return norm(tokens, from) === '(' && closesBracket(tokens, other.to);
  // `hay` alone is "or" between two people unless a bracket makes it an aside.
  if (text === 'hay') return norm(tokens, from) === '(';
  return aliasLeads.includes(text);
}

function closesBracket(tokens: Tokens, at: number): boolean {
  const next = at < tokens.length && '"”\''.includes(norm(tokens, at)) ? at + 1 : at;
  return next < tokens.length && norm(tokens, next) === ')';
}

function finish(mentions: readonly Mention[], draftOf: ReadonlyMap<Mention, Draft>): Cluster[] {
  const groups = new Map<Draft, Mention[]>();
  for (const mention of mentions) {
    const draft = draftOf.get(mention)!;
    const group = groups.get(draft);
    if (group === undefined) groups.set(draft, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([draft, group]) => ({
    mentions: group.map(({ span }) => span),
    fullest: group.reduce((best, next) =>
      next.parts.length > best.parts.length && !next.initials ? next : best,
    ).span,
    sex: draft.sex,
  }));
}
