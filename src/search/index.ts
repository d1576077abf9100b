/**
 * `tinviet/search`: from articles to documents, terms and queries for a search engine, and back from a hit to the
 * words that were found. The engines themselves are described in `docs/search.md`.
 */
export { terms, type Term, type TermKind, type TermsOptions } from './terms.js';
export {
  analyzeQuery,
  mostClauses,
  type AnalyzeQueryOptions,
  type Boost,
  type Clause,
  type SearchQuery,
  type Spelling,
} from './query.js';
export {
  contentHash,
  documentVersion,
  toSearchDocument,
  type DateFacet,
  type Facets,
  type OrganizationFacet,
  type PercentageFacet,
  type PersonFacet,
  type PlaceFacet,
  type SearchDocument,
} from './document.js';
export { searchDocumentSchema } from './schema.js';
export { highlight, snippets, type Highlight, type Snippet, type SnippetOptions } from './highlight.js';
export { findMatches, matchesQuery, type Match } from './match.js';
export { coveringTerms, indexTerms, type DateRange } from './dates.js';
export { foldTerm } from './fold.js';
export { packTerms, unpackTerms, type StoredDocument } from './packed-terms.js';
export { stopWords } from './stop-words.js';
