/** A pure step from the layers of a text to one layer more. */
export type Stage<In, Added> = (input: In) => Added;

/** Stages in the order of the layers they need; a wrong order is a type error. */
export interface Pipeline<In, Out> {
  /** Runs every stage; the result has the layers of all of them. */
  readonly run: (input: In) => Out;
  /** A longer pipeline; this one stays as it is. */
  readonly then: <Added>(stage: Stage<Out, Added>) => Pipeline<In, Out & Added>;
}

/**
 * The empty pipeline for a kind of input.
 *
 * @example pipeline<Source>().then(tokens).then(sentences).run({ source })
 */
export function pipeline<In>(): Pipeline<In, In> {
  return extend((input: In) => input);
}

function extend<In, Out>(run: (input: In) => Out): Pipeline<In, Out> {
  return {
    run,
    then: (stage) =>
      extend((input) => {
        const before = run(input);
        return { ...before, ...stage(before) };
      }),
  };
}
