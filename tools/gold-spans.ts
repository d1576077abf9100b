import type { NameSpan, Sentenced } from '../src/document.js';
import { readText } from '../src/default/text.js';
import type { GoldArticle, GoldMark } from './gold.js';

/** An annotated name as a recogniser would give it, with its mark. */
export interface GoldSpan extends NameSpan {
  readonly mark: GoldMark;
}

const typeOf = { PERSON: 'person', TITLE: 'title', ORG: 'organization', PLACE: 'place' } as const;

/**
 * The layers of an annotated article and its names as spans of tokens: what linking gets when recognition is
 * perfect. A mark that cuts a token is left out.
 */
export function goldSpans(gold: Pick<GoldArticle, 'text' | 'marks'>): {
  layers: Sentenced;
  spans: GoldSpan[];
} {
  const layers = readText(gold.text);
  const { tokens } = layers;
  const startingAt = new Map<number, number>();
  const endingAt = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    startingAt.set(tokens.start[i]!, i);
    endingAt.set(tokens.end[i]!, i + 1);
  }
  const rangeOf = (start: number, end: number): { from: number; to: number } | undefined => {
    const from = startingAt.get(start);
    const to = endingAt.get(end);
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  const spans = gold.marks.flatMap((mark): GoldSpan[] => {
    if (mark.type === 'DATE' || mark.type === 'PERCENT') return [];
    const range = rangeOf(mark.start, mark.end);
    if (range === undefined) return [];
    const { start, end, attributes } = mark;
    const role = attributes['role'];
    const roleStart = role === undefined ? -1 : start + mark.text.indexOf(role);
    const roleRange = role === undefined ? undefined : rangeOf(roleStart, roleStart + role.length);
    return [
      {
        type: typeOf[mark.type],
        ...range,
        start,
        end,
        rule: 'annotated',
        score: 1,
        mark,
        ...(roleRange === undefined ? {} : { roleFrom: roleRange.from, roleTo: roleRange.to }),
      },
    ];
  });
  return { layers, spans };
}
