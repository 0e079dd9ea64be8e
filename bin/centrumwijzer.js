#!/usr/bin/env node
/**
 * The installed command `centrum` (or `centrumwijzer`). The sources are TypeScript that Node runs directly, for
 * which an older Node is too old; it then hands over to the Node that npm installed beside it.
 *
 * To be installed from a checkout (`npm install -g .` or `npm link`), which makes a symbolic
 * link: Node refuses to strip types from files that really lie under node_modules.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = new URL('../src/app/cli.ts', import.meta.url);
const major = (version) => Number.parseInt(version, 10);

function fail(message) {
  process.stderr.write(`centrumwijzer: ${message}\n`);
  process.exit(1);
}

function pinnedNode() {
  const require = createRequire(import.meta.url);
  try {
    const path = require.resolve('node/package.json');
    const file = process.platform === 'win32' ? 'node.exe' : 'node';
    return { version: require(path).version, path: join(dirname(path), 'bin', file) };
  } catch {
    return fail('its own Node is missing. Run `npm ci` in the folder it was installed from.');
  }
}

function handOver(node) {
  const child = spawn(node, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both processes; passing it on would make it a double Ctrl-C.
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  const signals = { SIGINT: !terminal, SIGTERM: true, SIGHUP: true };
  for (const [signal, passOn] of Object.entries(signals)) process.on(signal, () => passOn && child.kill(signal));

  child.on('error', (error) => fail(`${error.message}. Run \`npm ci\` in the folder it was installed from.`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    // Ended by a signal: end by the same one, so that a shell sees what happened.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (fileURLToPath(cli).split(sep).includes('node_modules')) fail('install it from a checkout: `npm ci && npm install -g .` there.');
const pinned = pinnedNode();
if (major(process.versions.node) < major(pinned.version)) handOver(pinned.path);
else await import(cli.href);
