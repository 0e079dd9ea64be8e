/** What somebody who counts and times gets to hear: how every turn and every attempt at sending ended. */
import type { Millis, SendOutcome } from '../store/store.ts';
import type { TurnEnd } from './turn.ts';

export type Happening =
  | { is: 'turn'; channel: string; end: TurnEnd; took: Millis; waited: Millis }
  | { is: 'send'; channel: string; end: SendOutcome['is']; took: Millis };

export type Watch = (happening: Happening) => void;
