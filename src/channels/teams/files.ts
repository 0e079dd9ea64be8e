/**
 * Files in Teams: a bot asks the person first, in their personal chat, and when they accept puts the
 * file at the address that Teams gives, in their own OneDrive. What is to be sent is kept until then,
 * one file per person: a newer one takes the place of the one that nobody answered.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Block, Reply } from '../../conversation/reply.ts';
import { isAllowed } from '../addresses.ts';
import type { Outgoing, Records, SendResult } from '../channel.ts';
import type { Clock } from '../clock.ts';
import { fileInWords, type MakeFile } from '../drawn.ts';
import { fileName } from '../file-name.ts';
import { type InboundActivity, isShared, personOf } from './activity.ts';
import type { Address, Connector } from './connector.ts';
import { consentMessage, infoMessage } from './file-messages.ts';
import { limits } from './limits.ts';
import type { TeamsLog } from './log.ts';

type File = Extract<Block, { kind: 'file' }>;

const kind = 'teams.file';
const keptSchema = z.strictObject({
  id: z.string(),
  format: z.enum(['docx', 'xlsx', 'json']),
  name: z.string(),
  data: z.unknown(),
});

type Kept = z.infer<typeof keptSchema>;

const uploadInfoSchema = z.looseObject({
  uploadUrl: z.string().max(4_000),
  contentUrl: z.string().max(4_000),
  name: z.string().max(500),
  uniqueId: z.string().max(300),
  fileType: z.string().max(50),
});
type UploadInfo = z.infer<typeof uploadInfoSchema>;

const consentSchema = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ file: z.string().max(100) }),
  uploadInfo: uploadInfoSchema.optional(),
});

/** SharePoint and OneDrive for work and school: each organisation has a name of its own under these. */
const storage = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn'];

/** Whether a file may be put there: what came with the press decides where our request goes. */
export function isUploadUrl(url: string, origins: readonly string[] = []): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  const own = storage.some((domain) => new RegExp(`^[a-z0-9-]+\\.${domain.replaceAll('.', '\\.')}$`, 'u').test(host));
  return isAllowed(url, { hosts: own ? [host] : [], origins });
}

const uploadWithin = 20_000;

/** The file of a reply; there is at most one. */
export const fileIn = ({ blocks }: Pick<Reply, 'blocks'>): File | undefined => blocks.find((block) => block.kind === 'file');

/** The reply as a card shows it: a file is asked about in a message of its own, or said in words where none can be sent. */
export const filesAsWords = (reply: Reply, canSend: boolean): Reply => ({
  ...reply,
  blocks: reply.blocks.map((block) => (block.kind === 'file' ? { kind: 'text', text: canSend ? block.label : fileInWords(block) } : block)),
});

interface FilesDeps {
  connector: Connector;
  records: Records;
  makeFile: MakeFile;
  /** Origins of an operator's own, where files may be put as well. */
  origins: readonly string[];
  log: TeamsLog;
  clock: Pick<Clock, 'after'>;
}

export function createFiles({ connector, records, makeFile, origins, log, clock }: FilesDeps) {
  async function keep(person: string, value: Kept): Promise<void> {
    for (let go = 0; go < 3; go += 1) {
      const present = await records.record(kind, person);
      if (await records.putRecord(kind, person, JSON.stringify(value), present?.version ?? 0)) return;
    }
  }

  async function kept(person: string): Promise<Kept | null> {
    const record = await records.record(kind, person);
    return record === null ? null : (keptSchema.safeParse(JSON.parse(record.value)).data ?? null);
  }

  async function put(url: string, bytes: Uint8Array): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
        body: Buffer.from(bytes),
        redirect: 'error',
        signal: AbortSignal.timeout(uploadWithin),
      });
      return response.ok;
    } catch {
      return false;
    }
  }

  /** Puts the file there and shows it. When that fails it stays at hand: the person can press once more. */
  async function upload(activity: InboundActivity, person: string, file: Kept, info: UploadInfo): Promise<{ status: number }> {
    const bytes = await makeFile(file.format, file.data).catch(() => null);
    if (bytes === null || !(await put(info.uploadUrl, bytes))) {
      log({ code: 'teams_file_failed', why: 'not_uploaded' });
      return { status: 502 };
    }
    await records.removeRecord(kind, person);
    const { serviceUrl, conversation } = activity;
    await connector.create({ serviceUrl, conversation: conversation.id }, infoMessage(info));
    return { status: 200 };
  }

  function inTime(work: Promise<{ status: number }>): Promise<{ status: number }> {
    const answered = work.catch(() => ({ status: 502 }));
    return new Promise((resolve) => {
      const cancel = clock.after(limits.answerWithin, () => resolve({ status: 200 }));
      void answered.then((answer) => {
        cancel();
        resolve(answer);
      });
    });
  }

  return {
    /** How many bytes a file has; null when it cannot be made now. */
    async sizeOf({ format, data }: File): Promise<number | null> {
      const bytes = await makeFile(format, data).catch(() => null);
      if (bytes === null) log({ code: 'teams_file_failed', why: 'not_made' });
      return bytes?.length ?? null;
    },

    /** Asks whether the file may be sent. */
    async offer(to: Address, { key, person }: Outgoing, file: File, size: number, signal: AbortSignal): Promise<SendResult> {
      const id = createHash('sha256').update(key).digest('base64url').slice(0, 22);
      await keep(person, { id, format: file.format, name: file.name, data: file.data });
      const outcome = await connector.create(to, consentMessage(file.label, fileName(file.name, file.format), size, id), signal);
      return outcome.ok ? { ok: true, ref: outcome.id } : outcome.failure;
    },

    /** The person accepted or declined. A file goes to who it was made for, and once. */
    async answered(activity: InboundActivity): Promise<{ status: number }> {
      const given = consentSchema.safeParse(activity.value).data;
      const person = personOf(activity);
      if (given === undefined || person === null || isShared(activity)) return { status: 400 };
      const file = await kept(person);
      if (file === null || file.id !== given.context.file) return { status: 200 };
      if (given.action === 'decline') {
        await records.removeRecord(kind, person);
        return { status: 200 };
      }
      if (given.uploadInfo === undefined || !isUploadUrl(given.uploadInfo.uploadUrl, origins)) {
        log({ code: 'teams_file_failed', why: 'address_refused' });
        return { status: 400 };
      }
      // A slow upload goes on behind the answer: Teams waits a few seconds only, and would press again.
      return inTime(upload(activity, person, file, given.uploadInfo));
    },
  };
}
export type Files = ReturnType<typeof createFiles>;
