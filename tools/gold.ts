import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One mark of an annotated article; offsets are those of the bare text. */
export interface GoldMark {
  readonly type: 'PERSON' | 'TITLE' | 'ORG' | 'PLACE' | 'DATE' | 'PERCENT';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface GoldArticle {
  readonly id: string;
  readonly published: string;
  readonly genre: string;
  readonly text: string;
  readonly marks: readonly GoldMark[];
}

const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** The articles of the guidelines, and those written beside them. */
export const goldFolders: readonly string[] = [folder('gold'), folder('articles')];

/** All annotated articles of the folders, in the order of their file names. */
export function readGoldFolders(folders: readonly string[] = goldFolders): GoldArticle[] {
  return folders.flatMap((path) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => parseGold(readFileSync(join(path, name), 'utf8'), name)),
  );
}

/**
 * Reads one annotated article: front matter, then text with nested marks `⟦TYPE attr=value|text⟧`.
 *
 * @throws SyntaxError naming the file and the place when front matter is missing or marks do not nest.
 */
export function parseGold(source: string, file: string): GoldArticle {
  const front = /^---\n([\s\S]*?)\n---\n\n?/.exec(source);
  if (front === null) throw new SyntaxError(`${file}: front matter is missing`);
  const meta = new Map(
    front[1]!.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const body = source.slice(front[0].length).trimEnd();
  const marks: { -readonly [Key in keyof GoldMark]: GoldMark[Key] }[] = [];
  const open: (typeof marks)[number][] = [];
  let text = '';
  for (let i = 0; i < body.length; i++) {
    const character = body.charAt(i);
    if (character === '⟦') {
      const bar = body.indexOf('|', i);
      const head = body.slice(i + 1, bar);
      const type = /^[A-Z]+/.exec(head)?.[0];
      if (bar < 0 || type === undefined)
        throw new SyntaxError(`${file}: unreadable mark «${body.slice(i, i + 40)}»`);
      const mark = {
        type: type as GoldMark['type'],
        start: text.length,
        end: -1,
        text: '',
        attributes: parseAttributes(head.slice(type.length)),
      };
      marks.push(mark);
      open.push(mark);
      i = bar;
    } else if (character === '⟧') {
      const mark = open.pop();
      if (mark === undefined)
        throw new SyntaxError(`${file}: a mark is closed twice after «${text.slice(-40)}»`);
      mark.end = text.length;
    } else text += character;
  }
  if (open.length > 0)
    throw new SyntaxError(`${file}: unclosed mark at «${text.slice(open[0]!.start).slice(0, 40)}»`);
  for (const mark of marks) mark.text = text.slice(mark.start, mark.end);
  return {
    id: meta.get('id') ?? file,
    published: meta.get('published') ?? '',
    genre: meta.get('genre') ?? '',
    text,
    marks,
  };
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/g)) {
    attributes[match[1]!] = match[2] ?? match[3] ?? '';
  }
  return attributes;
}
