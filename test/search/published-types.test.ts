import type { estypes } from '@elastic/elasticsearch';
import type { API } from '@opensearch-project/opensearch';
import type { SearchParams as MeilisearchParams, Settings } from 'meilisearch';
import type { CollectionCreateSchema } from 'typesense/lib/Typesense/Collections.js';
import type { SearchParams as TypesenseParams } from 'typesense/lib/Typesense/Documents.js';
import { analyzeQuery } from '../../src/search/index.js';
import { elasticsearchSearch, elasticsearchTemplate } from '../../src/search/engines/elasticsearch.js';
import { meilisearchSearch, meilisearchSettings } from '../../src/search/engines/meilisearch.js';
import { opensearchSearch, opensearchTemplate } from '../../src/search/engines/opensearch.js';
import { typesenseSearch, typesenseSchema } from '../../src/search/engines/typesense.js';

// What the engines that do not run here are given, against the types that their makers publish: the type check
// compares them, the tests below only that they can be sent.

const query = analyzeQuery('phó chủ tịch "Chợ Đồn" ubnd');
const filters = { person: 'Hiệp', title: 'phó chủ tịch', place: 'Chợ Đồn', from: '2024-01-01' };

const bodies = {
  elasticsearchTemplate: elasticsearchTemplate satisfies Omit<estypes.IndicesPutIndexTemplateRequest, 'name'>,
  elasticsearchSearch: elasticsearchSearch(query, filters) satisfies estypes.SearchRequest,
  opensearchTemplate: opensearchTemplate satisfies API.Indices_PutIndexTemplate_RequestBody,
  opensearchSearch: opensearchSearch(query, filters) satisfies Omit<
    NonNullable<API.Search_RequestBody>,
    'aggs'
  >,
  meilisearchSettings: meilisearchSettings satisfies Settings,
  meilisearchSearch: meilisearchSearch(query, filters) satisfies MeilisearchParams & { q: string },
  typesenseSchema: typesenseSchema satisfies CollectionCreateSchema,
  typesenseSearch: typesenseSearch(query, filters) satisfies TypesenseParams<object>,
};

test.each(Object.entries(bodies))('%s is plain JSON', (_, body) => {
  expect(JSON.parse(JSON.stringify(body))).toEqual(body);
});
