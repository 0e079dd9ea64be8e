/** The tests that need a Postgres server; test/postgres/run.ts starts one and then jest with this. */
import base from './jest.config.js';

export default { ...base, testMatch: ['**/*postgres.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };
