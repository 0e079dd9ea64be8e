/** Run by last-resort.test.ts: fails as a library would whose request was refused, and nobody catches it. */
import { catchTheRest } from '../../src/app/last-resort.ts';
import { createLog } from '../../src/app/log.ts';

catchTheRest(createLog('info').log);
const error = Object.assign(new Error('geheim: Bearer xoxb-1'), {
  code: 'ERR_BAD_REQUEST',
  config: { headers: { Authorization: 'Bearer xoxb-1' }, data: 'geheim' },
});
if (process.argv[2] === 'throw')
  setImmediate(() => {
    throw error;
  });
else void Promise.reject(error);
