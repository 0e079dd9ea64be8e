/** On which side a mention is: by its words and their endings, the lists, and how it is introduced. */
import type { Side } from '../../../criteria/vocabulary.ts';
import { nameWord, partyWord } from '../lexicon-parties.ts';
import { placeName } from '../lexicon-places.ts';
import type { Tell } from './features.ts';
import { kindByEnding, kindOf, phraseAt } from './kinds/kinds.ts';
import type { Mention, Scene } from './scene.ts';

/** The classes; none of them is: several, or one that is asked about. */
export const sideClasses: readonly (Side | undefined)[] = ['business', 'government', 'education', 'other', undefined];

const endings = [4, 5, 6, 8] as const;
/** As far back as "the koepel" stands for "the bankenkoepel of …". */
const depth = 2;

/** What the words of a mention tell. */
function tellWords(scene: Scene, mention: Mention, prefix: string, level: number, tell: Tell): void {
  const { tokens } = scene.prose;
  tell(`${prefix}rule`, mention.side ?? '-', mention.sure);
  tell(`${prefix}kind`, mention.kind ?? '-');
  const { first, next } = mention;
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const word = token.text.replace(/'s$/u, '');
    tell(`${prefix}word`, word);
    for (const length of endings) if (word.length > length) tell(`${prefix}end`, word.slice(-length));
    const known = partyWord(word);
    if (known !== undefined) tell(`${prefix}party`, known.side ?? known.kind ?? String(known.joint));
    const [kind, ending] = [kindOf(word), kindByEnding(word)];
    const place = at === next - 1 ? 'last' : at === first ? 'first' : 'mid';
    if (kind !== undefined) tell(`${prefix}kindof`, kind);
    if (level > 0) continue;
    if (kind !== undefined) tell(place, kind);
    else if (ending !== undefined) tell('ending', ending);
    if (place === 'last') tell('lastword', word);
    if (at === first) tell('firstword', word);
    const named = nameWord(word);
    if (named !== undefined) tell('name', named.side ?? named.kind ?? '-');
    if (placeName(tokens, at) !== undefined) tell('place', at === first);
    const phrase = phraseAt(tokens, at);
    if (phrase !== undefined) tell('phrase', phrase.kind);
  }
  const before = scene.earlier.get(mention);
  if (before !== undefined && level < depth) tellWords(scene, before, 'ref-', level + 1, tell);
}

export function describeSide(scene: Scene, mention: Mention, tell: Tell): void {
  const { tokens } = scene.prose;
  const { first, next, joint, soft } = mention;
  const word = (at: number): string => tokens[at]?.text ?? '^';
  tell('bias', soft);
  tell('joint', joint);
  tellWords(scene, mention, '', 0, tell);
  if (placeName(tokens, first) === next) tell('only-place', mention.role);
  const letters = tokens.slice(first, next).filter(({ kind }) => kind === 'word');
  tell(
    'capitals',
    letters
      .map(({ capital }) => (capital ? 'X' : 'x'))
      .join('')
      .slice(0, 4),
  );
  tell('before', word(first - 1));
  tell('behind', word(next));
  tell('before2', word(first - 2), word(first - 1));
  if (word(next) !== '(') return;
  // "Mevrouw Terpstra (Wetterskip Fryslân)"
  for (let at = next + 1; at < next + 6 && word(at) !== ')'; at += 1) {
    tell('bracket', word(at));
    const kind = kindOf(word(at)) ?? partyWord(word(at))?.side;
    if (kind !== undefined) tell('bracket-kind', kind);
  }
}
