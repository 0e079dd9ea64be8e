/** The fault tests, which kill and hinder the real program for minutes: `npm run test:faults`. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['**/*faults.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: [...base.reporters, '<rootDir>/test/faults/table.ts'],
};
