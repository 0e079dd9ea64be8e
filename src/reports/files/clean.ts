/** Text that XML can hold: without control characters and halves of characters, which make a file that does not open. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Turn the reading direction around: the end of a line could hide what it says. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

export const clean = (text: string): string => text.toWellFormed().replace(forbidden, '').replace(turning, '');

/**
 * A cell that a spreadsheet program could take for a formula when it is copied or saved as CSV: an
 * apostrophe before it makes it text everywhere.
 */
export const harmless = (text: string): string => (/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text);
