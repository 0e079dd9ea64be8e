/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out.
 *
 * A registry mirror that holds the packages of one platform only makes `npm install` write a
 * lock without the others, which `npm ci` then refuses, on every platform (npm/cli issue 9846).
 * Their exact version stands in the package that wants them and their platform in their name;
 * only their checksum is not known here, and npm checks none for those entries.
 *
 * Run after adding a dependency: `npm run lock`. It changes nothing when nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** os, cpu and libc as npm reads them, out of a name such as `@scope/binding-linux-arm-gnueabihf`. */
function platformOf(name) {
  const parts = name.split(/[-/.]/u);
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`No platform can be read from the name ${name}: add it to the lock by hand`);
  const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : parts.some((part) => part.startsWith('gnu')) ? ['glibc'] : [];
  return os[0] === 'linux' && libc.length > 0 ? { os, cpu, libc } : { os, cpu };
}

const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
const added = {};
for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (locked.has(name)) continue;
    if (!/^\d+\.\d+\.\d+/u.test(version)) throw new Error(`${name} is wanted as ${version}, which is no exact version: add it by hand`);
    const { os, cpu, libc } = platformOf(name);
    // In the order in which npm writes them, so that npm has nothing to change.
    added[`node_modules/${name}`] = { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os };
  }
}

const names = Object.keys(added);
if (names.length > 0) {
  const entries = Object.entries({ ...packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
}
process.stdout.write(`${names.length} optional packages of other platforms added to package-lock.json\n`);
