import { assemble } from '../../src/assemble.js';
import { structuredPipeline } from '../../src/default/analyze.js';
import { gazetteer } from '../../src/default/names.js';
import { readText } from '../../src/default/text.js';
import { linkNames } from '../../src/extract/link/index.js';
import { readLexicon } from '../../src/tag/lexicon.js';
import { readModel } from '../../src/tag/model.js';
import type { Entity, NameSpan } from '../../src/document.js';
import { findNames, type NameModel } from '../../src/extract/names/find-names.js';
import type { GoldArticle } from '../gold.js';

export const nameTypes = { PERSON: 'person', TITLE: 'title', ORG: 'organization', PLACE: 'place' } as const;

export interface Tally {
  right: number;
  found: number;
  wanted: number;
  /** Of the titles found right: how many have the right role. */
  roles: number;
}

export type Tallies = Record<NameSpan['type'], Tally>;

function tally(): Tally {
  return { right: 0, found: 0, wanted: 0, roles: 0 };
}

export function emptyTallies(): Tallies {
  return { person: tally(), title: tally(), organization: tally(), place: tally() };
}

/** Compares what is found with what is annotated: exact spans by type. `onError` is told what differs. */
export function compare(
  article: GoldArticle,
  model: NameModel,
  tallies: Tallies,
  onError?: (kind: '-' | '+' | '~', type: string, start: number, end: number) => void,
): void {
  const layers = readText(article.text);
  const spans = findNames(layers, model);
  const wanted = new Map<string, string | undefined>();
  for (const mark of article.marks) {
    if (mark.type === 'DATE' || mark.type === 'PERCENT') continue;
    const type = nameTypes[mark.type];
    wanted.set(`${type} ${mark.start} ${mark.end}`, mark.attributes['role']);
    tallies[type].wanted++;
  }
  const seen = new Set<string>();
  for (const span of spans) {
    const key = `${span.type} ${span.start} ${span.end}`;
    seen.add(key);
    tallies[span.type].found++;
    if (!wanted.has(key)) {
      onError?.('+', span.type, span.start, span.end);
      continue;
    }
    tallies[span.type].right++;
    if (span.type !== 'title') continue;
    const role = article.text.slice(span.start, layers.tokens.end[span.roleTo! - 1]);
    if (role === wanted.get(key)) tallies.title.roles++;
    else onError?.('~', span.type, span.start, span.end);
  }
  for (const key of wanted.keys()) {
    if (seen.has(key)) continue;
    const [type, start, end] = key.split(' ');
    onError?.('-', type!, Number(start), Number(end));
  }
}

/** The names of an article as `analyze` gives them, found by a model of one's own. */
export function analyzeNames(
  { text, published }: GoldArticle,
  model: NameModel,
): { readonly entities: readonly Entity[] } {
  const layers = structuredPipeline.run({ source: text });
  const names = linkNames(layers, findNames(layers, model), gazetteer(), published);
  return assemble({ dates: [], figures: [], names }, layers.parts, { residue: false });
}

export function modelOf(lexicon: string, packed: { names: string; inner: string }): NameModel {
  return { lexicon: readLexicon(lexicon), names: readModel(packed.names), inner: readModel(packed.inner) };
}

export function table(tallies: Tallies): string {
  const lines = ['type          wanted  found  right      P      R     F1'];
  for (const [type, { right, found, wanted, roles }] of Object.entries(tallies)) {
    const precision = found === 0 ? 0 : right / found;
    const recall = wanted === 0 ? 0 : right / wanted;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    lines.push(
      `${type.padEnd(13)}${String(wanted).padStart(7)}${String(found).padStart(7)}${String(right).padStart(7)} ${percent(precision)} ${percent(recall)} ${percent(f1)}` +
        (type === 'title' ? `   role right ${percent(right === 0 ? 0 : roles / right)}` : ''),
    );
  }
  return lines.join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(6);
}
