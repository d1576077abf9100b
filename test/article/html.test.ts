import { readFileSync, readdirSync } from 'node:fs';
import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { holds } from '../laws/holds.js';
import { decodeLegacy } from '../../src/normalize/index.js';
import { fromHtml, toSource, type HtmlArticle } from '../../src/article/html.js';

const folder = new URL('../../fixtures/html/', import.meta.url);
const runs = Number(process.env['TINVIET_RUNS'] ?? 2000);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

/** An article in the notation of the fixtures: facts, an empty line, one block a line. */
function shown(article: HtmlArticle): string {
  const { title, authors, published, description, section, language, encoding, blocks, text } = article;
  const facts = { title, authors: authors.join(', '), published, description, section, language, encoding };
  return [
    ...Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${value}`.trim()),
    '',
    ...blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  ].join('\n');
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.html`, folder));
}

function expectedOf(name: string): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8').trim();
}

test('there are at least eight pages', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});

test.each(names)('the article on the page «%s»', (name) => {
  const article = fromHtml(bytesOf(name));
  const expected = expectedOf(name);
  // The encoding is told for bytes alone, and only a page that is not UTF-8 has it in its table.
  const found = shown(article).normalize('NFC').replace('encoding: utf-8\n', '');
  expect(found).toBe(expected);
});

test.each(names)('every paragraph of «%s» is found again on the page', (name) => {
  const { source, text, alignment, blocks, encoding } = fromHtml(bytesOf(name));
  const mend = encoding === 'tcvn3' ? decodeLegacy('tcvn3').rewrite : (same: string) => ({ text: same });
  for (const { start, end } of blocks) {
    for (const word of text.slice(start, end).matchAll(/\S+/g)) {
      const span = toSource(alignment, {
        start: start + word.index,
        end: start + word.index + word[0].length,
      });
      // A mended letter that touches a tag is one edit with it.
      expect(mend(decoded(source.slice(span.start, span.end))).text.trim()).toBe(word[0]);
    }
  }
});

/** The characters a stretch of HTML prints: references resolved by the platform, tags taken out. */
function decoded(html: string): string {
  const named: Record<string, string> = {
    agrave: 'à',
    aacute: 'á',
    atilde: 'ã',
    acirc: 'â',
    ecirc: 'ê',
    amp: '&',
    gt: '>',
    hellip: '…',
  };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (_, name: string) => named[name]!);
}

test.each(names)('the page «%s» cut off anywhere still gives a part of its article', (name) => {
  const page = fromHtml(bytesOf(name)).source;
  const whole = new Set(fromHtml(page).text.split(/\s+/));
  for (let part = 1; part < 8; part++) {
    const cut = fromHtml(page.slice(0, Math.floor((page.length * part) / 8)));
    expect(typeof cut.text).toBe('string');
  }
  expect(whole.size).toBeGreaterThan(5);
});

const piece = constantFrom(
  '<p>',
  '</p>',
  '<div class="content">',
  '</div>',
  '<table><tr><td>',
  '</table>',
  '<br>',
  '<a href=x>',
  '</a>',
  '<h1>',
  '</h1',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle"',
  '<!-- ',
  '-->',
  '<![CDATA[',
  '&agrave;',
  '&#7889;',
  '&#x',
  '&amp',
  '&NotEqualTilde;',
  '&nbsp;',
  'Bão số 3 đổi hướng, ',
  'mưa to.',
  '<svg><title>',
  '<textarea>',
  '<',
  '>',
  '"',
  "='",
  '\ud83d',
  '\0',
);

test('any string is a page: nothing throws, blocks are in order, and the alignment leads inside the page', () => {
  assert(
    property(array(oneof({ weight: 5, arbitrary: piece }, string({ unit: 'binary' }))), (pieces) => {
      const html = pieces.join('');
      const { source, text, alignment, blocks } = fromHtml(html);
      holds(source === html, 'the source');
      let at = 0;
      for (const { start, end } of blocks) {
        holds(start >= at && end > start, 'in order, not empty');
        const span = toSource(alignment, { start, end });
        holds(span.start >= 0 && span.end <= html.length && span.start < span.end, 'inside the page');
        at = end;
      }
      holds(at === text.length, 'all text');
    }),
    { numRuns: runs },
  );
});

test('any bytes are a page', () => {
  assert(
    property(array(integer({ min: 0, max: 255 })), (bytes) => {
      holds(typeof fromHtml(Uint8Array.from(bytes)).text === 'string', 'a text');
    }),
    { numRuns: runs },
  );
});

test.each([
  ['elements in each other', '<div>'.repeat(20_000)],
  ['closing tags that close nothing', `${'<div>'.repeat(10_000)}${'</b>'.repeat(10_000)}`],
  ['references', '&agrave;'.repeat(20_000)],
  ['open angles', '<'.repeat(50_000)],
  ['one long class', `<div class="${'noidung '.repeat(20_000)}">Bão.</div>`],
  ['lists in a table in a list', '<ul><li><table><tr><td>'.repeat(5_000)],
  ['deep JSON', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`],
])('%s, very many', (_, html) => {
  expect(typeof fromHtml(html).text).toBe('string');
});

test('a page in an old encoding of bytes or of a string that was read as Latin-1 is mended', () => {
  const bytes = bytesOf('old-font');
  const latin = fromHtml(Buffer.from(bytes).toString('latin1'));
  expect(latin.encoding).toBe('tcvn3');
  expect(latin.text).toBe(fromHtml(bytes).text);
  expect(fromHtml(bytes, { contentType: 'tcvn3' }).text).toBe(latin.text);
  expect(
    fromHtml('<p>Le café à Paris, où est né Molière, et la fête déjà finie.</p>').encoding,
  ).toBeUndefined();
});

test('the encoding comes from the mark, then the header, then the page, then the bytes', () => {
  const page = '<meta charset="windows-1252"><p>B\u00e3o</p>';
  const utf8 = new TextEncoder().encode(page);
  expect(fromHtml(utf8).encoding).toBe('windows-1252');
  expect(fromHtml(utf8, { contentType: 'text/html; charset=utf-8' }).encoding).toBe('utf-8');
  expect(
    fromHtml(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), { contentType: 'windows-1252' }).encoding,
  ).toBe('utf-8');
  expect(fromHtml(new TextEncoder().encode('<p>Bão</p>')).encoding).toBe('utf-8');
  expect(fromHtml(Uint8Array.from([0x3c, 0x70, 0x3e, 0xd2])).encoding).toBe('windows-1252');
  expect(fromHtml(utf8, { contentType: 'text/html; charset=khong-co' }).encoding).toBe('windows-1252');
});
