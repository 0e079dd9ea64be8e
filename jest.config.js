/** Node strips the types itself, so nothing is transformed; test/house/quiet.ts says why the flag in `npm test` is there. */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Those need a server or take minutes: npm run test:pg, npm run test:faults.
  testPathIgnorePatterns: ['/node_modules/', '(postgres|faults)\\.test\\.ts$'],
  transform: {},
  setupFiles: ['<rootDir>/test/house/seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  // Ends a test that hangs; says nothing about speed, also on a machine that is busy with something else.
  testTimeout: 60_000,
  watchman: false,
  reporters: ['default', '<rootDir>/test/house/tally.ts'],
};
