import { isoMoment } from './moment.js';
import type { Page } from './page.js';

/** What a page says of its article. */
export interface Metadata {
  readonly title?: string;
  readonly authors: readonly string[];
  /** Day or moment of publication, ISO 8601. */
  readonly published?: string;
  readonly modified?: string;
  readonly description?: string;
  readonly section?: string;
  readonly keywords: readonly string[];
  /** BCP 47: `vi`, `vi-VN`. */
  readonly language?: string;
}

const articleTypes = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'Article',
  'BlogPosting',
  'Report',
  'LiveBlogPosting',
]);

/**
 * Reads JSON-LD (`NewsArticle` and its kin), OpenGraph, `<meta>` and `<html lang>`, in this order of trust. Fields
 * that a page does not have, or has in a form that means nothing, are left out.
 */
export function readMetadata(page: Page): Metadata {
  const linked = linkedArticle(page.scripts);
  const meta = metaOf(page);
  const authors = linked === undefined ? [] : names(linked['author']);
  const html = page.elements.find(({ name }) => name === 'html');
  return compact({
    title: first(textOf(linked?.['headline']), meta('og:title'), meta('twitter:title')),
    authors:
      authors.length > 0
        ? authors
        : metaAuthors(meta('author') ?? meta('article:author') ?? meta('dc.creator')),
    published: moment(
      textOf(linked?.['datePublished']),
      meta('article:published_time'),
      meta('datepublished'),
      meta('pubdate'),
      meta('publishdate'),
      meta('publish-date'),
      meta('dc.date.issued'),
      meta('date'),
    ),
    modified: moment(textOf(linked?.['dateModified']), meta('article:modified_time'), meta('lastmod')),
    description: first(textOf(linked?.['description']), meta('og:description'), meta('description')),
    section: first(textOf(linked?.['articleSection']), meta('article:section')),
    keywords: keywordsOf(linked?.['keywords'] ?? meta('news_keywords') ?? meta('keywords')),
    language: first(
      textOf(linked?.['inLanguage']),
      html?.attributes.get('lang'),
      meta('content-language'),
      meta('og:locale'),
    )?.replace('_', '-'),
  });
}

/** The first text that is not empty. */
function first(...values: (string | undefined)[]): string | undefined {
  return values.map((value) => value && tidy(value)).find((value) => value !== undefined && value !== '');
}

/** The first text that names a day. */
function moment(...values: (string | undefined)[]): string | undefined {
  return values
    .map((value) => value && isoMoment(value))
    .find((value) => value !== undefined && value !== '');
}

function compact(fields: { [Key in keyof Metadata]: Metadata[Key] | undefined }): Metadata {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Metadata;
}

export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Looks up `<meta>` by `property`, `name`, `itemprop` or `http-equiv`, whichever it has; the first one counts. */
function metaOf({ elements }: Page): (key: string) => string | undefined {
  const table = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const content = attributes.get('content');
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributes.get(attribute)?.toLowerCase();
      if (key !== undefined && !table.has(key)) table.set(key, content);
    }
  }
  return (key) => table.get(key);
}

type Fields = Readonly<Record<string, unknown>>;

const nodesLookedAt = 2000;

/** The first article among the JSON-LD of a page, at any depth. */
function linkedArticle(scripts: readonly string[]): Fields | undefined {
  for (const script of scripts) {
    const open: unknown[] = [parseJson(script)];
    for (let looked = 0; open.length > 0 && looked < nodesLookedAt; looked++) {
      const node = open.shift();
      if (typeof node !== 'object' || node === null) continue;
      if (!Array.isArray(node) && isArticle(node as Fields)) return node as Fields;
      open.push(...Object.values(node).slice(0, nodesLookedAt));
    }
  }
  return undefined;
}

/** Papers write line ends into JSON strings and comments around them; what is still no JSON says nothing. */
function parseJson(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)$/, '');
  for (const attempt of [text, text.replaceAll(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}

function isArticle(node: Fields): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some(
    (one) => typeof one === 'string' && articleTypes.has(one),
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
}

function names(value: unknown): readonly string[] {
  const found = (Array.isArray(value) ? value : [value]).map((one: unknown) =>
    typeof one === 'object' && one !== null ? textOf((one as Fields)['name']) : textOf(one),
  );
  return [...new Set(found.filter((name) => name !== undefined).map(tidy))].filter(isName);
}

function metaAuthors(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(/[,;]/).map(tidy).filter(isName);
}

const longestName = 60;

function isName(name: string): boolean {
  return name !== '' && name.length <= longestName && !name.includes('://');
}

function keywordsOf(value: unknown): readonly string[] {
  const words = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  return words
    .filter((word) => typeof word === 'string')
    .map(tidy)
    .filter((word) => word !== '');
}
