/** Guards at the entrance from Slack, and around the tokens of its workspaces. */
import type { Guard } from '../guard.ts';

const receive = ['test/channels/slack/receive.test.ts'];
const oauth = ['test/channels/slack/oauth.test.ts'];
const surfaces = ['test/channels/slack/surfaces.test.ts'];
const receiver = 'src/channels/slack/receiver.ts';

export const slack: readonly Guard[] = [
  {
    name: 'Slack: the signature of a request',
    file: receiver,
    text: "if (!timingSafeEqual(made, Buffer.from(signature.slice(3), 'hex'))) return refuse('signature');",
    without: 'void timingSafeEqual; void made;',
    tests: receive,
  },
  {
    name: 'Slack: a request from the future',
    file: receiver,
    text: "if (Math.abs(clock.now() / 1000 - Number(at)) > maxSkew) return refuse('timestamp');",
    without: '',
    tests: receive,
  },
  {
    name: 'Slack: the version of a signature',
    file: receiver,
    text: "if (typeof signature !== 'string' || !/^v0=[0-9a-f]{64}$/u.test(signature)) return refuse('signature');",
    without: '',
    tests: receive,
  },
  {
    name: 'Slack: no body parser before the signature',
    file: receiver,
    text: "if (layers.some(({ name = '' }) => parsers.includes(name)))",
    without: 'if (layers === null)',
    tests: receive,
  },
  { name: 'Slack: largest request', file: receiver, text: "bodyLimit = '1mb'", without: "bodyLimit = '100mb'", tests: receive },
  {
    name: 'Slack: kept before it is acknowledged',
    file: receiver,
    text: '          await app.processEvent({\n            ...event,\n            ack: async (response?: unknown) => {\n              answer = response;\n            },\n          });\n          // Also what no listener wanted: it would only come again.\n          await ack(answer);',
    without:
      '          await ack();\n          await app.processEvent({ ...event, ack: async (response?: unknown) => { answer = response; } });',
    tests: receive,
  },
  {
    name: 'Slack: what bots say is no answer',
    file: 'src/channels/slack/heard-event.ts',
    text: 'said.bot_id != null || said.user === undefined || said.user === botUser',
    without: 'said.user === undefined',
    tests: receive,
  },
  {
    name: 'Slack: a mention that is told twice is one message',
    file: 'src/channels/slack/heard-event.ts',
    text: 'const id = messageId(team, channel, said.ts, user);',
    without: 'const id = delivery.eventId ?? messageId(team, channel, said.ts, user);',
    tests: receive,
  },
  {
    name: 'Slack: a file that is shared once more is another message',
    file: 'src/channels/slack/heard-event.ts',
    text: 'id: partId(id, index),',
    without: 'id: partId(`${team}/${channel}/${file.id}`, index * 0),',
    tests: ['test/channels/slack/files.test.ts'],
  },
  {
    name: 'Slack: the state of an installation',
    file: 'src/channels/slack/slack.ts',
    text: 'installerOptions: { directInstall: true,',
    without: 'installerOptions: { directInstall: true, stateVerification: false,',
    tests: oauth,
  },
  {
    name: 'Slack: that state belongs to the browser that began',
    file: 'src/channels/slack/slack.ts',
    text: 'installerOptions: { directInstall: true,',
    without: 'installerOptions: { directInstall: true, legacyStateVerification: true,',
    tests: oauth,
  },
  {
    name: 'Slack: tokens are sealed at rest',
    file: 'src/channels/slack/installations.ts',
    text: `    const secret = seals.open(record.value, about(key));
    const installed = secret === null ? undefined : installationSchema.safeParse(JSON.parse(secret)).data;
    if (installed === undefined) log({ code: 'slack_secret_unreadable' });
    return installed === undefined ? null : { version: record.version, installed };
  }
  const put = (key: string, installed: unknown, version: number): Promise<boolean> =>
    records.putRecord(kind, key, seals.seal(JSON.stringify(installed), about(key)), version);`,
    without: `    const installed = installationSchema.safeParse(JSON.parse(record.value)).data;
    return installed === undefined ? null : { version: record.version, installed };
  }
  const put = (key: string, installed: unknown, version: number): Promise<boolean> =>
    records.putRecord(kind, key, JSON.stringify(installed), version);`,
    tests: oauth,
  },
  {
    name: 'Slack: a seal belongs to its record',
    file: 'src/channels/slack/seal.ts',
    text: '.setAAD(Buffer.from(about))',
    times: 2,
    without: '',
    tests: oauth,
  },
  {
    name: 'Slack: an old key seals no more after a start',
    file: 'src/channels/slack/workspaces.ts',
    text: 'start: () => installations.reseal(),',
    without: 'start: async () => {},',
    tests: oauth,
  },
  {
    name: 'Slack: a refresh token is used once at a time',
    file: 'src/channels/slack/workspaces.ts',
    text: 'const under = renewing.get(key) ?? renew(key)',
    without: 'const under = renew(key)',
    tests: oauth,
  },
  {
    name: 'Slack: one client for each token',
    file: 'src/channels/slack/web.ts',
    text: 'const known = clients.get(token);',
    without: 'const known = clients.values().next().value;',
    tests: oauth,
  },
  {
    name: 'Slack: only the app’s own tokens take a workspace away',
    file: 'src/channels/slack/listeners.ts',
    text: 'if ((revokedSchema.safeParse(told.event).data?.tokens?.bot ?? []).length > 0) await removed(told);',
    without: 'await removed(told); void revokedSchema;',
    tests: oauth,
  },
  {
    name: 'Slack: a call has an end',
    file: 'src/channels/slack/web.ts',
    text: '  timeout: callWithin,\n',
    without: '',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: a post has an end',
    file: 'src/channels/slack/web.ts',
    text: 'AbortSignal.timeout(within)',
    without: 'AbortSignal.timeout(within * 100_000)',
    tests: ['test/channels/slack/web.test.ts'],
  },
  {
    name: 'Slack: a post ends with the attempt that it belongs to',
    file: 'src/channels/slack/web.ts',
    text: 'signal: AbortSignal.any([signal, AbortSignal.timeout(within)]),',
    without: 'signal: AbortSignal.timeout(within),',
    tests: ['test/channels/slack/web.test.ts'],
  },
  {
    name: 'Slack: nothing is asked when the time of an attempt is over',
    file: 'src/channels/slack/sender.ts',
    text: '    signal.throwIfAborted();\n',
    without: '',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: what is known to have arrived is not asked for',
    file: 'src/channels/slack/delivered.ts',
    text: '    if (index < known) continue;\n',
    without: '',
    tests: ['test/channels/slack/picture.test.ts'],
  },
  {
    name: 'Slack: a reply in parts goes on behind those that were posted',
    file: 'src/channels/slack/sender.ts',
    text: '      if (index < begun) continue;\n',
    without: '',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: which parts were posted is kept',
    file: 'src/channels/slack/progress.ts',
    text: 'keep: (key, posted) => records.keepRecord(kind, key, JSON.stringify({ posted })),',
    without: 'keep: async () => {},',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: the SDK repeats nothing by itself',
    file: 'src/channels/slack/web.ts',
    text: 'retryConfig: { retries: 0 },',
    without: 'retryConfig: { retries: 2 },',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: in a thread of others nobody is listened to',
    file: 'src/channels/slack/ears.ts',
    text: "if (toUs === 'thread' && !(await threads.has(key, user))) return 'not_ours';",
    without: '',
    tests: surfaces,
  },
  {
    name: 'Slack: what is for one person is shown to that person',
    file: 'src/channels/slack/post.ts',
    text: "return reply.audience === 'person' && place.shared\n",
    without: 'return person === null\n',
    tests: surfaces,
  },
  {
    name: 'Slack: a reply is looked for up to the end of its thread',
    file: 'src/channels/slack/delivered.ts',
    text: '    cursor = history.response_metadata?.next_cursor;\n',
    without: '',
    tests: ['test/channels/slack/sender.test.ts'],
  },
  {
    name: 'Slack: a file for one person is not uploaded where others read',
    file: 'src/channels/slack/post.ts',
    text: "return reply.audience === 'person' && place.shared\n",
    without: 'return person === null\n',
    tests: ['test/channels/slack/picture.test.ts'],
  },
  {
    name: 'Slack: a form that nobody reads stays open',
    file: 'src/channels/slack/listeners.ts',
    text: "if (typeof kept === 'object' && input !== undefined)",
    without: "if (typeof kept === 'object' && input === '')",
    tests: ['test/channels/slack/modal.test.ts'],
  },
  {
    name: 'Slack: a card of somebody else is not used up',
    file: 'src/channels/slack/listeners.ts',
    text: 'const used = !atHome && (await cards.isNewest(toPerson(workspace.team, heard.user), card));',
    without: 'const used = true;',
    tests: surfaces,
  },
  {
    name: 'Slack: an old card opens no form',
    file: 'src/channels/slack/cards.ts',
    text: 'if (kept === null || !sameCard(kept.card, card)) return null;',
    without: 'if (kept === null) return null;',
    tests: ['test/channels/slack/modal.test.ts'],
  },
];
