/** A name for a file that is safe on every system, and says what is in it. */

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const most = 60;

/** "Zelfevaluatie Centrum Noord" and "docx" → "zelfevaluatie-centrum-noord.docx". Nothing of a path is left. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, most)
    .replace(/^-+|-+$/gu, '');
  return `${plain === '' || reserved.test(plain) ? `centrumwijzer-${plain}`.replace(/-$/u, '') : plain}.${ending}`;
}
