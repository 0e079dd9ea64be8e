/**
 * Words to and from Slack's own notation. Outward, `&`, `<` and `>` are written so that no name or
 * answer can mention a channel, a group or everybody; inward, Slack's entities become plain words.
 */

/** Text as it is, for a place where Slack reads its notation. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A label in bold. An asterisk or line break in it would end the bold early. */
export const bold = (text: string): string => `*${escaped(text).replaceAll('*', '∗').replaceAll(/\s+/gu, ' ').trim()}*`;

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** `<@U1|name>`, `<#C1|name>`, `<!here>` and `<url|label>` as a person would have typed them. */
function entity(inside: string, botUser: string | undefined): string {
  const [target = '', label = ''] = inside.split('|', 2);
  if (target.startsWith('@')) return target === `@${botUser}` ? '' : `@${label || target.slice(1)}`;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return label || `@${target.slice(1).split('^')[0]}`;
  // A link keeps its address: it may be the evidence. Only "mailto:" is Slack's own addition.
  return target.startsWith('mailto:') ? label || target.slice('mailto:'.length) : target;
}

/** The words that a person typed, without the mention of this app. */
export const typed = (text: string, botUser: string | undefined): string =>
  unescaped(text.replaceAll(/<([^<>]*)>/gu, (_, inside: string) => entity(inside, botUser))).trim();

/** Whether a text speaks to this app. */
export const mentions = (text: string, botUser: string | undefined): boolean =>
  botUser !== undefined && (text.includes(`<@${botUser}>`) || text.includes(`<@${botUser}|`));
