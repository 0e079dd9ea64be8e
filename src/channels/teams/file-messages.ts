/** The two messages about a file that Teams has: may it be sent, and here it is. */
import { clip } from '../cut.ts';
import { plain } from './text.ts';

/** Asks whether a file may be sent; what is pressed comes back with its id. */
export const consentMessage = (label: string, filename: string, size: number, id: string) => ({
  type: 'message' as const,
  summary: clip(plain(label), 200),
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent' as const,
      name: filename,
      content: { description: plain(label), sizeInBytes: size, acceptContext: { file: id }, declineContext: { file: id } },
    },
  ],
});

/** Shows a file that is there now. */
export const infoMessage = ({
  name,
  contentUrl,
  uniqueId,
  fileType,
}: {
  name: string;
  contentUrl: string;
  uniqueId: string;
  fileType: string;
}) => ({
  type: 'message' as const,
  summary: clip(plain(name), 200),
  attachments: [
    { contentType: 'application/vnd.microsoft.teams.card.file.info' as const, contentUrl, name, content: { uniqueId, fileType } },
  ],
});
export type FileMessage = ReturnType<typeof consentMessage> | ReturnType<typeof infoMessage>;
