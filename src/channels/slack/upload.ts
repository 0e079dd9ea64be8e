/**
 * Uploads a picture or file in Slack's three steps. Not through the SDK's `files.uploadV2`: it sends the words of
 * the picture as `alt_text`, which Slack, whose name for them is `alt_txt`, leaves out.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { type CallEnd, ended, ofNetwork, type Web } from './web.ts';

const addressSchema = z.looseObject({ upload_url: z.string(), file_id: z.string() });

const uploadWithin = 10_000;

export interface Uploaded {
  bytes: Uint8Array;
  filename: string;
  title: string;
  /** The words of a picture, for who does not see it. */
  alt?: string;
}

/** Before the last step nobody sees anything: whatever went wrong until then may be done again. */
const harmless = (end: CallEnd): CallEnd => (end.is === 'unknown' ? { is: 'unsent', code: end.code } : end);

async function putBytes(url: string, file: Uint8Array, signal: AbortSignal): Promise<CallEnd> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(uploadWithin)]);
    const response = await fetch(url, { method: 'POST', body: Buffer.from(file), redirect: 'error', signal: limit });
    return response.ok ? { is: 'ok', result: { ok: true } } : { is: 'unsent', code: `http_${response.status}` };
  } catch (error) {
    return ofNetwork(error);
  }
}

export async function upload(
  web: Pick<Web, 'isSlacks'>,
  client: WebClient,
  to: { channel_id: string; thread_ts?: string },
  { bytes, filename, title, alt }: Uploaded,
  signal: AbortSignal,
): Promise<CallEnd> {
  const described = alt === undefined ? {} : { alt_txt: alt };
  const asked = await ended(() => client.apiCall('files.getUploadURLExternal', { filename, length: bytes.length, ...described }));
  if (asked.is !== 'ok') return harmless(asked);
  const address = addressSchema.safeParse(asked.result).data;
  if (address === undefined) return { is: 'refused', code: 'no_upload_url' };
  if (!web.isSlacks(address.upload_url)) return { is: 'refused', code: 'address_refused' };
  const put = await putBytes(address.upload_url, bytes, signal);
  if (put.is !== 'ok') return harmless(put);
  return ended(() => client.apiCall('files.completeUploadExternal', { ...to, files: [{ id: address.file_id, title }] }));
}
