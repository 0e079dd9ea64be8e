/** RSA keys and tokens of the local Teams service; also every way to make a token that must be refused. */
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface Key {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  jwk: Record<string, unknown>;
}

export function makeKey(kid: string): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  return { kid, privateKey, publicKey, jwk };
}

export type Json = Readonly<Record<string, unknown>>;

const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed as it should be, whatever it says. */
export function signed(key: Key, claims: Json, head: Json = {}): string {
  const content = `${part({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...head })}.${part(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key.privateKey).toString('base64url')}`;
}

/** A token without a signature. */
export const unsigned = (claims: Json, alg = 'none'): string => `${part({ alg, typ: 'JWT', kid: 'main' })}.${part(claims)}.`;

/** The oldest trick: the public key, which everybody knows, as the secret of HS256. */
export function confused(key: Key, claims: Json): string {
  const content = `${part({ alg: 'HS256', typ: 'JWT', kid: key.kid })}.${part(claims)}`;
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}
