import { CommanderError } from 'commander';

/** A mistake in the call itself (exit status 2): an option that is none, a date that is no date. */
export class UsageError extends Error {}

let problems = 0;

/** Says on standard error what could not be read, and goes on; the exit status will be 1. */
export function reportProblem(message: string): void {
  problems++;
  process.stderr.write(`tinviet: ${message}\n`);
}

/** 0 when everything was read, 1 when something was reported. */
export function exitCode(): number {
  return problems > 0 ? 1 : 0;
}

/** The exit status for what ended the program: 2 for wrong usage, 1 for anything that was not foreseen. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`tinviet: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`tinviet: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
