/**
 * The words that every room shares. They live in the lowest room, so that language/ can
 * propose, conversation/ can note, scoring/ can judge and store/ can keep the same things
 * without importing one another.
 */
import { z } from 'zod';

/** Dutch is the normative language; English is our own rendering of it. */
export type Language = 'nl' | 'en';

/** One sentence in both languages. A missing translation is a type error. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Outcome of an indicator or criterion. `unanswered` is a question, never a fail. */
export const statuses = ['met', 'nearly', 'not_met', 'unanswered', 'not_applicable'] as const;
export type Status = (typeof statuses)[number];

/** The three thirds of criterion 3, and those who belong to none of them. */
export const sides = ['business', 'government', 'education', 'other'] as const;
export type Side = (typeof sides)[number];

/** Cofinancing "in cash en in kind" (c2.i1). */
const forms = ['cash', 'in_kind'] as const;
export type Form = (typeof forms)[number];

/** How certain a contribution is, in the field's own words, from a request to money spent. */
const figureStates = ['gevraagd', 'toegezegd', 'beschikt', 'gerealiseerd'] as const;
export type FigureState = (typeof figureStates)[number];

/** What kind of organisation a partner is. A care organisation's side is asked, never assumed. */
export const partnerKinds = ['company', 'school', 'government', 'care', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** The side that follows from what kind of organisation a partner is; that of any other kind is asked. */
export const sideOfKind: Readonly<Partial<Record<PartnerKind, Side>>> = {
  company: 'business',
  school: 'education',
  government: 'government',
};

/** Who can answer a question, or close a gap. */
export type Audience = 'coordinator' | 'company' | 'school' | 'government';

/** For which of these an organisation can speak; a care or other public organisation answers as a company would. */
export const audienceOfKind = (kind: PartnerKind): Audience => (kind === 'school' || kind === 'government' ? kind : 'company');

/** What a figure can be said to come back in, where the dossier asks for the whole term. */
const periods = ['week', 'month', 'quarter', 'half_year', 'year', 'period'] as const;
export type Period = (typeof periods)[number];

/** Points at one thing to answer: a question, in a list the item, and the field of it. */
export const questionRefSchema = z.strictObject({
  question: z.string(),
  item: z.string().optional(),
  field: z.string().optional(),
});
export type QuestionRef = z.infer<typeof questionRefSchema>;

/** The answer or list item that something is about, whatever field of it and whatever else is said there. */
export const thingOf = ({ question, item }: Pick<QuestionRef, 'question' | 'item'>): { question: string; item?: string } =>
  item === undefined ? { question } : { question, item };

/** Where a fact came from; `quote` is a piece of the person's own words. */
const sourceSchema = z.strictObject({
  kind: z.enum(['message', 'form', 'file', 'import']),
  id: z.string(),
  quote: z.string().optional(),
});

/**
 * One thing somebody said, kept for ever (append-only). A dossier is a fold of facts.
 * `value` holds the fields that were given, `null` takes the answer (or list item) away;
 * fields that are absent keep what they were: blank never erases.
 */
export const factSchema = z.strictObject({
  id: z.string(),
  centrum: z.string(),
  /** ISO 8601 instant in UTC, given by the caller: the core has no clock. */
  at: z.string(),
  by: z.strictObject({ person: z.string(), partner: z.string().optional() }),
  question: z.string(),
  /** In a list question: which item. */
  item: z.string().optional(),
  value: z.record(z.string(), z.unknown()).nullable(),
  /** The question does not apply to this Centrum, for this reason. */
  notApplicable: z.string().optional(),
  source: sourceSchema,
  /** Ids of the facts that this one supersedes; all that it does not name still stand. */
  replaces: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;

/** The figure of a field as it was said, for every period. */
const recurringSchema = z.strictObject({ field: z.string(), each: z.enum(periods), said: z.number() });
export type RecurringFigure = z.infer<typeof recurringSchema>;

/** What a text was understood to say; nothing is noted until the reducer accepts it. */
export const proposalSchema = z.strictObject({
  ref: questionRefSchema,
  /** Field values, in the shape of the question's schema, possibly only some of them. */
  value: z.record(z.string(), z.unknown()),
  quote: z.string(),
  /** Span of the quote in the user's text, in UTF-16 code units, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** `stated`: literally said. `inferred`: to be confirmed. `unverified`: a model said so, code could not re-read it. */
  certainty: z.enum(['stated', 'inferred', 'unverified']),
  /** Figures that were said to come back every period. What is noted is for the whole term, so never without a yes. */
  recurs: z.array(recurringSchema).optional(),
  /** Something beside what comes back, or beside the side, is not certain: who gives it, that it is a gift, or how much. */
  guessed: z.literal(true).optional(),
  /** Its figure is said to come on top of what was given, a contribution of its own, or to go off it. */
  change: z.enum(['more', 'less']).optional(),
  /** The person's words that leave it open whether it is so, or how much: shown with the question. */
  doubt: z.string().optional(),
  /** A language model proposed it: never noted without a yes. */
  byModel: z.literal(true).optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What a person can ask the assistant to do, whatever the words, button or menu. */
export const commands = [
  'start',
  'help',
  'repeat',
  'skip',
  'dont_know',
  'not_applicable',
  'yes',
  'no',
  'review',
  'edit',
  'remove',
  'undo',
  'pause',
  'restart',
  'cancel',
  'status',
  'gaps',
  'who',
  'why',
  'portfolio',
  'history',
  'region',
  'language',
  'invite',
  'home',
  'bind',
  'unbind',
  'more',
  'thirds',
  'reminders',
  'report',
  'export',
  'forget_me',
  'export_me',
  'model_on',
  'model_off',
  'members',
  'role',
  'dismiss',
  'leave',
  'release',
  'withhold',
  'link',
  'programme',
  'admit',
  'withdraw',
] as const;
export type Command = (typeof commands)[number];

/** The closed set of things a message can be. */
export type Intent =
  | { kind: 'answer' }
  | { kind: 'correction' }
  | { kind: 'question'; query: string }
  | { kind: 'command'; command: Command; argument?: string }
  | { kind: 'small_talk'; of: 'greeting' | 'thanks' | 'emoji' | 'goodbye' }
  | { kind: 'nothing'; why: 'blank' | 'code' | 'too_long' };

/** A passage of the Werkdefinitie that supports an answer. `quote` is verbatim Dutch. */
export interface Citation {
  id: string;
  quote: string;
}

/** A reply to a side question. Not answered: the text does not say, and the nearest rule may be cited. */
export interface CitedAnswer {
  answered: boolean;
  answer: string;
  citations: Citation[];
  /** True only where a language model wrote `answer`. */
  byModel: boolean;
}

/** Why a figure that was read is not noted: it is denied, cannot be, is in another currency, or is the price of something new. */
export type PassedOver = 'denied' | 'negative' | 'too_large' | 'zero' | 'currency' | 'new_price';

/** All that language/ has to say about one message; plain data for the reducer. */
export interface Understanding {
  intent: Intent;
  proposals: Proposal[];
  /** Two readings possible: both are offered, the person chooses. */
  readings: Proposal[];
  /** Present when the intent is a question. */
  answer?: CitedAnswer;
  /** A word such as "fors" or "substantieel" that gives no figure and calls for a follow-up. */
  vague?: string;
  /** A share of something whose size is not known, such as "40%": the euros are asked. */
  share?: string;
  /** Inputs of a form that could not be read; nothing of them is noted. */
  unread?: { field: string; text: string }[];
  /** Figures in the text that contradict one another: asked about, never mended. */
  doesNotAddUp?: string;
  /** What a correction is about that does not say what it should be: "nee wacht", "het is niet van hen". */
  about?: QuestionRef;
  /** The proposals, or readings, are what waits for a yes with a change: they take its place. */
  amends?: true;
  /** Figures that were read and are not noted, each with why. */
  passedOver?: { why: PassedOver; quote: string }[];
}
