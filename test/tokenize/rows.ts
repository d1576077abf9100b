import { readFileSync } from 'node:fs';

/** The lines of a fixture without comments (`# …`, but not `# 5`) and empty lines. */
export function fixtureLines(name: string): string[] {
  return readFileSync(new URL(`../../fixtures/tokenize/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^# \D/.test(line));
}
