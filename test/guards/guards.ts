/** Every guard that `npm run test:guards` takes out once. */
import type { Guard } from './guard.ts';
import { access } from './list/access.ts';
import { erasing } from './list/erasing.ts';
import { keeping } from './list/keeping.ts';
import { model } from './list/model.ts';
import { noting } from './list/noting.ts';
import { outgoing } from './list/outgoing.ts';
import { secrets } from './list/secrets.ts';
import { slack } from './list/slack.ts';
import { teams } from './list/teams.ts';
import { texts } from './list/texts.ts';

export const guards: readonly Guard[] = [
  ...slack,
  ...teams,
  ...outgoing,
  ...access,
  ...noting,
  ...keeping,
  ...erasing,
  ...texts,
  ...model,
  ...secrets,
];
