/**
 * Fills the measured parts of the READMEs: `npm run readme`. What stands between `<!-- demo -->` and `<!-- /demo -->`
 * is what the demo prints; between `<!-- accuracy -->` and `<!-- /accuracy -->` the table of `npm run accuracy`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(file: string, ...flags: string[]): string {
  return execFileSync('npx', ['tsx', file, ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: 1 << 28,
  });
}

const demo = run('src/cli/main.ts', 'demo');
const table = run('tools/accuracy.ts');
const parts: Readonly<Record<string, string>> = {
  demo: `\`\`\`text\n${demo.slice(demo.indexOf('\nDates\n') + 1).trimEnd()}\n\`\`\``,
  accuracy: table.trim(),
};

for (const name of ['README.md', 'README.vi.md']) {
  const path = `${root}/${name}`;
  let text = readFileSync(path, 'utf8');
  for (const [part, content] of Object.entries(parts)) {
    const marked = new RegExp(`<!-- ${part} -->[\\s\\S]*?<!-- /${part} -->`);
    if (!marked.test(text)) throw new Error(`${name}: there is no <!-- ${part} --> … <!-- /${part} -->`);
    text = text.replace(marked, () => `<!-- ${part} -->\n\n${content}\n\n<!-- /${part} -->`);
  }
  writeFileSync(path, text);
}
