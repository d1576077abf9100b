import { pipeline } from '../src/pipeline.js';

test('each stage adds its layer to those before it', () => {
  const stages = pipeline<{ source: string }>()
    .then(({ source }) => ({ length: source.length }))
    .then(({ source, length }) => ({ both: `${source}:${length}` }));
  expect(stages.run({ source: 'abc' })).toEqual({ source: 'abc', length: 3, both: 'abc:3' });
});

test('a longer pipeline leaves the shorter one as it is', () => {
  const short = pipeline<{ source: string }>().then(({ source }) => ({ first: source.charAt(0) }));
  short.then(() => ({ more: true }));
  expect(short.run({ source: 'abc' })).toEqual({ source: 'abc', first: 'a' });
});

test('stages in the wrong order do not type-check', () => {
  const run = (): unknown =>
    // @ts-expect-error: `length` is added only afterwards
    pipeline<{ source: string }>().then(({ length }) => ({ double: length * 2 }));
  expect(run).not.toThrow();
});
