/** Which answer a person's words name: "begroting", "het bedrag van ROC Oost", "de gastlessen". */
import { questions } from '../criteria/criteria.ts';
import type { Dossier, Item } from '../criteria/dossier.ts';
import type { Question } from '../criteria/question.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { itemName } from './display.ts';

const smallWords = ['het', 'van', 'een', 'bij', 'per', 'the', 'and', 'wat', 'aan', 'hoe', 'how', 'euro'];
const telling = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !smallWords.includes(word));

/** The name of an item says more than a word of a title. */
const nameHits = 3;
/** Shorter words stand in titles by chance: "begroting" in "totaalbegroting" does not. */
const minPart = 5;

type ListItem = Item<Question['fields']>;

/** The items that are named: by the longest name of those that stand in the text, which two may bear. */
function itemsNamed(question: Question, items: readonly ListItem[], said: string): ListItem[] {
  const nameOf = (item: ListItem): string => itemName(question, item)?.toLowerCase() ?? '';
  const found = items.filter((item) => nameOf(item).length > 2 && said.includes(nameOf(item)));
  const longest = Math.max(...found.map((item) => nameOf(item).length));
  return found.filter((item) => nameOf(item).length === longest);
}

/** The field whose label has a word of the text; the words of the title are about the whole. */
function fieldNamed({ fields, title }: Question, words: readonly string[]): string | undefined {
  const whole = [...telling(title.nl), ...telling(title.en)];
  const own = words.filter((word) => !whole.some((part) => part.includes(word)));
  return Object.entries(fields).find(([, { label }]) =>
    [...telling(label.nl), ...telling(label.en)].some((word) => own.includes(word)),
  )?.[0];
}

/** The question, list item or field that some words name best; of two items of one name only their list. */
export function namedIn({ answers }: Dossier, text: string): QuestionRef | null {
  const said = text.toLowerCase();
  const words = telling(text);
  let best: { ref: QuestionRef; hits: number } | null = null;
  for (const question of questions) {
    const titles = [...telling(question.title.nl), ...telling(question.title.en)];
    const isNamed = (title: string): boolean =>
      said.includes(title.slice(0, 8)) || words.some((word) => word.length >= minPart && title.includes(word));
    const items = question.many ? itemsNamed(question, (answers[question.id] ?? []) as ListItem[], said) : [];
    const hits = titles.filter(isNamed).length + (items.length > 0 ? nameHits : 0);
    const field = hits > 0 ? fieldNamed(question, words) : undefined;
    const total = hits + (field === undefined ? 0 : 1);
    if (total <= (best?.hits ?? 0)) continue;
    const [only, ...others] = items;
    const item = only === undefined || others.length > 0 ? undefined : only.id;
    const isWhole = question.many && item === undefined;
    const ref = { ...thingOf({ question: question.id, item }), ...(field !== undefined && !isWhole && { field }) };
    best = { ref, hits: total };
  }
  return best?.ref ?? null;
}
