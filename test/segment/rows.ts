import { readFileSync } from 'node:fs';

/** Rows of `fixtures/segment/words.txt`: the section, whether it is a counter-case, the text and its words. */
export const wordRows = readRows();

function readRows(): { section: string; counter: boolean; source: string; words: string[] }[] {
  const lines = readFileSync(new URL('../../fixtures/segment/words.txt', import.meta.url), 'utf8').split(
    '\n',
  );
  let section = '';
  const rows: { section: string; counter: boolean; source: string; words: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) section = line.slice(2);
    else if (line !== '') {
      const row = line.replace(/^! /, '');
      rows.push({
        section,
        counter: line !== row,
        source: row.replaceAll('·', '').replaceAll('_', ' '),
        words: row.split(/[ ·]/).map((word) => word.replaceAll('_', ' ')),
      });
    }
  }
  return rows;
}
