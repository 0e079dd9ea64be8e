/** What "wij" is, where a text tells: "als machinefabriek", "wij zijn een kledingwinkel", a name under a mail. */
import type { Side } from '../../../criteria/vocabulary.ts';
import { spokenFor } from '../speaker.ts';
import { type Tell, upTo } from './features.ts';
import type { Mention, Scene } from './scene.ts';

/** In a long text, so many from the beginning and so many from the end. */
const most = 20;

/** What may tell who speaks. */
export function introductions({ mentions }: Scene): Mention[] {
  const others = mentions.filter(({ self }) => !self);
  return others.length <= 2 * most ? others : [...others.slice(0, most), ...others.slice(-most)];
}

/** That nothing of the text tells it. */
export function describeUntold(scene: Scene, tell: Tell): void {
  tell('untold', upTo(introductions(scene).length, 3));
}

/** @param at the sentence of the figure that is asked about. @param side on which the mention is. */
export function describeSpeaker(scene: Scene, at: number, mention: Mention, side: Side | undefined, tell: Tell): void {
  const { prose, mentions, figures } = scene;
  const { first, next, sentence, role, soft } = mention;
  const word = (token: number): string => prose.tokens[token]?.text ?? '^';
  const others = introductions(scene);
  const rule = spokenFor(prose, mentions, at);
  tell('side', side ?? '-');
  tell('before', word(first - 1));
  tell('before2', word(first - 2), word(first - 1));
  tell('before3', word(first - 3), word(first - 2), word(first - 1));
  tell('second', word(first - 2));
  tell('behind', word(next));
  tell('behind2', word(next), word(next + 1));
  tell('opens', word(first));
  const back = sentence - at;
  tell('sentence', Math.sign(back), upTo(Math.abs(back), 3));
  tell('first', others[0] === mention);
  tell('last', others.at(-1) === mention);
  tell('end', prose.tokens.length - next <= 2);
  tell('rule', rule === mention);
  tell('role', role);
  tell('capital', prose.tokens[first]?.capital ?? false);
  tell('soft', soft);
  tell('soft-before', soft, word(first - 1));
  tell('count', upTo(others.length, 3));
  tell(
    'self-here',
    mentions.some((one) => one.self && one.sentence === sentence),
  );
  const self = mentions.findLast((one) => one.self && one.next <= first);
  tell('self-far', self === undefined ? '-' : upTo(first - self.next, 6));
  if (self !== undefined) for (let step = self.next; step < Math.min(first, self.next + 5); step += 1) tell('self-word', word(step));
  const here = figures.filter((one) => one.sentence === sentence);
  tell(
    'figure-before',
    here.some((one) => one.next <= first && first - one.next < 4),
  );
  tell(
    'figure-behind',
    here.some((one) => one.first >= next && one.first - next < 3),
  );
}
