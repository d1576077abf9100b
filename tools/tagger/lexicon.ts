import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOf } from '../../src/document.js';
import { classOf, capitalClass } from '../../src/extract/names/classes.js';
import * as organizations from '../../src/extract/names/terms/organizations.js';
import * as people from '../../src/extract/names/terms/people.js';
import * as places from '../../src/extract/names/terms/places.js';
import * as titles from '../../src/extract/names/terms/titles.js';
import { normalize } from '../../src/normalize/index.js';
import { keyOf } from '../../src/tag/hash.js';
import { childNode, packLexicon, rootNode } from '../../src/tag/lexicon.js';
import { hashOf } from '../../src/text/hash.js';
import { tokenize } from '../../src/tokenize/tokens.js';

const lists = fileURLToPath(new URL('../../data/names/', import.meta.url));

/** Collects phrases with their classes and packs them as `src/tag/lexicon.ts` reads them. */
class LexiconBuilder {
  readonly #nodes = new Map<number, { classes: number; goesOn: boolean }>();

  add(phrase: string, classes: number): void {
    const { text, alignment } = normalize(oldTones(phrase));
    const tokens = tokenize(phrase, text, alignment);
    if (tokens.length === 0 || tokens.length > 12) return;
    let node = rootNode;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] === kindOf.address) return;
      node = childNode(node, tokens.hash[i]!);
      const entry = this.#entry(node);
      if (i + 1 < tokens.length) entry.goesOn = true;
      else entry.classes |= classes;
    }
  }

  #entry(node: number): { classes: number; goesOn: boolean } {
    const key = keyOf(node);
    let entry = this.#nodes.get(key);
    if (entry === undefined) this.#nodes.set(key, (entry = { classes: 0, goesOn: false }));
    return entry;
  }

  /** The classes of a phrase that is in it as a whole. */
  classesOf(syllable: string): number {
    return this.#nodes.get(keyOf(childNode(rootNode, hashOf(oldTones(syllable)))))?.classes ?? 0;
  }

  get size(): number {
    return this.#nodes.size;
  }

  pack(): string {
    return packLexicon(this.#nodes);
  }
}

/** Newspapers print hòa, thủy; some lists hoà, thuỷ. */
export function oldTones(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=[^qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu, (_, glide: string, vowel: string) => {
      const [bare, tone] = vowel.normalize('NFD');
      return (glide + tone! + bare!).normalize('NFC');
    });
}

/** All lists that the features look at. */
export function buildLexicon(shared: string): { packed: string; size: number } {
  const builder = new LexiconBuilder();
  const addTerms = (terms: string, classes: number): void => {
    for (const term of terms.split(/[,\n]/)) if (term.trim() !== '') builder.add(term.trim(), classes);
  };
  addTerms(titles.offices, classOf.office);
  addTerms(titles.officePrefixes, classOf.officePrefix);
  addTerms(titles.ranks, classOf.rank);
  addTerms(titles.occupations, classOf.occupation);
  addTerms(titles.appointing, classOf.appointing);
  addTerms(people.honorifics, classOf.honorific);
  addTerms(people.kin, classOf.kin);
  addTerms(people.sayings, classOf.saying);
  addTerms(people.credits, classOf.credit);
  addTerms(people.things, classOf.thing);
  addTerms(people.particles, classOf.particle);
  addTerms(organizations.bodyKinds, classOf.bodyKind);
  addTerms(organizations.fields, classOf.field);
  addTerms(organizations.bodies, classOf.body);
  addTerms(places.unitKinds, classOf.unitKind);
  addTerms(places.siteKinds, classOf.siteKind);
  addTerms(places.placeWords, classOf.placeWord);

  const listed: Readonly<Record<string, number>> = {
    'bodies.txt': classOf.body,
    'other-names.txt': classOf.likeNone,
    'foreign-places.txt': classOf.foreignPlace,
    'vietnamese-places.txt': classOf.unitName,
    'minority-names.txt': classOf.rareSurname,
    'foreign-names.txt': classOf.foreignName,
    'given-more.txt': classOf.givenName,
  };
  for (const name of readdirSync(lists).sort()) {
    const classes = listed[name];
    if (classes === undefined) continue;
    for (const line of readFileSync(join(lists, name), 'utf8').split('\n')) {
      if (!line.startsWith('#')) addTerms(line, classes);
    }
  }
  for (const unit of unitNames(shared)) builder.add(unit, classOf.unitName);
  for (const [surname, count] of rows(join(shared, 'names/surnames.tsv'))) {
    if (/[^\p{L}]|[øđö]|[ÿ]/u.test(surname!) || surname === 'Student') continue;
    builder.add(surname!, Number(count) >= 20 ? classOf.surname : classOf.rareSurname);
  }
  for (const file of ['given-male.txt', 'given-female.txt']) {
    for (const [name] of rows(join(shared, 'names', file), false)) {
      for (const syllable of name!.split(' ')) builder.add(syllable, classOf.givenName);
    }
  }
  for (const [sequence, count, person, place, body] of rows(join(shared, 'counts/capitalised.tsv'))) {
    if (Number(count) < leastSeen.sequence) continue;
    builder.add(sequence!, likeness(Number(count), Number(person), Number(place), Number(body)));
  }
  for (const [syllable, count, capitals] of rows(join(shared, 'counts/syllables.tsv'))) {
    if (Number(count) >= leastSeen.syllable)
      builder.add(syllable!, capitalClass(capitalShare(Number(capitals) / Number(count))));
  }
  for (const word of commonWords(shared, builder)) builder.add(word, classOf.word);
  for (const pair of commonPairs(shared, builder)) builder.add(pair, classOf.pair);
  return { packed: builder.pack(), size: builder.size };
}

const named = classOf.givenName | classOf.surname | classOf.rareSurname | classOf.likePerson;

/** What is seen less often tells too little for its place. */
const leastSeen = { sequence: 16, syllable: 40 };

/** Words of several syllables whose first one may be taken for a name at the beginning of a sentence. */
function commonWords(shared: string, builder: LexiconBuilder): string[] {
  return readFileSync(join(shared, 'lexicon/vnvocab.txt'), 'utf8')
    .split('\n')
    .filter((word) => /^[\p{Ll} ]+$/u.test(word) && / /.test(word))
    .filter((word) => (builder.classesOf(word.split(' ')[0]!) & named) !== 0);
}

/**
 * Pairs of syllables that stand together far more often than chance has it, of which the first may be taken for a
 * name and the second is written small: `bằng khen`, `thanh khoản`.
 */
function commonPairs(shared: string, builder: LexiconBuilder): string[] {
  const counts = new Map<string, { count: number; capitals: number }>();
  let all = 0;
  for (const [syllable, count, capitals] of rows(join(shared, 'counts/syllables.tsv'))) {
    counts.set(syllable!, { count: Number(count), capitals: Number(capitals) });
    all += Number(count);
  }
  return rows(join(shared, 'counts/pairs.tsv'))
    .filter(([pair, together]) => {
      const [first, second] = pair!.split(' ').map((syllable) => counts.get(syllable));
      if (first === undefined || second === undefined || Number(together) < leastPair.count) return false;
      if (second.capitals / second.count > leastPair.capitals) return false;
      if (Math.log((Number(together) * all) / (first.count * second.count)) < leastPair.information)
        return false;
      return (builder.classesOf(pair!.split(' ')[0]!) & named) !== 0;
    })
    .map(([pair]) => pair!);
}

/** How often a pair is seen, how seldom its second syllable has a capital, how much the two tell of each other. */
const leastPair = { count: 50, capitals: 0.1, information: 2 };

/** Which classes the neighbours of a capitalised sequence in newspapers speak for. */
function likeness(count: number, person: number, place: number, body: number): number {
  let classes = 0;
  if (person / count > 0.08) classes |= classOf.likePerson;
  if (place / count > 0.03) classes |= classOf.likePlace;
  if (body / count > 0.06) classes |= classOf.likeBody;
  return classes === 0 && count >= 40 ? classOf.likeNone : classes;
}

function capitalShare(share: number): number {
  return share < 0.01
    ? 1
    : share < 0.05
      ? 2
      : share < 0.15
        ? 3
        : share < 0.4
          ? 4
          : share < 0.7
            ? 5
            : share < 0.92
              ? 6
              : 7;
}

/** Names of units of administration of before and after the reform of 2025, without their kind word. */
export function unitNames(shared: string): string[] {
  const names = new Set<string>();
  for (const file of ['units-2024.tsv', 'units-2026.tsv']) {
    for (const [, name] of rows(join(shared, 'places', file))) {
      const bare = name!.replace(
        /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Quận|Huyện|Phường|Xã|xã)\s+/u,
        '',
      );
      if (!/^\d/.test(bare)) names.add(bare);
    }
  }
  return [...names].sort();
}

function rows(file: string, header = true): string[][] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return (header ? lines.slice(1) : lines).map((line) => line.split('\t'));
}
