const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

function object<Properties extends Record<string, unknown>>(
  properties: Properties,
  required: readonly (keyof Properties & string)[],
) {
  return { type: 'object', properties, required, additionalProperties: false } as const;
}

function list<Items>(items: Items) {
  return { type: 'array', items } as const;
}

/** The JSON Schema (draft 2020-12) of `SearchDocument`. */
export const searchDocumentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'SearchDocument',
  ...object(
    {
      id: { type: 'string', minLength: 1 },
      hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      language: text,
      title: text,
      text,
      published: text,
      parts: list(
        object(
          {
            kind: { enum: ['headline', 'lead', 'body', 'caption', 'dateline', 'byline', 'residue'] },
            start: count,
            end: count,
          },
          ['kind', 'start', 'end'],
        ),
      ),
      terms: list(
        object(
          {
            text: { type: 'string', minLength: 1 },
            folded: text,
            start: count,
            end: count,
            position: count,
            positionLength: { type: 'integer', minimum: 1 },
            kind: {
              enum: [
                'unit',
                'word',
                'joined',
                'abbreviation',
                'expansion',
                'person',
                'organization',
                'place',
                'date',
              ],
            },
          },
          ['text', 'folded', 'start', 'end', 'position', 'positionLength', 'kind'],
        ),
      ),
      facets: object(
        {
          people: list(
            object(
              {
                name: text,
                honorific: text,
                roles: list(object({ role: text, organization: text }, ['role'])),
                mentions: count,
              },
              ['name', 'roles', 'mentions'],
            ),
          ),
          organizations: list(object({ name: text, mentions: count }, ['name', 'mentions'])),
          places: list(
            object(
              { name: text, kind: text, level: text, parent: text, successors: list(text), mentions: count },
              ['name', 'successors', 'mentions'],
            ),
          ),
          dates: list(object({ text, edtf: text, from: day, to: day, lunar: text }, ['text', 'edtf'])),
          percentages: list(
            object(
              {
                text,
                min: { type: 'number' },
                max: { type: 'number' },
                unit: { enum: ['percent', 'pp'] },
                comparator: { enum: ['gt', 'ge', 'lt', 'le', 'approx'] },
                direction: { enum: ['up', 'down'] },
              },
              ['text', 'min', 'max', 'unit'],
            ),
          ),
        },
        ['people', 'organizations', 'places', 'dates', 'percentages'],
      ),
    },
    ['id', 'hash', 'language', 'title', 'text', 'parts', 'terms', 'facets'],
  ),
} as const;
