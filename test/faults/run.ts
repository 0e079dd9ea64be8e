/** `npm run test:faults`: the fault tests, with a real Postgres beside them. Arguments are handed to jest. */
import { runWithPostgres } from '../postgres/run-jest.ts';

await runWithPostgres('jest.faults.config.js');
