import { Tokenizer } from 'htmlparser2';

/** Attributes that the finders ask for; all others are read over. */
const wanted = new Set([
  'class',
  'id',
  'itemprop',
  'property',
  'name',
  'content',
  'datetime',
  'type',
  'rel',
  'role',
  'hidden',
  'style',
  'lang',
  'http-equiv',
  'charset',
]);

/** An element of a page. Elements are numbered in the order in which they open; 0 is the page itself. */
export interface Element {
  readonly name: string;
  readonly parent: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A stretch of the source that is text: `value` is what a character reference stands for, else it is copied. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  readonly element: number;
}

/** A run of text that no element divides: a paragraph, a cell, a line up to `<br>`. Pieces `[from, to)`. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** The nearest element around all of it that makes a block (`p`, `td`, `div`). */
  readonly element: number;
}

/** A page as flat lists, in the order of the source. */
export interface Page {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  /** What `<script type="application/ld+json">` elements hold. */
  readonly scripts: readonly string[];
}

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr amp-img amp-pixel'.split(' '),
);
const inlines = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o o:p q s samp small span st1 strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
]);

/** An element of the key ends when one of these opens inside it at once. */
const closedBy = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['td', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  ['th', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  ['tr', new Set(['tr', 'tbody', 'tfoot'])],
  ['tbody', new Set(['tbody', 'tfoot'])],
  ['thead', new Set(['tbody', 'tfoot'])],
  ['option', new Set(['option', 'optgroup'])],
]);

/**
 * Reads HTML into flat lists. Takes anything: elements that are never closed end with the page, closing tags
 * without an element are passed over. Time and memory grow in proportion to the source.
 */
export function readPage(source: string): Page {
  const reader = new Reader(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.finish();
}

/** What `readPage` keeps while it reads: the callbacks of the tokenizer of htmlparser2. */
class Reader {
  readonly #source: string;
  readonly #elements: Element[] = [];
  readonly #pieces: Piece[] = [];
  readonly #blocks: Block[] = [];
  readonly #scripts: string[] = [];
  readonly #stack: number[] = [0];
  /** How many elements of a name are open, so that a closing tag that closes nothing costs nothing. */
  readonly #open = new Map<string, number>();
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';
  #blockStart = 0;
  #end = 0; // where the last text or tag ended: there a character reference begins

  constructor(source: string) {
    this.#source = source;
    this.#elements.push({ name: '', parent: -1, attributes: new Map() });
  }

  finish(): Page {
    this.#breakBlock();
    return {
      source: this.#source,
      elements: this.#elements,
      pieces: this.#pieces,
      blocks: this.#blocks,
      scripts: this.#scripts,
    };
  }

  ontext(start: number, end: number): void {
    this.#end = end;
    const element = this.#stack.at(-1)!;
    const { name, attributes } = this.#elements[element]!;
    if (unread.has(name)) {
      if (name === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json') {
        this.#scripts.push(this.#source.slice(start, end));
      }
      return;
    }
    this.#pieces.push({ start, end, element });
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.#end;
    this.#end = end;
    const element = this.#stack.at(-1)!;
    if (unread.has(this.#elements[element]!.name)) return;
    const value = String.fromCodePoint(codepoint);
    const last = this.#pieces.at(-1);
    // A reference that stands for two characters is reported twice.
    if (start === end && last?.end === end)
      this.#pieces[this.#pieces.length - 1] = { ...last, value: (last.value ?? '') + value };
    else this.#pieces.push({ start, end, value, element });
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (wanted.has(this.#attribute)) this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (wanted.has(this.#attribute)) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (wanted.has(this.#attribute) && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value);
    }
  }

  onopentagend(end: number): void {
    this.#openElement(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#openElement(end, true);
  }

  #openElement(end: number, selfClosing: boolean): void {
    this.#end = end + 1;
    const name = this.#name;
    this.#closeImplied(name);
    if (!inlines.has(name)) this.#breakBlock();
    const index = this.#elements.length;
    this.#elements.push({
      name,
      parent: this.#stack.at(-1)!,
      attributes: this.#attributes,
    });
    // In HTML `<div/>` opens an element, in the drawings inside it does not.
    if (voids.has(name) || (selfClosing && name.includes('-'))) return;
    this.#stack.push(index);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    const close = this.#source.indexOf('>', end);
    this.#end = close < 0 ? this.#source.length : close + 1;
    if (!inlines.has(name)) this.#breakBlock();
    if ((this.#open.get(name) ?? 0) > 0) this.#closeElement(name);
  }

  #closeElement(name: string): void {
    while (this.#stack.length > 1) {
      const top = this.#stack.pop()!;
      const element = this.#elements[top]!;
      if (!inlines.has(element.name)) this.#breakBlock();
      this.#open.set(element.name, this.#open.get(element.name)! - 1);
      if (element.name === name) return;
    }
  }

  #closeImplied(name: string): void {
    const top = this.#elements[this.#stack.at(-1)!]!;
    if (closedBy.get(top.name)?.has(name) === true) this.#closeElement(top.name);
    else if (!inlines.has(name) && name !== 'br' && top.name === 'p') this.#closeElement('p');
  }

  #breakBlock(): void {
    const from = this.#blockStart;
    const to = this.#pieces.length;
    if (from === to) return;
    let element = this.#pieces[from]!.element;
    while (element > 0 && inlines.has(this.#elements[element]!.name))
      element = this.#elements[element]!.parent;
    this.#blocks.push({ from, to, element });
    this.#blockStart = to;
  }

  // The tokenizer asks for these as well; they hold no text of the page.
  oncdata(_start: number, end: number): void {
    this.#end = end;
  }
  oncomment(_start: number, end: number): void {
    this.#end = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.#end = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.#end = end + 1;
  }
  onend(): void {}
}
