import { analyze } from '../default/analyze.js';
import type { Article } from '../document.js';
import type { Input } from './inputs.js';

/** Analyses one input; HTML is turned into text first and brings its own title and day of publication. */
export async function analyzeInput(input: Input, published: string | undefined): Promise<Article> {
  if (input.html === true) {
    const { analyzeHtml } = await import('../article/analyze-html.js');
    return analyzeHtml(input.text, options(input, published));
  }
  return analyze(input.text, options(input, published));
}

function options(
  input: Input,
  published: string | undefined,
): { id: string; title?: string; published?: string } {
  const day = input.published ?? published;
  return {
    id: input.id,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(day === undefined ? {} : { published: day }),
  };
}
