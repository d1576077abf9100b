/** Fails a law: an assertion that costs nothing when it holds, for loops over thousands of generated texts. */
export function holds(condition: boolean, law: string): void {
  if (!condition) throw new Error(`broken: ${law}`);
}
