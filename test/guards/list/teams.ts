/** Guards at the entrance from Teams, and around its cards. */
import type { Guard } from '../guard.ts';

const fence = ['test/channels/teams/fence.test.ts'];
const alone = ['test/channels/teams/fence-alone.test.ts'];
const local = ['test/channels/teams/local.test.ts'];
const shared = ['test/channels/teams/shared.test.ts'];
const tooMany = ['test/channels/teams/too-many.test.ts'];
const fenceFile = 'src/channels/teams/fence.ts';
const channel = 'src/channels/teams/teams.ts';

export const teams: readonly Guard[] = [
  { name: 'Teams: no other algorithm than RS256', file: fenceFile, text: "alg: z.literal('RS256'),", without: '', tests: alone },
  {
    name: 'Teams: no key that travels with the token',
    file: fenceFile,
    text: '  jwk: z.undefined().optional(),\n  jku: z.undefined().optional(),\n  x5u: z.undefined().optional(),\n  x5c: z.undefined().optional(),\n  crit: z.undefined().optional(),\n',
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: no issuer but the Bot Connector',
    file: fenceFile,
    text: "if (claims.iss !== issuer) return { refused: 'token_issuer' };",
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: our audience, to the letter',
    file: fenceFile,
    text: "if (claims.aud !== clientId) return { refused: 'token_audience' };",
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: a token has an end',
    file: fenceFile,
    text: 'exp: z.number(),',
    without: 'exp: z.number().default(9_999_999_999),',
    tests: alone,
  },
  {
    name: 'Teams: a token that is over',
    file: fenceFile,
    text: "if (claims.exp < seconds - limits.skew) return { refused: 'token_expired' };",
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: a token from the future',
    file: fenceFile,
    text: "if (Math.max(claims.nbf ?? 0, claims.iat ?? 0) > seconds + limits.skew) return { refused: 'token_early' };",
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: the token’s service is the activity’s',
    file: fenceFile,
    text: "if (bare(claims.serviceurl) !== bare(serviceUrl)) return 'service_url_claim';",
    without: '',
    tests: alone,
  },
  {
    name: 'Teams: only services of the Connector',
    file: fenceFile,
    text: "if (!isServiceUrl(serviceUrl)) return 'service_url';",
    without: '',
    tests: fence,
  },
  {
    name: 'Teams: only tenants on the list, told in one way',
    file: fenceFile,
    text: "if (named.length === 0 || named.some((id) => !tenants.includes(id) || id !== named[0])) return 'tenant';",
    without: '',
    tests: fence,
  },
  {
    name: 'Teams: no other channel of the Connector',
    file: fenceFile,
    text: "if (channelId !== 'msteams' && claims !== null) return 'channel';",
    without: '',
    tests: fence,
  },
  {
    name: 'Teams: an id is no path',
    file: 'src/channels/teams/activity.ts',
    text: "  .regex(/^[\\w:;=@.|~+-]+$/u)\n  .refine((text) => !text.includes('..'));",
    without: ';',
    tests: fence,
  },
  {
    name: 'Teams: keys are not looked up without end',
    file: channel,
    text: "if (!keys.mayTry(verdict.kid)) return refuse(res, 429, 'keys');",
    without: '',
    tests: fence,
  },
  {
    name: 'Teams: largest request',
    file: 'src/channels/teams/limits.ts',
    text: 'bodyBytes: 256_000',
    without: 'bodyBytes: 25_600_000',
    tests: fence,
  },
  {
    name: 'Teams: without credentials nothing is let in',
    file: channel,
    text: "if (!open) return refuse(res, 401, 'no_credentials');",
    without: '',
    tests: local,
  },
  {
    name: 'Teams: the development mode on this machine only',
    file: channel,
    text: 'if (local && !isLoopback(config.host)) throw new NotLocal();',
    without: '',
    tests: local,
  },
  {
    name: 'Teams: no web page in the development mode',
    file: channel,
    text: 'return here && req.headers.origin === undefined ? next()',
    without: 'return here ? next()',
    tests: local,
  },
  {
    name: 'Teams: what is for one person goes to their own chat',
    file: 'src/channels/teams/sender.ts',
    text: "const secret = outgoing.reply.audience === 'person' && (place.shared || outgoing.place.shared);",
    without: 'const secret = false;',
    tests: shared,
  },
  {
    name: 'Teams: others in a chat get no buttons',
    file: 'src/channels/teams/sender.ts',
    text: "place.shared ? 'others' : 'owner'",
    without: "'owner'",
    tests: shared,
  },
  {
    name: 'Teams: somebody else’s press leaves the card',
    file: 'src/channels/teams/incoming.ts',
    text: 'id === undefined || pressed.owner !== person ?',
    without: 'id === undefined ?',
    tests: shared,
  },
  {
    name: 'Teams: a press sent twice is one press',
    file: 'src/channels/teams/incoming.ts',
    text: 'id: pressId(base.person, pressed, inputs),',
    without: "id: given.activity.id ?? '',",
    tests: ['test/channels/teams/pressing.test.ts'],
  },
  {
    name: 'Teams: a file goes to who it was made for',
    file: 'src/channels/teams/files.ts',
    text: 'if (file === null || file.id !== given.context.file) return { status: 200 };',
    without: 'if (file === null) return { status: 200 };',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Teams: a file is taken in a personal chat only',
    file: 'src/channels/teams/files.ts',
    text: 'person === null || isShared(activity)) return',
    without: 'person === null) return',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Teams: a file is sent once',
    file: 'src/channels/teams/files.ts',
    text: '    await records.removeRecord(kind, person);\n    const { serviceUrl, conversation } = activity;',
    without: '    const { serviceUrl, conversation } = activity;',
    tests: ['test/channels/teams/files.test.ts'],
  },
  {
    name: 'Teams: a press that nobody reads leaves its card as it is',
    file: 'src/channels/teams/invoke.ts',
    text: "if (outcome === 'refused') return noChange;",
    without: "if (outcome === 'refused') return answerWith(message.person, before, 'spent');",
    tests: tooMany,
  },
  {
    name: 'Teams: a notice does not take the place of a card',
    file: 'src/channels/teams/sender.ts',
    text: 'outgoing.notice === true ? undefined : cardInThread(outgoing.place.thread);',
    without: 'cardInThread(outgoing.place.thread);',
    tests: tooMany,
  },
  {
    name: 'Limit: a button that was one press too many can be pressed again',
    file: 'src/turns/limited.ts',
    text: "content.kind === 'press' || content.kind === 'form' ? `${id}/refused/${now}` : id;",
    without: 'now < 0 ? `${id}/${content.kind}` : id;',
    tests: ['test/app/rate-limit.test.ts'],
  },
  {
    name: 'Teams: a message fits',
    file: 'src/channels/teams/limits.ts',
    text: 'messageBytes: 25_000',
    without: 'messageBytes: 60_000',
    tests: ['test/channels/teams/cards.test.ts'],
  },
];
