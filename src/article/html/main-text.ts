import { hintsOf, isHidden, outside, type Hints } from './hints.js';
import { tidy } from './metadata.js';
import type { Block, Page } from './page.js';

/** What a block of an article is. */
export type BlockKind = 'headline' | 'lead' | 'body' | 'caption' | 'byline' | 'dateline';

/** A block that belongs to the article, by its index in the page. */
export interface Chosen {
  readonly block: number;
  readonly kind: BlockKind;
}

export interface MainText {
  readonly chosen: readonly Chosen[];
  /** 1 for elements whose text is left out although a chosen block holds them. */
  readonly excluded: Uint8Array;
  /** 1 for elements that a reader sees apart from the text beside them: names, times, places. */
  readonly apart: Uint8Array;
}

/** An element that holds at least so much of the good text of its parent holds the article as well. */
const dominant = 0.7;
/** What stands around an article is at most so much of its page; a wrapper of everything is named after its parts. */
const largestAround = 0.4;
const mostlyLinks = 0.6;
/** One of several articles on a page has at least so much of the text. */
const smallestArticle = 0.1;
const longestTitle = 300;
const longestByline = 80;
/** How many blocks behind the text a byline is looked for in. */
const blocksBehind = 8;

const elementsLookedAt = 200;

/** Elements that hold paragraphs; a paragraph itself is never the article. */
const paragraphs = new Set(
  'p li h1 h2 h3 h4 h5 h6 dt dd figcaption caption pre blockquote figure ul ol'.split(' '),
);

/**
 * Finds the blocks of the article on a page: scores every block by its length, its sentences and its share of links,
 * sums up the scores of all elements, goes down from the page into the element that holds most as long as one does,
 * and takes the headline, the lead and the names from around it. `class`, `id`, `itemprop` and the names of elements
 * say what is no part of it and what a block is; the scores decide where they say nothing.
 */
export function findMainText(page: Page, title: string | undefined): MainText {
  const finder = new Finder(page);
  return {
    chosen: finder.choose(finder.container(), title),
    excluded: finder.excluded,
    apart: finder.apart(),
  };
}

class Finder {
  readonly #page: Page;
  readonly #hints: readonly Hints[];
  readonly excluded: Uint8Array;
  readonly #inLink: Uint8Array;
  readonly #length: Int32Array;
  readonly #linkLength: Int32Array;
  readonly #good: Float64Array;
  readonly #children: readonly (readonly number[])[];

  constructor(page: Page) {
    this.#page = page;
    const { elements } = page;
    this.#hints = elements.map(memoized());
    this.excluded = new Uint8Array(elements.length);
    this.#inLink = new Uint8Array(elements.length);
    const children: number[][] = elements.map(() => []);
    elements.forEach(({ name, parent }, index) => {
      if (parent >= 0) children[parent]!.push(index);
      if (outside.has(name) || isHidden(elements[index]!)) this.excluded[index] = 1;
      if (name === 'a' || (parent >= 0 && this.#inLink[parent] === 1)) this.#inLink[index] = 1;
    });
    this.#children = children;
    this.#inheritExclusion();
    this.#length = new Int32Array(page.blocks.length);
    this.#linkLength = new Int32Array(page.blocks.length);
    const marks = new Int32Array(page.blocks.length);
    this.#measure(marks);
    this.#good = this.#sum(marks);
    this.#excludeAround();
    this.#good = this.#sum(marks);
  }

  #inheritExclusion(): void {
    const { elements } = this.#page;
    for (let i = 1; i < elements.length; i++) {
      if (this.excluded[elements[i]!.parent] === 1) this.excluded[i] = 1;
    }
  }

  /** Counts the characters of each block, those inside links, and the marks that end or divide sentences. */
  #measure(marks: Int32Array): void {
    const { blocks, pieces, source } = this.#page;
    blocks.forEach(({ from, to }, index) => {
      for (let i = from; i < to; i++) {
        const { start, end, value, element } = pieces[i]!;
        if (this.excluded[element] === 1) continue;
        let length = 0;
        if (value === undefined) {
          for (let at = start; at < end; at++) {
            const unit = source.charCodeAt(at);
            if (unit <= 0x20 || unit === 0xa0) continue;
            length++;
            if (unit === 0x2e || unit === 0x2c || unit === 0x3b || unit === 0x3f || unit === 0x21)
              marks[index]!++;
          }
        } else if (value !== '\u00a0' && value.trim() !== '') length = 1;
        this.#length[index]! += length;
        if (this.#inLink[element] === 1) this.#linkLength[index]! += length;
      }
    });
  }

  /** The score of each element: what the blocks in it are worth. */
  #sum(marks: Int32Array): Float64Array {
    const { elements, blocks } = this.#page;
    const sums = new Float64Array(elements.length);
    blocks.forEach(({ element }, index) => {
      if (this.excluded[element] === 1) return;
      const length = this.#length[index]!;
      if (length === 0 || this.#isMostlyLinks(index)) return;
      const free = 1 - this.#linkLength[index]! / length;
      sums[element]! += length * free * free * (marks[index]! > 0 ? 1 : 0.3);
    });
    for (let i = elements.length - 1; i > 0; i--) sums[elements[i]!.parent]! += sums[i]!;
    return sums;
  }

  #isMostlyLinks(block: number): boolean {
    return this.#linkLength[block]! > mostlyLinks * this.#length[block]!;
  }

  /** Takes out what is named as standing around, unless it is all of the page that is named so. */
  #excludeAround(): void {
    const { elements } = this.#page;
    const holdsArticle = new Uint8Array(elements.length);
    for (let i = elements.length - 1; i > 0; i--) {
      const { name, parent } = elements[i]!;
      if (name === 'h1' || this.#hints[i]!.article >= 2) holdsArticle[i] = 1;
      if (holdsArticle[i] === 1) holdsArticle[parent] = 1;
    }
    const most = this.#good[0]! * largestAround;
    for (let i = 1; i < elements.length; i++) {
      const { name } = elements[i]!;
      const around =
        name === 'header'
          ? holdsArticle[i] === 0
          : this.#hints[i]!.around && name !== 'body' && name !== 'html';
      if (around && (holdsArticle[i] === 0 || this.#good[i]! <= most)) this.excluded[i] = 1;
    }
    this.#inheritExclusion();
  }

  apart(): Uint8Array {
    return Uint8Array.from(this.#hints, ({ author, time, place }) => (author || time || place ? 1 : 0));
  }

  /** The element that holds the article. */
  container(): number {
    let current = 0;
    let surest = -1;
    for (;;) {
      const next = this.#dominantChild(current) ?? this.#firstOfSeveral(current);
      if (next === undefined) break;
      current = next;
      if (this.#hints[current]!.article === 4) surest = current;
    }
    return surest >= 0 ? surest : current;
  }

  #dominantChild(element: number): number | undefined {
    const least = this.#good[element]! * dominant;
    if (least === 0) return undefined;
    return this.#children[element]!.find(
      (child) => this.#good[child]! >= least && !paragraphs.has(this.#page.elements[child]!.name),
    );
  }

  /** On a page that goes on with the next article below, the first one: elements alike, each with its own headline. */
  #firstOfSeveral(element: number): number | undefined {
    const least = this.#good[element]! * smallestArticle;
    const { elements } = this.#page;
    const alike = new Map<string, number[]>();
    for (const child of this.#children[element]!) {
      const { name, attributes } = elements[child]!;
      if (this.#good[child]! < least || this.#hints[child]!.article === 0 || !this.#hasHeading(child))
        continue;
      const key = `${name} ${attributes.get('class') ?? ''}`;
      const row = alike.get(key) ?? [];
      row.push(child);
      alike.set(key, row);
    }
    return [...alike.values()].find((row) => row.length > 1)?.[0];
  }

  #hasHeading(element: number): boolean {
    const open = this.#children[element]!.slice(0, elementsLookedAt);
    for (let at = 0; at < open.length && at < elementsLookedAt; at++) {
      const { name } = this.#page.elements[open[at]!]!;
      if (name === 'h1' || name === 'h2') return true;
      open.push(...this.#children[open[at]!]!.slice(0, elementsLookedAt));
    }
    return false;
  }

  /** The blocks in the container, and the headline, lead, names and stamp from around it. */
  choose(main: number, title: string | undefined): readonly Chosen[] {
    const { elements, blocks } = this.#page;
    const inside = new Uint8Array(elements.length);
    inside[main] = 1;
    for (let i = main + 1; i < elements.length; i++) inside[i] = inside[elements[i]!.parent]!;
    const kinds = this.#kinds();
    const chosen = new Map<number, BlockKind>();
    let first = blocks.length;
    let last = -1;
    blocks.forEach(({ element }, index) => {
      if (inside[element] === 0 || !this.#isText(index) || this.#isMostlyLinks(index)) return;
      chosen.set(index, kinds[this.#speaker(index)] ?? 'body');
      if (first === blocks.length) first = index;
      last = index;
    });
    const headline = this.#headline(first, last, title);
    if (headline >= 0) {
      chosen.set(headline, 'headline');
      for (let index = headline + 1; index < first; index++) {
        const kind = kinds[this.#speaker(index)];
        if (!this.#isText(index)) continue;
        if (kind !== undefined && kind !== 'headline' && (kind === 'byline' || !this.#isMostlyLinks(index)))
          chosen.set(index, kind);
        else if (!this.#isMostlyLinks(index) && this.#length[index]! > longestByline)
          chosen.set(index, 'lead');
      }
      for (const index of chosen.keys())
        if (index < headline && chosen.get(index) !== 'dateline') chosen.delete(index);
    }
    this.#addBylines(last, kinds, chosen);
    return [...chosen]
      .sort(([a], [b]) => a - b)
      .map(([block, kind]) => ({ block, kind: this.#settled(block, kind, headline) }));
  }

  /** A second headline is a heading inside the text; a long byline or stamp is text. */
  #settled(block: number, kind: BlockKind, headline: number): BlockKind {
    if (kind === 'headline') return block === headline ? kind : 'body';
    if ((kind === 'byline' || kind === 'dateline') && this.#length[block]! > longestByline) return 'body';
    return kind;
  }

  #isText(block: number): boolean {
    return this.#length[block]! > 0 && this.excluded[this.#page.blocks[block]!.element] === 0;
  }

  /** The element of the first text in a block: `<div><span class="author">`. */
  #speaker(block: number): number {
    const { blocks, pieces, source } = this.#page;
    const { from, to, element } = blocks[block]!;
    for (let i = from; i < to; i++) {
      const { start, end, value, element: own } = pieces[i]!;
      if (
        this.excluded[own] === 0 &&
        (value ?? source.slice(start, Math.min(end, start + 200))).trim() !== ''
      )
        return own;
    }
    return element;
  }

  /** What the nearest named element around says that a block is. */
  #kinds(): readonly (BlockKind | undefined)[] {
    const { elements } = this.#page;
    const kinds: (BlockKind | undefined)[] = [];
    elements.forEach(({ name, parent }, index) => {
      const { caption, lead, author, time, article } = this.#hints[index]!;
      if (name === 'h1') kinds.push('headline');
      else if (caption) kinds.push('caption');
      else if (author && article < 2) kinds.push('byline');
      else if (lead && article < 3) kinds.push('lead');
      else if (time && article < 2) kinds.push('dateline');
      // `<div class="entry-content"><p>`: what holds the text says nothing of what is around it.
      else kinds.push(parent < 0 || article > 0 ? undefined : kinds[parent]);
    });
    return kinds;
  }

  /** The block of the headline: the one that the page names as its title, else the nearest `h1`. */
  #headline(first: number, last: number, title: string | undefined): number {
    const { blocks } = this.#page;
    const end = Math.max(first, last);
    let heading = -1;
    let named = -1;
    const wantedTitle = title === undefined ? '' : plain(title);
    for (let index = 0; index < blocks.length && index <= end; index++) {
      if (!this.#isText(index) || this.#length[index]! > longestTitle) continue;
      const isHeading = this.#headingOf(blocks[index]!) === 'h1';
      if (isHeading && (index <= first || heading < 0)) heading = index;
      if (named >= 0 || wantedTitle === '') continue;
      const own = plain(this.#textOf(blocks[index]!));
      // `Tin bão - Báo Ví Dụ`: the title names the paper as well.
      if (
        own.length > 8 &&
        (wantedTitle === own || wantedTitle.startsWith(`${own} `)) &&
        !this.#isCrumb(index)
      )
        named = index;
    }
    return named >= 0 ? named : heading;
  }

  #isCrumb(block: number): boolean {
    return this.#isMostlyLinks(block) && this.#headingOf(this.#page.blocks[block]!) === undefined;
  }

  #headingOf({ element }: Block): string | undefined {
    const { elements } = this.#page;
    for (let at = element, up = 0; at > 0 && up < 3; at = elements[at]!.parent, up++) {
      if (/^h[1-6]$/.test(elements[at]!.name)) return elements[at]!.name;
    }
    return undefined;
  }

  #textOf({ from, to }: Block): string {
    return textOfPieces(this.#page, from, to);
  }

  #addBylines(last: number, kinds: readonly (BlockKind | undefined)[], chosen: Map<number, BlockKind>): void {
    const { blocks } = this.#page;
    if (last < 0 || [...chosen.values()].includes('byline')) return;
    for (let index = last + 1; index < blocks.length && index <= last + blocksBehind; index++) {
      if (!this.#isText(index) || kinds[this.#speaker(index)] !== 'byline') continue;
      if (this.#length[index]! <= longestByline) chosen.set(index, 'byline');
    }
  }
}

/** Most elements of a page share a few classes. */
function memoized(): (element: Page['elements'][number]) => Hints {
  const seen = new Map<string, Hints>();
  return (element) => {
    const { attributes, name } = element;
    const key = [
      name,
      ...['class', 'id', 'itemprop', 'role', 'rel'].map((one) => attributes.get(one) ?? ''),
    ].join('\n');
    let hints = seen.get(key);
    if (hints === undefined) {
      hints = hintsOf(element);
      seen.set(key, hints);
    }
    return hints;
  };
}

export function textOfPieces({ pieces, source }: Page, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += pieces[i]!.value ?? source.slice(pieces[i]!.start, pieces[i]!.end);
  return tidy(text);
}

/** A title for comparing: small, without signs. */
function plain(text: string): string {
  return tidy(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s]+/gu, ' '),
  );
}
