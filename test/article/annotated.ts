import { readdirSync, readFileSync } from 'node:fs';

/** A marked entity: offsets in the bare text. */
export interface Mark {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export interface Annotated {
  readonly file: string;
  readonly published: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const folders = ['../../fixtures/gold/', '../../fixtures/articles/'];

/** The articles of the guidelines, and those written beside them. */
export function annotatedArticles(): Annotated[] {
  return folders
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => parse(file, readFileSync(new URL(file, folder), 'utf8'))),
    );
}

function parse(file: string, source: string): Annotated {
  const front = source.indexOf('\n---\n');
  const published = /published: (\S+)/.exec(source.slice(0, front))?.[1] ?? '';
  const body = source.slice(front + 5).trim();
  const marks: Mark[] = [];
  const open: { type: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '⟦') {
      const bar = body.indexOf('|', i);
      open.push({ type: /^[A-Z]+/.exec(body.slice(i + 1, bar))![0], start: text.length });
      i = bar;
    } else if (body[i] === '⟧') marks.push({ ...open.pop()!, end: text.length });
    else text += body[i];
  }
  return { file, published, text, marks };
}
