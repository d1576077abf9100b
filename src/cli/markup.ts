import type { Article, Entity } from '../document.js';

/** The article as an HTML page: every entity a `<mark>` with its type and value, residue greyed out. */
export function toMarkup(article: Article): string {
  const title = escape(article.title ?? article.id ?? 'tinviet');
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 1.1rem/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; white-space: pre-wrap }
mark { background: none; border-bottom: 2px solid; color: inherit }
.date { border-color: #c80 } .percentage, .quantity, .money, .ratio { border-color: #a3c }
.person { border-color: #08a; font-weight: bold } .title { border-color: #3a3 }
.organization { border-color: #36c } .place { border-color: #999 } .residue { opacity: .4 }
</style>
<article>${marked(article)}</article>
</html>
`;
}

interface Element {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

function marked({ source, parts, entities }: Article): string {
  const elements: Element[] = [
    ...parts
      .filter(({ kind }) => kind === 'residue')
      .map(({ start, end }) => ({ start, end, open: '<span class="residue">', close: '</span>' })),
    // A quote can cross the borders of others; marks have to nest.
    ...entities
      .filter(({ type }) => type !== 'quote')
      .map((entity) => ({ start: entity.start, end: entity.end, open: openMark(entity), close: '</mark>' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  const open: Element[] = [];
  const closeUntil = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const element = open.pop()!;
      html += escape(source.slice(at, element.end)) + element.close;
      at = element.end;
    }
  };
  for (const element of elements) {
    closeUntil(element.start);
    if (open.length > 0 && element.end > open.at(-1)!.end) continue;
    html += escape(source.slice(at, element.start)) + element.open;
    at = element.start;
    open.push(element);
  }
  closeUntil(source.length);
  return html + escape(source.slice(at));
}

function openMark({ type, value, rule }: Entity): string {
  return `<mark class="${type}" data-value="${escape(JSON.stringify(value))}" title="${escape(rule)}">`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
