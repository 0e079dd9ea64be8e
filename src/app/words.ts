/** The words behind a script. Asked for help, or given a wrong one, a script says how it is used, and ends without a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** @example const { values } = wordsOf('Usage: npm run train [-- --check]', { options: { check: { type: 'boolean' } } }); */
export function wordsOf<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'a word is wrong'}\n${usage}\n`);
    process.exit(2);
  }
}
