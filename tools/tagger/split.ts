import { hashOf } from '../../src/text/hash.js';
import type { GoldArticle } from '../gold.js';

/**
 * Articles that no model is trained on and no list is tuned on: a third of those in `fixtures/articles` (their ids
 * begin with the letter of their series). Series c was written after mistakes of the tagger, to teach it; it would
 * flatter a test. Drawn by the hash of the id, so that an article stays on its side
 * when others are added.
 */
export function isKeptForTesting({ id }: GoldArticle): boolean {
  return /^(?:[abd-z]|[a-z]{2})-/.test(id) && (hashOf(id) >>> 0) % 3 === 0;
}
