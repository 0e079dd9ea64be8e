/**
 * One look at a Centrum: how it stands, and how much of that this reader may see in this place.
 * Everything that shows a status (the chat, a digest) makes its words from a look.
 */
import type { Coded } from '../../criteria/coded.ts';
import type { Step } from '../../criteria/criterion.ts';
import type { Dossier } from '../../criteria/dossier.ts';
import type { Ledger } from '../../criteria/ledger.ts';
import type { Language } from '../../criteria/vocabulary.ts';
import type { Assessment } from '../../scoring/assess.ts';
import { textOf, titleOf } from '../../scoring/report.ts';
import { memberMay } from '../access.ts';
import type { Member } from '../contract.ts';
import { assessmentOf, dossierOf, type Talk } from '../talk.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { type StatusWords, statusWording } from './wording.ts';

export interface View {
  readonly language: Language;
  readonly words: Wording;
  readonly status: StatusWords;
  /** The reader; null for somebody who is in no Centrum yet. */
  readonly member: Member | null;
  readonly ledger: Ledger;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** Whether amounts of partners may be shown to this reader here. */
  readonly amounts: boolean;
  /** The reader may see amounts, but others read along: they were left out for that. */
  readonly withheld: boolean;
}

/** @param eyes `person`: the reply is for this person alone; `place`: for whoever reads along. */
export function makeView(
  member: Member | null,
  language: Language,
  eyes: 'person' | 'place',
  { ledger, dossier, assessment }: Pick<View, 'ledger' | 'dossier' | 'assessment'>,
): View {
  const entitled = memberMay(member, 'view_all_amounts');
  return {
    language,
    words: wordingOf(language),
    status: statusWording(language),
    member,
    ledger,
    dossier,
    assessment,
    amounts: entitled && eyes === 'person',
    withheld: entitled && eyes === 'place',
  };
}

/** The look of who is talking. In a shared place it is fit for all who read there, unless the reply is for the person alone. */
export const viewOf = (talk: Talk): View =>
  makeView(talk.member, talk.session.language, talk.input.message.place.shared && !talk.private ? 'place' : 'person', {
    ledger: talk.ledger,
    dossier: dossierOf(talk),
    assessment: assessmentOf(talk),
  });

/** Scoring's words for what concerns cofinancing name the amounts of partners. */
const namesAmounts = /^(?:c2|c3|thirds|inKind|contributions|coverage|meetings|money|conflict)\./u;

/** A code of scoring in the reader's words, without the amounts where they may not be seen: shares and statuses stay. */
export function told(view: View, coded: Coded & Pick<Step, 'also'>): string {
  const text = textOf(coded)[view.language];
  const names = [coded, ...(coded.also ?? [])].some(({ code }) => namesAmounts.test(code));
  return !view.amounts && names ? withoutFigures(coded, text) : text;
}

/** The tenths of a share of the budget: with them, one's own amount would tell the budget, and so what others give. */
const exactShare = /(\d+)[.,](\d)%(?= (?:van de begroting|of the budget|\(€))/gu;

/** What scoring says, as who may not see amounts reads it; of a contribution also without its hours and what its giver called it. */
export function withoutFigures({ code }: Coded, text: string): string {
  const said = text
    .replace(/€\s?\d[\d.,]*\d|€\s?\d/gu, '€ …')
    .replace(exactShare, (_, whole: string, tenths: string) => `${Number(whole) + (Number(tenths) < 5 ? 0 : 1)}%`);
  return namesAmounts.test(code) ? said.replace(/\d[\d.,]*(?=\s(?:uur|hours?)\b)/gu, '…').replace(/^“[^”]*”/u, '“…”') : said;
}

export function criterionTitle({ words, language }: View, id: string): string {
  const title = titleOf(id)[language];
  return id.startsWith('k') ? words.characteristic(id.slice(1), title) : id.startsWith('c') ? words.criterion(id.slice(1), title) : title;
}

/** "criterium 3", for use in a sentence. */
export const shortTitle = ({ status, language }: View, id: string): string =>
  id.startsWith('c')
    ? status.criterionShort(id.slice(1))
    : id.startsWith('k')
      ? status.characteristicShort(id.slice(1))
      : titleOf(id)[language];
