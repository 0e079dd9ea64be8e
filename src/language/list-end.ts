/** Whether a text says that a list is complete: "nee", "dat was alles", "klaar", "no more". */

const ends =
  /^(?:(?:nee|neen|nope|no|nah)[\s,.!]*)?(?:(?:dat (?:was|is) (?:het|alles)|dit (?:was|is) (?:het|alles)|alles|klaar|genoeg|(?:geen|niets|niks) (?:meer|anders)|meer niet|meer (?:zijn|hebben) (?:er|we) niet|that(?: is|'s|’s| was) (?:all|it)|nothing (?:more|else)|no more|all|done|finished)[\s,.!]*(?:hoor|dank je|dankjewel|bedankt|thanks|voor nu|for now)?[\s.!]*)$/iu;

/** Only for the question "nog één?"; a longer text is an answer. */
export const endsList = (text: string): boolean => text.length <= 80 && ends.test(text.normalize('NFKC').trim());
