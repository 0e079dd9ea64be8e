/**
 * Claimed and evidenced, kept apart. Criteria 5 ("aantoonbaar") and 6 ("kunnen bewijzen") are
 * met only when a document is attached or linked; a claim without one is nearly there.
 */
import { catalogue } from './coded.ts';
import { type Gap, gap, step } from './criterion.ts';
import { evidence, type Question } from './question.ts';
import type { Text } from './vocabulary.ts';

/** What a proposed step attaches: a stand-in for the document that the person has. */
export const exampleEvidence = [{ title: 'Jaarverslag', link: 'https://example.org/jaarverslag.pdf' }];

export const evidenceField = () =>
  evidence({
    label: { nl: 'Bewijs', en: 'Evidence' },
    ask: {
      nl: 'Waar staat het bewijs? Stuur een link of een bestand, of typ “geen”.',
      en: 'Where is the evidence? Send a link or a file, or type “none”.',
    },
  });

const { say, words } = catalogue('evidence', {
  claimedOnly: (p: { what: string; whatEn: string }) => ({
    nl: `“${p.what}” is gezegd, nog niet bewezen. De tekst vraagt om aantoonbaar resultaat.`,
    en: `“${p.whatEn}” has been said, not proven yet. The text asks for demonstrable results.`,
  }),
  attach: () => ({ nl: 'Voeg een document toe of geef een link.', en: 'Attach a document or give a link.' }),
});
export const evidenceWords = words;

/** Something was said, and is not proven yet: `what` names it, `item` is its place in a list. */
export const claimedGap = (asks: Question, what: Text, item?: string): Gap => {
  const at = item === undefined ? {} : { item };
  const attach = step(say.attach(), { question: asks.id, ...at, value: { evidence: exampleEvidence } });
  return gap(say.claimedOnly({ what: what.nl, whatEn: what.en }), asks, [attach], { ...at, field: 'evidence' });
};
