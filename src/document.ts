/** A half-open stretch of the source: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a token is. `syllable`: a run of letters (digits may follow: `G7`); `number`: digits with their
 * separators (`1.200,5`); `address`: a URL, mail address, handle or hashtag; `symbol`: everything that is
 * neither letter, digit, space nor punctuation (`%`, `₫`, an emoji).
 */
export type TokenKind = 'syllable' | 'number' | 'punctuation' | 'symbol' | 'address';

/** The smallest piece: one syllable, number, mark or address. `norm` is lower case, in the inner spelling. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly norm: string;
}

/** Codes of `Tokens.kind`, in the order of `tokenKinds`. */
export const kindOf = { syllable: 0, number: 1, punctuation: 2, symbol: 3, address: 4 } as const;
export const tokenKinds: readonly TokenKind[] = ['syllable', 'number', 'punctuation', 'symbol', 'address'];

/** Codes of `Tokens.shape`: how the letters of a token are cased. */
export const shapeOf = {
  /** no letter */
  none: 0,
  /** `huyện` */
  lower: 1,
  /** `Huyện`, also a single capital letter */
  capitalized: 2,
  /** `UBND`, two letters or more */
  upper: 3,
  /** `iPhone`, `McDonald`, `NhATS` */
  mixed: 4,
} as const;

/** Codes of `Tokens.before`: what stands between a token and the one before it. */
export const gapOf = { nothing: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * All tokens of a text, one typed array a property: nothing is made for a token until somebody asks.
 * `start` and `end` are offsets in the source; `textStart` and `textEnd` those in the normalised `text` (the
 * same arrays where nothing was rewritten). `hash` is the 32-bit hash of the lower-cased normalised token
 * (see `hashOf`): equal tokens have equal hashes, and patterns look tokens up by it.
 */
export interface Tokens {
  readonly source: string;
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly textStart: Int32Array;
  readonly textEnd: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly before: Uint8Array;
  readonly hash: Int32Array;
}

/** The normalised token as printed (case kept). */
export function printed(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.textStart[index], tokens.textEnd[index]);
}

/** The normalised token in lower case: what lexicons and tables are looked up with. */
export function norm(tokens: Tokens, index: number): string {
  return printed(tokens, index).toLowerCase();
}

/** The normalised text of the tokens `from` up to, not including, `to`, as printed. */
export function printedRange(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.textStart[from], tokens.textEnd[to - 1]) : '';
}

/** One token as an object. */
export function tokenAt(tokens: Tokens, index: number): Token {
  return {
    start: tokens.start[index]!,
    end: tokens.end[index]!,
    kind: tokenKinds[tokens.kind[index]!]!,
    norm: norm(tokens, index),
  };
}

/** Tokens `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The source span of a token range (which must not be empty). */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

/**
 * Consecutive groups that cover all tokens: group `i` holds the tokens `first[i]` up to, not including,
 * `first[i + 1]`; `first` has one number more than there are groups.
 */
export interface Groups {
  readonly length: number;
  readonly first: Int32Array;
}

export interface Word extends Span, TokenRange {
  /** The word as it stands in the source. */
  readonly text: string;
  /** The word in lower case, in the inner spelling, syllables divided by one space. */
  readonly norm: string;
}

export interface Sentence extends Span, TokenRange {}

// The layers of a text. Each stage takes the layers before it and adds one.

export interface Source {
  readonly source: string;
}
export interface Tokenized extends Source {
  readonly tokens: Tokens;
}
export interface Sentenced extends Tokenized {
  readonly sentences: Groups;
}
export interface Segmented extends Sentenced {
  readonly words: Groups;
}

/** What a stretch of an article is. */
export type PartKind = 'headline' | 'lead' | 'body' | 'caption' | 'dateline' | 'byline' | 'residue';

export interface Part extends Span, TokenRange {
  readonly kind: PartKind;
  /** Index of the part that has the same text and was printed first. */
  readonly duplicateOf?: number;
}
export interface Structured extends Sentenced {
  readonly parts: readonly Part[];
}

/** A value while it is built, field by field: quicker than spreading objects, which counts for every entity. */
export type Writable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Something found in the text. `rule` names the rule (or the model) that found it. */
export interface EntityOf<Type extends string, Value> extends Span, TokenRange {
  readonly type: Type;
  readonly text: string;
  readonly value: Value;
  readonly rule: string;
}

/** A date of the lunar calendar, as far as the text gives it. */
export interface LunarValue {
  /** `2024-01-06`, `2023-02L-10` (leap month), `2024`, a range with `/`, `XXXX-03-10` where the year is open. */
  readonly text: string;
  /** The Gregorian year in which this lunar year's Tết falls. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly leap?: boolean;
}

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DA';
export type DateField =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekday'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second';

export interface DateValue {
  /** EDTF (ISO 8601-2) in the Gregorian calendar, +07:00. */
  readonly edtf: string;
  readonly timex3: {
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    readonly value: string;
    readonly mod?: string;
    /** Of a DURATION that is fixed in the calendar: its first and last point, in TIMEX3 notation. */
    readonly begin?: string;
    readonly end?: string;
  };
  /** First and last day (with a clock time: minute), both included; absent where the year is open. */
  readonly from?: string;
  readonly to?: string;
  readonly part?: PartOfDay;
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX';
  readonly set?: boolean;
  readonly lunar?: LunarValue;
  /** The fields that the text itself states; the rest was resolved. */
  readonly certain: readonly DateField[];
  readonly signal?: 'from' | 'until' | 'before' | 'after';
  /** Index (in the list of entities) of the date that names the same day in the other calendar. */
  readonly sameAs?: number;
  /** True when that other date, or the weekday printed with it, does not agree with the calendar. */
  readonly conflict?: boolean;
}

export type Comparator = 'gt' | 'ge' | 'lt' | 'le' | 'approx';

export interface PercentageValue {
  readonly min: number;
  readonly max: number;
  readonly unit: 'percent' | 'pp';
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
}

export interface QuantityValue {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly comparator?: Comparator;
}
export interface MoneyValue {
  readonly min: number;
  readonly max: number;
  /** ISO 4217 where there is one: `VND`, `USD`. */
  readonly currency: string;
  readonly comparator?: Comparator;
}
export interface RatioValue {
  readonly numerator: number;
  readonly denominator: number;
  readonly unit?: string;
}

export interface PersonValue {
  /** Id in `Article.people`. */
  readonly person: string;
  readonly honorific?: string;
}

export type AdministrativeLevel = 'central' | 'province' | 'district' | 'commune' | 'village';

export interface TitleValue {
  /** The part that names the office, as printed. */
  readonly role: string;
  /** The role written out: `PCT` → `Phó Chủ tịch`. */
  readonly normalizedRole?: string;
  readonly organization?: string;
  /** Id in `Article.people` of the holder. */
  readonly person?: string;
  readonly level?: AdministrativeLevel;
  readonly kind?: string;
  /** How sure the link to the person is, 0 to 1, and what made it. */
  readonly link?: { readonly score: number; readonly rule: string };
}

export interface OrganizationValue {
  readonly name: string;
  /** Abbreviations written out, the place of a bare level added: `UBND huyện` → `Ủy ban nhân dân huyện Chợ Đồn`. */
  readonly fullName?: string;
  readonly level?: AdministrativeLevel;
  readonly kind?: string;
}

export interface PlaceValue {
  readonly name: string;
  readonly kind?: string;
  readonly level?: AdministrativeLevel;
  readonly parent?: string;
  /** Units of after July 2025 that a unit of before went into. */
  readonly successors?: readonly string[];
}

export interface QuoteValue {
  /** Id in `Article.people` of the speaker. */
  readonly speaker?: string;
  /** True when the closing quotation mark is missing. */
  readonly unclosed?: boolean;
}

export type DateEntity = EntityOf<'date', DateValue>;
export type PercentageEntity = EntityOf<'percentage', PercentageValue>;
export type QuantityEntity = EntityOf<'quantity', QuantityValue>;
export type MoneyEntity = EntityOf<'money', MoneyValue>;
export type RatioEntity = EntityOf<'ratio', RatioValue>;
export type PersonEntity = EntityOf<'person', PersonValue>;
export type TitleEntity = EntityOf<'title', TitleValue>;
export type OrganizationEntity = EntityOf<'organization', OrganizationValue>;
export type PlaceEntity = EntityOf<'place', PlaceValue>;
export type QuoteEntity = EntityOf<'quote', QuoteValue>;
export type Entity =
  | DateEntity
  | PercentageEntity
  | QuantityEntity
  | MoneyEntity
  | RatioEntity
  | PersonEntity
  | TitleEntity
  | OrganizationEntity
  | PlaceEntity
  | QuoteEntity;

/** A person of the article with all mentions. */
export interface Person {
  readonly id: string;
  /** The fullest name printed. */
  readonly name: string;
  readonly honorific?: string;
  readonly titles: readonly {
    readonly role: string;
    readonly organization?: string;
    readonly entity: number;
  }[];
  /** Indexes into `Article.entities`. */
  readonly mentions: readonly number[];
}

/** Everything that was found in one text. Offsets are those of `source`; entities come in order of start. */
export interface Article {
  readonly id?: string;
  readonly title?: string;
  /** `vi`; `und` where the words are not those of the language (`tinviet/language` tells which it is). */
  readonly language: string;
  readonly published?: string;
  readonly source: string;
  readonly parts: readonly Part[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
}

/** A stretch that was recognised as a name or a title, before anything is known of it. */
export interface NameSpan extends Span, TokenRange {
  readonly type: 'person' | 'title' | 'organization' | 'place';
  readonly rule: string;
  /** 0 to 1: how clearly the span wins over no name at all. */
  readonly score: number;
  /** Titles: the tokens of the role (`Phó Chủ tịch` of `Phó Chủ tịch UBND huyện Chợ Đồn`). */
  readonly roleFrom?: number;
  readonly roleTo?: number;
}
