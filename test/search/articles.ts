import { normalize } from '../../src/normalize/index.js';
import type { Article, DateValue, Entity, Part, Word } from '../../src/document.js';

/** What of an article a test says; offsets come from where the text stands in the source. */
export interface Sketch {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  /** Words of several syllables, as printed; each occurrence is one. */
  readonly words?: readonly string[];
  readonly people?: readonly {
    readonly name: string;
    readonly roles?: readonly string[];
    readonly mentions: readonly string[];
  }[];
  readonly organizations?: readonly string[];
  readonly places?: readonly (string | { readonly name: string; readonly successors: readonly string[] })[];
  readonly dates?: Readonly<Record<string, DateValue>>;
  readonly residue?: readonly string[];
}

/** An article without any analysis but what the sketch says. */
export function articleOf(source: string, sketch: Sketch = {}): Article {
  const spans = (
    text: string,
  ): { start: number; end: number; from: number; to: number; text: string; rule: string }[] => {
    const found = [];
    for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length)) {
      found.push({ start: at, end: at + text.length, from: 0, to: 0, text, rule: 'test' });
    }
    return found;
  };
  const people = (sketch.people ?? []).map(({ name, roles, mentions }, i) => ({
    name,
    roles: roles ?? [],
    mentions,
    id: `p${i + 1}`,
  }));
  const entities: Entity[] = [
    ...people.flatMap(({ id, mentions }) =>
      mentions.flatMap(spans).map((span) => ({ ...span, type: 'person' as const, value: { person: id } })),
    ),
    ...(sketch.organizations ?? []).flatMap((name) =>
      spans(name).map((span) => ({ ...span, type: 'organization' as const, value: { name } })),
    ),
    ...(sketch.places ?? []).flatMap((place) => {
      const { name, successors } = typeof place === 'string' ? { name: place, successors: [] } : place;
      return spans(name).map((span) => ({ ...span, type: 'place' as const, value: { name, successors } }));
    }),
    ...Object.entries(sketch.dates ?? {}).flatMap(([text, value]) =>
      spans(text).map((span) => ({ ...span, type: 'date' as const, value })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Part[] = (sketch.residue ?? []).flatMap((text) =>
    spans(text).map(({ start, end }) => ({ kind: 'residue' as const, start, end, from: 0, to: 0 })),
  );
  return {
    ...(sketch.id === undefined ? {} : { id: sketch.id }),
    ...(sketch.title === undefined ? {} : { title: sketch.title }),
    ...(sketch.published === undefined ? {} : { published: sketch.published }),
    language: 'vi',
    source,
    parts,
    sentences: [],
    words: wordsOf(source, sketch.words),
    entities,
    people: people.map(({ id, name, roles }) => ({
      id,
      name,
      titles: roles.map((role) => ({ role, entity: 0 })),
      mentions: entities.flatMap((entity, i) =>
        entity.type === 'person' && entity.value.person === id ? [i] : [],
      ),
    })),
  };
}

/** The words named, and everything else between spaces as words of its own; none at all if none is named. */
function wordsOf(source: string, long: readonly string[] | undefined): Word[] {
  if (long === undefined) return [];
  const words: Word[] = [];
  for (let at = 0; at < source.length;) {
    const rest = source.slice(at);
    const text =
      long.find((word) => rest.startsWith(word)) ?? /^(?:[\p{L}\p{M}]+|\p{N}+|[^\s])/u.exec(rest)?.[0];
    if (text !== undefined) {
      const norm = normalize(text).text.toLowerCase();
      words.push({ start: at, end: at + text.length, from: 0, to: 0, text, norm });
    }
    at += text?.length ?? 1;
  }
  return words;
}

/** A day that the text names in full. */
export function dayValue(day: string, lunar?: string): DateValue {
  return {
    edtf: day,
    timex3: { type: 'DATE', value: day },
    from: day,
    to: day,
    certain: ['year', 'month', 'day'],
    ...(lunar === undefined ? {} : { lunar: { text: lunar } }),
  };
}
