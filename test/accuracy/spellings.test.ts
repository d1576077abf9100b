import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/document.js';
import { analyzeHtml, inHtmlSource } from '../../src/html.js';
import { analyze } from '../../src/index.js';
import { readGoldFolders, type GoldArticle } from '../../tools/gold.js';
import { encodingOf, respell, spellings, type SpellingName } from '../../tools/respell.js';
import { emptyScores, score, type Scores } from '../../tools/score.js';

const articles = readGoldFolders([fileURLToPath(new URL('../../fixtures/gold', import.meta.url))]);

function scoresOf(read: (gold: GoldArticle) => { gold: GoldArticle; article: Article }): Scores {
  const scores = emptyScores();
  for (const each of articles) {
    const { gold, article } = read(each);
    score(gold, article, scores, []);
  }
  return scores;
}

function readAs(name: SpellingName): (gold: GoldArticle) => { gold: GoldArticle; article: Article } {
  const from = encodingOf(name);
  return (original) => {
    const gold = respell(original, name);
    const { text, published } = gold;
    if (name === 'html') return { gold, article: inHtmlSource(analyzeHtml(text, { published })) };
    return { gold, article: analyze(text, from === undefined ? { published } : { published, from }) };
  };
}

const printed = scoresOf((gold) => ({ gold, article: analyze(gold.text, { published: gold.published }) }));

// An old encoding has no letters for foreign names: `Wójcik` in VNI is another word.
const unicode = spellings.filter((name) => encodingOf(name) === undefined);

test.each(unicode)('the annotated articles are read the same as %s', (name) => {
  expect(scoresOf(readAs(name))).toEqual(printed);
});

test.each(spellings.filter((name) => !unicode.includes(name)))('hardly anything is lost as %s', (name) => {
  const scores = scoresOf(readAs(name));
  for (const type of ['date', 'percentage', 'organization', 'place'] as const) {
    expect(scores[type].exact).toBeGreaterThan(printed[type].exact * 0.98);
  }
  expect(scores.person.exact).toBeGreaterThan(printed.person.exact * 0.97);
});
