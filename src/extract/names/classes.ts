/**
 * Classes of words and phrases that the tagger looks at, one bit each; the lexicon in `data/generated/names.ts`
 * is compiled from the tables in `terms/`, from lists in `data/names` and from counts of newspaper text.
 */
export const classOf = {
  office: 1 << 0,
  officePrefix: 1 << 1,
  rank: 1 << 2,
  occupation: 1 << 3,
  appointing: 1 << 4,
  honorific: 1 << 5,
  kin: 1 << 6,
  saying: 1 << 7,
  credit: 1 << 8,
  thing: 1 << 9,
  bodyKind: 1 << 10,
  field: 1 << 11,
  unitKind: 1 << 12,
  siteKind: 1 << 13,
  placeWord: 1 << 14,
  // Names, which count only where they are capitalised.
  body: 1 << 15,
  unitName: 1 << 16,
  foreignPlace: 1 << 17,
  surname: 1 << 18,
  rareSurname: 1 << 19,
  givenName: 1 << 20,
  foreignName: 1 << 21,
  /** Seen in newspapers after ông, bà, …; after tỉnh, đường, …; after bộ, công ty, …; often, but after none. */
  likePerson: 1 << 22,
  likePlace: 1 << 23,
  likeBody: 1 << 24,
  likeNone: 1 << 25,
  // How often newspapers capitalise the syllable inside a clause: a number of three bits, 0 for unknown.
  capitalLow: 1 << 26,
  capitalMiddle: 1 << 27,
  capitalHigh: 1 << 28,
  /** A common word whose first syllable is a name as well: `bình thường`, `ngọc phả`. */
  word: 1 << 29,
  /** What stands in lower case inside foreign names: `van`, `der`, `bin`. */
  particle: 1 << 30,
  /** Two syllables that often stand together without being in a dictionary: `bằng khen`, `thanh khoản`. */
  pair: 1 << 31,
} as const;

/** Words that stand in a title. */
export const titleClasses =
  classOf.office | classOf.officePrefix | classOf.rank | classOf.occupation | classOf.appointing;

/** Words that stand around people and works. */
export const aroundClasses =
  classOf.honorific |
  classOf.kin |
  classOf.saying |
  classOf.credit |
  classOf.thing |
  classOf.word |
  classOf.pair;

/** Words that begin or continue the name of a body or place. */
export const kindClasses =
  classOf.bodyKind | classOf.field | classOf.unitKind | classOf.siteKind | classOf.placeWord;

export const nameClasses =
  classOf.body |
  classOf.unitName |
  classOf.foreignPlace |
  classOf.surname |
  classOf.rareSurname |
  classOf.givenName |
  classOf.foreignName |
  classOf.likePerson |
  classOf.likePlace |
  classOf.likeBody |
  classOf.likeNone;

const capitalShift = 26;

/** The class bits of a bucket from 0 to 7. */
export function capitalClass(bucket: number): number {
  return bucket << capitalShift;
}

export function capitalBucket(classes: number): number {
  return (classes >>> capitalShift) & 7;
}
