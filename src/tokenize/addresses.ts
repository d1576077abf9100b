import { classOf, isDigit, lower, unitClass } from '../text/letters.js';

/** Endings that make `word.word` a site and no full stop with a lost space (`vnexpress.net`, not `xong.bà`). */
const topLevels = new Set(['vn', 'com', 'net', 'org', 'edu', 'gov', 'info', 'io', 'tv', 'asia', 'biz', 'eu']);

/** A longer run of letters is no scheme, user or host; it bounds the look ahead of a letter that starts none. */
const longestLabel = 64;

/**
 * Whether a token that begins at `from` can be the beginning of an address: a cheap test on the unit that follows it
 * (a space at the end of the text), so that ordinary words are not read twice.
 */
export function mayBeAddress(text: string, from: number, next: number): boolean {
  if (next === 0x2e || next === 0x3a || next === 0x40 || next === 0x2d || next === 0x5f) return true;
  const first = text.charCodeAt(from);
  if (first === 0x40 || first === 0x23) return true;
  // `24h.com.vn`: a number that letters follow at once.
  return isDigit(first) && lower(next) >= 0x61 && lower(next) <= 0x7a;
}

/**
 * Where the address that starts at `at` ends; `at` itself if none starts there. Addresses are URLs
 * (`https://…`, `www.…`), sites (`tinviet.vn/trang`), mail addresses, handles (`@tinviet`) and hashtags
 * (`#TếtViệt`).
 */
export function addressEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x40 || unit === 0x23) return tagEnd(text, at);
  if (!isHostUnit(unit) || unit === 0x2d || unit === 0x5f) return at;
  let end = at;
  while (end - at < longestLabel && isHostUnit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  if (mark === 0x3a) return schemeEnd(text, at, end);
  if (mark === 0x40) return mailEnd(text, at, end);
  if (mark === 0x2e && isHostUnit(text.charCodeAt(end + 1))) return siteEnd(text, at, end);
  return at;
}

/** `@tinviet.news`, `#TếtViệt`: the mark and the letters, digits and underscores behind it. */
function tagEnd(text: string, at: number): number {
  let end = at + 1;
  let letters = false;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const unitsClass = unitClass(unit);
    if (unitsClass === classOf.lowerLetter || unitsClass === classOf.upperLetter) letters = true;
    else if (unitsClass !== classOf.digit && unitsClass !== classOf.mark && unit !== 0x5f) break;
  }
  return letters ? end : at;
}

function schemeEnd(text: string, at: number, colon: number): number {
  if (text.charCodeAt(colon + 1) !== 0x2f || text.charCodeAt(colon + 2) !== 0x2f) return at;
  return pathEnd(text, colon + 3);
}

function mailEnd(text: string, at: number, sign: number): number {
  const end = hostEnd(text, sign + 1);
  return end > sign + 1 && text.slice(sign + 1, end).includes('.') ? end : at;
}

function siteEnd(text: string, at: number, dot: number): number {
  const end = hostEnd(text, at);
  // `ten.ho@vi-du.vn`
  if (text.charCodeAt(end) === 0x40) return mailEnd(text, at, end);
  const host = text.slice(at, end).toLowerCase();
  const known =
    (host.startsWith('www.') && host.length > 4) || topLevels.has(host.slice(host.lastIndexOf('.') + 1));
  if (!known || end === dot) return at;
  return text.charCodeAt(end) === 0x2f ? pathEnd(text, end) : end;
}

/** The end of labels joined by dots, at most 253 characters (RFC 1035). */
function hostEnd(text: string, at: number): number {
  let end = at;
  while (
    end - at < 253 &&
    (isHostUnit(text.charCodeAt(end)) ||
      (text.charCodeAt(end) === 0x2e && isHostUnit(text.charCodeAt(end + 1))))
  ) {
    end++;
  }
  return end;
}

/** ASCII letters, digits, hyphens and underscores. */
function isHostUnit(unit: number): boolean {
  const small = lower(unit);
  return (small >= 0x61 && small <= 0x7a && unit < 0x80) || isDigit(unit) || unit === 0x2d || unit === 0x5f;
}

/** Up to the next space, bracket or quote, less the punctuation that ends the sentence around it. */
function pathEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const unitsClass = unitClass(unit);
    if (unitsClass === classOf.space || unitsClass === classOf.line || unit >= 0x2000) break;
    if (unit === 0x22 || unit === 0x29 || unit === 0x3c || unit === 0x3e || unit === 0x5d) break;
    end++;
  }
  while (end > at && ".,;:!?'".includes(text.charAt(end - 1))) end--;
  return end;
}
