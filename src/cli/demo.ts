import { analyze } from '../default/analyze.js';
import { readQuery } from '../default/read-query.js';
import type { Article } from '../document.js';
import { highlight, toSearchDocument } from '../search/index.js';
import { painter, type Paint } from './colors.js';
import { demoArticle } from './demo-article.js';
import { write } from './output.js';
import { pretty } from './pretty.js';
import { table } from './table.js';

/** What the demo types into the search box: without marks, in quotation marks, a lunar date, a phrase in full. */
const queries = [
  'pho chu tich cho moi',
  '"Tết trồng cây"',
  'rằm tháng Giêng năm Giáp Thìn',
  'Ủy ban nhân dân huyện',
];

/** `tinviet demo`: the bundled article, from text to search hit. */
export async function demo(): Promise<void> {
  const { id, published, text } = demoArticle;
  const paint = painter(process.stdout.isTTY, process.env);
  const article = analyze(text, { id, published });
  await write(`${pretty(article, paint)}
${paint('heading', 'Words of the first sentence')}
  ${firstWords(article)}

${paint('heading', 'Searched for, and found')}
${searched(article, published, paint)}

Now with a text of your own:  tinviet extract bai.txt --published 2024-02-16
`);
}

function firstWords({ sentences, words }: Article): string {
  const first = sentences[0]!;
  return words
    .filter(({ end }) => end <= first.end)
    .map(({ text }) => text.replaceAll(' ', '_'))
    .join(' ');
}

function searched(article: Article, published: string, paint: Paint): string {
  const document = toSearchDocument(article);
  const rows = queries.map((query) => {
    const found = highlight(document, readQuery(query, { published }));
    return [
      query,
      '→',
      [...new Set(found.map(({ text }) => text))].map((text) => paint('match', text)).join(' · '),
    ];
  });
  return table(rows).replace(/^/gm, '  ');
}
