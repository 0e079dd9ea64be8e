/**
 * Secrets at rest: AES-256-GCM, bound to the record that they belong to. The first key seals; all keys
 * open, so that a new key can be put in front and the old one taken away once everything is sealed anew.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

interface Key {
  id: string;
  bytes: Buffer;
}

export interface Seals {
  seal(secret: string, about: string): string;
  /** Null when no key opens it: sealed with a lost key, moved from another record, or changed. */
  open(sealed: string, about: string): string | null;
  /** Whether it was sealed with another key than the first. */
  isOld(sealed: string): boolean;
}

function keyFrom(base64: string): Key {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new Error('ENCRYPTION_KEY: use 32 random bytes in base64; .env.example shows how to make them');
  return { bytes, id: createHash('sha256').update(bytes).digest('base64url').slice(0, 8) };
}

/** @param keys 32 bytes each in base64, the newest first. */
export function createSeals(keys: readonly string[]): Seals {
  const known = keys.map(keyFrom);
  const [first] = known;
  if (first === undefined)
    throw new Error('ENCRYPTION_KEY is needed to keep the tokens of Slack workspaces; .env.example shows how to make one');
  return {
    seal(secret, about) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', first.bytes, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [version, first.id, Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')].join('.');
    },
    open(sealed, about) {
      const [form, id, body = ''] = sealed.split('.');
      const key = known.find((one) => one.id === id);
      const bytes = Buffer.from(body, 'base64url');
      if (form !== version || key === undefined || bytes.length < ivBytes + tagBytes) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    isOld: (sealed) => sealed.split('.')[1] !== first.id,
  };
}
