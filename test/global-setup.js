import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the package once: tests of the command line and of the package run what users run. */
export default function setUp() {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    // Type errors are the type check's to report; what was emitted can be tested all the same.
    if (!existsSync(new URL('../dist/cli/main.js', import.meta.url))) throw error;
  }
}
