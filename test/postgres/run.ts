/** `npm run test:pg`: runs every `*postgres.test.ts` against a real Postgres. Arguments are handed to jest. */
import { runWithPostgres } from './run-jest.ts';

await runWithPostgres('jest.postgres.config.js');
