import { bestPath, labelGrammar, ViterbiRoom } from '../../src/tag/viterbi.js';

/** Labels: 0 outside, 1 begin, 2 in. */
const grammar = labelGrammar(3, (before, label) => label !== 2 || before === 1 || before === 2);

function best(emissions: number[], transitions: number[] = Array.from({ length: 12 }, () => 0)): number[] {
  const length = emissions.length / 3;
  const into = new Uint8Array(length + 1);
  const room = new ViterbiRoom();
  room.emissionsFor(3, length).set(emissions);
  bestPath(grammar, Int16Array.from(transitions), length, room, into, 1);
  return [...into.subarray(1)];
}

describe('the best path', () => {
  it('takes the label with the highest score where nothing forbids it', () => {
    expect(best([5, 1, 0, 0, 6, 0, 0, 1, 7])).toEqual([0, 1, 2]);
  });

  it('never continues what did not begin', () => {
    expect(best([1, 0, 9])).toEqual([0]);
    expect(best([9, 0, 0, 0, 1, 9])).toEqual([0, 1]);
  });

  it('weighs labels by the one before', () => {
    const transitions = Array.from({ length: 12 }, () => 0);
    transitions[1 * 3 + 2] = 10;
    expect(best([0, 1, 0, 5, 0, 0], transitions)).toEqual([1, 2]);
  });
});
