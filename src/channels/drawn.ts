/** What a channel is handed to show pictures and send files: from the data of a block to bytes. */
import type { Block } from '../conversation/reply.ts';

type File = Extract<Block, { kind: 'file' }>;

/** Draws a picture block; rejects when it cannot, and its words are shown. @param most pixels in either direction. */
export type Draw = (name: string, data: unknown, most?: number) => Promise<Uint8Array>;
/** Makes the file of a file block; rejects when it cannot, and it is said so. */
export type MakeFile = (format: File['format'], data: unknown) => Promise<Uint8Array>;

/** What is shown where a file cannot be sent. */
export const fileInWords = ({ label, elsewhere }: File): string => `${label}\n${elsewhere}`;
