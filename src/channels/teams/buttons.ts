/** Buttons of a card. What they send is read back by pressed.ts. */
import type { IActionSet, IExecuteAction, ISubmitAction } from '@microsoft/teams.cards';
import type { Card } from '../../conversation/message.ts';
import type { Option } from '../../conversation/reply.ts';
import type { QuestionRef } from '../../criteria/vocabulary.ts';
import { clip } from '../cut.ts';
import { limits } from './limits.ts';
import { dataKey, type Pressed } from './pressed.ts';
import { plain } from './text.ts';

/** The card that a button stands on. */
export interface OnCard {
  owner: string;
  nonce: string;
  card?: Card;
}

type Button = IExecuteAction | ISubmitAction;

export const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

const titled = (label: string): { title: string; tooltip?: string } => {
  const text = plain(label).replace(/\s+/gu, ' ');
  return text.length <= limits.buttonTitle
    ? { title: text }
    : { title: clip(text, limits.buttonTitle), tooltip: clip(text, limits.labelText) };
};

const on = ({ owner, nonce, card }: OnCard): Pick<Pressed, 'owner' | 'nonce' | 'card'> => ({
  owner,
  nonce,
  ...(card !== undefined && { card }),
});

/** One button in both notations: clients that do not know Action.Execute use its fallback. */
function execute(label: string, pressed: Pressed, associatedInputs: 'none' | 'auto', primary: boolean): IExecuteAction {
  const shared = { ...titled(label), data: { [dataKey]: pressed }, associatedInputs, ...(primary && { style: 'positive' as const }) };
  return { type: 'Action.Execute', verb: pressed.do, ...shared, fallback: { type: 'Action.Submit', ...shared } };
}

/** The inputs of the card are left out of a press: a half-filled form does not stand in its way. */
export const pressButton = ({ label, action, primary = false }: Option, card: OnCard): IExecuteAction =>
  execute(label, { do: 'press', action, ...on(card) }, 'none', primary);

/** @param several the fields of which more than one choice may be ticked. */
export const submitButton = (label: string, ref: QuestionRef, several: string[], card: OnCard): IExecuteAction =>
  execute(label, { do: 'form', ref, several, ...on(card) }, 'auto', true);

/** The same in a dialog, which knows Action.Submit only. */
export const dialogSubmit = (label: string, ref: QuestionRef, several: string[], card: OnCard): ISubmitAction => ({
  type: 'Action.Submit',
  ...titled(label),
  style: 'positive',
  data: { [dataKey]: { do: 'form', ref, several, ...on(card) } },
});

/** Opens the form in a dialog. */
export const dialogButton = (label: string, ref: QuestionRef, card: OnCard): ISubmitAction => ({
  type: 'Action.Submit',
  ...titled(label),
  data: { msteams: { type: 'task/fetch' }, [dataKey]: { do: 'dialog', ref, ...on(card) } },
  associatedInputs: 'none',
});

/** Asks, when the owner looks at a card in a shared conversation, for the card as the owner may see it. */
export const refreshAction = (card: OnCard): IExecuteAction => ({
  type: 'Action.Execute',
  verb: 'refresh',
  data: { [dataKey]: { do: 'refresh', ...on(card) } },
});

/** Whether an option fits in a button. What does not is shown as text and chosen by typing. */
export const fitsButton = ({ action }: Option): boolean => bytes(action) <= limits.buttonBytes;

export const row = (actions: Button[]): IActionSet => ({ type: 'ActionSet', spacing: 'Small', actions });
