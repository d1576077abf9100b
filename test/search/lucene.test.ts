import { paragraphLines } from '../../src/search/engines/lucene.js';
import { toSearchDocument } from '../../src/search/index.js';
import { analyzerCommands, luceneClassPath, runLucene } from '../../tools/search/lucene.js';
import { articleOf } from './articles.js';

const missing = luceneClassPath() === undefined;
const suite = missing ? describe.skip : describe;

suite(
  missing
    ? 'Lucene: apt-get install liblucene8-java default-jdk-headless'
    : 'the chain of the index template',
  () => {
    const cases: readonly (readonly [analyzer: string, text: string, tokens: string])[] = [
      // text,start,end,increment,length
      ['tinviet_marked', 'huyện chợ_đồn', 'huyện,0,5,1,1 chợđồn,6,13,1,2 chợ,6,9,0,1 đồn,10,13,1,1'],
      ['tinviet_folded', 'huyện chợ_đồn', 'huyen,0,5,1,1 chodon,6,13,1,2 cho,6,9,0,1 don,10,13,1,1'],
      ['tinviet_folded', 'Đặng Đình', 'dang,0,4,1,1 dinh,5,9,1,1'],
      ['tinviet_marked', '3,1 %', '3,1,0,3,1,1 %,4,5,1,1'],
      ['tinviet_marked', 'ubnd', 'ubnd,0,4,1,1'],
    ];
    let answers: string[];
    beforeAll(async () => {
      answers = await runLucene((folder) => [
        ...analyzerCommands(folder),
        ...cases.map(([analyzer, text]) => `tokens\t${analyzer}\t${text}`),
      ]);
    }, 60_000);

    test.each(cases.map(([analyzer, text, tokens], i) => [analyzer, text, tokens, i] as const))(
      '%s makes of %s the tokens %s',
      (_analyzer, _text, tokens, i) => {
        expect(answers[i]!.split(' ').sort()).toEqual(tokens.split(' ').sort());
      },
    );
  },
);

test('a paragraph is a line of words, the syllables of each joined', () => {
  const { terms } = toSearchDocument(
    articleOf('UBND huyện Chợ Đồn họp.\n\nTrồng rừng 15/2.', { words: ['Chợ Đồn', 'Trồng rừng'] }),
  );
  expect(paragraphLines(terms)).toEqual(['ubnd huyện chợ_đồn họp', 'trồng_rừng 15 2']);
});
