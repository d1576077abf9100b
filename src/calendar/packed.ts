/** Six bits a character: the alphabet in which the generated tables are written, lowest bits first. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The number that stands in `length` characters of `text` from `at` on. */
export function unpack(text: string, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1) {
    value = (value << 6) | ALPHABET.indexOf(text.charAt(at + index));
  }
  return value;
}
