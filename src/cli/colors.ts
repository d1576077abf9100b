/** Colours of a terminal, by what they stand for (ECMA-48 SGR codes). */
const codes = {
  date: '33',
  percentage: '35',
  quantity: '35',
  money: '35',
  ratio: '35',
  person: '1;36',
  title: '32',
  organization: '34',
  place: '4',
  quote: '3',
  heading: '1',
  residue: '2',
  match: '1;33',
} as const;

export type Color = keyof typeof codes;
export type Paint = (color: Color, text: string) => string;

/** Colours if the stream is a terminal that wants them (https://no-color.org, FORCE_COLOR). */
export function painter(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const wanted =
    environment['FORCE_COLOR'] !== undefined
      ? environment['FORCE_COLOR'] !== '0'
      : isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return wanted ? (color, text) => `\u001b[${codes[color]}m${text}\u001b[0m` : (_, text) => text;
}

/** The codes that open a colour, for text in which colours nest; the empty string switches everything off. */
export function openingCode(color: Color): string {
  return codes[color];
}
