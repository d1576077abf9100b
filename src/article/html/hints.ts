import type { Element } from './page.js';

/** Elements whose text is never part of an article. */
export const outside = new Set(
  'head title script style noscript template svg math iframe object embed applet canvas select datalist button textarea audio video nav aside footer dialog menu amp-ad amp-embed amp-sidebar amp-iframe amp-analytics amp-video amp-audio amp-social-share amp-user-notification amp-consent'.split(
    ' ',
  ),
);

/** Words in `class` and `id` of what stands around an article. */
const aroundWords = new Set(
  (
    'related relate relation comment comments cmt sidebar nav navbar navigation menu footer ads ad adv advert advertisement ' +
    'banner qc quangcao share sharing social tag tags keyword keywords breadcrumb breadcrumbs crumb crumbs widget popup modal newsletter ' +
    'recommend recommendation recommended mostread docnhieu xemnhieu lienquan binhluan xemthem readmore seemore player audio ' +
    'voice tts login search copyright toolbar tool tools action actions pagination pager rating vote survey poll taboola outbrain ' +
    'sponsor sponsored promo hotnews othernews other others tinkhac tinmoi cungchuyenmuc samecate cookie toast notice ' +
    'utilities utility ticker weather skip button buttons btn follow subscribe sticky infographic-nav loadmore'
  ).split(' '),
);
/** The same, written together with other words: `boxTinLienQuan`, `divbinhluan`. */
const aroundParts = [
  'lienquan',
  'docnhieu',
  'xemnhieu',
  'binhluan',
  'quangcao',
  'cungchuyenmuc',
  'tinkhac',
  'sidebar',
  'breadcrumb',
  'comment',
  'related',
  'relate-news',
];

/** Words in `class` and `id` of what holds an article; two of them are surer than one. */
const articleWords = new Set(
  'article articles body content contents detail details entry post story fck cms text noidung baiviet chitiet maincontent news singular knc hentry main ctn edittor editor'.split(
    ' ',
  ),
);

const leadWords = new Set(
  'sapo lead lede summary description desc chapeau intro excerpt standfirst teaser tomtat'.split(' '),
);
const captionWords = new Set(
  'caption captions figcaption photocaption imagecaption chuthich wp-caption-text piccaption avatar-note'.split(
    ' ',
  ),
);
const captionParts = ['caption', 'chuthich', 'imgnote', 'photonote'];
const authorWords = new Set(
  'author authors byline tacgia pauthor writer butdanh nguoiviet creator'.split(' '),
);
const placeWords = new Set('location stamp placeline dateline'.split(' '));
const timeWords = new Set(
  'date time datetime publish published pubdate meta timestamp ngay thoigian'.split(' '),
);

/** The words of an element's `class` and `id`, small, cut at signs and at capitals. */
export function hintWords({ attributes }: Element): readonly string[] {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (names === ' ') return none;
  // A page builder may write kilobytes of classes; the words that matter stand first.
  return names
    .slice(0, longestHints)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const longestHints = 400;
const none: readonly string[] = [];

/** What `class`, `id` and the like say of an element. */
export interface Hints {
  readonly around: boolean;
  /** How sure it is that the element holds an article: 0, or 1 to 4. */
  readonly article: number;
  readonly lead: boolean;
  readonly caption: boolean;
  readonly author: boolean;
  readonly time: boolean;
  /** A place in front of the first sentence: `<span class="location-stamp">Trà Vinh</span>Hơn 200 …`. */
  readonly place: boolean;
}

export function hintsOf(element: Element): Hints {
  const words = hintWords(element);
  const joined = words.join('');
  const has = (table: ReadonlySet<string>): boolean => words.some((word) => table.has(word));
  const { attributes, name } = element;
  const itemprop = attributes.get('itemprop') ?? '';
  const caption =
    name === 'figcaption' ||
    name === 'caption' ||
    has(captionWords) ||
    captionParts.some((part) => joined.includes(part));
  return {
    around: !caption && (has(aroundWords) || aroundParts.some((part) => joined.includes(part))),
    article: articleHint(element, words),
    lead: has(leadWords) || itemprop === 'description',
    caption,
    author: has(authorWords) || itemprop === 'author' || (attributes.get('rel') ?? '') === 'author',
    place: has(placeWords),
    time: name === 'time' || itemprop === 'datePublished' || has(timeWords),
  };
}

function articleHint({ attributes, name }: Element, words: readonly string[]): number {
  if (attributes.get('itemprop')?.toLowerCase() === 'articlebody') return 4;
  if (name === 'article') return 2;
  if (name === 'main' || attributes.get('role') === 'main') return 1;
  const found = new Set(words.filter((word) => articleWords.has(word))).size;
  return Math.min(found, 3);
}

/** Whether the page itself says that an element is not shown. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s{0,9}:\s{0,9}none/i.test(style);
}
