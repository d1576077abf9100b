#!/usr/bin/env node
import { program } from './program.js';
import { exitCode, reportFailure } from './problems.js';

// `tinviet extract big.ndjson | head`: the reader is gone, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
  process.exitCode = exitCode();
} catch (error) {
  process.exitCode = reportFailure(error);
}
