import { compose, identity, type Alignment, type Rewritten } from '../text/alignment.js';
import { triggersIn } from './triggers.js';

/** One way of cleaning a text. `rewrite` gives the text back unchanged, with `identity`, if there is nothing to do. */
export interface Pass {
  readonly name: string;
  readonly rewrite: (text: string) => Rewritten;
  /**
   * What this pass changes can give the passes before it something to do (it divides words, or makes letters that
   * marks can join): `runPasses` then begins anew.
   */
  readonly again?: boolean;
  /** The pass has nothing to do without one of these in the text (`triggerOf`); one that names none is always run. */
  readonly triggers?: number;
}

/** Each round needs a word that the last one changed; more rounds than this would take words made on purpose. */
const mostRounds = 16;

/**
 * Runs the passes one after the other, and again from the first one as long as a pass says so; the alignment is
 * the one from the first text to the last.
 */
export function runPasses(passes: readonly Pass[], source: string): Rewritten {
  let text = source;
  let alignment: Alignment = identity;
  let triggers = triggersIn(source);
  for (let round = 0; round < mostRounds; round++) {
    let again = false;
    for (const pass of passes) {
      if (pass.triggers !== undefined && (pass.triggers & triggers) === 0) continue;
      const rewritten = pass.rewrite(text);
      if (rewritten.text === text) continue;
      if (pass.again === true) again = true;
      text = rewritten.text;
      triggers = triggersIn(text);
      alignment = compose(alignment, rewritten.alignment);
    }
    if (!again) break;
  }
  return { text, alignment };
}
