/** A process of its own that says when it begins to make the schema of a new database, and is then to be killed. */
import { openSqlite } from '../../src/store/sqlite.ts';

const [, , file = ''] = process.argv;
process.stdout.write('begin\n');
const { store } = await openSqlite({ file, now: Date.now });
await store.close();
