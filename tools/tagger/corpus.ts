import { readText } from '../../src/default/text.js';
import { spanOf, type Sentenced } from '../../src/document.js';
import { labelOf } from '../../src/extract/names/labels.js';
import type { GoldArticle, GoldMark } from '../gold.js';

/** An annotated article as rows of labels. */
export interface LabelledArticle {
  readonly id: string;
  readonly layers: Sentenced;
  /** Labels of `src/extract/names/labels.ts`. */
  readonly labels: Uint8Array;
  /** 0 outside, 1 first token, 2 further token of a place inside a body. */
  readonly inner: Uint8Array;
  /** Token ranges of bodies. */
  readonly bodies: readonly (readonly [from: number, to: number])[];
  /** True for a copy whose sentences are read one by one, as if nothing else of the article were known. */
  readonly apart?: boolean;
  /** Marks whose edges fall inside a token. */
  readonly lost: readonly GoldMark[];
}

/** Turns the marks of an article into labels. A mark whose edge falls inside a token is left out and counted. */
export function labelArticle(article: GoldArticle): LabelledArticle {
  const layers = readText(article.text);
  const { tokens } = layers;
  const labels = new Uint8Array(tokens.length);
  const inner = new Uint8Array(tokens.length);
  const bodies: [number, number][] = [];
  const lost: GoldMark[] = [];
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const span = spanOf(tokens, i, i + 1);
    if (!startAt.has(span.start)) startAt.set(span.start, i);
    endAt.set(span.end, i + 1);
  }
  const open: { mark: GoldMark; inTitle: boolean; inBody: boolean }[] = [];
  for (const mark of article.marks) {
    while (open.length > 0 && open.at(-1)!.mark.end <= mark.start) open.pop();
    if (mark.type === 'DATE' || mark.type === 'PERCENT') continue;
    const from = startAt.get(mark.start);
    const to = endAt.get(mark.end);
    if (from === undefined || to === undefined || to <= from) {
      lost.push(mark);
      continue;
    }
    const inTitle = open.some(({ mark }) => mark.type === 'TITLE');
    const inBody = open.some(({ mark }) => mark.type === 'ORG');
    open.push({ mark, inTitle, inBody });
    if (mark.type === 'TITLE') {
      const roleTo = endAt.get(mark.start + (mark.attributes['role'] ?? '').length);
      if (roleTo === undefined) {
        lost.push(mark);
        continue;
      }
      labels.fill(labelOf.restOfTitle, roleTo, to);
      put(from, roleTo, inTitle ? labelOf.beginRoleInTitle : labelOf.beginRole);
    } else if (mark.type === 'PERSON') put(from, to, labelOf.beginPerson);
    else if (mark.type === 'ORG' && !inBody) {
      put(from, to, inTitle ? labelOf.beginBodyInTitle : labelOf.beginBody);
      bodies.push([from, to]);
    } else if (mark.type === 'PLACE') {
      if (inBody) {
        inner.fill(2, from, to);
        inner[from] = 1;
      } else put(from, to, inTitle ? labelOf.beginPlaceInTitle : labelOf.beginPlace);
    }
  }
  return { id: article.id, layers, labels, inner, bodies, lost };

  function put(from: number, to: number, begin: number): void {
    labels.fill(begin + 1, from, to);
    labels[from] = begin;
  }
}

/**
 * The article with a space wherever letters run from a mark into what stands beside it (`Bộ trưởngTài chính`), so
 * that no mark is lost to training; in the pipeline the passes of `normalize` part most of them.
 */
export function unglued(article: GoldArticle): GoldArticle {
  const { text } = article;
  const cuts = new Set<number>();
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (const { start, end } of article.marks) {
    for (const at of [start, end])
      if (at > 0 && at < text.length && isLetter(at - 1) && isLetter(at)) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  if (sorted.length === 0) return article;
  const moved = (at: number, atEdge: boolean): number =>
    at + sorted.filter((cut) => cut < at || (cut === at && atEdge)).length;
  let whole = '';
  let from = 0;
  for (const cut of sorted) {
    whole += text.slice(from, cut) + ' ';
    from = cut;
  }
  whole += text.slice(from);
  return {
    ...article,
    text: whole,
    marks: article.marks.map((mark) => {
      const start = moved(mark.start, true);
      const end = moved(mark.end, false);
      return { ...mark, start, end, text: whole.slice(start, end) };
    }),
  };
}
