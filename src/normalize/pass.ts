import { compose, identity, type Alignment, type Rewritten } from '../text/alignment.js';

/** One way of cleaning a text. `rewrite` gives the text back unchanged, with `identity`, if there is nothing to do. */
export interface Pass {
  readonly name: string;
  readonly rewrite: (text: string) => Rewritten;
}

/** Runs the passes one after the other; the alignment is the one from the first text to the last. */
export function runPasses(passes: readonly Pass[], source: string): Rewritten {
  let text = source;
  let alignment: Alignment = identity;
  for (const pass of passes) {
    const rewritten = pass.rewrite(text);
    text = rewritten.text;
    alignment = compose(alignment, rewritten.alignment);
  }
  return { text, alignment };
}
