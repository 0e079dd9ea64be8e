/** The words that people use for yes and no, and those around them that make it less. All for folded text, from its start. */

/** No word goes on behind it. */
const ends = '(?![\\p{L}\\p{N}])';
/** A letter or figure for yes or no is the whole answer, or has a comma behind it. */
const alone = '(?=\\s*(?:$|[,!;](?!\\d)|\\.(?:\\s|$)))';
const firm =
  "(?:zeker(?: weten)?|absoluut|natuurlijk|uiteraard|beslist|helemaal|totaal|inderdaad|(?:dat |dit )?klopt|dat is (?:zo|juist|waar|correct)|(?:that is|that's) (?:so|right|correct|true)|juist|correct|right|indeed|certainly|sure(?:ly)?|of course|absolutely|definitely|affirmative|allebei|allemaal|beide|both|akkoord|agreed|precies|exact|exactly|ok|oke|okay|prima)";

/** Answers in themselves, whatever follows. */
export const nay = new RegExp(
  `^(?:(?:nee+|neen|neuh|no longer|no+|nope|nah|false|onwaar|👎(?:\\p{Emoji_Modifier})?)${ends}|(?:n|0)${alone})(?! (?:doubt|question|problem|comment|opinion|worries)\\b)`,
  'u',
);
export const yea = new RegExp(
  `^(?:(?:ja+|jazeker|jawel|jep|jup|yep|yup|yes+|yeah|ye|mja|true|👍(?:\\p{Emoji_Modifier})?|✅|✔|☑)${ends}|(?:j|y|1|waar)${alone})`,
  'u',
);
/** These say no or yes to what follows them, if anything does: "niet in de stuurgroep". */
export const denial = new RegExp(
  `^(?:(?:${firm}|wel|dat|die|nog|nu|ook|toch)[ ,]+)*(?:niet|geen|not|nooit|never|none|niemand|nobody|nergens|geenszins|in geen geval|by no means)(?: (?:meer|yet|just yet|anymore|at all|hoor|ook|juist|correct|waar|true|so|no|nee|helaas))*${ends}`,
  'u',
);
export const assent = new RegExp(
  `^(?:(?:${firm}|(?:dat |die )?wel(?: degelijk)?|altijd|always)${ends}(?:[ ,]+(?:dat |dit )?(?:${firm}|wel|hoor|ja|yes|graag|toch|zo|mee eens)${ends})*)`,
  'u',
);
/** With a doubt before it: "I think so", "denk het wel". */
export const leaning = new RegExp(`^(?:wel|so|zo)${ends}`, 'u');
export const doubtful =
  /^(?:(?:i |we )?doubt(?: it)?|(?:dat )?betwijfel(?:en)? (?:ik|we|wij)|nauwelijks|amper|hardly|barely|zelden|rarely)(?![\p{L}])/u;

export const both =
  /^(?:ja[\s,/]*(?:(?:en|of|maar|and|or) )?nee|nee[\s,/]*(?:(?:en|of|maar|and|or) )?ja|(?:yes|yeah)[\s,/]*(?:(?:and|or|but) )?(?:no|nah)(?=\s*(?:$|[,.;!?]))|no[\s,/]*(?:(?:and|or|but) )?yes|misschien|wellicht|maybe|perhaps|jain)(?![\p{L}])/u;
export const before =
  /^(?:[\s"'(*_,.-]|(?:nou ja|nou|tja|oh|o|ah|ach|hm+|eh+|uh+|mwah|meh|well|en|maar|but|dus|so(?=,)|helaas|unfortunately|sadly|actually|wij zeggen|we zeggen|op dit moment|momenteel|vooralsnog|voorlopig|dit jaar|nu|bij ons|currently|at (?:the moment|present)|for now|right now|so far|tot nu toe)(?![\p{L}])[\s,]*)+/u;
/** Denied somewhere in a short answer that does not begin with a yes or a no. */
export const sentence =
  /^(?:(?:dat|dit|zij|ze|wij|we|die|er|het|they|we|i|that|it) )?(?:is|zijn|was|waren|doen|hebben|heeft|doet|wordt|worden|zit|zitten|kan|kunnen|mag|are|do|does|have|has|can)(?: dat| er| het| wel| ook| zeker| that| it)*( wel| niet| geen| nog niet| not|n't| so| zo)(?: zo| waar| het geval| the case| true)?(?![\p{L}])[\s.!]*$/u;

/** "ja, maar niet in de stuurgroep", "ja, nog niet": a yes that is taken back at once. */
export const takenBack =
  /^[\s,.!-]*(?:(?:maar|but)(?: nog)? (?:niet|not)(?![\p{L}])|(?:(?:nog|inderdaad|zeker|helemaal) )*(?:niet|not)(?: yet)?(?=\s*(?:[,.;!?\n]|$)))/u;
/** "ja, niet formeel": a yes of which something is denied. */
export const lessened = /^[\s,.!-]*(?:nog )?(?:niet|not)(?![\p{L}])/u;
/** "ja, mits", "yes, if": only then. */
export const conditional =
  /^[\s,.!-]*(?:maar |but )?(?:(?:alleen |only )?(?:mits|tenzij|indien|zodra|binnenkort|straks|if|unless|provided|as long as|soon)(?![\p{L}])|als (?:het|we|wij|ze|zij|er|dat)(?![\p{L}])|hangt|ligt eraan|depends)/u;
export const softened = /^[\s,.!-]*(?:(?:maar|but|en|and|wel|nog|alleen|dan|toch) )*/u;
/** The first sentence, with the blanks behind it. */
export const scope = /^[\s,.!]*[^.;\n!]*[.;!\s]*/u;

export const likely = /^(?:waarschijnlijk|vermoedelijk|ongetwijfeld|probably|presumably|most likely)(?![\p{L}])/u;
export const affirmed = /^(?:(?:they|we|it|that|i) (?:do|does|are|is|have|has|can|could)|(?:dat|het) kan)[\s.!]*$/u;
/** Behind a yes or a no, and nothing more than it: "ja hoor", "nee, nog niet". */
const echoing = (more: string): RegExp => new RegExp(`^(?:[\\s,]*(?:${firm}|hoor|${more})${ends})+(?=\\s*(?:[,.;!?\\n]|$))`, 'u');
export const echo = {
  yes: echoing('(?:dat )?wel|so|(?:i|we) do'),
  no: echoing("(?:dat )?(?:nog )?niet|not(?: yet)?|(?:i|we) (?:do not|don't)"),
} as const;
