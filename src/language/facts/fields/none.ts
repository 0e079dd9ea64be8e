/** Words that say that there is nothing. */
import { bare } from '../fold.ts';

const nothing = new Set(
  'geen|geen een|geen enkele|niks|niets|nul|nihil|niemand|none|nothing|no one|nobody|nil|zero|geen van beide|geen van allen|geen van deze|er is geen|er zijn geen|die is er niet|die zijn er niet|die hebben we niet|die hebben wij niet|hebben we niet|hebben wij niet|heb ik niet|is er niet|not any|no evidence|geen bewijs|nog geen bewijs|nog geen|nog niets|nog niks|none yet|not yet any|geen andere|geen anderen|geen andere partijen|alleen|alleen wij|wij alleen|no others|only us'.split(
    '|',
  ),
);
const unknown = new Set(
  'nvt|n v t|niet van toepassing|n a|na|not applicable|weet ik niet|geen idee|onbekend|unknown|no idea|tbd|ntb|n t b|nader te bepalen|vul in|x|xx|xxx'.split(
    '|',
  ),
);

/** "geen", "niks", "none": the whole text says that there are none. */
export const saysNone = (text: string): boolean => nothing.has(bare(text));
/** The whole text says nothing that could be an answer. */
export const saysNothing = (text: string): boolean => {
  const said = bare(text);
  return said === '' || nothing.has(said) || unknown.has(said);
};
