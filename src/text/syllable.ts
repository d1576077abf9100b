import {
  isMarkRead,
  letterTree,
  readLetters,
  toneAtRead,
  toneRead,
  wordRead,
  type LetterTree,
} from './letter-tree.js';
import { isVowel, vowelCount, vowelIndexes, withTone, type Tone } from './letters.js';

/**
 * The syllables of Vietnamese: onset + rhyme + tone.
 *
 * The inventory is the one of the orthography: 28 onsets, the rhymes below, six tones, with the rules of spelling
 * that tie them together (`k`, `gh`, `ngh` before e, ê, i, y; no glide behind a labial; sắc and nặng only before
 * a final stop). It holds every syllable that can be written, not only those that some word has.
 */
const frontOnsets = ['k', 'gh', 'ngh'];
const backOnsets = ['c', 'g', 'ng'];
const labials = ['b', 'm', 'p', 'ph', 'v'];
const otherOnsets = ['', 'ch', 'd', 'đ', 'gi', 'h', 'kh', 'l', 'n', 'nh', 'r', 's', 't', 'th', 'tr', 'x'];
const allOnsets = [...frontOnsets, ...backOnsets, ...labials, ...otherOnsets];

/** Rhymes without a glide before the vowel. */
const plainRhymes = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu  iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong oon  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
`);

/** Rhymes with the glide o or u. The tone of the first three stands on either letter when nothing follows. */
const glideRhymes = words(`
  oa oe uy
  oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oem oen oeo oet
  uân uâng uât uây uê uêch uênh uêt uêu uơ uơi uơn
  uya uych uyn uynh uyp uyt uyu uyên uyêt
`);

/** What follows `qu`, where u is the glide and belongs to the onset. */
const quRhymes = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich in inh ip it iu
  ơ ơi ơn ơt ôc y ych yn ynh yp yt yu yên yêt yêu
`);

/** Rhymes of y, and the onsets they stand behind. */
const yRhymes: readonly (readonly [rhymes: readonly string[], onsets: readonly string[]])[] = [
  [['y'], ['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'th', 'd', 'n']],
  [['yêm', 'yên', 'yêng', 'yêt', 'yêu'], ['']],
];

/** Loan words that put a glide behind a labial: xe buýt, thùng phuy, khăn voan. */
const loans: readonly (readonly [onset: string, rhyme: string])[] = [
  ['b', 'uyt'],
  ['ph', 'uy'],
  ['p', 'uy'],
  ['v', 'oan'],
  ['b', 'oa'],
  ['m', 'oay'],
];

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** A syllable without its tone, and where the tone goes. */
export interface SyllableShape {
  readonly onset: string;
  readonly rhyme: string;
  /** Offset of the letter that carries the tone in the old placement (hòa, thủy). */
  readonly oldAt: number;
  /** The same in the new placement (hoà, thuỷ). */
  readonly newAt: number;
  /** Ends in a stop (c, ch, p, t), so that only sắc and nặng are possible. */
  readonly stopped: boolean;
}

/** Where the tone of a rhyme stands. The three rhymes that the two placements disagree on are oa, oe, uy. */
function toneOffset(rhyme: string, placement: TonePlacement): number {
  // A letter with a mark of its own draws the tone, the last one if there are two (ươ).
  for (let i = rhyme.length - 1; i >= 0; i--) if ('ăâêôơư'.includes(rhyme.charAt(i))) return i;
  const vowels = rhyme.length - trailingConsonants(rhyme);
  if (vowels === 1) return 0;
  if (rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy') return placement === 'old' ? 0 : 1;
  // Behind a glide, and before a final consonant, the tone is on the second vowel: loại, hoàn, khuỷu, xoèn.
  if (rhyme.startsWith('oa') || rhyme.startsWith('oe') || rhyme.startsWith('uy')) return 1;
  return vowels < rhyme.length ? vowels - 1 : 0;
}

function trailingConsonants(rhyme: string): number {
  let count = 0;
  while (count < rhyme.length && !isVowel(rhyme.charCodeAt(rhyme.length - 1 - count))) count++;
  return count;
}

export type TonePlacement = 'old' | 'new';

/** Every syllable without its tone. */
const shapes: ReadonlyMap<string, SyllableShape> = /* @__PURE__ */ allShapes();

function allShapes(): Map<string, SyllableShape> {
  const table = new Map<string, SyllableShape>();
  const add = (onset: string, letters: string, rhyme: string): void => {
    const spelled = letters + rhyme;
    if (table.has(spelled)) return;
    const at = letters.length;
    table.set(spelled, {
      onset,
      rhyme,
      oldAt: at + toneOffset(rhyme, 'old'),
      newAt: at + toneOffset(rhyme, 'new'),
      stopped: /[cpt]$|ch$/u.test(rhyme),
    });
  };
  for (const onset of allOnsets) {
    for (const rhyme of plainRhymes) if (joins(onset, rhyme)) add(onset, onset, rhyme);
    for (const rhyme of glideRhymes) {
      if (joins(onset, rhyme) && takesGlide(onset, rhyme)) add(onset, onset, rhyme);
    }
  }
  for (const rhyme of quRhymes) add('qu', 'qu', rhyme);
  // gì, gìn, giếng: the i is written once.
  for (const rhyme of ['i', 'in', ...plainRhymes.filter((rhyme) => rhyme.startsWith('iê'))])
    add('gi', 'g', rhyme);
  for (const [rhymes, onsets] of yRhymes)
    for (const onset of onsets) for (const rhyme of rhymes) add(onset, onset, rhyme);
  for (const [onset, rhyme] of loans) add(onset, onset, rhyme);
  return table;
}

/** Whether the spelling lets this onset stand before a rhyme that begins like this one. */
function joins(onset: string, rhyme: string): boolean {
  const front = 'eêi'.includes(rhyme.charAt(0));
  if (frontOnsets.includes(onset)) return front;
  if (onset === 'ng' && rhyme.startsWith('oe')) return true;
  if (backOnsets.includes(onset)) return !front;
  // gi + i is written with one i, see above.
  if (onset === 'gi') return !rhyme.startsWith('i');
  // Nothing before iê: it is written yê.
  if (onset === '') return !rhyme.startsWith('iê');
  return true;
}

function takesGlide(onset: string, rhyme: string): boolean {
  // góa is the only family of words with g and a glide.
  if (onset === 'g') return rhyme.startsWith('oa');
  return !labials.includes(onset) && !['c', 'gi', 'k', 'gh', 'ngh'].includes(onset);
}

/** A syllable as it is written somewhere. */
export interface Syllable {
  readonly shape: SyllableShape;
  readonly tone: Tone;
  /**
   * Offset of the letter that carries the tone as written, from the start of the syllable; -1 without tone, -2
   * if it is written on two vowels (`hòà`).
   */
  readonly toneAt: number;
}

/** No syllable has more letters than nghiêng. */
export const longestSyllable = 7;

const stoppedBit = 64;

// What is asked of every word of a text is kept in flat tables, by the index of the shape.
const shapeList: readonly SyllableShape[] = /* @__PURE__ */ Array.from(shapes.values());
const shapeTree: LetterTree = /* @__PURE__ */ letterTree(Array.from(shapes.keys()));
/** `oldAt` in the lowest three bits, `newAt` above them, then whether the shape is `stopped`. */
const shapeBits: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  shapeList,
  ({ oldAt, newAt, stopped }) => oldAt | (newAt << 3) | (stopped ? stoppedBit : 0),
);

/** The reading (`readLetters`) of letters that are a syllable, with any tone that its end allows; else -1. */
function readingAt(text: string, start: number, end: number): number {
  const reading = end - start > longestSyllable ? -1 : readLetters(shapeTree, text, start, end);
  if (reading < 0) return -1;
  const tone = toneRead(reading);
  const wrong = tone !== 0 && tone !== 4 && tone !== 5 && isStopped(reading);
  return wrong ? -1 : reading;
}

function isStopped(reading: number): boolean {
  return (shapeBits[wordRead(reading)]! & stoppedBit) !== 0;
}

/**
 * Reads the letters of `text` from `start` to `end` (composed letters, upper or lower case) as one syllable.
 * The tone may stand on any vowel, also the wrong one (`hòang`); see `isSyllable` for the strict test.
 */
export function readSyllable(text: string, start: number, end: number): Syllable | undefined {
  const reading = readingAt(text, start, end);
  if (reading < 0) return undefined;
  return {
    shape: shapeList[wordRead(reading)]!,
    tone: toneRead(reading),
    toneAt: toneAtRead(reading),
  };
}

/**
 * Whether the word is a syllable of Vietnamese as one writes it: the tone in its place (old or new), and a tone
 * where a final stop asks for one. Upper or lower case, composed letters.
 *
 * @example isSyllable('thuỷ') // true
 * @example isSyllable('hòang') // false
 */
export function isSyllable(text: string, start = 0, end = text.length): boolean {
  return spellingOf(text, start, end) !== spelling.none;
}

/** What `spellingOf` tells: `mua` is bare, `mưa` and `đi` are marked. */
export const spelling = { none: 0, bare: 1, marked: 2 } as const;

/** Whether the word is a syllable as `isSyllable` wants it, and whether it has a letter with a mark. */
export function spellingOf(text: string, start: number, end: number): number {
  const reading = readingAt(text, start, end);
  if (reading < 0) return spelling.none;
  const bits = shapeBits[wordRead(reading)]!;
  const at = toneAtRead(reading);
  const right =
    toneRead(reading) === 0 ? (bits & stoppedBit) === 0 : at === (bits & 7) || at === ((bits >>> 3) & 7);
  if (!right) return spelling.none;
  return isMarkRead(reading) ? spelling.marked : spelling.bare;
}

/**
 * Whether the word is a syllable, on whichever of its vowels the tone is written.
 *
 * @example isSyllableLoosely('hòang') // true
 */
export function isSyllableLoosely(text: string, start = 0, end = text.length): boolean {
  const reading = readingAt(text, start, end);
  return reading >= 0 && (toneRead(reading) !== 0 || !isStopped(reading));
}

/**
 * The word with its tone where `placement` wants it; `undefined` if it is no syllable or stands right already.
 *
 * @example placeTone('HOÀ', 0, 3, 'old') // 'HÒA'
 */
export function placeTone(
  text: string,
  start: number,
  end: number,
  placement: TonePlacement,
): string | undefined {
  const syllable = readSyllable(text, start, end);
  if (syllable === undefined || syllable.tone === 0) return undefined;
  const { shape, tone, toneAt } = syllable;
  const at = placement === 'old' ? shape.oldAt : shape.newAt;
  if (at === toneAt) return undefined;
  return withToneAt(text.slice(start, end), at, tone);
}

/** The word with `tone` on the letter at `at` and on no other. */
function withToneAt(word: string, at: number, tone: Tone): string {
  let placed = '';
  for (let i = 0; i < word.length; i++) {
    placed += String.fromCharCode(withTone(word.charCodeAt(i), i === at ? tone : 0));
  }
  return placed;
}

/** Every syllable of the language in lower case, in the given placement: some fifteen thousand. */
export function* everySyllable(placement: TonePlacement): Generator<string> {
  for (const [plain, shape] of shapes) {
    const at = placement === 'old' ? shape.oldAt : shape.newAt;
    for (const tone of [0, 1, 2, 3, 4, 5] as const) {
      if (shape.stopped && tone !== 4 && tone !== 5) continue;
      yield withToneAt(plain, at, tone);
    }
  }
}

/** Values of `misplacedPairs`, to be combined: the pair is a sign at the end of a word, or before another letter. */
export const misplacedAt = { end: 1, inside: 2 } as const;

/**
 * Which two neighbouring vowels can be a sign that a tone stands wrong, and where: a table by the index of the
 * first (`vowelIndexes`) times `vowelCount` plus that of the second. `oà` is one at the end of a word for the old
 * placement (hoà, but hoàn), `iề` is none.
 */
export function misplacedPairs(placement: TonePlacement): Uint8Array {
  const pairs = new Uint8Array(vowelCount * vowelCount);
  for (const [letters, right] of rhymesWithGlides(placement)) {
    const bare = Array.from(letters, (letter) => vowelIndexes[letter.charCodeAt(0)]!);
    for (const tone of [1, 2, 3, 4, 5] as const) {
      const toned = Array.from(letters, (letter) => vowelIndexes[withTone(letter.charCodeAt(0), tone)]!);
      for (let i = 0; i + 1 < letters.length && bare[i + 1] !== 0; i++) {
        const at = i + 2 < letters.length ? misplacedAt.inside : misplacedAt.end;
        if (i !== right) pairs[toned[i]! * vowelCount + bare[i + 1]!]! |= at;
        if (i + 1 !== right) pairs[bare[i]! * vowelCount + toned[i + 1]!]! |= at;
        pairs[toned[i]! * vowelCount + toned[i + 1]!]! |= at;
      }
    }
  }
  return pairs;
}

/** Every run of vowels and where its tone stands; the u of qu and the i of gi are letters of the run. */
function* rhymesWithGlides(placement: TonePlacement): Generator<[letters: string, right: number]> {
  for (const rhyme of [...plainRhymes, ...glideRhymes, ...yRhymes.flatMap(([rhymes]) => rhymes)]) {
    yield [rhyme, toneOffset(rhyme, placement)];
  }
  for (const rhyme of quRhymes) yield [`u${rhyme}`, 1 + toneOffset(rhyme, placement)];
  for (const rhyme of plainRhymes) {
    if (joins('gi', rhyme)) yield [`i${rhyme}`, 1 + toneOffset(rhyme, placement)];
  }
}
