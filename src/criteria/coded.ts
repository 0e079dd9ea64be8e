/**
 * Outcomes as data, wording apart: an evaluation returns a code with parameters, and only who
 * shows it makes words of it. A catalogue keeps a file's codes and its words side by side, so
 * that a missing parameter or translation does not compile.
 *
 * @example
 *   const say = catalogue('c3', { belowBand: (p: { cents: number }) => ({ nl: …, en: … }) });
 *   say.belowBand({ cents: 1_500_000 });      // { code: 'c3.belowBand', params: { cents: 1500000 } }
 */
import type { Text } from './vocabulary.ts';

type Param = string | number | readonly string[];

export interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

type Params = Readonly<Record<string, Param>>;
type Messages = Readonly<Record<string, (params: never) => Text>>;
type Sayers<M extends Messages> = { readonly [K in keyof M]: (...params: Parameters<M[K]>) => Coded };

export interface Catalogue {
  readonly prefix: string;
  readonly messages: Messages;
}

/** The codes of one file: functions that make a `Coded`, and the catalogue that words it. */
export function catalogue<const M extends Messages>(prefix: string, messages: M): { say: Sayers<M>; words: Catalogue } {
  const say = Object.fromEntries(
    Object.keys(messages).map((key) => {
      const code = `${prefix}.${key}`;
      return [key, (params: Params = {}): Coded => ({ code, params })];
    }),
  );
  return { say: say as unknown as Sayers<M>, words: { prefix, messages } };
}

/** The words of an outcome. Throws on a code that no catalogue has: a fault of ours, not of a user. */
export function wording(catalogues: readonly Catalogue[], { code, params }: Coded): Text {
  const [prefix = '', key = ''] = [code.slice(0, code.lastIndexOf('.')), code.slice(code.lastIndexOf('.') + 1)];
  const message = catalogues.find((one) => one.prefix === prefix)?.messages[key];
  if (message === undefined) throw new Error(`no wording for code ${code}`);
  return (message as (params: Params) => Text)(params);
}
