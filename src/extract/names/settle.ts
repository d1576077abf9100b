import { gapOf, kindOf, type Tokens } from '../../document.js';
import { mix } from '../../tag/hash.js';
import { hashOf, hashSet } from '../../text/hash.js';
import type { Attributes } from './attributes.js';
import { placeBits } from './attributes.js';
import { classOf } from './classes.js';
import { beginningOf, labelOf } from './labels.js';
import { evidenceOf } from './memory.js';

/** Names of the rules that set a label, for `NameSpan.rule`, by their number in what `settle` gives back. */
export const labelRules = ['tagger', 'named-elsewhere', 'same-name-elsewhere', 'nickname-in-quotes'] as const;
const namedElsewhere = 1;
const sameNameElsewhere = 2;
const nicknameInQuotes = 3;

/** How clearly a mention must have won before it settles others, in the whole numbers of the weights. */
const sure = 2;
/** How much more must speak for one kind of name than for another before the other is given up. */
const majority = 3;

/** Syllables of a nickname. */
const longestNickname = 3;

const dot = hashOf('.');
const quotes = hashSet('"', '“', '”', '«', '»', '‘', '’', "'");

/** Of the people whose names begin with the same syllable, this many are looked for inside titles. */
const mostAlike = 8;

/**
 * Given names that are countries, or the people of this one; of `xe Việt` no place is marked. Nga and Anh are not
 * among them: as given names alone they are too common.
 */
const countries = new Map<number, number>([
  ...['áo', 'đức', 'hàn', 'mỹ', 'nhật', 'pháp', 'ý'].map(
    (name) => [hashOf(name), labelOf.beginPlace] as const,
  ),
  [hashOf('việt'), labelOf.outside],
]);

/** What speaks for a person, elsewhere in the article and right before the name. */
const personEvidence = evidenceOf.afterHonorific | evidenceOf.afterTitle | evidenceOf.lastOfName;
const beforePerson = classOf.honorific | classOf.kin | classOf.office | classOf.rank | classOf.occupation;

/** The last word of what is often called after a person: `Trường THPT`, `đường`, `Bệnh viện`, `giải`. */
const namedAfterPeople = hashSet(
  ...'trường thpt thcs học đường phố viện ty non quỹ giải clb đoàn tàu cầu chợ'.split(' '),
);

function isBodyInTitle(label: number): boolean {
  return label >= labelOf.beginBodyInTitle && label <= labelOf.inPlaceInTitle;
}

/** What a run of capitalised tokens was found to be, over the article: the sum of its margins for each kind. */
interface Votes {
  readonly begins: number[];
  readonly margins: number[];
}

/**
 * Settles by the rest of the article what the tagger left open, and changes `labels`:
 *
 * - A given name alone is a person where the full name stands elsewhere.
 * - A name that was found in one place and left out in another is a name there as well; found as two kinds of
 *   things, it is the one that has far more speaking for it. Hòa Bình may be a person and a province in one
 *   article, so close calls are left alone.
 * - The name of a person known from elsewhere ends the body of the title before it.
 * - A nickname in quotation marks belongs to the name before it.
 * - A common word that nothing in the article speaks for is no person.
 *
 * @returns the number of the rule (see `labelRules`) for every token
 */
export function settle(
  tokens: Tokens,
  attributes: Attributes,
  memory: Uint16Array,
  labels: Uint8Array,
  margins: Int32Array,
): Uint8Array {
  const { length, hash, runFrom, runTo, begins, place } = attributes;
  const rules = new Uint8Array(length);
  const givenNames = new Set<number>();
  const names = new Map<number, Votes>();
  const people = new Map<number, [from: number, to: number][]>();
  for (let i = 0; i < length; i++) {
    if (labels[i] === labelOf.beginPerson && isCommonWord(i)) labels[i] = labelOf.outside;
    if (labels[i] === labelOf.beginPerson && isCountry(i)) labels[i] = countries.get(hash[i]!)!;
    const kind = labels[i]!;
    if (kind < labelOf.beginPerson || beginningOf(kind) !== kind) continue;
    const to = endOfSpan(i);
    if (runTo[i] !== to) continue;
    let least = margins[i]!;
    for (let k = i + 1; k < to; k++) least = Math.min(least, margins[k]!);
    if (kind === labelOf.beginPerson && to - i >= 2 && least >= sure) {
      givenNames.add(hash[to - 1]!);
      const known = people.get(hash[i]!);
      if (known === undefined) people.set(hash[i]!, [[i, to]]);
      else if (known.length < mostAlike) known.push([i, to]);
    }
    if (runFrom[i] === i || to - i > 1) vote(keyOfRun(i, to), kind, Math.max(1, least));
  }
  for (let i = 0; i < length; i++) {
    const to = runTo[i]!;
    if (to <= i || runFrom[i] !== i) continue;
    if (isOpen(i, to)) settleOpen(i, to);
    else if (labels[i]! >= labelOf.beginPerson && endOfSpan(i) === to) settleDoubtful(i, to);
    i = to - 1;
  }
  for (let i = 1; i < length; i++) if (isBodyInTitle(labels[i]!)) cutPerson(i);
  for (let i = 0; i < length; i++) if (labels[i] === labelOf.beginPerson) i = trimPerson(i) - 1;
  return rules;

  /**
   * Takes punctuation from the end of a name, and adds the nickname that stands in quotation marks behind it:
   * `Tèo "Mắt Híp"`. A full stop stays, for it may belong to initials.
   *
   * @returns where the name ends
   */
  function trimPerson(from: number): number {
    let to = endOfSpan(from);
    while (to - from > 1 && isStrayMark(from, to - 1)) labels[--to] = labelOf.outside;
    if (to >= length || !isQuote(to) || to + 1 >= length || runTo[to + 1]! <= to + 1) return to;
    const close = runTo[to + 1]!;
    if (close - to - 1 > longestNickname || !isQuote(close) || tokens.before[close] !== gapOf.nothing)
      return to;
    set(from, close + 1, labelOf.beginPerson, nicknameInQuotes);
    return close + 1;
  }

  function isStrayMark(from: number, i: number): boolean {
    if (tokens.kind[i] !== kindOf.punctuation || hash[i] === dot) return false;
    if (!isQuote(i)) return true;
    for (let k = from; k < i; k++) if (isQuote(k)) return false;
    return true;
  }

  function isQuote(i: number): boolean {
    return i < length && quotes.has(hash[i]!);
  }

  /** A run in which nothing was found. */
  function settleOpen(from: number, to: number): void {
    const opens = (place[from]! & placeBits.sentence) !== 0;
    // The word that opens a sentence is capitalised without belonging to the name: `Theo` `Sao Mai Xanh`.
    const starts = opens ? [from, from + 1] : [from];
    for (const start of starts) {
      const votes = to > start && (to - start > 1 || !opens) ? names.get(keyOfRun(start, to)) : undefined;
      const best = votes === undefined ? undefined : bestOf(votes);
      if (best !== undefined && best.margin >= sure) {
        set(start, to, best.begin, sameNameElsewhere);
        return;
      }
    }
    if (to - from === 1 && givenNames.has(hash[from]!) && isWholeWord(from)) {
      set(from, to, labelOf.beginPerson, namedElsewhere);
    }
  }

  /** A run that was found to be one thing here and another one there. */
  function settleDoubtful(from: number, to: number): void {
    const votes = names.get(keyOfRun(from, to));
    if (votes === undefined || votes.begins.length < 2) return;
    const own = votes.margins[votes.begins.indexOf(labels[from]!)];
    const best = bestOf(votes);
    if (own === undefined || best === undefined || labels[from] === best.begin) return;
    if (best.margin >= majority * own) set(from, to, best.begin, sameNameElsewhere);
  }

  /** A person known from elsewhere ends the body of the title before: `Bí thư Tỉnh ủy` `Chẩu Văn Lâm`. */
  function cutPerson(from: number): void {
    if (namedAfterPeople.has(hash[from - 1]!)) return;
    const known = people.get(hash[from]!);
    if (known === undefined || runTo[from]! <= from) return;
    for (const [first, last] of known) {
      const to = from + last - first;
      if (to > length || !sameWords(first, from, last - first)) continue;
      let end = to;
      while (end < length && labels[end]! % 2 === 0 && isBodyInTitle(labels[end]!)) end++;
      labels.fill(labelOf.outside, to, end);
      set(from, to, labelOf.beginPerson, namedElsewhere);
      return;
    }
  }

  function sameWords(a: number, b: number, count: number): boolean {
    for (let k = 0; k < count; k++) if (hash[a + k] !== hash[b + k] || runTo[b + k]! <= b + k) return false;
    return true;
  }

  function endOfSpan(from: number): number {
    const inside = labels[from]! + 1;
    let to = from + 1;
    while (to < length && labels[to] === inside) to++;
    return to;
  }

  function vote(key: number, begin: number, margin: number): void {
    let votes = names.get(key);
    if (votes === undefined) names.set(key, (votes = { begins: [], margins: [] }));
    let at = votes.begins.indexOf(begin);
    if (at < 0) {
      at = votes.begins.push(begin) - 1;
      votes.margins.push(0);
    }
    votes.margins[at]! += margin;
  }

  /** The kind that wins over all others together; none if there is no such. */
  function bestOf({ begins, margins }: Votes): { begin: number; margin: number } | undefined {
    const all = margins.reduce((sum, margin) => sum + margin, 0);
    const at = margins.findIndex((margin) => margin * (majority + 1) >= all * majority);
    return at < 0 ? undefined : { begin: begins[at]!, margin: margins[at]! };
  }

  function keyOfRun(from: number, to: number): number {
    let key = 0x2545f491;
    for (let i = from; i < to; i++) key = mix(key, hash[i]!);
    return key;
  }

  function isOpen(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (labels[i] !== labelOf.outside) return false;
    return true;
  }

  /** `Bình thường` or `Khoa học máy tính`, where nothing in the article speaks for a person Bình. */
  function isCommonWord(i: number): boolean {
    return (begins[i]! & classOf.word) !== 0 && runTo[i] === i + 1 && (memory[i]! & personEvidence) === 0;
  }

  /**
   * `Đức (giảm 2,6%)` or `ngành xe Việt`, where nothing in the article or beside it speaks for a person Đức. What
   * opens a sentence may be somebody who does something.
   */
  function isCountry(i: number): boolean {
    return (
      countries.has(hash[i]!) &&
      runFrom[i] === i &&
      runTo[i] === i + 1 &&
      (place[i]! & placeBits.sentence) === 0 &&
      (memory[i]! & personEvidence) === 0 &&
      (i === 0 || (attributes.ends[i - 1]! & beforePerson) === 0) &&
      (i + 1 >= length || (begins[i + 1]! & classOf.saying) === 0)
    );
  }

  /** `Hiệp nói`, but not `Hiệp hội`; and not the number or code of a thing. */
  function isWholeWord(i: number): boolean {
    if ((begins[i]! & classOf.word) !== 0) return false;
    if (i + 1 < length && tokens.kind[i + 1] === kindOf.number && tokens.before[i + 1]! <= gapOf.space)
      return false;
    return i === 0 || tokens.kind[i - 1] !== kindOf.number;
  }

  function set(from: number, to: number, begin: number, rule: number): void {
    labels[from] = begin;
    labels.fill(begin + 1, from + 1, to);
    rules.fill(rule, from, to);
  }
}
