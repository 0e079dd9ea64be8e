/** As much of an inbound activity as we read, parsed before anything is done with it. */
import { z } from 'zod';

/** Ids end up in the path of a request to the Connector, which the SDK does not encode. */
const id = z
  .string()
  .max(500)
  .regex(/^[\w:;=@.|~+-]+$/u)
  .refine((text) => !text.includes('..'));

const accountSchema = z.looseObject({
  id: z.string().max(300),
  name: z.string().max(500).optional(),
  aadObjectId: z.string().max(100).optional(),
});

export const activitySchema = z.looseObject({
  type: z.string().max(100),
  id: id.optional(),
  name: z.string().max(100).optional(),
  timestamp: z.string().max(50).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(500),
  locale: z.string().max(50).optional(),
  action: z.string().max(50).optional(),
  text: z.string().optional(),
  textFormat: z.string().max(50).optional(),
  replyToId: id.optional(),
  from: accountSchema,
  recipient: accountSchema,
  conversation: z.looseObject({
    id,
    tenantId: z.string().max(100).optional(),
    conversationType: z.string().max(50).optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(100) }).optional(),
      eventType: z.string().max(100).optional(),
      legacy: z.looseObject({ replyToId: id.optional() }).optional(),
    })
    .optional(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        text: z.string().optional(),
        mentioned: z.looseObject({ id: z.string() }).optional(),
        locale: z.string().optional(),
      }),
    )
    .optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        name: z.string().optional(),
        contentUrl: z.string().optional(),
        content: z.unknown().optional(),
      }),
    )
    .nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  value: z.unknown().optional(),
});
export type InboundActivity = z.infer<typeof activitySchema>;

/** Everybody in the conversation can read along, unless Teams says that it is a personal chat. */
export const isShared = ({ conversation }: InboundActivity): boolean =>
  conversation.conversationType === undefined ? conversation.isGroup === true : conversation.conversationType !== 'personal';

/** In small letters, as lists and ids compare it. */
export const tenantOf = ({ conversation, channelData }: InboundActivity): string | undefined =>
  (conversation.tenantId ?? channelData?.tenant?.id)?.toLowerCase();

/** `teams:tenant:object`; null for who has no account in a tenant (an anonymous guest of a meeting). */
export function personOf(activity: InboundActivity): string | null {
  const tenant = tenantOf(activity);
  const { aadObjectId } = activity.from;
  return tenant === undefined || aadObjectId === undefined ? null : `teams:${tenant}:${aadObjectId.toLowerCase()}`;
}

/** The language of the client, if it is one of ours. */
export function languageOf({ locale, entities = [] }: InboundActivity): 'nl' | 'en' | undefined {
  const said = (locale ?? entities.find(({ type }) => type === 'clientInfo')?.locale ?? '').slice(0, 2).toLowerCase();
  return said === 'nl' || said === 'en' ? said : undefined;
}
