/** What Windows-1252 has where Latin-1 has controls: 0x80–0x9F; a space where it has nothing either. */
const special = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const byteOfSpecial: ReadonlyMap<number, number> = new Map(
  Array.from(special, (letter, i) => [letter.charCodeAt(0), 0x80 + i] as const).filter(
    ([unit]) => unit !== 0x20,
  ),
);

/** The byte that Windows-1252 or Latin-1 shows as this character; -1 for characters that neither has. */
export function byteOf(unit: number): number {
  return unit < 0x100 ? unit : (byteOfSpecial.get(unit) ?? -1);
}

/** The character that Windows-1252 shows for a byte; where it has none, the control of Latin-1, as browsers do. */
export function characterOf(byte: number): string {
  const letter = byte >= 0x80 && byte < 0xa0 ? special.charAt(byte - 0x80) : ' ';
  return letter === ' ' ? String.fromCharCode(byte) : letter;
}
