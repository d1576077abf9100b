import { goldSpans } from '../../../tools/gold-spans.js';
import { parseGold } from '../../../tools/gold.js';

/** The layers and names of an annotated text, as perfect recognition would give them. */
export function annotated(text: string): ReturnType<typeof goldSpans> {
  return goldSpans(parseGold(`---\nid: case\n---\n\n${text}`, 'case'));
}

/** A gazetteer that knows no unit. */
export const noUnits = { find: () => [] };
