/** Resident memory of a process in MiB, and the processes that it started, where the system tells. */
import { readFileSync } from 'node:fs';

export function residentOf(pid: number): number | undefined {
  try {
    const kib = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    // Not Linux, or the process is gone.
    return undefined;
  }
}

/** The processes that a process started itself, while they run. */
export function startedBy(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
