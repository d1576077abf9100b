import type { Article, DateValue, PartKind, PercentageValue } from '../document.js';
import { rangeOf } from './dates.js';
import { sha256 } from './hash.js';
import { terms, type Term, type TermsOptions } from './terms.js';

/** Raised when the same article gives other terms or facets than before, so that an index is built anew. */
export const documentVersion = 1;

export interface PersonFacet {
  readonly name: string;
  readonly honorific?: string;
  readonly roles: readonly { readonly role: string; readonly organization?: string }[];
  readonly mentions: number;
}
export interface OrganizationFacet {
  readonly name: string;
  readonly mentions: number;
}
export interface PlaceFacet {
  readonly name: string;
  readonly kind?: string;
  readonly level?: string;
  readonly parent?: string;
  /** Units since July 2025 that this unit of before went into. */
  readonly successors: readonly string[];
  readonly mentions: number;
}
export interface DateFacet {
  /** As printed, at its first mention. */
  readonly text: string;
  readonly edtf: string;
  /** First and last day, both included; absent where the year is open. */
  readonly from?: string;
  readonly to?: string;
  /** In the lunar calendar, where the article gives it. */
  readonly lunar?: string;
}
export interface PercentageFacet {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly unit: PercentageValue['unit'];
  readonly comparator?: NonNullable<PercentageValue['comparator']>;
  readonly direction?: NonNullable<PercentageValue['direction']>;
}

export interface Facets {
  readonly people: readonly PersonFacet[];
  readonly organizations: readonly OrganizationFacet[];
  readonly places: readonly PlaceFacet[];
  readonly dates: readonly DateFacet[];
  readonly percentages: readonly PercentageFacet[];
}

/** An article as an index wants it: plain data, the same for the same article on every machine. */
export interface SearchDocument {
  readonly id: string;
  /** SHA-256 of what the article was made from (`contentHash`): the same text needs no second indexing. */
  readonly hash: string;
  readonly language: string;
  readonly title: string;
  /** The source as it came; all offsets are UTF-16 units of it. */
  readonly text: string;
  readonly parts: readonly { readonly kind: PartKind; readonly start: number; readonly end: number }[];
  readonly published?: string;
  readonly terms: readonly Term[];
  readonly facets: Facets;
}

/**
 * The document of an article for an index: terms with positions, and facets.
 *
 * @example toSearchDocument(analyze(text, { id: 'cho-don', published: '2024-02-16' })).facets.people[0].name
 */
export function toSearchDocument(article: Article, options: TermsOptions = {}): SearchDocument {
  const hash = contentHash(article);
  return {
    id: article.id ?? hash.slice(0, 32),
    hash,
    language: article.language,
    title: titleOf(article),
    text: article.source,
    parts: article.parts.map(({ kind, start, end }) => ({ kind, start, end })),
    ...(article.published === undefined ? {} : { published: article.published }),
    terms: terms(article, options),
    facets: facetsOf(article),
  };
}

/**
 * The hash of what an article is made from. It can be computed before the article is analysed, so an index knows
 * which ones it has already.
 */
export function contentHash(input: {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly source: string;
}): string {
  const { id = '', title = '', published = '', source } = input;
  return sha256(JSON.stringify([documentVersion, id, title, published, source]));
}

/** The title that came with the article, else its headline, else its first sentence. */
function titleOf(article: Article): string {
  if (article.title !== undefined && article.title.trim() !== '') return oneLine(article.title);
  const headline = article.parts.find(({ kind }) => kind === 'headline') ?? article.sentences[0];
  return headline === undefined ? '' : oneLine(article.source.slice(headline.start, headline.end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function facetsOf(article: Article): Facets {
  return {
    people: article.people.map(({ name, honorific, titles, mentions }) => ({
      name: oneLine(name),
      ...(honorific === undefined ? {} : { honorific }),
      roles: titles.map(({ role, organization }) => ({
        role: oneLine(role),
        ...(organization === undefined ? {} : { organization: oneLine(organization) }),
      })),
      mentions: mentions.length,
    })),
    organizations: counted(article, 'organization', (name) => ({ name })),
    places: counted(article, 'place', (name, { kind, level, parent, successors }) => ({
      name,
      ...(kind === undefined ? {} : { kind }),
      ...(level === undefined ? {} : { level }),
      ...(parent === undefined ? {} : { parent }),
      successors: successors ?? [],
    })),
    dates: datesOf(article),
    percentages: percentagesOf(article),
  };
}

type Named = { readonly name: string; readonly kind?: string; readonly level?: string };
type NamedPlace = Named & { readonly parent?: string; readonly successors?: readonly string[] };

/** Each name once with its number of mentions, in order of the first. */
function counted<Facet extends { readonly name: string }>(
  article: Article,
  type: 'organization' | 'place',
  facet: (name: string, value: NamedPlace) => Facet,
): (Facet & { readonly mentions: number })[] {
  const found = new Map<string, Facet & { mentions: number }>();
  for (const entity of article.entities) {
    if (entity.type !== type) continue;
    const value: NamedPlace = entity.value;
    const name = oneLine(value.name);
    const known = found.get(name.toLowerCase());
    if (known === undefined) found.set(name.toLowerCase(), { ...facet(name, value), mentions: 1 });
    else known.mentions++;
  }
  return [...found.values()];
}

function datesOf(article: Article): DateFacet[] {
  const found = new Map<string, DateFacet>();
  for (const entity of article.entities) {
    if (entity.type !== 'date') continue;
    const { value } = entity;
    const key = `${value.edtf} ${value.lunar?.text ?? ''}`;
    if (!found.has(key)) found.set(key, dateFacet(oneLine(entity.text), value));
  }
  return [...found.values()];
}

function dateFacet(text: string, value: DateValue): DateFacet {
  const range = rangeOf(value);
  return {
    text,
    edtf: value.edtf,
    ...(range === undefined ? {} : range),
    ...(value.lunar === undefined ? {} : { lunar: value.lunar.text }),
  };
}

function percentagesOf(article: Article): PercentageFacet[] {
  const found = new Map<string, PercentageFacet>();
  for (const entity of article.entities) {
    if (entity.type !== 'percentage') continue;
    const { min, max, unit, comparator, direction } = entity.value;
    const key = [min, max, unit, comparator, direction].join(' ');
    if (found.has(key)) continue;
    found.set(key, {
      text: oneLine(entity.text),
      min,
      max,
      unit,
      ...(comparator === undefined ? {} : { comparator }),
      ...(direction === undefined ? {} : { direction }),
    });
  }
  return [...found.values()];
}
