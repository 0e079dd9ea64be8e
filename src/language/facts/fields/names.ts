/** Several names in one text: apart by a comma, "en", "&", a semicolon or a line, but not inside a firm's own name. */
import { fold, span, visible } from '../fold.ts';
import { saysNone, saysNothing } from './none.ts';
import { isOnlyFigure } from './only-figure.ts';
import { type FieldReader, settle } from './reading.ts';
import { readsAsSentence } from './sentence-like.ts';

/** What follows "en" in a firm's name: Van der Valk en Zonen, Jansen & Co. */
const belongs =
  /^\s*(?:zonen|zoon|zn|dochters?|co|compagnie|partners|associates|associés|sons?|daughters?|gebroeders|broers?|cie|consultancy|advies)\b/iu;
/** Pairs that are one name: Onderwijs, Cultuur en Wetenschap; Kunsten en Wetenschappen. */
const paired =
  /\b(?:kunst|kunsten|cultuur|economie|economische zaken|infrastructuur|landbouw|zorg|welzijn|techniek|onderwijs|sociale zaken|volksgezondheid|bouw|wonen|handel|land|tuinbouw|kennis|research|science|arts|health)\s*$/iu;
const continued =
  /^\s*(?:wetenschap\w*|klimaat|waterstaat|milieu|welzijn|sport|werkgelegenheid|koninkrijksrelaties|natuur|voedselkwaliteit|techniek|innovatie|infra|industrie|tuinbouw|sciences?|technology|onderzoek|development|onderwijs|cultuur|technologie)\b/iu;

const intro =
  /^(?:(?:samen )?met|together with|with|dat waren|dat zijn|dit zijn|namelijk|te weten|o\.?a\.?|onder andere|onder meer|bijvoorbeeld|it was|they are|de partijen zijn|partners)(?:\s*:|\s+)/iu;

/** Where one name ends and the next begins. */
export function separators(text: string): { start: number; end: number }[] {
  const folded = fold(text);
  const cuts: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of folded.matchAll(/\s*[,;\n\u2022]\s*(?:(?:en|and)\s+)?|\s+(?:en|and|&|\+)\s+|\s\/\s/gu)) {
    const end = index + sign.length;
    const [left, right] = [folded.slice(0, index), folded.slice(end)];
    const joins = /en|and|&|\+/u.test(sign);
    if (joins && (belongs.test(right) || (paired.test(left) && continued.test(right)))) continue;
    if (sign.trim() === ',' && paired.test(left) && continued.test(right)) continue;
    cuts.push({ start: index, end });
  }
  return cuts;
}

export const readNames: FieldReader = (field, text) => {
  if (saysNone(text)) return settle(field, [{ value: [], ...span(text), certainty: 'stated' }]);
  if (saysNothing(text) || isOnlyFigure(text)) return null;
  const all = span(text);
  const shift = all.start + (intro.exec(all.quote)?.[0].length ?? 0);
  const body = text
    .slice(shift, all.end)
    .replace(/[.!\s]+$/u, (tail) =>
      /\b(?:b\.v|n\.v|b\.a)$/iu.test(text.slice(shift, all.end).replace(/[.!\s]+$/u, '')) ? tail.slice(0, 1) : '',
    );
  const names: string[] = [];
  let from = 0;
  for (const { start, end } of [...separators(body), { start: body.length, end: body.length }]) {
    const name = visible(body.slice(from, start)).replace(/^[-*•"'“„\s]+|["'”\s]+$/gu, '');
    if (/[\p{L}\p{N}]/u.test(name) && !names.includes(name)) names.push(name);
    from = end;
  }
  const certainty = names.some((name) => readsAsSentence(name) || isOnlyFigure(name)) ? 'inferred' : 'stated';
  return names.length === 0 ? null : settle(field, [{ value: names, ...span(text, shift, shift + body.length), certainty }]);
};
