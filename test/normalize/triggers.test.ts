import { composeLetters, defaultPasses, type Pass } from '../../src/normalize/index.js';
import { triggerOf, triggersIn } from '../../src/normalize/triggers.js';

test.each([
  ['Hà Nội mưa to.\n\nBão số 3 (12 km/h).\n', 0],
  ['tri\u00adển', triggerOf.invisible],
  ['H\u200dà\u0000', triggerOf.invisible | triggerOf.unusual],
  ['Ho\u0300a', triggerOf.latinMark | triggerOf.unusual],
  ['가'.normalize('NFD'), triggerOf.unusual],
  ['👨', 0],
  ['𝐕', triggerOf.dressed | triggerOf.unusual],
  ['Ðà', triggerOf.lookAlike],
  ['“mưa” – …', triggerOf.printed],
  ['mưa  to', triggerOf.untidy],
  ['mưa \nto', triggerOf.untidy],
  ['mưa\n to', triggerOf.untidy],
  ['mưa\n\n\nto', triggerOf.untidy],
  ['mưa\tto', triggerOf.untidy],
])('%j sets the right passes to work', (text, triggers) => expect(triggersIn(text)).toBe(triggers));

const withTriggers = defaultPasses.filter(({ triggers }) => triggers !== undefined);

function idleOn(pass: Pass, text: string): boolean {
  return (triggersIn(text) & pass.triggers!) === 0;
}

test.each(withTriggers)('$name: no text without its triggers gives it something to do', (pass) => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = `a${String.fromCharCode(unit)}a `;
    if (idleOn(pass, text) && pass.rewrite(text).text !== text) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('what is left alone by the composition of letters is composed', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const text = `a${String.fromCodePoint(point)}`;
    if (idleOn(composeLetters, text) && text.normalize('NFC') !== text) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
