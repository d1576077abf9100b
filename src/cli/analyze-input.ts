import { analyze } from '../default/analyze.js';
import type { Article } from '../document.js';
import type { Input } from './inputs.js';

/**
 * An analysed input. For HTML, `article` is that of the text of the page and `inSource` the same with the offsets of
 * the file; otherwise the two are one.
 */
export interface Analyzed {
  readonly article: Article;
  readonly inSource: () => Article;
}

/** Analyses one input; HTML brings its own title and day of publication. */
export async function analyzeInput(input: Input, published: string | undefined): Promise<Analyzed> {
  const day = input.published ?? published;
  const options = {
    id: input.id,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(day === undefined ? {} : { published: day }),
  };
  if (input.html === true) {
    const { analyzeHtml, inHtmlSource } = await import('../default/analyze-html.js');
    const analyzed = analyzeHtml(input.text, options);
    return { article: analyzed.article, inSource: () => inHtmlSource(analyzed) };
  }
  const article = analyze(input.text, options);
  return { article, inSource: () => article };
}
