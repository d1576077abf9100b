import { abbreviations } from './abbreviations.js';
import { foldTerm } from './fold.js';
import { unitsOf } from './units.js';
import { equivalents } from './variants.js';

/** How a phrase is looked up: with its marks or without. */
export type Spelling = 'marked' | 'folded';

/** Phrases that mean the same; each is a list of units. */
export interface Synonyms {
  /** The abbreviation (one unit), if the set has one. */
  readonly short?: string;
  /** What the abbreviation stands for. */
  readonly long?: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** From the first unit to the phrases that begin with it, the longest first. */
export type PhraseTable = ReadonlyMap<
  string,
  readonly { readonly units: readonly string[]; readonly synonyms: Synonyms }[]
>;

const tables = new Map<Spelling, PhraseTable>();

/** The table of abbreviations and equal spellings, built when it is first asked for. */
export function phraseTable(spelling: Spelling): PhraseTable {
  let table = tables.get(spelling);
  if (table === undefined) {
    table = buildTable(allSynonyms(), spelling);
    tables.set(spelling, table);
  }
  return table;
}

function allSynonyms(): Synonyms[] {
  return [
    ...abbreviations.map((row) => synonymsOf(row.map(split))),
    ...equivalents.map((row) => ({ phrases: row.map(split) })),
  ];
}

/** An abbreviation, what it stands for, and other ways to write either. */
export function synonymsOf(phrases: readonly (readonly string[])[]): Synonyms {
  return { short: phrases[0]![0]!, long: phrases[1]!, phrases };
}

function split(phrase: string): string[] {
  return unitsOf(phrase).map(({ text }) => text);
}

export function buildTable(all: readonly Synonyms[], spelling: Spelling): PhraseTable {
  const table = new Map<string, { units: readonly string[]; synonyms: Synonyms }[]>();
  for (const marked of all) {
    const synonyms = spelling === 'marked' ? marked : foldSynonyms(marked);
    for (const units of synonyms.phrases) {
      const entries = table.get(units[0]!) ?? [];
      entries.push({ units, synonyms });
      table.set(units[0]!, entries);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.units.length - a.units.length);
  return table;
}

function foldSynonyms({ short, long, phrases }: Synonyms): Synonyms {
  return {
    ...(short === undefined ? {} : { short: foldTerm(short) }),
    ...(long === undefined ? {} : { long: long.map(foldTerm) }),
    phrases: distinct(phrases.map((units) => units.map(foldTerm))),
  };
}

/** Each phrase once, in order. */
export function distinct(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(phrases.map((units) => [units.join(' '), units])).values()];
}

/** The longest phrase of the table that stands at `at`. */
export function phraseAt(
  table: PhraseTable,
  units: readonly string[],
  at: number,
): { readonly length: number; readonly synonyms: Synonyms } | undefined {
  const found = table
    .get(units[at]!)
    ?.find((entry) => entry.units.every((unit, offset) => units[at + offset] === unit));
  return found === undefined ? undefined : { length: found.units.length, synonyms: found.synonyms };
}
