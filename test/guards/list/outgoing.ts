/** Guards around the requests that we make: only to the platforms, and not sent on from there. */
import type { Guard } from '../guard.ts';

const elsewhere = ['test/channels/outgoing.test.ts'];
const addresses = ['test/channels/addresses.test.ts'];
const list = 'src/channels/addresses.ts';

export const outgoing: readonly Guard[] = [
  { name: 'Addresses: https only', file: list, text: "parsed.protocol === 'https:' && ", without: '', tests: addresses },
  { name: 'Addresses: no other port', file: list, text: "parsed.port === '' && ", without: '', tests: addresses },
  {
    name: 'Addresses: a host to the letter',
    file: list,
    text: 'hosts.includes(parsed.hostname)',
    without: 'hosts.some((host) => parsed.hostname.includes(host))',
    tests: addresses,
  },
  {
    name: 'Addresses: no name or password in it',
    file: list,
    text: "parsed.username !== '' || parsed.password !== '' || ",
    without: '',
    tests: addresses,
  },
  {
    name: 'Slack: where answers may go (response_url)',
    file: 'src/channels/slack/post.ts',
    text: "if (!web.isSlacks(url)) return { is: 'unreachable', code: 'address_refused' };",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Slack: where files may go',
    file: 'src/channels/slack/upload.ts',
    text: "if (!web.isSlacks(address.upload_url)) return { is: 'refused', code: 'address_refused' };",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Slack: an answer is not sent on by a redirect',
    file: 'src/channels/slack/post.ts',
    text: "redirect: 'error',",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Slack: a file is not sent on by a redirect',
    file: 'src/channels/slack/upload.ts',
    text: "redirect: 'error',",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Teams: the token goes to the Connector only, also later',
    file: 'src/channels/teams/connector.ts',
    text: "if (!isServiceUrl(serviceUrl)) return { ok: false, failure: { dead: 'service_url' }, status: 0 };",
    without: '',
    tests: ['test/channels/teams/sending.test.ts'],
  },
  {
    name: 'Teams: no redirect of the Connector is followed',
    file: 'src/channels/teams/connector.ts',
    text: 'const answer = await transport(`',
    without: 'const answer = await fetch(`',
    tests: elsewhere,
  },
  {
    name: 'Teams: the secret is not sent on by a redirect',
    file: 'src/channels/teams/token.ts',
    text: "redirect: 'error',",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Teams: where files may be put',
    file: 'src/channels/teams/files.ts',
    text: 'given.uploadInfo === undefined || !isUploadUrl(given.uploadInfo.uploadUrl, origins)',
    without: 'given.uploadInfo === undefined',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Teams: storage of an organisation, not of who looks like one',
    file: 'src/channels/teams/files.ts',
    text: '`^[a-z0-9-]+\\\\.${domain',
    without: '`${domain',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Teams: a file is not sent on by a redirect',
    file: 'src/channels/teams/files.ts',
    text: "redirect: 'error',",
    without: '',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Model: words are not sent on by a redirect',
    file: 'src/language/model/complete.ts',
    text: "fetchOptions: { redirect: 'error' },",
    without: '',
    tests: elsewhere,
  },
  {
    name: 'Queue: what was begun is not taken for what was not',
    file: 'src/turns/pool.ts',
    text: 'disown([...begun])',
    without: 'disown([])',
    tests: ['test/turns/trouble.test.ts'],
  },
];
