/** What is made for somebody in the terminal lies in a folder of their own: nobody overwrites it, and it goes when they do. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from '../file-name.ts';

/** A name that is no name of a folder gets a hash behind it, so that two of them never share one. */
function folderName(user: string): string {
  const plain = fileName(user, '').slice(0, -1);
  return plain === user ? plain : `${plain}-${createHash('sha256').update(user).digest('hex').slice(0, 12)}`;
}

/** @param files where the terminal puts what it makes. @param user the name that they are known by there. */
export const ownFolder = (files: string, user: string): string => join(files, folderName(user));

const mark = 'console:';

/** Takes away all that was made for a person who is taken out. */
export async function forgetOnDisk(files: string, person: string): Promise<void> {
  if (person.startsWith(mark)) await rm(ownFolder(files, person.slice(mark.length)), { recursive: true, force: true });
}
