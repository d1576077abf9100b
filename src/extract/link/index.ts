import {
  printedRange,
  type EntityOf,
  type Groups,
  type NameSpan,
  type OrganizationEntity,
  type PersonEntity,
  type PersonValue,
  type PlaceEntity,
  type QuoteEntity,
  type QuoteValue,
  type TitleEntity,
  type TitleValue,
  type Tokens,
  type Writable,
} from '../../document.js';
import { partitionPoint } from '../../text/spans.js';
import type { Gazetteer } from '../places/gazetteer.js';
import { resolvePlaces } from '../places/resolve.js';
import { withHonorific, type PersonSpan } from './honorifics.js';
import { mendPeople } from './mend.js';
import { isGenericBody, resolveOrganizations } from './organizations.js';
import { clusterPeople } from './people.js';
import { findQuotes } from './quotes.js';
import { levelOf, normalizeRole, roleKind } from './roles.js';
import { isGeneric, linkOffices, linkTitles, needsName, officeOf } from './titles.js';

/** A person with the entities that mention him or her; `Article.people` names them by their index. */
export interface LinkedPerson {
  readonly id: string;
  readonly name: string;
  readonly honorific?: string;
  readonly mentions: readonly PersonEntity[];
  readonly titles: readonly TitleEntity[];
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
  const recognised: NameSpan[] = [];
  const named: NameSpan[] = [];
  const bodies: NameSpan[] = [];
  const places: NameSpan[] = [];
  // `Ngoại trưởng Anh Nigel`, `sư thầy Thích An`: the word before the name is part of a place or a title.
  const taken = new Set<number>();
  for (const span of mendPeople(tokens, spans, gazetteer).sort(inOrder)) {
    if (span.type === 'person') named.push(span);
    else {
      taken.add(span.to);
      if (span.type === 'title') recognised.push(span);
      else if (span.type === 'place') places.push(span);
      else if (!isGenericBody(tokens, span)) bodies.push(span);
    }
  }
  const people = named.map((span): PersonSpan => (taken.has(span.from) ? span : withHonorific(tokens, span)));
  const entity = <Type extends string, Value>(
    type: Type,
    { from, to, rule }: { readonly from: number; readonly to: number; readonly rule: string },
    value: Value,
  ): EntityOf<Type, Value> => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    return { type, start, end, from, to, text: tokens.source.slice(start, end), rule, value };
  };

  const clusters = clusterPeople(tokens, people);
  const clusterOf = new Map<NameSpan, number>();
  clusters.forEach(({ mentions }, cluster) => {
    for (const mention of mentions) clusterOf.set(mention, cluster);
  });
  const idOf = (cluster: number): string => `p${cluster + 1}`;
  const personEntities = people.map((span): PersonEntity => {
    const value: Writable<PersonValue> = { person: idOf(clusterOf.get(span)!) };
    if (span.honorific !== undefined)
      value.honorific = printedRange(tokens, span.honorific.from, span.honorific.to);
    return entity('person', span, value);
  });

  const links = new Map<NameSpan, { cluster: number; score: number; rule: string }>();
  for (const { title, person, score, rule } of linkTitles(tokens, sentences, recognised, people)) {
    links.set(recognised[title]!, { cluster: clusterOf.get(people[person]!)!, score, rule });
  }
  const titles = recognised.filter(
    (title, i) =>
      links.has(title) ||
      !(needsName(tokens, title) || isGeneric(tokens, title, recognised[i - 1], recognised[i + 1])),
  );
  const organizationOf = titles.map((title) => inside(bodies, title));
  const bodyText = (body: NameSpan | undefined): string =>
    body === undefined ? '' : printedRange(tokens, body.from, body.to);
  const offices = titles.map((title, i) => officeOf(tokens, title, bodyText(organizationOf[i])));
  const holders = titles.map((title) => links.get(title)?.cluster);
  for (const { title, person, score, rule } of linkOffices(offices, holders)) {
    links.set(titles[title]!, { cluster: person, score, rule });
  }

  const titleEntities = titles.map((title, i): TitleEntity => {
    const roleFrom = title.roleFrom ?? title.from;
    const roleTo = title.roleTo ?? title.to;
    const role = printedRange(tokens, roleFrom, roleTo);
    const normalizedRole = normalizeRole(tokens, roleFrom, roleTo);
    const body = organizationOf[i];
    const link = links.get(title);
    const level = levelOf(tokens, title);
    const kind = roleKind(tokens, { from: roleFrom, to: roleTo }, body);
    const value: Writable<TitleValue> = { role };
    if (normalizedRole !== role) value.normalizedRole = normalizedRole;
    if (body !== undefined) value.organization = printedRange(tokens, body.from, body.to);
    if (link !== undefined) {
      value.person = idOf(link.cluster);
      value.link = { score: link.score, rule: link.rule };
    }
    if (level !== undefined) value.level = level;
    if (kind !== undefined) value.kind = kind;
    return entity('title', title, value);
  });

  const organizationValues = resolveOrganizations(tokens, bodies, places);
  const organizationEntities = bodies.map((span, i) => entity('organization', span, organizationValues[i]!));
  const placeValues = resolvePlaces(tokens, places, gazetteer, published);
  const placeEntities = places.map((span, i) => entity('place', span, placeValues[i]!));

  const speakers = [
    ...people.map((span) => ({ from: span.from, to: span.to, id: idOf(clusterOf.get(span)!) })),
    ...titles.flatMap((span) => {
      const link = links.get(span);
      return link === undefined ? [] : [{ from: span.from, to: span.to, id: idOf(link.cluster) }];
    }),
  ].sort((a, b) => a.from - b.from);
  const quoteEntities = findQuotes(tokens, sentences, speakers).map((quote): QuoteEntity => {
    const value: Writable<QuoteValue> = {};
    if (quote.speaker !== undefined) value.speaker = speakers[quote.speaker]!.id;
    if (quote.unclosed) value.unclosed = true;
    return entity('quote', quote, value);
  });

  const entityOf = new Map<NameSpan, PersonEntity>(people.map((span, i) => [span, personEntities[i]!]));
  const titlesOf = new Map<string, TitleEntity[]>();
  for (const entity of titleEntities) {
    const { person } = entity.value;
    if (person === undefined) continue;
    const list = titlesOf.get(person);
    if (list === undefined) titlesOf.set(person, [entity]);
    else list.push(entity);
  }
  return {
    entities: [
      ...personEntities,
      ...titleEntities,
      ...organizationEntities,
      ...placeEntities,
      ...quoteEntities,
    ],
    people: clusters.map(({ mentions, fullest }, cluster) => {
      const id = idOf(cluster);
      const entities = mentions.map((mention) => entityOf.get(mention)!);
      const honorific = entities.find(({ value }) => value.honorific !== undefined)?.value.honorific;
      return {
        id,
        name: printedRange(tokens, fullest.from, fullest.to),
        ...(honorific === undefined ? {} : { honorific }),
        mentions: entities,
        titles: titlesOf.get(id) ?? [],
      };
    }),
  };
}

/** By start, the longer one first. */
function inOrder(a: NameSpan, b: NameSpan): number {
  return a.from - b.from || b.to - a.to;
}

/** The first body inside a title: `bodies` are in reading order. */
function inside(bodies: readonly NameSpan[], title: NameSpan): NameSpan | undefined {
  const body = bodies[partitionPoint(bodies.length, (index) => bodies[index]!.from < title.from)];
  return body !== undefined && body.to <= title.to ? body : undefined;
}
