/**
 * Commands that name what they are about: "wijzig het aantal studenten", "haal de gastlessen weg".
 *
 * @example imperative('pas de visie aan', false) // { command: 'edit', argument: 'de visie' }
 */

export interface Imperative {
  readonly command: 'edit' | 'remove';
  /** What to change, folded and without punctuation; empty when it was not said. */
  readonly argument: string;
}

const asking =
  '(?:(?:ik wil|ik zou|we willen|wij willen|kun je|kan je|kan ik|mag ik|kunnen we|kunt u|i want to|i would like to|can i|can you|could you|graag|please|even) ){0,2}(?:graag |eerst |nog )?';
/** More words than this are a story, not a name. */
const maxWords = 9;

interface Verbs {
  readonly command: Imperative['command'];
  /** "wijzig …": the form that tells somebody to. */
  readonly told: RegExp;
  /** "wijzigen …", "… wijzigen": may also be an answer to an open question. */
  readonly infinitive: RegExp;
  readonly behind: RegExp;
}

const verbs = (command: Verbs['command'], told: string, infinitive: string): Verbs => ({
  command,
  told: new RegExp(`^${asking}(?:${told})(?: (.*))?$`, 'u'),
  infinitive: new RegExp(`^${asking}(?:${infinitive})(?: (.*))?$`, 'u'),
  behind: new RegExp(
    `^(ik wil |ik zou |we willen |wij willen |kan ik |mag ik |kunnen we |kun je |graag )?(?:graag )?(.{2,60}?) (?:nog |graag |willen )?(?:${infinitive})$`,
    'u',
  ),
});

const all: readonly Verbs[] = [
  verbs('edit', 'wijzig|verander|bewerk|edit|change|update|modify', 'wijzigen|veranderen|bewerken|aanpassen'),
  verbs('remove', 'verwijder|wis|schrap|delete|remove|erase', 'verwijderen|wissen|schrappen|weghalen'),
];
/** Verbs in two parts: "pas … aan", "haal … weg". */
const parted: readonly (readonly [RegExp, Imperative['command']])[] = [
  [new RegExp(`^${asking}pas (?:(.+) )?aan(?: (.+))?$`, 'u'), 'edit'],
  [new RegExp(`^${asking}haal (?:(.+) )?weg(?: (.+))?$`, 'u'), 'remove'],
];

const tidy = (argument: string): string => argument.replace(/(?: (?:graag|please|aub|even|alsjeblieft))+$/u, '').trim();

/**
 * Reads a folded text without punctuation. While a free-text question is open only forms that tell somebody to do
 * something count: "het curriculum aanpassen" is then an answer.
 */
export function imperative(plain: string, freeText: boolean): Imperative | undefined {
  if (plain.split(' ').length > maxWords + 4) return undefined;
  const made = (command: Imperative['command'], argument: string): Imperative | undefined =>
    argument.split(' ').length > maxWords ? undefined : { command, argument: tidy(argument) };
  for (const [pattern, command] of parted) {
    const found = pattern.exec(plain);
    if (found) return made(command, found[1] ?? found[2] ?? '');
  }
  for (const { command, told, infinitive, behind } of all) {
    const found = told.exec(plain);
    if (found) return made(command, found[1] ?? '');
    const after = behind.exec(plain);
    if (after && (after[1] !== undefined || !freeText)) return made(command, after[2] ?? '');
    const first = infinitive.exec(plain);
    if (first && (first[1] === undefined || !freeText)) return made(command, first[1] ?? '');
  }
  return undefined;
}
