import { readdirSync, readFileSync } from 'node:fs';

/** A sentence whose dates, or other things, stand in square brackets, with what each means. */
export interface Example {
  readonly rule: string;
  readonly text: string;
  readonly marked: readonly string[];
  readonly values: readonly string[];
}

/** A sentence in which the rule finds nothing. */
export interface CounterExample {
  readonly rule: string;
  readonly text: string;
}

export interface Tables {
  readonly examples: readonly Example[];
  readonly counterExamples: readonly CounterExample[];
}

/**
 * The tables of a folder of fixtures: `## rule`, then sentences with `[marks]`, a tab and their values (`; ` between
 * them), and counter-examples behind `! `. Lines that begin with `# ` are comments.
 */
export function readTables(folder: string): Tables {
  const path = new URL(`../../fixtures/${folder}/`, import.meta.url);
  const examples: Example[] = [];
  const counterExamples: CounterExample[] = [];
  for (const file of readdirSync(path).filter((name) => name.endsWith('.tsv'))) {
    let rule = '';
    for (const line of readFileSync(new URL(file, path), 'utf8').split('\n')) {
      if (line.startsWith('## ')) rule = line.slice(3);
      else if (line.startsWith('! ')) counterExamples.push({ rule, text: line.slice(2) });
      else if (line !== '' && !line.startsWith('# ')) examples.push(readExample(rule, line));
    }
  }
  return { examples, counterExamples };
}

function readExample(rule: string, line: string): Example {
  const [sentence = '', values = ''] = line.split('\t');
  const marked = [...sentence.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  if (marked.length === 0 || values === '') throw new Error(`no mark or no value: ${line}`);
  return { rule, text: sentence.replaceAll(/[[\]]/g, ''), marked, values: values.split('; ') };
}

const newPlaces: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ọa', 'oạ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ụy', 'uỵ'],
];

/** The ways in which the same sentence comes. */
export const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  [
    'with tones in the new places',
    (text) =>
      newPlaces.reduce(
        // `quý` and `quỷ` have one way alone.
        (result, [old, placed]) => result.replaceAll(new RegExp(`(?<![qQ])${old}`, 'gu'), placed),
        text,
      ),
  ],
  ['with doubled spaces', (text) => text.replaceAll(' ', '  ')],
];
