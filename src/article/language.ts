import { francAll } from 'franc';
import type { Span } from '../document.js';
import { isSyllable, readSyllable } from '../text/syllable.js';
import { frequentPairs, frequentSyllables } from './frequent-syllables.js';
import { sharedMarkedWords, sharedWords, shortCodes } from './language-terms.js';

/** What language a text is in. */
export interface DetectedLanguage {
  /** `vi`, another code of BCP 47 (`en`, `zh`), or `und` where nothing tells. */
  readonly language: string;
  /** For Vietnamese: whether it is written with its marks (`Hà Nội`, not `Ha Noi`). */
  readonly marked: boolean;
  /** 0 (a guess) to 1. */
  readonly confidence: number;
}

/** A paragraph of a text, and its language. */
export interface ParagraphLanguage extends Span, DetectedLanguage {}

const undetermined: DetectedLanguage = { language: 'und', marked: false, confidence: 0 };

/** So much of a text is looked at. */
const unitsLookedAt = 4000;
/** Shorter texts tell franc nothing. */
const shortestForFranc = 12;

/**
 * The language of a text, also of a headline of three words. Vietnamese is known by its letters, by the share of
 * words that are syllables of the language and by how frequent they are; without marks by the same of the folded
 * syllables, where words that other languages use as well say little. What is not Vietnamese goes by its script, or
 * to franc.
 *
 * @example detectLanguage('Giá vàng lập đỉnh') // { language: 'vi', marked: true, confidence: 1 }
 * @example detectLanguage('Gia vang lap dinh') // { language: 'vi', marked: false, confidence: 0.8 }
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, unitsLookedAt).normalize('NFC');
  const script = scriptOf(sample);
  if (script === undefined) return undetermined;
  if (script !== 'Latin') return byScript(sample, script);
  const words = wordsOf(sample);
  const marked = markedScore(words);
  if (marked.total >= leastMarkedScore && marked.total >= words.length * leastMarkedMean) {
    return { language: 'vi', marked: true, confidence: confidenceOf(marked.total, words.length) };
  }
  const unmarked = unmarkedScore(words);
  const weighty = words.filter(
    ({ text, upper }) => text.length > 1 && !(upper && text.length <= longestAcronym),
  ).length;
  if (unmarked >= leastUnmarkedScore && unmarked >= weighty * leastUnmarkedMean) {
    return { language: 'vi', marked: false, confidence: confidenceOf(unmarked, weighty) };
  }
  return byFranc(sample);
}

const leastMarkedScore = 1.2;
const leastMarkedMean = 0.3;
const leastUnmarkedScore = 2.1;
const leastUnmarkedMean = 0.42;

/** Much evidence, and evidence in every word, make it sure. */
function confidenceOf(score: number, words: number): number {
  const mean = Math.min(1, score / Math.max(words, 1));
  const amount = 1 - 1 / (1 + score);
  return Math.round(100 * Math.sqrt(mean * amount)) / 100;
}

/** The language of each paragraph (a stretch between line ends that holds letters), with offsets in the text. */
export function paragraphLanguages(text: string): readonly ParagraphLanguage[] {
  const found: ParagraphLanguage[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    found.push({ start, end: start + line.length, ...detectLanguage(line) });
  }
  return found;
}

interface Word {
  /** In small letters. */
  readonly text: string;
  readonly capital: boolean;
  readonly upper: boolean;
}

/** Runs of Latin letters; apostrophes and digits divide. Addresses are no words. */
function wordsOf(text: string): readonly Word[] {
  // A headline in capitals has no acronyms to pass over.
  const shouting = text === text.toUpperCase();
  const words = new Map<string, Word>();
  const bare = text.split(/\s+/).filter((run) => !/@|:\/\/|^www\./.test(run));
  for (const match of bare.join(' ').matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0];
    const small = word.toLowerCase();
    // `Ha ha ha` is one word.
    if (words.has(small)) continue;
    words.set(small, {
      text: small,
      capital: word !== small,
      upper: !shouting && word.length > 1 && word === word.toUpperCase(),
    });
  }
  return [...words.values()];
}

const ranks: ReadonlyMap<string, number> = new Map(
  frequentSyllables.split(' ').map((syllable, rank) => [syllable, rank]),
);
const shared: ReadonlySet<string> = new Set(sharedWords);
const sharedMarked: ReadonlySet<string> = new Set(sharedMarkedWords);
const pairs: ReadonlySet<string> = new Set(
  frequentPairs.split(' ').flatMap((row) => {
    const [first, seconds] = row.split(':') as [string, string];
    return seconds.split(',').map((second) => `${first} ${second}`);
  }),
);

/** How often syllables that look like this without marks are used: the sum over the syllables, by Zipf's law. */
const folded: ReadonlyMap<string, number> = foldedWeights();

function foldedWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [syllable, rank] of ranks) {
    const bare = fold(syllable);
    weights.set(bare, (weights.get(bare) ?? 0) + 1 / (rank + 10));
  }
  return weights;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Letters that hardly any other language has: hook, dot below, two marks on one letter, ơ and ư. */
const ownLetters = /[ảẻỉỏủỷạịụỵẹọắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựơư]/u;
const twoMarks = /[ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/u;
const markedLetters = /[^a-z]/u;

/** Evidence for Vietnamese with its marks, summed over the words. */
function markedScore(words: readonly Word[]): { readonly total: number } {
  let total = 0;
  let own = 0;
  for (const word of words) {
    const rank = ranks.get(word.text);
    if (!markedLetters.test(word.text)) {
      total += bareScore(word, rank);
      continue;
    }
    if (sharedMarked.has(word.text)) {
      total += rank === undefined ? 0 : 0.25;
      own++;
    } else if (rank !== undefined) {
      total += (ownLetters.test(word.text) ? 1.6 : 0.9) + (rank < 800 ? 0.3 : 0);
      own++;
    } else if (isSyllable(word.text)) {
      total += 0.3;
      own++;
    } else if (twoMarks.test(word.text)) {
      // `Đắk`: names of the highlands
      total += 0.6;
      own++;
    } else total -= word.capital ? 0.9 : 1.3;
  }
  return { total: own === 0 ? 0 : total };
}

/** A word without marks in a text that has some. */
function bareScore({ text, capital, upper }: Word, rank: number | undefined): number {
  if (upper && text.length <= longestAcronym) return 0;
  if (rank !== undefined) return shared.has(text) ? 0.1 : 0.5;
  if (isSyllable(text)) return 0;
  return capital ? -0.25 : -0.8;
}

const longestAcronym = 6;

/** Evidence for Vietnamese without marks, summed over the words and over usual pairs of them (`viet nam`). */
function unmarkedScore(words: readonly Word[]): number {
  let total = 0;
  let before = '';
  for (const { text, capital, upper } of words) {
    const weight = folded.get(text);
    if (weight !== undefined && text.length > 1) {
      total += shared.has(text) ? Math.min(0.4, 0.2 + weight * 8) : weight > 0.002 ? 1 : 0.7;
      if (pairs.has(`${before} ${text}`)) total += 0.6;
    } else if (markedLetters.test(text)) total -= 1.5;
    // A rare syllable: any tone may be missing from it.
    else if (text.length > 2 && readSyllable(text, 0, text.length) !== undefined) total += 0.3;
    else if (text.length > 1 && !(upper && text.length <= longestAcronym)) total -= capital ? 0.6 : 1.5;
    before = text;
  }
  return total;
}

const scripts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Other', /\p{L}/u],
];

const scriptLanguages: Readonly<Record<string, string>> = {
  Han: 'zh',
  Kana: 'ja',
  Hangul: 'ko',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
};

/** The script of most letters; undefined if there is no letter. */
function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const letter of text) {
    // Almost all letters are Latin ones of ASCII.
    const code = letter.codePointAt(0)! | 0x20;
    const name =
      code >= 0x61 && code <= 0x7a ? 'Latin' : scripts.find(([, pattern]) => pattern.test(letter))?.[0];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > counts.get(best)!) best = name;
  // Japanese writes Chinese letters among its own.
  return best === 'Han' && counts.has('Kana') ? 'Kana' : best;
}

function byScript(text: string, script: string): DetectedLanguage {
  const language = scriptLanguages[script];
  return language === undefined ? byFranc(text) : { language, marked: false, confidence: 0.9 };
}

/** franc knows 187 languages and takes English for Scots; these are the ones that news and its readers use. */
const others = Object.keys(shortCodes).filter((code) => code !== 'vie');

/** franc's choice among the other languages. */
function byFranc(text: string): DetectedLanguage {
  if (text.length < shortestForFranc) return undetermined;
  const [best, next] = francAll(text, { only: others, minLength: shortestForFranc });
  if (best === undefined || best[0] === 'und') return undetermined;
  // The distances of franc are no order when a text has hardly any trigram of the language.
  const lead = Math.max(0, best[1] - (next?.[1] ?? 0));
  const confidence = Math.min(0.9, 0.3 + lead * 4 + Math.min(text.length, 200) / 800);
  return {
    language: shortCodes[best[0]] ?? best[0],
    marked: false,
    confidence: Math.round(confidence * 100) / 100,
  };
}
