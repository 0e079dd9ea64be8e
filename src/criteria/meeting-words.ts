/** Words for talking rather than doing (c3.i3). A hit is asked about, never rejected outright. */

/**
 * Stems, wherever they stand in a word: projectoverleg, bestuursvergadering, kickoffmeeting. An
 * "overlegging" hands in a document and is no meeting. Alternatives of fixed length only: linear.
 */
const stems =
  /vergader|overleg(?!ging)|besprek|beraad|stuurgroep|regiegroep|werkgroep|klankbord|meeting|steering[ -]?(?:group|committee)|consultation/iu;

export const meetingIn = (what: unknown): boolean => typeof what === 'string' && stems.test(what);
