/** Numbers of 18 bits and less as ASCII, six bits a character. The decoders stand beside the tables in `src/calendar`. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function pack(value: number, characters: number): string {
  let text = '';
  let rest = value;
  for (let at = 0; at < characters; at += 1) {
    text += ALPHABET.charAt(rest & 63);
    rest >>>= 6;
  }
  if (rest !== 0) throw new Error(`${value} does not fit into ${characters} characters`);
  return text;
}

/** A string constant over several lines, `perLine` characters each. */
export function stringConstant(name: string, text: string, perLine: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += perLine) lines.push(`  '${text.slice(at, at + perLine)}'`);
  return `export const ${name} =\n${lines.join(' +\n')};\n`;
}
