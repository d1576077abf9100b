import { gapOf, kindOf, type Tokens } from '../../document.js';
import { mix } from '../../tag/hash.js';
import { placeBits, type Attributes } from './attributes.js';
import { classOf } from './classes.js';
import { beginningOf, kinOf, labelOf } from './labels.js';
import { evidenceOf } from './memory.js';

/** Labels that a rule of this file set, for `NameSpan.rule`; 0 where the tagger's own label stands. */
export const settledBy = { tagger: 0, namedElsewhere: 1, sameNameElsewhere: 2 } as const;

/** How sure the tagger must be of the mention that settles others. */
const sure = 4;

/**
 * Settles by the rest of the article what the tagger left open: a given name alone is a person where the full name
 * stands elsewhere; a name that was found as one thing in one place, and left out in another, is the same there.
 * Changes `labels` and says in the result which rule did so.
 */
export function settle(
  tokens: Tokens,
  attributes: Attributes,
  memory: Uint16Array,
  labels: Uint8Array,
  margins: Int32Array,
): Uint8Array {
  const { length, hash, runFrom, runTo, begins, place } = attributes;
  const rules = new Uint8Array(length);
  const givenNames = new Set<number>();
  const names = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const label = labels[i]!;
    if (label === labelOf.outside || beginningOf(label) !== label) continue;
    const kin = kinOf(label);
    if (kin !== labelOf.beginPerson && kin !== labelOf.beginBody && kin !== labelOf.beginPlace) continue;
    let to = i + 1;
    let least = margins[i]!;
    while (to < length && labels[to] === label + 1) least = Math.min(least, margins[to++]!);
    if (least < sure || runFrom[i] !== i || runTo[i] !== to) continue;
    if (kin === labelOf.beginPerson && to - i >= 2) givenNames.add(hash[to - 1]!);
    if (to - i >= 2 || (place[i]! & placeBits.sentence) === 0) {
      const key = keyOfRun(i, to);
      const known = names.get(key);
      // Found as two different things: it settles nothing.
      names.set(key, known === undefined || known === kin ? kin : -1);
    }
  }
  for (let i = 0; i < length; i++) {
    if (labels[i] === labelOf.beginPerson && isCommonWord(i)) labels[i] = labelOf.outside;
    const to = runTo[i]!;
    if (to <= i || runFrom[i] !== i) continue;
    if (!isOpen(i, to)) {
      i = to - 1;
      continue;
    }
    const known = names.get(keyOfRun(i, to));
    if (known !== undefined && known > 0 && (to - i >= 2 || (place[i]! & placeBits.sentence) === 0)) {
      set(i, to, known, settledBy.sameNameElsewhere);
    } else if (to - i === 1 && givenNames.has(hash[i]!) && isWholeWord(i)) {
      set(i, to, labelOf.beginPerson, settledBy.namedElsewhere);
    }
    i = to - 1;
  }
  return rules;

  function keyOfRun(from: number, to: number): number {
    let key = 0x2545f491;
    for (let i = from; i < to; i++) key = mix(key, hash[i]!);
    return key;
  }

  /** Nothing of the run, and nothing right before and behind it, was found to be a name. */
  function isOpen(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (labels[i] !== labelOf.outside) return false;
    return true;
  }

  /** `Bình thường` at the beginning of a sentence, where nothing in the article speaks for a person Bình. */
  function isCommonWord(i: number): boolean {
    return (
      (begins[i]! & classOf.word) !== 0 &&
      (place[i]! & placeBits.sentence) !== 0 &&
      runTo[i] === i + 1 &&
      (memory[i]! & (evidenceOf.afterHonorific | evidenceOf.afterTitle | evidenceOf.lastOfName)) === 0
    );
  }

  /** `Hiệp nói`, but not `Hiệp hội`, `Bình thường`; and not the number or code of a thing. */
  function isWholeWord(i: number): boolean {
    if ((begins[i]! & classOf.word) !== 0) return false;
    if (i + 1 < length && tokens.kind[i + 1] === kindOf.number && tokens.before[i + 1]! <= gapOf.space)
      return false;
    return i === 0 || tokens.kind[i - 1] !== kindOf.number;
  }

  function set(from: number, to: number, begin: number, rule: number): void {
    labels[from] = begin;
    labels.fill(begin + 1, from + 1, to);
    rules.fill(rule, from, to);
  }
}
