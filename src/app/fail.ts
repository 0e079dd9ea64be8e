/** How a command ends: on bad input or an unusable database one line per fault on stderr and status 2, otherwise 1; never a stack trace. */
import { Fault, type FaultCode } from '../store/errors.ts';
import type { Config } from './config.ts';
import { environment, readConfig } from './config.ts';
import { withoutSecrets, withSecretFiles } from './secrets.ts';

/** Bad input from the person who runs the command; `lines` say what was wrong and what to do. */
export class BadInput extends Error {
  readonly lines: readonly string[];
  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.lines = lines;
  }
}

/** The configuration of this folder and environment. @throws BadInput naming each wrong variable. */
export function loadConfig(overrides: Readonly<Record<string, string | undefined>> = {}): Config {
  const result = readConfig({ ...environment(process.cwd()), ...overrides });
  if (!result.ok) throw new BadInput(...result.faults.map(({ variable, fault }) => `${variable}: ${fault}`));
  return result.config;
}

/** What an operator can mend by another database, version or setting, like any other bad input. */
const mendable: readonly FaultCode[] = ['database_unavailable', 'schema_newer', 'database_moved', 'copy_refused'];

/** Runs a command's work and turns what it throws into lines and an exit status. */
export async function run(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${linesOf(error).join('\n')}\n`);
    process.exitCode = error instanceof BadInput || (error instanceof Fault && mendable.includes(error.code)) ? 2 : 1;
  }
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof BadInput) return error.lines;
  // A database that cannot be used says what to do about it.
  if (error instanceof Fault) return [error.message];
  const said = `unexpected fault: ${error instanceof Error ? error.name : 'unknown'}${describe(error)}`;
  return [withoutSecrets(said, withSecretFiles(environment(process.cwd())).env)];
}

/** The message of our own errors holds codes and paths, never what a person wrote; one of a library may hold a token, which is taken out. */
const describe = (error: unknown): string => (error instanceof Error && error.message !== '' ? `: ${error.message}` : '');
