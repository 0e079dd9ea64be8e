/** A look at a Centrum outside a turn: for what is sent unasked, to one person alone. */
import { isListQuestion } from '../../criteria/criteria.ts';
import { type Ledger, toDossier } from '../../criteria/ledger.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import type { Language } from '../../criteria/vocabulary.ts';
import { assess } from '../../scoring/assess.ts';
import type { Member } from '../contract.ts';
import { makeView, type View } from '../status/view.ts';

export function lookAt(member: Member, language: Language, ledger: Ledger): View {
  const dossier = toDossier(ledger, { name: member.centrumName }, isListQuestion);
  return makeView(member, language, 'person', { ledger, dossier, assessment: assess(dossier, werkdefinitie) });
}
