import { attributesOf } from '../../../src/extract/names/attributes.js';
import { labelOf, spansOfLabels } from '../../../src/extract/names/labels.js';
import { evidence } from '../../../src/extract/names/memory.js';
import { labelRules, settle } from '../../../src/extract/names/settle.js';
import { readNames } from '../../../src/extract/names/find-names.js';
import { inner, lexicon, names } from '../../../src/data/generated/names.js';
import { printedRange } from '../../../src/document.js';
import { identity } from '../../../src/text/alignment.js';
import { findSentences } from '../../../src/tokenize/sentences.js';
import { tokenize } from '../../../src/tokenize/tokens.js';

const model = readNames({ lexicon, names, inner });

/** Labels a text by hand, lets the rules settle it, and tells the spans with their rules. */
function settled(
  text: string,
  marks: readonly (readonly [name: string, begin: number, margin: number])[],
): string[] {
  const tokens = tokenize(text, text, identity);
  const layers = { source: text, tokens, sentences: findSentences(tokens) };
  const attributes = attributesOf(layers, model.lexicon);
  const labels = new Uint8Array(tokens.length);
  const margins = new Int32Array(tokens.length).fill(20);
  let from = 0;
  for (const [name, begin, margin] of marks) {
    const start = text.indexOf(name, from);
    from = start + name.length;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.start[i]! < start || tokens.end[i]! > from) continue;
      labels[i] = tokens.start[i] === start ? begin : begin + 1;
      margins[i] = margin;
    }
  }
  const rules = settle(tokens, attributes, evidence(attributes), labels, margins);
  return spansOfLabels(labels, 0, labels.length).map(
    (span) => `${span.type} ${printedRange(tokens, span.from, span.to)}: ${labelRules[rules[span.from]!]}`,
  );
}

const { beginPerson, beginPlace, beginBody, beginRole, beginBodyInTitle } = labelOf;

describe('named-elsewhere', () => {
  it('makes a given name alone a person where the full name stands elsewhere', () => {
    expect(
      settled('Gặp Lê Văn Quỵnh hôm qua. Rồi thì Quỵnh về.', [['Lê Văn Quỵnh', beginPerson, 30]]),
    ).toEqual(['person Lê Văn Quỵnh: tagger', 'person Quỵnh: named-elsewhere']);
  });

  it('does not so for a number behind the name, nor for a common word', () => {
    expect(
      settled('Gặp Lê Văn Bình hôm qua. Rồi thì Bình 7 vỡ. Bình thường thì không.', [
        ['Lê Văn Bình', beginPerson, 30],
      ]),
    ).toEqual(['person Lê Văn Bình: tagger']);
  });

  it('ends the body of a title before the name of a known person', () => {
    expect(
      settled('Anh Chẩu Văn Lập đến. Bí thư Tỉnh ủy Chẩu Văn Lập nói.', [
        ['Chẩu Văn Lập', beginPerson, 30],
        ['Bí thư', beginRole, 30],
        ['Tỉnh ủy Chẩu Văn Lập', beginBodyInTitle, 30],
      ]),
    ).toEqual([
      'person Chẩu Văn Lập: tagger',
      'title Bí thư Tỉnh ủy: tagger',
      'organization Tỉnh ủy: tagger',
      'person Chẩu Văn Lập: named-elsewhere',
    ]);
  });
});

describe('same-name-elsewhere', () => {
  it('takes over what the same name was found to be', () => {
    expect(
      settled('Theo Sao Mai Xanh, giá tăng. Nay Sao Mai Xanh lãi.', [['Sao Mai Xanh', beginBody, 30]]),
    ).toEqual(['organization Sao Mai Xanh: tagger', 'organization Sao Mai Xanh: same-name-elsewhere']);
  });

  it('gives up a reading that far more speaks against', () => {
    expect(
      settled('Ông Hà Sơn Bình nói. Hôm ấy Hà Sơn Bình về. Sau đó Hà Sơn Bình đi.', [
        ['Hà Sơn Bình', beginPerson, 40],
        ['Hà Sơn Bình', beginPlace, 3],
        ['Hà Sơn Bình', beginPerson, 40],
      ]),
    ).toEqual([
      'person Hà Sơn Bình: tagger',
      'person Hà Sơn Bình: same-name-elsewhere',
      'person Hà Sơn Bình: tagger',
    ]);
  });

  it('leaves a close call alone: a person and a province of one name', () => {
    expect(
      settled('Ông Hà Sơn Bình nói. Hôm ấy ở Hà Sơn Bình mưa.', [
        ['Hà Sơn Bình', beginPerson, 30],
        ['Hà Sơn Bình', beginPlace, 30],
      ]),
    ).toEqual(['person Hà Sơn Bình: tagger', 'place Hà Sơn Bình: tagger']);
  });
});

describe('nickname-in-quotes', () => {
  it('belongs to the name before it', () => {
    expect(settled('Hôm ấy Tèo "Mắt Híp" sa lưới.', [['Tèo', beginPerson, 30]])).toEqual([
      'person Tèo "Mắt Híp": nickname-in-quotes',
    ]);
  });

  it('is none when it is a sentence, or longer than a name', () => {
    expect(settled('Hôm ấy Tèo "xin lỗi" cả làng.', [['Tèo', beginPerson, 30]])).toEqual([
      'person Tèo: tagger',
    ]);
    expect(settled('Hôm ấy Tèo "Một Hai Ba Bốn Năm" cả làng.', [['Tèo', beginPerson, 30]])).toEqual([
      'person Tèo: tagger',
    ]);
  });

  it('takes no other punctuation along', () => {
    expect(settled('Hôm ấy có Tèo, Tý.', [['Tèo,', beginPerson, 30]])).toEqual(['person Tèo: tagger']);
  });
});
