import { divideAtParts } from '../article/divide.js';
import { findParts } from '../article/parts.js';
import { publishedFrom } from '../article/published.js';
import { isVietnamese } from '../article/vietnamese.js';
import { assemble } from '../assemble.js';
import { parseIsoMoment } from '../calendar/index.js';
import {
  type Article,
  type Groups,
  type NameSpan,
  type Sentence,
  type Sentenced,
  type Structured,
  type Tokens,
  type Word,
} from '../document.js';
import { findDates } from '../extract/dates/index.js';
import { linkNames } from '../extract/link/index.js';
import { findNames } from '../extract/names/find-names.js';
import { findPercentages } from '../extract/percentages/index.js';
import type { Encoding } from '../normalize/index.js';
import { findQuantities } from '../extract/quantities/index.js';
import { pipeline } from '../pipeline.js';
import { wordsOf } from '../segment/words.js';
import { gazetteer, nameModel } from './names.js';
import { defaultSegmenter } from './segmenter.js';
import { textPipeline, type EncodedSource } from './text.js';

export interface AnalyzeOptions {
  /**
   * Day or moment of publication, ISO 8601, +07:00 if it names no zone. Without it, the stamp that the text itself
   * prints (`Thứ Sáu, 16/02/2024, 08:15`) counts; without that, years that the text does not settle stay open
   * (`XXXX-02-15`).
   */
  readonly published?: string;
  /** Which day a date without a year means: the last one (news, the default), the nearest, the next. */
  readonly prefer?: 'past' | 'nearest' | 'future';
  /** The encoding that the text was in before it was read wrongly (`Vieät Nam`: `vni`), or `auto` to find out. */
  readonly from?: Encoding | 'auto';
  readonly id?: string;
  readonly title?: string;
  /** Report entities inside residue (`Xem thêm …`, player clocks) as well; `false` by default. */
  readonly residue?: boolean;
}

interface AnalyzedSource extends EncodedSource {
  readonly title?: string | undefined;
}

/** Source to tokens, sentences and parts: what everything else of an article is found in. */
export const structuredPipeline = pipeline<AnalyzedSource>()
  .then(textPipeline.run)
  .then((layers): Pick<Structured, 'parts'> => ({ parts: findParts(layers, titleOf(layers)) }))
  // Where a headline or a byline has run into the text, only the parts say that a sentence ends.
  .then(({ sentences, parts }): Pick<Sentenced, 'sentences'> => ({
    sentences: divideAtParts(sentences, parts),
  }));

/** Everything that is found without knowing the day of publication. */
const layersPipeline = structuredPipeline.then((layers): { names: readonly NameSpan[] } => ({
  names: findNames(layers, nameModel()),
}));

function titleOf({ title }: AnalyzedSource): { title?: string } {
  return title === undefined ? {} : { title };
}

/** In a shorter text it can be chance that few words are syllables of the language; of a longer one so much tells. */
const tokensForLanguage = { fewest: 20, most: 400 };

function languageOf(tokens: Tokens): string {
  const { fewest, most } = tokensForLanguage;
  return tokens.length < fewest || isVietnamese(tokens, 0, Math.min(tokens.length, most)) ? 'vi' : 'und';
}

/**
 * Everything tinviet finds in a Vietnamese news text: parts, sentences, words, dates, percentages, people,
 * titles, organizations, places and the links between them.
 *
 * @param source the text as it came; all offsets of the result are UTF-16 units of it
 * @throws RangeError when `published` is no day or moment
 * @example analyze('Sáng 15/2, ông Lê Văn An …', { published: '2024-02-16' }).people
 */
export function analyze(source: string, options: AnalyzeOptions = {}): Article {
  const { prefer, from, id, title, residue = false } = options;
  if (options.published !== undefined) parseIsoMoment(options.published);
  const layers = layersPipeline.run({ source, from, title });
  const { tokens, parts } = layers;
  const published = options.published ?? publishedFrom(layers);
  const names = linkNames(layers, layers.names, gazetteer(), published);
  const dates = findDates(layers, {
    ...(published === undefined ? {} : { published }),
    ...(prefer === undefined ? {} : { prefer }),
  });
  const percentages = findPercentages(layers);
  const quantities = findQuantities(layers, [...dates, ...percentages]);
  const { entities, people } = assemble({ dates, figures: [...percentages, ...quantities], names }, parts, {
    residue,
  });
  let words: readonly Word[] | undefined;
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    language: languageOf(tokens),
    ...(published === undefined ? {} : { published }),
    source,
    parts,
    sentences: sentenceSpans(tokens, layers.sentences),
    // Nothing else here stands on the words: whoever does not look at them does not pay for them.
    get words() {
      words ??= wordsOf(tokens, defaultSegmenter().findWords(tokens));
      return words;
    },
    entities,
    people,
  };
}

function sentenceSpans(tokens: Tokens, { first, length }: Groups): Sentence[] {
  const spans: Sentence[] = [];
  for (let i = 0; i < length; i++) {
    const from = first[i]!;
    const to = first[i + 1]!;
    spans.push({ start: tokens.start[from]!, end: tokens.end[to - 1]!, from, to });
  }
  return spans;
}
