import { numeral, readFigures } from '../../../src/extract/numbers/numerals.js';
import { layersOf } from '../layers.js';

test.each([
  ['1.200', false, 1200],
  ['1.200,5', false, 1200.5],
  ['1,200.5', false, 1200.5],
  ['3,1', false, 3.1],
  ['3.1', false, 3.1],
  ['60.000', false, 60000],
  ['1.200.350', false, 1200350],
  ['1,200,350', false, 1200350],
  ['0.125', false, 0.125],
  ['2,345', true, 2.345],
  ['1.125', true, 1.125],
  ['1.600', true, 1600],
  ['15.2.2024', false, Number.NaN],
  ['1.2,3.4', false, Number.NaN],
])('the figures %s (before a scale: %s) are %d', (text, decimal, value) => {
  expect(readFigures(text, decimal)).toBe(value);
});

test.each([
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi mốt', 21],
  ['hăm ba', 23],
  ['hai lăm', 25],
  ['ba mươi tư', 34],
  ['năm chục', 50],
  ['một trăm', 100],
  ['một trăm linh năm', 105],
  ['hai trăm rưỡi', 250],
  ['chín trăm chín mươi chín', 999],
  ['hai trăm linh năm nghìn', 205_000],
  ['ba tỷ hai trăm triệu', 3_200_000_000],
  ['hai nghìn không trăm hai mươi bốn', 2024],
  ['một nghìn lẻ một', 1001],
  ['ba triệu rưỡi', 3_500_000],
  ['ba phẩy một', 3.1],
  ['ba phẩy không năm', 3.05],
  ['1,5 triệu', 1_500_000],
  ['2 nghìn tỷ', 2e12],
  ['12,6 tỷ', 12_600_000_000],
])('%s is %d', (words, value) => {
  const { tokens } = layersOf(words);
  const match = numeral.match(tokens, 0);
  expect(match).toEqual({ value: expect.objectContaining({ value }), to: tokens.length });
});

test.each([
  ['mười năm', 10, 1],
  ['hai mươi năm', 20, 2],
  ['hai nghìn năm', 2000, 2],
  ['một trăm năm', 100, 2],
])('in «%s» the last word are years', (words, value, to) => {
  const match = numeral.match(layersOf(words).tokens, 0);
  expect([match?.value.value, match?.to]).toEqual([value, to]);
});
