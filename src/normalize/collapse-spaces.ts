import { Rewriter } from '../text/alignment.js';
import type { Pass } from './pass.js';
import { triggerOf } from './triggers.js';

const blank = /[ \t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * One space for every run of spaces, of whatever width; `\n` for a line end, `\n\n` for the end of a paragraph
 * (two line ends or more, U+2029), with no spaces around.
 */
export const collapseSpaces: Pass = {
  name: 'collapse-spaces',
  triggers: triggerOf.untidy,
  rewrite(text) {
    const rewriter = new Rewriter(text);
    for (const match of text.matchAll(blank)) {
      const tidy = tidied(match[0]);
      if (tidy !== match[0]) rewriter.replace(match.index, match.index + match[0].length, tidy);
    }
    return rewriter.finish();
  },
};

function tidied(run: string): string {
  let lines = 0;
  for (let i = 0; i < run.length; i++) {
    const unit = run.charCodeAt(i);
    if (unit === 0x2029) lines += 2;
    else if (unit === 0x0d) lines += run.charCodeAt(i + 1) === 0x0a ? 0 : 1;
    else if (unit === 0x0a || unit === 0x0b || unit === 0x0c || unit === 0x85 || unit === 0x2028) lines++;
  }
  return lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\n';
}
