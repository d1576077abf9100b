import type { DateEntity, Entity, Part, Person } from './document.js';
import type { LinkedNames, LinkedPerson } from './extract/link/index.js';
import { orderOf } from './text/order.js';

export interface Assembled {
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
}

/** What was found, by the stages that found it. */
export interface Findings {
  /** `value.sameAs` of a date is an index into this list. */
  readonly dates: readonly DateEntity[];
  readonly figures: readonly Entity[];
  readonly names: LinkedNames;
}

/**
 * One list of entities in order of start, outer ones first, with every reference between them an index into it.
 * Entities of residue (`Xem thêm`, player clocks) are left out unless asked for, and people who are named nowhere
 * else with them.
 */
export function assemble(
  { dates, figures, names }: Findings,
  parts: readonly Part[],
  options: { readonly residue: boolean },
): Assembled {
  const found: readonly Entity[] = [...dates, ...figures, ...names.entities];
  const order = inOrder(found);
  if (!options.residue) leaveOutResidue(order, found, parts);
  const indexOf = positions(order);
  const firstName = dates.length + figures.length;

  const people: Person[] = [];
  // Somebody who is named only in residue is nobody of the article.
  const unnamed = new Set<string>();
  for (const person of names.people) {
    const mentions = reported(person.mentions, firstName, indexOf);
    if (mentions.length === 0) unnamed.add(person.id);
    else people.push(personOf(person, mentions, distinctTitles(person.titles, found, firstName, indexOf)));
  }
  const entities: Entity[] = [];
  for (let i = 0; i < order.length; i++) {
    const index = order[i]!;
    if (index >= 0) entities.push(withReferences(found[index]!, indexOf, unnamed));
  }
  return { entities, people };
}

/** Of two entities with the same span, the one whose type can hold the other comes first. */
const ranks: Readonly<Record<Entity['type'], number>> = {
  quote: 0,
  title: 1,
  organization: 2,
  place: 3,
  person: 4,
  date: 5,
  money: 6,
  percentage: 7,
  ratio: 8,
  quantity: 9,
};

/** The indexes of the entities in order of start, outer ones first. */
function inOrder(found: readonly Entity[]): number[] {
  return orderOf(found.length, (a, b) => {
    const one = found[a]!;
    const other = found[b]!;
    if (one.start !== other.start) return one.start > other.start;
    return one.end === other.end ? ranks[one.type] > ranks[other.type] : one.end < other.end;
  });
}

const leftOut = -1;

/** Takes the entities of residue out of the order. */
function leaveOutResidue(order: number[], found: readonly Entity[], parts: readonly Part[]): void {
  const residue = parts.filter(({ kind }) => kind === 'residue');
  if (residue.length === 0) return;
  let next = 0;
  for (let i = 0; i < order.length; i++) {
    const { start } = found[order[i]!]!;
    while (next < residue.length && residue[next]!.end <= start) next++;
    if (next < residue.length && residue[next]!.start <= start) order[i] = leftOut;
  }
}

/** From the index of what was found to its index among the entities; -1 if it is left out. */
function positions(order: readonly number[]): number[] {
  const indexOf = order.map(() => leftOut);
  let position = 0;
  for (let i = 0; i < order.length; i++) if (order[i]! >= 0) indexOf[order[i]!] = position++;
  return indexOf;
}

function withReferences(entity: Entity, indexOf: readonly number[], unnamed: ReadonlySet<string>): Entity {
  if (entity.type === 'date') {
    if (entity.value.sameAs === undefined) return entity;
    const { sameAs, ...value } = entity.value;
    const target = indexOf[sameAs]!;
    return { ...entity, value: target < 0 ? value : { ...value, sameAs: target } };
  }
  if (unnamed.size === 0) return entity;
  if (entity.type === 'title' && entity.value.person !== undefined && unnamed.has(entity.value.person)) {
    const { person: _, link: __, ...value } = entity.value;
    return { ...entity, value };
  }
  if (entity.type === 'quote' && entity.value.speaker !== undefined && unnamed.has(entity.value.speaker)) {
    const { speaker: _, ...value } = entity.value;
    return { ...entity, value };
  }
  return entity;
}

function personOf(
  { id, name, honorific }: LinkedPerson,
  mentions: readonly number[],
  titles: Person['titles'],
): Person {
  return honorific === undefined ? { id, name, titles, mentions } : { id, name, honorific, titles, mentions };
}

/** Where the mentions stand among the entities; `first` is where names begin in what was found. */
function reported(mentions: readonly number[], first: number, indexOf: readonly number[]): number[] {
  const indexes = mentions.map((mention) => indexOf[first + mention]!);
  return indexes.includes(leftOut) ? indexes.filter((index) => index !== leftOut) : indexes;
}

/** Each office once, by its first mention. */
function distinctTitles(
  titles: readonly number[],
  found: readonly Entity[],
  first: number,
  indexOf: readonly number[],
): Person['titles'] {
  const offices: Person['titles'][number][] = [];
  if (titles.length === 0) return offices;
  const known = new Set<string>();
  for (const title of titles) {
    const entity = indexOf[first + title]!;
    const named = found[first + title]!;
    if (entity < 0 || named.type !== 'title') continue;
    const { role, organization } = named.value;
    // Most people have one title, which is compared with nothing.
    if (titles.length > 1) {
      const key = `${role.toLowerCase()}\n${organization?.toLowerCase() ?? ''}`;
      if (known.has(key)) continue;
      known.add(key);
    }
    offices.push(organization === undefined ? { role, entity } : { role, organization, entity });
  }
  return offices;
}
