import { readFileSync } from 'node:fs';

/** A sentence segmented by hand or by a teacher: the text, and where its words begin and end in it. */
export interface Segmented {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** The sentences of a CoNLL-U file: FORM is a word, its syllables divided by spaces. */
export function readConllu(path: string): Segmented[] {
  const sentences: Segmented[] = [];
  let forms: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    if (line === '') {
      if (forms.length > 0) sentences.push(joined(forms));
      forms = [];
    } else forms.push(line.split('\t')[1]!);
  }
  if (forms.length > 0) sentences.push(joined(forms));
  return sentences;
}

/** Sentences one a line, words divided by spaces, the syllables of a word by underscores. */
export function readUnderscored(path: string, limit = Infinity): Segmented[] {
  const sentences: Segmented[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (sentences.length >= limit) break;
    const forms = line.split(' ').filter((form) => form !== '');
    if (forms.length > 0)
      sentences.push(joined(forms.map((form) => (form === '_' ? form : form.replaceAll('_', ' ')))));
  }
  return sentences;
}

function joined(forms: readonly string[]): Segmented {
  const words: { start: number; end: number }[] = [];
  let at = 0;
  for (const form of forms) {
    words.push({ start: at, end: at + form.length });
    at += form.length + 1;
  }
  return { text: forms.join(' '), words };
}
