/**
 * Who holds a claim: host, process and a nonce. After a crash on the same machine the new process
 * can tell that the old one is gone, and need not wait until its leases run out.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Owner {
  id: string;
  /** True only when that owner certainly runs no more; on another machine nobody can tell. */
  isGone(owner: string): boolean;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}

/**
 * Where process numbers mean the same process, for owners on a database that several machines
 * share: containers may bear the name of their host and all be process 1. Null when nobody can tell.
 */
export function numberingPlace(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()}:${boot}:${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/**
 * This process as an owner.
 * @param nonce a new random id: in a container every run has the same process number.
 * @param where whose process numbers can be judged; null: nobody's.
 */
export function processOwner(nonce: string, where: string | null = hostname()): Owner {
  const place = `${where ?? hostname()}/`;
  const id = `${place}${process.pid}/${nonce}`;
  return {
    id,
    isGone(owner) {
      if (where === null || owner === id || !owner.startsWith(place)) return false;
      const pid = Number(owner.slice(place.length).split('/')[0]);
      return Number.isSafeInteger(pid) && (pid === process.pid || !isAlive(pid));
    },
  };
}
