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
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements inside a paragraph, those of word processors (`o:p`, `st1:place`) among them. */
function isInline(name: string): boolean {
  return inlines.has(name) || name.includes(':');
}

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

/** What an opening tag ends: the elements of its kind that are still open, up to the list or table around them. */
const ends = new Map<string, { readonly names: ReadonlySet<string>; readonly around: ReadonlySet<string> }>([
  ['li', { names: new Set(['li']), around: new Set(['ul', 'ol', 'menu']) }],
  ['dt', { names: new Set(['dt', 'dd']), around: new Set(['dl']) }],
  ['dd', { names: new Set(['dt', 'dd']), around: new Set(['dl']) }],
  ['td', { names: new Set(['td', 'th']), around: new Set(['table', 'tr']) }],
  ['th', { names: new Set(['td', 'th']), around: new Set(['table', 'tr']) }],
  ['tr', { names: new Set(['td', 'th', 'tr']), around: new Set(['table']) }],
  ['tbody', { names: new Set(['td', 'th', 'tr', 'tbody', 'thead']), around: new Set(['table']) }],
  ['tfoot', { names: new Set(['td', 'th', 'tr', 'tbody', 'thead']), around: new Set(['table']) }],
  ['option', { names: new Set(['option']), around: new Set(['select']) }],
]);
/** So many elements up an opening tag looks for what it ends: papers nest a few, hostile pages thousands. */
const longestLook = 60;

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
    if (!isInline(name)) this.#breakBlock();
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
    if (!isInline(name)) this.#breakBlock();
    if ((this.#open.get(name) ?? 0) === 0) return;
    let height = this.#stack.length - 1;
    while (height > 0 && this.#elements[this.#stack[height]!]!.name !== name) height--;
    this.#popTo(height);
  }

  #closeImplied(name: string): void {
    const rule = ends.get(name);
    const height = this.#stack.length;
    if (rule === undefined) {
      const top = this.#elements[this.#stack[height - 1]!]!;
      if (top.name === 'p' && name !== 'br' && !isInline(name)) this.#popTo(height - 1);
      return;
    }
    let outermost = height;
    for (let at = height - 1; at > 0 && height - at < longestLook; at--) {
      const open = this.#elements[this.#stack[at]!]!.name;
      if (rule.around.has(open)) break;
      if (rule.names.has(open)) outermost = at;
    }
    this.#popTo(outermost);
  }

  /** Closes elements until `height` are open. */
  #popTo(height: number): void {
    while (this.#stack.length > Math.max(height, 1)) {
      const { name } = this.#elements[this.#stack.pop()!]!;
      if (!isInline(name)) this.#breakBlock();
      this.#open.set(name, this.#open.get(name)! - 1);
    }
  }

  #breakBlock(): void {
    const from = this.#blockStart;
    const to = this.#pieces.length;
    if (from === to) return;
    let element = this.#pieces[from]!.element;
    while (element > 0 && isInline(this.#elements[element]!.name)) element = this.#elements[element]!.parent;
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
