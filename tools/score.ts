import type { Article, DateValue, Entity, PercentageValue } from '../src/document.js';
import type { GoldArticle, GoldMark } from './gold.js';

const typeOf: Readonly<Record<GoldMark['type'], Entity['type']>> = {
  PERSON: 'person',
  TITLE: 'title',
  ORG: 'organization',
  PLACE: 'place',
  DATE: 'date',
  PERCENT: 'percentage',
};
export const scoredTypes = ['date', 'percentage', 'person', 'title', 'organization', 'place'] as const;
export type ScoredType = (typeof scoredTypes)[number];

export interface Tally {
  gold: number;
  found: number;
  exact: number;
  /** Of the exact ones, those whose value is right as well. */
  right: number;
  /** Titles with a holder: how many exact ones there are, and how many are linked to the right person. */
  linkable: number;
  linked: number;
}

export interface Mistake {
  readonly article: string;
  readonly type: ScoredType;
  readonly kind: 'missed' | 'false' | 'value' | 'link';
  readonly text: string;
  readonly context: string;
  readonly expected?: string;
  readonly actual?: string;
}

export type Scores = Record<ScoredType, Tally>;

export function emptyScores(): Scores {
  const tally = (): Tally => ({ gold: 0, found: 0, exact: 0, right: 0, linkable: 0, linked: 0 });
  return {
    date: tally(),
    percentage: tally(),
    person: tally(),
    title: tally(),
    organization: tally(),
    place: tally(),
  };
}

/**
 * Adds one analysed article to the scores. A span counts only if start and end are the annotated ones. Values:
 * dates by EDTF, part, mod, lunar and set; percentages by numbers, unit, comparator and direction; people by
 * honorific; titles by role.
 */
export function score(
  gold: GoldArticle,
  article: Pick<Article, 'entities'>,
  scores: Scores,
  mistakes: Mistake[],
): void {
  const expected = new Map(
    gold.marks.map((mark) => [`${typeOf[mark.type]} ${mark.start} ${mark.end}`, mark]),
  );
  const found = new Map<string, Entity>();
  for (const entity of article.entities) found.set(`${entity.type} ${entity.start} ${entity.end}`, entity);
  const personOf = alignPeople(expected, found);
  const report = (
    type: ScoredType,
    kind: Mistake['kind'],
    span: { start: number; end: number },
    more: { expected?: string; actual?: string } = {},
  ): void => {
    const line = (text: string): string => text.replaceAll('\n', '⏎');
    mistakes.push({
      article: gold.id,
      type,
      kind,
      text: gold.text.slice(span.start, span.end),
      context: `${line(gold.text.slice(Math.max(0, span.start - 40), span.start))}[${line(gold.text.slice(span.start, span.end))}]${line(gold.text.slice(span.end, span.end + 40))}`,
      ...more,
    });
  };
  for (const [key, mark] of expected) {
    const type = typeOf[mark.type] as ScoredType;
    const tally = scores[type];
    tally.gold++;
    const entity = found.get(key);
    if (entity === undefined) {
      report(type, 'missed', mark);
      continue;
    }
    tally.exact++;
    const wanted = goldValue(mark);
    const got = entityValue(entity);
    if (wanted === got) tally.right++;
    else report(type, 'value', mark, { expected: wanted, actual: got });
    if (mark.type === 'TITLE' && entity.type === 'title' && mark.attributes['of'] !== undefined) {
      tally.linkable++;
      const holder = entity.value.person === undefined ? undefined : personOf.get(entity.value.person);
      if (holder === mark.attributes['of']) tally.linked++;
      else report(type, 'link', mark, { expected: mark.attributes['of'], actual: holder ?? 'nobody' });
    }
  }
  for (const [key, entity] of found) {
    if (!isScored(entity.type)) continue;
    scores[entity.type].found++;
    if (!expected.has(key))
      report(entity.type, 'false', entity, { actual: `${entityValue(entity)} (${entity.rule})` });
  }
}

function isScored(type: Entity['type']): type is ScoredType {
  return (scoredTypes as readonly string[]).includes(type);
}

/** From our person ids to the annotated ones: the annotated person that most mentions of ours are marked with. */
function alignPeople(
  expected: ReadonlyMap<string, GoldMark>,
  found: ReadonlyMap<string, Entity>,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [key, entity] of found) {
    const mark = expected.get(key);
    if (entity.type !== 'person' || mark?.attributes['id'] === undefined) continue;
    const counts = votes.get(entity.value.person) ?? new Map<string, number>();
    counts.set(mark.attributes['id'], (counts.get(mark.attributes['id']) ?? 0) + 1);
    votes.set(entity.value.person, counts);
  }
  return new Map(
    [...votes].map(([id, counts]) => [id, [...counts].sort((a, b) => b[1] - a[1])[0]![0]] as const),
  );
}

function goldValue(mark: GoldMark): string {
  const get = (name: string): string => mark.attributes[name] ?? '';
  switch (mark.type) {
    case 'DATE':
      return describe([
        get('value'),
        get('part'),
        get('mod'),
        get('lunar'),
        get('set') === 'yes' ? 'set' : '',
      ]);
    case 'PERCENT':
      return describe([get('value'), get('unit') || 'percent', get('cmp'), get('dir')]);
    case 'PERSON':
      return get('honorific').toLowerCase();
    case 'TITLE':
      return get('role');
    case 'ORG':
    case 'PLACE':
      return '';
  }
}

function entityValue(entity: Entity): string {
  switch (entity.type) {
    case 'date':
      return dateText(entity.value);
    case 'percentage':
      return percentageText(entity.value);
    case 'person':
      return entity.value.honorific?.toLowerCase() ?? '';
    case 'title':
      return entity.value.role;
    default:
      return '';
  }
}

function dateText(value: DateValue): string {
  const mod = value.mod === undefined || value.mod === 'APPROX' ? '' : value.mod;
  return describe([
    value.edtf,
    value.part ?? '',
    mod,
    value.lunar?.text ?? '',
    value.set === true ? 'set' : '',
  ]);
}

function percentageText({ min, max, unit, comparator, direction }: PercentageValue): string {
  return describe([min === max ? String(min) : `${min}/${max}`, unit, comparator ?? '', direction ?? '']);
}

function describe(fields: readonly string[]): string {
  return fields.filter((field) => field !== '').join(' ');
}

/** The scores of some types as a table of Markdown. */
export function scoreTable(scores: Scores, types: readonly string[] = scoredTypes): string {
  return [
    '| type | annotated | found | precision | recall | F1 | value right | link right |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...scoredTypes.filter((type) => types.includes(type)).map((type) => row(type, scores[type])),
  ].join('\n');
}

function row(type: string, { gold: annotated, found, exact, right, linkable, linked }: Tally): string {
  const precision = exact / Math.max(1, found);
  const recall = exact / Math.max(1, annotated);
  const f1 = (2 * exact) / Math.max(1, annotated + found);
  const link = linkable > 0 ? percent(linked / linkable) : '';
  return `| ${type} | ${annotated} | ${found} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${percent(right / Math.max(1, exact))} | ${link} |`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
