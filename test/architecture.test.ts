import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** Which room may import which. Rooms of single files carry the file's name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  document: [],
  calendar: [],
  pipeline: [],
  text: ['document'],
  normalize: ['text', 'document'],
  grammar: ['text', 'document'],
  tokenize: ['normalize', 'text', 'document'],
  segment: ['text', 'document'],
  // The linear tagger: the machinery of the segmenter for names.
  tag: ['text', 'document'],
  extract: ['grammar', 'calendar', 'tag', 'text', 'document'],
  article: ['normalize', 'text', 'document'],
  search: ['normalize', 'text', 'document'],
  json: ['document'],
  assemble: ['document', 'extract', 'text'],
  default: [
    'article',
    'assemble',
    'calendar',
    'data',
    'document',
    'extract',
    'normalize',
    'pipeline',
    'search',
    'segment',
    'tag',
    'text',
    'tokenize',
  ],
  data: [],
  index: ['*'],
  cli: ['article', 'calendar', 'default', 'document', 'json', 'normalize', 'search', 'public'],
  // Faces of single subpaths: they join a few rooms, as `default` joins all.
  public: [
    'article',
    'default',
    'document',
    'segment',
    'extract',
    'calendar',
    'normalize',
    'tokenize',
    'text',
    'search',
  ],
};

/** Files at the top that are the face of a subpath. */
const publicFiles = new Set(['segment', 'dates', 'html', 'vntk']);

/** Packages that a room may import; the core has none. */
const packages: Readonly<Record<string, RegExp>> = {
  cli: /^(?:node:.*|commander)$/,
  'article/html': /^htmlparser2$/,
  'article/language': /^franc$/,
  'search/engines': /^(?:node-sqlite3-wasm|node:zlib|minisearch|@orama\/orama)$/,
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

function roomOf(path: string): string {
  const [first, ...rest] = path.split('/');
  if (rest.length > 0) return first!;
  const name = first!.replace(/\.[jt]s$/, '');
  return publicFiles.has(name) ? 'public' : name;
}

const sources = files(root).map((path) => ({
  path: relative(root, path).split(sep).join('/'),
  imports: [
    ...readFileSync(path, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
    ),
  ].map((match) => (match[1] ?? match[2])!),
}));

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
});

test('no room imports a room that it may not know', () => {
  const wrong = sources.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const rooms = allowed[room];
    if (rooms === undefined) return [`${path}: no such room in the house`];
    return imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.normalize(posix.join(dirname(path), specifier)))
      .filter((target) => {
        const other = roomOf(target);
        return other !== room && !rooms.includes(other) && !rooms.includes('*');
      })
      .map((target) => `${path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('packages are imported only where they are named', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => !specifier.startsWith('.'))
      .filter(
        (specifier) =>
          !Object.entries(packages).some(
            ([prefix, pattern]) => path.startsWith(prefix) && pattern.test(specifier),
          ),
      )
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('only the room default brings compiled data in', () => {
  const wrong = sources.filter(
    ({ path, imports }) =>
      !path.startsWith('default/') &&
      !path.startsWith('data/') &&
      imports.some((specifier) => specifier.includes('data/generated')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('imports make no circle', () => {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.normalize(posix.join(dirname(path), specifier)).replace(/\.js$/, '.ts')),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});
