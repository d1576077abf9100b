import type { GoldArticle } from '../gold.js';
import { withCapitalHeadline, withOtherNames, withoutAccents, type NameStock } from './augment.js';
import { labelArticle, unglued, type LabelledArticle } from './corpus.js';
import { randomNumbers } from './crf.js';

/**
 * The articles that the tagger learns from: each as it is, and `copies` times with other names; some copies with a
 * headline in capitals, a few without accents, some as loose sentences.
 */
export function trainingArticles(
  articles: readonly GoldArticle[],
  stock: NameStock,
  copies: number,
): LabelledArticle[] {
  const random = randomNumbers(11);
  return articles.flatMap((original) => {
    const article = unglued(original);
    const found = [labelArticle(article)];
    for (let copy = 0; copy < copies; copy++) {
      let other = withOtherNames(article, stock, Math.floor(random() * 1e9), 0.7);
      const chance = random();
      if (chance < 0.2) other = withCapitalHeadline(other);
      else if (chance > 0.95) other = withoutAccents(other);
      found.push({ ...labelArticle(other), apart: random() < 0.4 });
    }
    return found;
  });
}
