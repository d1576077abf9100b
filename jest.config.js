export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: './test/global-setup.js',
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import each other with the `.js` of the built file; tests run on the `.ts` beside it.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
