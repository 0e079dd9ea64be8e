/**
 * Instructions to a model: a file whose first line is `version: <number>`, and after a blank line
 * the text. A change of the text takes a new version, so that no cached answer to the old one is used.
 */
export interface Prompt {
  readonly version: number;
  readonly text: string;
}

/** @throws Error when the first line is no version. */
export function parsePrompt(file: string): Prompt {
  const [, version, text] = /^version: (\d+)\r?\n\s*\n([\s\S]+)$/u.exec(file) ?? [];
  if (version === undefined || text === undefined) throw new Error('a prompt begins with a line “version: <number>” and a blank line');
  return { version: Number(version), text: text.trim() };
}

/** The text with `{{name}}` filled in. @throws Error on a name that has no value: a fault in our own file. */
export const filled = ({ text }: Prompt, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the prompt asks for {{${name}}}, which is not given`);
    return value;
  });
