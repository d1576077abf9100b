import { fromHtml, toSource } from '../../src/article/html.js';
import { annotatedArticles } from './annotated.js';

const menu =
  '<ul><li><a href="/a">Thời sự</a></li><li><a href="/b">Thế giới</a></li><li><a href="/c">Thể thao</a></li></ul>';
const links =
  '<ul><li><a href="/1">Chợ hoa xuân mở sớm, người bán lo ế hàng</a></li><li><a href="/2">Cầu mới thông xe trước hạn</a></li></ul>';
const imprint =
  '<p>Cơ quan chủ quản: Hội Ví Dụ. Giấy phép số 12/GP, ngày 1/1/2020. Tổng biên tập: Nguyễn Ví Dụ.</p>';

/** Pages in which the same lines can stand. */
const pages: readonly (readonly [name: string, page: (title: string, lines: readonly string[]) => string])[] =
  [
    [
      'with classes, a menu, links and an imprint',
      (title, lines) =>
        `<title>${title} - Báo Ví Dụ</title><div class="menu">${menu}</div><div class="main"><h1 class="title">${title}</h1>
<div class="detail-content">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div>
<div class="tin-lien-quan">${links}</div></div><div id="footer">${imprint}</div>`,
    ],
    [
      'without a class that says anything',
      (title, lines) =>
        `<div class="c1"><div class="c2">${menu}</div><div class="c3"><div><h1>${title}</h1></div>
<div class="c4">${lines.map((line) => `<div>${line}</div>`).join('')}</div></div><div class="c5">${links}</div></div>`,
    ],
    [
      'in a table, divided by line breaks',
      (title, lines) =>
        `<table><tr><td>${menu}<td><b>${title}</b><br><br>${lines.join('<br><br>')}<td><a href="/q">Tỷ giá</a></table>`,
    ],
    ['as a fragment', (title, lines) => `<h1>${title}</h1>${lines.map((line) => `<p>${line}`).join('')}`],
  ];

/** Lines with single spaces, as a page prints them. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n\r]+/)
    .map((line) => line.replaceAll(/[\s\u200b\ufeff]+/g, ' ').trim())
    .filter((line) => line !== '');
}

function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('à', '&agrave;')
    .replaceAll('ệ', '&#7879;');
}

test.each(pages)('every annotated article comes out of a page %s as it went in', (_, page) => {
  for (const { text } of annotatedArticles()) {
    const lines = linesOf(text);
    const [title, ...rest] = lines.map(escaped) as [string, ...string[]];
    const html = page(title, rest);
    const found = fromHtml(html);
    expect(linesOf(found.text)).toEqual(lines);
    // And each line is found on the page, references and all.
    for (const { start, end } of found.blocks) {
      const span = toSource(found.alignment, { start, end });
      expect(linesOf(html.slice(span.start, span.end))).toEqual([
        escaped(linesOf(found.text.slice(start, end))[0]!),
      ]);
    }
  }
});
