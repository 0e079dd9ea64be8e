/** Access is decided in one place: nobody else compares what somebody's role is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './biome.ts';

/** Files in which a role is compared, and why that decides no access. */
const allowed: Readonly<Record<string, string>> = {
  'src/app/members-command.ts': 'whether anybody leads a Centrum, to tell the operator',
  'src/conversation/deeds.ts': 'whether a change of role would change anything',
  'src/conversation/company.ts': 'who of a list is a coordinator: the last one stays',
  'src/conversation/member-commands.ts': 'which role a button offers, and which one was asked for',
  'src/conversation/people-wording.ts': 'the words for a role',
  'src/turns/wants.ts': 'a stored role as one that is known',
};
/** Another word: the role of a party in a sentence. */
const otherRoles = 'src/language/';

const compared = /\.role\s*[!=]==|\brole\s*[!=]==\s*['"]/u;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith(otherRoles));
const comparing = sources.filter((path) => compared.test(readFileSync(join(root, path), 'utf8')));

test('nobody compares roles but those of whom it is known why', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(comparing.sort()).toEqual(Object.keys(allowed).sort());
});

test.each(["if (member.role === 'coordinator') {", "members.filter(({ role }) => role !== 'partner')", 'if (a.role !== wanted) return;'])(
  '%s would be found',
  (line) => {
    expect(line).toMatch(compared);
  },
);
