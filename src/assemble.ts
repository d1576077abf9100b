import type { DateEntity, Entity, Part, Person, TitleEntity } from './document.js';
import type { LinkedPerson } from './extract/link/index.js';
import { outsideOf } from './text/spans.js';

export interface Assembled {
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
}

/** What was found, by the stages that found it. */
export interface Findings {
  /** `value.sameAs` of a date is an index into this list. */
  readonly dates: readonly DateEntity[];
  readonly others: readonly Entity[];
  readonly people: readonly LinkedPerson[];
}

/**
 * One list of entities in order of start, outer ones first, with every reference between them an index into it.
 * Entities of residue (`Xem thêm`, player clocks) are left out unless asked for, and people who are named nowhere
 * else with them.
 */
export function assemble(
  findings: Findings,
  parts: readonly Part[],
  options: { readonly residue: boolean },
): Assembled {
  const isReported = options.residue ? () => true : outsideResidue(parts);
  const ordered = [...findings.dates, ...findings.others]
    .filter(isReported)
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const indexOf = new Map<Entity, number>(ordered.map((entity, i) => [entity, i]));
  const named = new Set(ordered.flatMap((entity) => (entity.type === 'person' ? [entity.value.person] : [])));
  const entities = ordered.map((entity): Entity => {
    if (entity.type === 'date' && entity.value.sameAs !== undefined) {
      const { sameAs, ...value } = entity.value;
      const target = indexOf.get(findings.dates[sameAs]!);
      return { ...entity, value: target === undefined ? value : { ...value, sameAs: target } };
    }
    // Somebody who is named only in residue is nobody of the article.
    if (entity.type === 'title' && entity.value.person !== undefined && !named.has(entity.value.person)) {
      const { person: _, link: __, ...value } = entity.value;
      return { ...entity, value };
    }
    if (entity.type === 'quote' && entity.value.speaker !== undefined && !named.has(entity.value.speaker)) {
      const { speaker: _, ...value } = entity.value;
      return { ...entity, value };
    }
    return entity;
  });
  const people = findings.people.flatMap(({ id, name, honorific, titles, mentions }): Person[] => {
    const reported = mentions.flatMap((mention) => indexOf.get(mention) ?? []);
    if (reported.length === 0) return [];
    return [
      {
        id,
        name,
        ...(honorific === undefined ? {} : { honorific }),
        titles: distinctTitles(titles, indexOf),
        mentions: reported,
      },
    ];
  });
  return { entities, people };
}

/** Each office once, by its first mention. */
function distinctTitles(
  titles: readonly TitleEntity[],
  indexOf: ReadonlyMap<Entity, number>,
): Person['titles'] {
  const offices = new Map<string, Person['titles'][number]>();
  for (const title of titles) {
    const entity = indexOf.get(title);
    if (entity === undefined) continue;
    const { role, organization } = title.value;
    const key = `${role.toLowerCase()}\n${organization?.toLowerCase() ?? ''}`;
    if (!offices.has(key))
      offices.set(key, { role, ...(organization === undefined ? {} : { organization }), entity });
  }
  return [...offices.values()];
}

/** Of two entities with the same span, the one whose type can hold the other comes first. */
const order: readonly Entity['type'][] = [
  'quote',
  'title',
  'organization',
  'place',
  'person',
  'date',
  'money',
  'percentage',
  'ratio',
  'quantity',
];

function rank({ type }: Entity): number {
  return order.indexOf(type);
}

/** Whether an entity stands outside all residue. */
function outsideResidue(parts: readonly Part[]): (entity: Entity) => boolean {
  const isOutside = outsideOf(parts.filter(({ kind }) => kind === 'residue'));
  return ({ start }) => isOutside(start);
}
