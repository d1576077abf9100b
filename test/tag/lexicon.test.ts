import { keyOf } from '../../src/tag/hash.js';
import { childNode, matchLexicon, packLexicon, readLexicon, rootNode } from '../../src/tag/lexicon.js';
import { hashOf } from '../../src/text/hash.js';
import { identity } from '../../src/text/alignment.js';
import { tokenize } from '../../src/tokenize/tokens.js';

const office = 1;
const place = 2;

function lexiconOf(phrases: Readonly<Record<string, number>>) {
  const nodes = new Map<number, { classes: number; goesOn: boolean }>();
  for (const [phrase, classes] of Object.entries(phrases)) {
    let node = rootNode;
    const words = phrase.split(' ');
    words.forEach((word, i) => {
      node = childNode(node, hashOf(word));
      const entry = nodes.get(keyOf(node)) ?? { classes: 0, goesOn: false };
      if (i + 1 < words.length) entry.goesOn = true;
      else entry.classes |= classes;
      nodes.set(keyOf(node), entry);
    });
  }
  return readLexicon(packLexicon(nodes));
}

describe('matching a lexicon', () => {
  const lexicon = lexiconOf({ 'chủ tịch': office, 'phó chủ tịch': office, 'ba vì': place, ba: place });

  function match(text: string) {
    const tokens = tokenize(text, text, identity);
    return matchLexicon(lexicon, tokens, place, new Uint8Array(tokens.length));
  }

  it('marks where phrases begin, go on and end', () => {
    const { begins, inside, ends } = match('Phó Chủ tịch nói');
    expect([...begins]).toEqual([office, office, 0, 0]);
    expect([...inside]).toEqual([0, office, office, 0]);
    expect([...ends]).toEqual([0, 0, office, 0]);
  });

  it('takes the longest phrase of a class', () => {
    expect([...match('ở Ba Vì').ends]).toEqual([0, 0, place]);
  });

  it('asks names for a capital', () => {
    expect([...match('ba vì').begins]).toEqual([0, 0]);
    expect([...match('chủ tịch').begins]).toEqual([office, 0]);
  });
});
