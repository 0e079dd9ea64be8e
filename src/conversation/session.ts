/**
 * What the assistant remembers of one person between two messages. It is small, versioned and
 * parsed on every read; the answers themselves are facts and are not kept here.
 */
import { z } from 'zod';
import { factSchema, proposalSchema, questionRefSchema, statuses } from '../criteria/vocabulary.ts';
import { deedSchema } from './deed.ts';
import { actionSchema, cardSchema } from './message.ts';

/** Raised with every change of shape that an older reader cannot take; `upgrades` then gains a step. */
const sessionVersion = 2;

/** How a Centrum stood when the person last looked. */
const seenSchema = z.strictObject({
  centrum: z.string(),
  /** ISO 8601 instant of the look. */
  at: z.string(),
  /** Per criterion its status and exact points ("200/3"), or null where it has none. */
  criteria: z.record(z.string(), z.tuple([z.enum(statuses), z.string().nullable()])),
});
export type Seen = z.infer<typeof seenSchema>;

/** Of how many Centra it is remembered how they stood. */
export const maxSeen = 20;

const oneSeat = z.strictObject({
  v: z.literal(sessionVersion),
  person: z.string(),
  language: z.enum(['nl', 'en']),
  /** The Centrum that this person is working on. */
  centrum: z.string().nullable(),
  /** `naming`, `organisation`, `kind`: the three questions before the intake. */
  phase: z.enum(['new', 'naming', 'organisation', 'kind', 'intake', 'paused']),
  /** What was said during the phases before the intake. */
  draft: z.strictObject({
    centrumName: z.string().optional(),
    organisation: z.string().optional(),
    /** The Centrum that the person was invited into; they become a partner of it. */
    invitedTo: z.string().optional(),
  }),
  /** The question that is open now. */
  open: questionRefSchema.nullable(),
  /** What was answered last: a correction is about that. */
  last: questionRefSchema.nullable(),
  /** What waits for "ja": figures that were inferred, an answer that would replace another, a start over. */
  pending: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('proposals'), proposals: z.array(proposalSchema), messageId: z.string() }),
      z.strictObject({ kind: z.literal('readings'), readings: z.array(proposalSchema), messageId: z.string() }),
      z.strictObject({ kind: z.literal('restart') }),
      /** Everything about the person is to go. */
      z.strictObject({ kind: z.literal('forget') }),
      /** With what goes along: the contributions of a partner. */
      z.strictObject({ kind: z.literal('remove'), ref: questionRefSchema, also: z.array(questionRefSchema).optional() }),
      /** "niet van toepassing" was said; the reason is still to come. */
      z.strictObject({ kind: z.literal('reason'), ref: questionRefSchema }),
      /** To link this channel or group to a Centrum (null: to undo the link). */
      z.strictObject({ kind: z.literal('bind'), group: z.string(), centrum: z.string().nullable() }),
      z.strictObject({ kind: z.literal('deed'), deed: deedSchema }),
    ])
    .nullable(),
  /** Questions put off by "sla over" or "weet ik niet", and lists that are complete ("nee, dat was alles"). */
  deferred: z.array(z.strictObject({ ref: questionRefSchema, why: z.enum(['skip', 'dont_know', 'done']) })).max(500),
  /** What each of the last messages noted, newest last, with what stood there before: "ongedaan maken" puts it back. */
  undoable: z
    .array(
      z.strictObject({
        message: z.string(),
        notes: z.array(
          z.strictObject({
            question: z.string(),
            item: z.string().optional(),
            /** What this note gave: its fields, or null where it took the answer away. */
            gave: z.record(z.string(), z.unknown()).nullable(),
            /** The person's own words before it. */
            before: z.record(z.string(), z.unknown()).nullable(),
            notApplicable: z.string().optional(),
            /** Claims of others that it settled: undone, they stand again under their own names. */
            settled: z.array(factSchema),
          }),
        ),
      }),
    )
    .max(20),
  /** The options of the newest reply, in order, so that a number typed in a terminal chooses one. */
  menu: z.array(actionSchema).max(100),
  /** Whether the newest reply asked the open question: only then is a bare number its answer rather than a choice. */
  asked: z.boolean(),
  /** The newest card; a press on any other changes nothing. */
  card: cardSchema,
  /** What this person saw last of each Centrum, newest last: a status says what changed since. */
  seen: z.array(seenSchema).max(maxSeen),
});

const seatSchema = oneSeat.omit({ v: true, person: true, language: true, seen: true });
/** Where a person is in one Centrum. */
export type Seat = z.infer<typeof seatSchema>;

export const sessionSchema = oneSeat.extend({
  /** Their other Centra, while they speak in channels that are linked to one: newest first. */
  seats: z.array(seatSchema).max(8).optional(),
  /** The Centrum (null: none yet) that they work on outside linked channels, while they are away from it. */
  own: z.string().nullable().optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Of what is under way in one Centrum nothing goes along to another. */
export const nothingUnderWay: Pick<Session, 'open' | 'last' | 'pending' | 'deferred' | 'undoable'> = {
  open: null,
  last: null,
  pending: null,
  deferred: [],
  undoable: [],
};

export const newSession = (person: string, language: Session['language']): Session => ({
  v: sessionVersion,
  person,
  language,
  centrum: null,
  phase: 'new',
  draft: {},
  ...nothingUnderWay,
  menu: [],
  asked: false,
  card: { id: person, version: 0 },
  seen: [],
});

type Stored = Readonly<Record<string, unknown>>;

/** What makes of the shape of one version that of the next. */
const upgrades: Readonly<Record<number, (session: Stored) => Stored>> = {
  1: (session) => ({ ...session, v: 2, seen: [] }),
};

function upgraded(value: unknown): unknown {
  let session = value;
  while (typeof session === 'object' && session !== null && 'v' in session && typeof session.v === 'number') {
    const next = Object.hasOwn(upgrades, session.v) ? upgrades[session.v] : undefined;
    if (next === undefined) break;
    session = next({ ...session });
  }
  return session;
}

/** A session as the store has it, also one that an older version wrote. */
export const storedSessionSchema = z.preprocess(upgraded, sessionSchema);
