/** "Er worden geen ‘vergaderuren’ geteld als cofinanciering" (c3.i3): counted ones are named and left out, unclear ones are asked about. */
import { catalogue } from './coded.ts';
import { contributions, meetingHours } from './cofinancing.ts';
import { claimedCents, cofinancing } from './counting.ts';
import { asking, type Finding, gap, met, missingFields, once, type Step, short, step, whenKnown } from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import { both, euro } from './format.ts';
import type { RuleSet } from './rule-set.ts';

const { say, words } = catalogue('meetings', {
  counted: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Voor ${euro(p.cents, l)} zijn vergaderuren als cofinanciering opgegeven. Die tellen niet mee; wij hebben ze eraf gehaald.`
        : `Meeting hours were given as cofinancing for ${euro(p.cents, l)}. Those do not count; we have taken them off.`,
    ),
  countedUnknown: () => ({
    nl: 'Er zijn vergaderuren als cofinanciering opgegeven. Die tellen niet mee. Nog niet bekend is voor welk bedrag, of bij wie.',
    en: 'Meeting hours were given as cofinancing. Those do not count. Not known yet is for what amount, or with whom.',
  }),
  unclear: (p: { partner: string; what: string; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `“${p.what}” van ${p.partner || 'een partner'} (${euro(p.cents, l)}) klinkt als overleg. Kwam er iets concreets uit?`
        : `“${p.what}” of ${p.partner || 'a partner'} (${euro(p.cents, l)}) sounds like a meeting. Did it make something concrete?`,
    ),
  drop: () => ({ nl: 'Haal de vergaderuren uit de bijdragen.', en: 'Take the meeting hours out of the contributions.' }),
  clear: () => ({
    nl: 'Zeg bij wat als overleg klinkt wat er concreet uit kwam.',
    en: 'Say of what sounds like a meeting what concrete thing it made.',
  }),
});
export const meetingsWords = words;

const noneCounted = whenKnown(meetingHours, ['counted'], () => met());

export function judgeMeetings(dossier: Dossier, rules: RuleSet): Finding {
  const items = answer(dossier, contributions) ?? [];
  const hours = answer(dossier, meetingHours);
  const view = cofinancing(dossier, rules);
  const listed = (view.items ?? []).filter(({ why }) => why === 'meeting');
  const unclear = items.filter((item) => item.meeting === undefined && contributions.fields.meeting.needed(item));
  const known = listed.length > 0 || hours?.counted === true;
  const steps = once((): Step[] => {
    const cleared = unclear.map(({ id }) => ({ question: contributions.id, item: id, value: { meeting: 'product' } }));
    if (!known) return [step(say.clear(), ...cleared)];
    const dropped = [
      { question: meetingHours.id, value: { counted: false } },
      ...listed.map(({ id }) => ({ question: contributions.id, item: id, value: null })),
    ];
    return [{ ...step(say.drop(), ...dropped, ...cleared), ...(unclear.length > 0 && { also: [say.clear()] }) }];
  });
  const ask = unclear.map((item) =>
    gap(say.unclear({ partner: item.partner ?? '', what: item.what ?? '', cents: claimedCents(item) }), contributions, steps, {
      item: item.id,
      field: 'meeting',
    }),
  );
  if (known) {
    const cents = (view.meetings?.cents ?? 0) + listed.reduce((all, { claimed }) => all + claimed, 0);
    const [field] = missingFields(meetingHours, hours ?? {});
    const coded = hours?.counted === true && field !== undefined ? say.countedUnknown() : say.counted({ cents });
    return short('not_met', gap(coded, meetingHours, steps, field === undefined ? {} : { field }), ...ask);
  }
  const own = noneCounted(dossier, rules);
  if (ask.length === 0) return own;
  return asking([...own.gaps, ...ask]);
}
