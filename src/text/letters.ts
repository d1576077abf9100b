/**
 * Classes of UTF-16 units, as the tokenizer and the passes of `normalize` need them, and lower case by table.
 * Both are filled from the Unicode properties of the engine once, for the units below U+2E80; above that stand
 * ideographs, full-width forms and surrogates, which the functions here treat by rule.
 */
export const classOf = {
  other: 0,
  lowerLetter: 1,
  upperLetter: 2,
  digit: 3,
  space: 4,
  line: 5,
  punctuation: 6,
  mark: 7,
} as const;

const tabled = 0x2e80;
const classes = new Uint8Array(tabled);
const lowers = new Uint16Array(tabled);

for (let unit = 0; unit < tabled; unit++) lowers[unit] = unit;
const everything = String.fromCharCode(...lowers);
fill(/\p{L}/gu, classOf.lowerLetter);
fill(/\p{Lu}|\p{Lt}/gu, classOf.upperLetter);
fill(/[0-9]/gu, classOf.digit);
fill(/[\p{Zs}\t\v\f\u200b\u2060]/gu, classOf.space);
fill(/[\n\r\u0085\u2028\u2029]/gu, classOf.line);
fill(/\p{P}/gu, classOf.punctuation);
fill(/\p{M}/gu, classOf.mark);
// In prices, rates and units they are no punctuation: `12%`, `A&B`, `@tinviet`, `#tinviet`.
fill(/[%‰&@#*†‡]/gu, classOf.other);

function fill(pattern: RegExp, value: number): void {
  for (const match of everything.matchAll(pattern)) {
    const unit = match.index;
    classes[unit] = value;
    const small = match[0].toLowerCase();
    if (small.length === 1) lowers[unit] = small.charCodeAt(0);
  }
}

/** How many units `unitTable` has: those above are left to `unitClass` and `lower`. */
export const unitTableSize = tabled;

/**
 * Class and lower case of a unit in one number, for loops that read every unit of a text: the class in the lowest
 * three bits, the lower case above them.
 */
export const unitTable: Uint32Array = Uint32Array.from(
  lowers,
  (small, unit) => (small << 3) | classes[unit]!,
);

/** The class of a UTF-16 unit, a value of `classOf`. Half a surrogate pair is `other`. */
export function unitClass(unit: number): number {
  if (unit < tabled) return classes[unit]!;
  if (unit === 0xfeff) return classOf.space;
  if (unit === 0x3000) return classOf.space;
  if (unit >= 0xff10 && unit <= 0xff19) return classOf.other;
  if (unit >= 0x3001 && unit <= 0x301f) return classOf.punctuation;
  if ((unit >= 0x3040 && unit <= 0xd7ff) || (unit >= 0xf900 && unit <= 0xfaff)) return classOf.lowerLetter;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return classOf.mark;
  return classOf.other;
}

/** Lower case of one UTF-16 unit; units whose lower case is longer than one stay as they are. */
export function lower(unit: number): number {
  return unit < tabled ? lowers[unit]! : unit;
}

export function isLetter(unit: number): boolean {
  const unitsClass = unitClass(unit);
  return unitsClass === classOf.lowerLetter || unitsClass === classOf.upperLetter;
}

/** Whether the unit belongs to a word: a letter, or a mark on one. */
export function isLetterOrMark(unit: number): boolean {
  const unitsClass = unitClass(unit);
  return (
    unitsClass === classOf.lowerLetter || unitsClass === classOf.upperLetter || unitsClass === classOf.mark
  );
}

export function isUpper(unit: number): boolean {
  return unitClass(unit) === classOf.upperLetter;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The six tones, in the order of the dictionaries; `tones[t]` is the combining mark of tone `t`. */
export const toneMarks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** Index into `toneMarks`: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** The twelve vowel letters, each with its tones in the order of `toneMarks`. */
export const vowelRows = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const;

/** How many values `vowelIndexes` has, 0 included. */
export const vowelCount = 1 + vowelRows.length * toneMarks.length;

/**
 * A small number for each vowel letter with its tone, the same in both cases; 0 for all other units. A table of
 * all UTF-16 units, since whole texts are scanned with it.
 */
export const vowelIndexes = new Uint8Array(0x10000);

/** Vietnamese letters end at U+1EF9. */
const tonedTable = 0x1f00;
/** Row of `rows` plus one; 0 for what is no vowel letter. */
const rowOf = new Uint8Array(tonedTable);
const toneTable = new Uint8Array(tonedTable);
const rows: readonly (readonly number[])[] = [...vowelRows, ...vowelRows.map((row) => row.toUpperCase())].map(
  (row) => Array.from(row, (letter) => letter.charCodeAt(0)),
);

for (const [row, letters] of rows.entries()) {
  for (const [tone, unit] of letters.entries()) {
    rowOf[unit] = row + 1;
    toneTable[unit] = tone;
    vowelIndexes[unit] = 1 + (row % vowelRows.length) * toneMarks.length + tone;
  }
}

/** Whether the unit is one of the twelve vowel letters of Vietnamese, with or without a tone, in either case. */
export function isVowel(unit: number): boolean {
  return unit < tonedTable && rowOf[unit] !== 0;
}

/** The tone that the letter carries; 0 for all other units. */
export function toneOf(unit: number): Tone {
  return unit < tonedTable ? (toneTable[unit] as Tone) : 0;
}

/** The letter with another tone (0 takes it off): `ế` with tone 5 is `ệ`. Units that are no vowel stay. */
export function withTone(unit: number, tone: Tone): number {
  if (!isVowel(unit)) return unit;
  return rows[rowOf[unit]! - 1]![tone]!;
}

/** Whether the unit is a letter of the Vietnamese alphabet: no f, j, w, z, but with every tone, in either case. */
export function isVietnameseLetter(unit: number): boolean {
  if (isVowel(unit)) return true;
  const small = unit < 0x80 ? unit | 0x20 : unit;
  if (small >= 0x61 && small <= 0x7a)
    return small !== 0x66 && small !== 0x6a && small !== 0x77 && small !== 0x7a;
  return unit === 0x111 || unit === 0x110;
}
