/** Runs the project's own Biome configuration on a planted tree: one run, the diagnostics of every file. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin', 'biome');

export interface Diagnostic {
  /** `lint/style/noRestrictedImports`, or `plugin` for a rule of our own. */
  category: string;
  severity: string;
  message: string;
}

interface Report {
  summary: { diagnosticsNotPrinted: number };
  diagnostics: (Diagnostic & { location: { path: string } })[];
}

function report(folder: string): Report {
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    // Biome exits with 1 when it finds something; the report is on stdout all the same.
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

/** Diagnostics per planted file; a file that Biome is content with has an empty list. */
export function lint(files: Readonly<Record<string, string>>): Map<string, Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-lint-'));
  try {
    for (const path of ['biome.jsonc', '.ci/pure-rooms.grit']) cpSync(join(root, path), join(folder, path));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { diagnostics, summary } = report(folder);
    if (summary.diagnosticsNotPrinted > 0) throw new Error('Biome left diagnostics out of its report');
    const found = new Map<string, Diagnostic[]>(Object.keys(files).map((path) => [path, []]));
    for (const { location, ...diagnostic } of diagnostics) {
      const path = location.path.replaceAll('\\', '/');
      found.set(path, [...(found.get(path) ?? []), diagnostic]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
