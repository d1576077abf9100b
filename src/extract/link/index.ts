import {
  printedRange,
  type EntityOf,
  type Groups,
  type NameSpan,
  type OrganizationEntity,
  type PersonEntity,
  type PlaceEntity,
  type QuoteEntity,
  type QuoteValue,
  type TitleEntity,
  type TitleValue,
  type Tokens,
  type Writable,
} from '../../document.js';
import { ordered } from '../../text/order.js';
import type { Gazetteer } from '../places/gazetteer.js';
import { resolvePlaces } from '../places/resolve.js';
import { honorificStart, sexOfForm, type PersonSpan } from './honorifics.js';
import { mendPeople } from './mend.js';
import { isGenericBody, resolveOrganizations } from './organizations.js';
import { clusterPeople } from './people.js';
import { findQuotes, type Speaker } from './quotes.js';
import { levelOf, normalizeRole, roleKind } from './roles.js';
import { isGeneric, linkOffices, linkTitles, needsName, type HeldOffice, type Holder } from './titles.js';

/** A person, with the entities that mention him or her as indexes into `LinkedNames.entities`. */
export interface LinkedPerson {
  readonly id: string;
  readonly name: string;
  readonly honorific?: string;
  readonly mentions: readonly number[];
  readonly titles: readonly number[];
}

export interface LinkedNames {
  readonly entities: readonly (PersonEntity | TitleEntity | OrganizationEntity | PlaceEntity | QuoteEntity)[];
  readonly people: readonly LinkedPerson[];
}

/**
 * From recognised names to what they say: which mentions are one person, who holds which office in which body,
 * which unit a place is, who is quoted.
 *
 * @param spans names and titles in any order
 */
export function linkNames(
  layers: { readonly tokens: Tokens; readonly sentences: Groups },
  spans: readonly NameSpan[],
  gazetteer: Gazetteer,
  published?: string,
): LinkedNames {
  const { tokens, sentences } = layers;
  const names = byType(tokens, ordered(mendPeople(tokens, spans, gazetteer), inOrder));
  const { people, bodies, places } = names;

  const clusters = clusterPeople(tokens, people);
  const ids = clusters.map((_, cluster) => `p${cluster + 1}`);
  const idOf = people.map(() => '');
  clusters.forEach(({ mentions }, cluster) => {
    for (const mention of mentions) idOf[mention] = ids[cluster]!;
  });
  const personEntities = people.map(({ from, to, rule, head }, i): PersonEntity => {
    const person = idOf[i]!;
    const value = head < from ? { person, honorific: printedRange(tokens, head, from) } : { person };
    return entity(tokens, 'person', from, to, rule, value);
  });

  const titles = readTitles(tokens, sentences, names);
  const titleEntities = titles.map((title): TitleEntity => {
    const { span, holder } = title;
    const value = titleValue(tokens, title, holder === undefined ? undefined : idOf[holder.person]!);
    return entity(tokens, 'title', span.from, span.to, span.rule, value);
  });

  const organizations = resolveOrganizations(tokens, bodies, places);
  const organizationEntities = bodies.map(({ from, to, rule }, i): OrganizationEntity =>
    entity(tokens, 'organization', from, to, rule, organizations[i]!),
  );
  const units = resolvePlaces(tokens, places, gazetteer, published);
  const placeEntities = places.map(({ from, to, rule }, i): PlaceEntity =>
    entity(tokens, 'place', from, to, rule, units[i]!),
  );

  let speakers: readonly NamedSpeaker[] = [];
  const speakersOf = (): readonly Speaker[] => (speakers = inReadingOrder(people, titles, idOf));
  const quoteEntities = findQuotes(tokens, sentences, speakersOf).map((quote): QuoteEntity => {
    const value: Writable<QuoteValue> = {};
    if (quote.speaker !== undefined) value.speaker = speakers[quote.speaker]!.id;
    if (quote.unclosed) value.unclosed = true;
    return entity(tokens, 'quote', quote.from, quote.to, quote.rule, value);
  });

  const titlesOf = titlesOfPeople(titleEntities, people.length);
  return {
    entities: [
      ...personEntities,
      ...titleEntities,
      ...organizationEntities,
      ...placeEntities,
      ...quoteEntities,
    ],
    people: clusters.map(({ mentions, fullest }, cluster): LinkedPerson => {
      const id = ids[cluster]!;
      const name = printedRange(tokens, people[fullest]!.from, people[fullest]!.to);
      const titles = titlesOf.get(id) ?? none;
      const addressed = mentions.find((mention) => people[mention]!.head < people[mention]!.from);
      if (addressed === undefined) return { id, name, mentions, titles };
      const honorific = printedRange(tokens, people[addressed]!.head, people[addressed]!.from);
      return { id, name, honorific, mentions, titles };
    }),
  };
}

const none: readonly number[] = [];

/** By start, the longer one first. */
function inOrder(a: NameSpan, b: NameSpan): number {
  return a.from - b.from || b.to - a.to;
}

interface Names {
  readonly people: readonly PersonSpan[];
  readonly titles: readonly NameSpan[];
  readonly bodies: readonly NameSpan[];
  readonly places: readonly NameSpan[];
}

/** The names of each type, without those that are none; of people with the form of address before them. */
function byType(tokens: Tokens, spans: readonly NameSpan[]): Names {
  const named: NameSpan[] = [];
  const titles: NameSpan[] = [];
  const bodies: NameSpan[] = [];
  const places: NameSpan[] = [];
  if (taken.length <= tokens.length) taken = new Uint8Array(2 * tokens.length + 1);
  for (const span of spans) {
    if (span.type === 'person') named.push(span);
    else {
      taken[span.to] = 1;
      if (span.type === 'title') titles.push(span);
      else if (span.type === 'place') places.push(span);
      else if (!isGenericBody(tokens, span)) bodies.push(span);
    }
  }
  const people = named.map(({ from, to, rule }): PersonSpan => {
    const head = taken[from] === 0 ? honorificStart(tokens, from) : from;
    return { from, to, rule, head, sex: head < from ? sexOfForm(tokens, head).sex : undefined };
  });
  for (const { to } of spans) taken[to] = 0;
  return { people, titles, bodies, places };
}

/**
 * Whether a title, body or place ends before a token: `Ngoại trưởng Anh Nigel`, `sư thầy Thích An`, where the word
 * before the name is no form of address. Kept for the next text, all 0, as making it costs more than what it is for.
 */
let taken = new Uint8Array(0);

interface NamedSpeaker extends Speaker {
  readonly id: string;
}

/** People and the titles that stand for them. */
function inReadingOrder(
  people: readonly PersonSpan[],
  titles: readonly Title[],
  idOf: readonly string[],
): NamedSpeaker[] {
  const speakers: NamedSpeaker[] = [];
  let next = 0;
  const addPeople = (behind: number): void => {
    for (; next < people.length && people[next]!.from <= behind; next++) {
      const { from, to } = people[next]!;
      speakers.push({ from, to, id: idOf[next]! });
    }
  };
  for (const { span, holder } of titles) {
    if (holder === undefined) continue;
    addPeople(span.from);
    speakers.push({ from: span.from, to: span.to, id: idOf[holder.person]! });
  }
  addPeople(Infinity);
  return speakers;
}

/** What a title says, and the mention of its holder. */
interface Title extends HeldOffice {
  readonly span: NameSpan;
  readonly roleFrom: number;
  readonly roleTo: number;
  /** As printed. */
  readonly role: string;
  readonly body: NameSpan | undefined;
  holder: Holder | undefined;
}

/** Titles with their holders; occupations and posts that are nobody's are left out. */
function readTitles(tokens: Tokens, sentences: Groups, { people, titles: spans, bodies }: Names): Title[] {
  const holders = linkTitles(tokens, sentences, spans, people);
  const titles: Title[] = [];
  let nextBody = 0;
  spans.forEach((span, i) => {
    const holder = holders[i];
    const roleFrom = span.roleFrom ?? span.from;
    const roleTo = span.roleTo ?? span.to;
    if (
      holder === undefined &&
      (needsName(tokens, roleFrom, roleTo) || isGeneric(tokens, span, spans[i - 1], spans[i + 1]))
    ) {
      return;
    }
    while (nextBody < bodies.length && bodies[nextBody]!.from < span.from) nextBody++;
    const inside = bodies[nextBody];
    const body = inside !== undefined && inside.to <= span.to ? inside : undefined;
    const bodyName = body === undefined ? '' : printedRange(tokens, body.from, body.to);
    const role = printedRange(tokens, roleFrom, roleTo);
    const normalizedRole = normalizeRole(tokens, roleFrom, roleTo, role);
    titles.push({ span, roleFrom, roleTo, role, normalizedRole, body, bodyName, holder });
  });
  for (const { title, holder } of linkOffices(titles)) titles[title]!.holder = holder;
  return titles;
}

function titleValue(tokens: Tokens, title: Title, person: string | undefined): TitleValue {
  const { span, roleFrom, roleTo, role, normalizedRole, body, bodyName, holder } = title;
  const level = levelOf(tokens, span);
  const kind = roleKind(tokens, roleFrom, roleTo, body);
  const value: Writable<TitleValue> = { role };
  if (normalizedRole !== role) value.normalizedRole = normalizedRole;
  if (body !== undefined) value.organization = bodyName;
  if (holder !== undefined && person !== undefined) {
    value.person = person;
    value.link = { score: holder.score, rule: holder.rule };
  }
  if (level !== undefined) value.level = level;
  if (kind !== undefined) value.kind = kind;
  return value;
}

/** By the id of their holder, the titles, as indexes into a list in which they stand behind the people. */
function titlesOfPeople(titles: readonly TitleEntity[], people: number): Map<string, number[]> {
  const titlesOf = new Map<string, number[]>();
  titles.forEach(({ value: { person } }, i) => {
    if (person === undefined) return;
    const list = titlesOf.get(person);
    if (list === undefined) titlesOf.set(person, [people + i]);
    else list.push(people + i);
  });
  return titlesOf;
}

function entity<Type extends string, Value>(
  tokens: Tokens,
  type: Type,
  from: number,
  to: number,
  rule: string,
  value: Value,
): EntityOf<Type, Value> {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { type, start, end, from, to, text: tokens.source.slice(start, end), rule, value };
}
