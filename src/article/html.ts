import type { Span } from '../document.js';
import { decodeLegacy, detectEncoding, type Encoding } from '../normalize/index.js';
import { isDigit, isLetter } from '../text/letters.js';
import { compose, Rewriter, toTarget, type Alignment } from '../text/alignment.js';
import { decodePage } from './html/encoding.js';
import { findMainText, textOfPieces, type BlockKind, type Chosen, type MainText } from './html/main-text.js';
import { readMetadata, tidy, type Metadata } from './html/metadata.js';
import { isoMoment } from './html/moment.js';
import { readPage, type Page, type Piece } from './html/page.js';

export type { BlockKind } from './html/main-text.js';
export type { Metadata } from './html/metadata.js';
export { toSource, toTarget, type Alignment } from '../text/alignment.js';

export interface HtmlOptions {
  /** The HTTP header `Content-Type`, or the name of an encoding; only read when the source is bytes. */
  readonly contentType?: string;
}

/** A paragraph of the text and what it is; offsets are those of `text`. */
export interface HtmlBlock extends Span {
  readonly kind: BlockKind;
}

/** The article on a page. */
export interface HtmlArticle extends Metadata {
  /** The page as a string: what the caller handed in, or its bytes decoded. */
  readonly source: string;
  /** Headline, lead, paragraphs and captions in the order of the page, divided by empty lines. */
  readonly text: string;
  /** From `source` to `text`: `toSource(alignment, span)` says where on the page a stretch of the text stands. */
  readonly alignment: Alignment;
  readonly blocks: readonly HtmlBlock[];
  /**
   * The encoding of the bytes; absent when the source was a string, unless an old encoding was found in it (`tcvn3`).
   */
  readonly encoding?: string;
}

/**
 * The article of an HTML page or fragment: its text without menus, advertisements, links, comments and players, and
 * what the page says of its author, day of publication, section and language. Takes any string and any bytes.
 *
 * @example
 * const { text, alignment, published } = fromHtml('<h1>B&atilde;o s&#7889; 3</h1><p>Bão đổi hướng.</p>');
 * // text 'Bão số 3\n\nBão đổi hướng.'
 * toSource(alignment, { start: 0, end: 3 }) // { start: 4, end: 14 }, that is `B&atilde;o`
 */
export function fromHtml(source: string | Uint8Array, options: HtmlOptions = {}): HtmlArticle {
  const decoded = typeof source === 'string' ? undefined : decodePage(source, options.contentType);
  const text = typeof source === 'string' ? source : decoded!.text;
  const page = readPage(text);
  const metadata = readMetadata(page);
  const main = findMainText(page, metadata.title ?? titleElement(page));
  const { chosen } = main;
  const article: HtmlArticle = {
    ...metadata,
    ...printedFacts(page, chosen, metadata),
    source: text,
    ...render(page, main),
    ...(decoded === undefined ? {} : { encoding: decoded.encoding }),
  };
  return oldLetters.test(article.text) && !vietnameseLetters.test(article.text) ? mended(article) : article;
}

/** Letters that a text in an old encoding is full of when it is read as Windows-1252. */
const oldLetters = /[\u0080-\u00ff][^\u0080-\u00ff]{1,40}[\u0080-\u00ff]/;
/** Letters that only Unicode has. */
const vietnameseLetters = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** A page in TCVN3, VNI and the like that did not say so: its fonts did (`<font face=".VnTime">`). */
function mended(article: HtmlArticle): HtmlArticle {
  const { encoding } = detectEncoding(article.text);
  if (encoding === 'unicode') return article;
  const { rewrite } = decodeLegacy(encoding);
  const { text, alignment } = rewrite(article.text);
  const { title, description, section } = article;
  const mend = (words: string): string => rewrite(words).text;
  return {
    ...article,
    ...(title === undefined ? {} : { title: mend(title) }),
    ...(description === undefined ? {} : { description: mend(description) }),
    ...(section === undefined ? {} : { section: mend(section) }),
    authors: article.authors.map(mend),
    keywords: article.keywords.map(mend),
    text,
    alignment: compose(article.alignment, alignment),
    blocks: article.blocks.map((block) => ({ ...block, ...toTarget(alignment, block) })),
    encoding: encoding satisfies Encoding,
  };
}

/** The text of `<title>`. */
function titleElement(page: Page): string | undefined {
  const element = page.elements.findIndex(({ name }) => name === 'title');
  const block = page.blocks.find((one) => one.element === element);
  return element < 0 || block === undefined ? undefined : textOfPieces(page, block.from, block.to);
}

const longestByline = 80;
/** How many of the first paragraphs may be a stamp of time. */
const paragraphsLookedAt = 4;
/** A weekday or a clock time: a date alone may stand in any short sentence. */
const stampWords = /thứ|chủ nhật|\d:\d\d/i;
const bylineOpener = /^(?:Tác giả|Bài và ảnh|Bài, ảnh|Bài|Theo)\s?:?/i;
/** `Linh Chi Thứ Tư, 26/02/2025`: what the page prints behind a name. */
const stampBehind = /\s?(?:[,|•·-]\s)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|\d{1,2}[:/.-]\d).*$/iu;

/** Title, authors and day as the page prints them, where its metadata does not tell. */
function printedFacts(page: Page, chosen: readonly Chosen[], metadata: Metadata): Partial<Metadata> {
  const textsOf = (kind: BlockKind): string[] =>
    chosen
      .filter((one) => one.kind === kind)
      .map(({ block }) => textOfPieces(page, page.blocks[block]!.from, page.blocks[block]!.to));
  const title = textsOf('headline')[0] ?? metadata.title ?? titleElement(page);
  const stamps = [
    ...textsOf('dateline'),
    ...textsOf('byline'),
    ...textsOf('body').slice(0, paragraphsLookedAt),
  ];
  const published =
    metadata.published ??
    timeAttribute(page) ??
    stamps
      .filter((text) => text.length <= longestByline && stampWords.test(text))
      .map(isoMoment)
      .find(Boolean);
  const authors =
    metadata.authors.length > 0
      ? metadata.authors
      : textsOf('byline')
          .map((text) => tidy(text.replace(bylineOpener, '').replace(stampBehind, '')))
          .filter((text) => text !== '' && text.length <= longestByline);
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    authors,
  };
}

/** The first `<time datetime>` with a day in it. */
function timeAttribute({ elements }: Page): string | undefined {
  for (const { name, attributes } of elements) {
    const value = name === 'time' ? attributes.get('datetime') : undefined;
    const iso = value === undefined ? undefined : isoMoment(value);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

interface Rendered {
  readonly text: string;
  readonly alignment: Alignment;
  readonly blocks: readonly HtmlBlock[];
}

/** Writes the chosen blocks: everything between them goes, runs of space become one, references their character. */
function render(page: Page, { chosen, excluded, apart }: MainText): Rendered {
  const { source, pieces, blocks } = page;
  const rewriter = new Rewriter(source);
  const written: { start: number; end: number; kind: BlockKind }[] = [];
  let kept = 0; // up to here the source is settled
  let length = 0;
  let lastRow: number | undefined;
  let lastElement = -1;

  /** Puts `value`, or a copy, for the source from `start` to `end`, behind `between` in place of what was left out. */
  const put = (start: number, end: number, value: string | undefined, between: string): boolean => {
    // The end of a page that breaks off inside a tag is reported twice.
    if (start < kept) return false;
    if (start > kept || between !== '') {
      const copies = between === ' ' && start === kept + 1 && source.charCodeAt(kept) === 0x20;
      if (!copies) rewriter.replace(kept, start, between);
      length += between.length;
    }
    if (value !== undefined) rewriter.replace(start, end, value);
    length += value?.length ?? end - start;
    kept = end;
    return true;
  };

  for (const { block, kind } of chosen) {
    const { from, to, element } = blocks[block]!;
    const row = rowOf(page, element);
    const nextCell = row !== undefined && row === lastRow && element !== lastElement;
    let between = written.length === 0 ? '' : nextCell ? '\t' : '\n\n';
    let start = -1;
    let space = false;
    let beside = -1;
    for (let i = from; i < to; i++) {
      const piece = pieces[i]!;
      if (excluded[piece.element] === 1) continue;
      // `Trà Vinh` and `Hơn 200 …` of a lead have no space between them in the source.
      if (beside >= 0 && beside !== piece.element && (apart[beside] === 1 || apart[piece.element] === 1)) {
        if (meetsWord(source, kept, piece)) space = true;
      }
      beside = piece.element;
      if (piece.value !== undefined) {
        if (isSpace(piece.value.charCodeAt(0))) {
          space = true;
          continue;
        }
        if (start >= 0) between = space ? ' ' : '';
        const done = put(piece.start, piece.end, piece.value, between);
        if (done && start < 0) start = length - piece.value.length;
        space = false;
        continue;
      }
      for (let at = piece.start; at < piece.end;) {
        if (isSpace(source.charCodeAt(at))) {
          space = true;
          at++;
          continue;
        }
        let end = at + 1;
        while (end < piece.end && !isSpace(source.charCodeAt(end))) end++;
        if (start >= 0) between = space ? ' ' : '';
        const done = put(at, end, undefined, between);
        if (done && start < 0) start = length - (end - at);
        space = false;
        at = end;
      }
    }
    if (start < 0) continue;
    written.push({ start, end: length, kind });
    lastRow = row;
    lastElement = element;
  }
  if (kept < source.length) rewriter.replace(kept, source.length, '');
  return { ...rewriter.finish(), blocks: written };
}

/** Whether letters or digits meet where a piece begins, tags left out. */
function meetsWord(source: string, kept: number, { start, value }: Piece): boolean {
  return (
    isWord(source.charCodeAt(kept - 1)) &&
    isWord((value ?? source).charCodeAt(value === undefined ? start : 0))
  );
}

function isWord(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** The row of a table that a cell stands in: cells of one row are printed on one line. */
function rowOf({ elements }: Page, element: number): number | undefined {
  const { name, parent } = elements[element]!;
  return name === 'td' || name === 'th' ? parent : undefined;
}

/** Spaces, line ends, and the no-break space that pages fill gaps with. */
function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff;
}
