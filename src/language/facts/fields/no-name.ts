/** Words that nobody is called: "nee wacht", "in kind", "nog niet toegezegd". */
import { bare } from '../fold.ts';

const words = new Set(
  `nee neen neuh no nope nah niet geen nooit not never toch nog wel even eens eigenlijk al nu meer wacht wait sorry oeps oops oh momentje hold on
  in kind natura cash contant geld money gevraagd aangevraagd toegezegd beloofd beschikt toegekend verleend gerealiseerd betaald uitgegeven ontvangen
  requested asked applied promised pledged committed granted awarded realised realized paid received yet
  zeker onzeker definitief rond bekend onbekend misschien wellicht certain uncertain sure unsure maybe perhaps
  het dat die dit is was zijn waren it that this its are were fout verkeerd onjuist wrong anders`.split(/\s+/u),
);

/** Whether a text holds nothing but such words. */
export function namesNobody(text: string): boolean {
  const said = bare(text);
  return said !== '' && said.split(' ').every((word) => words.has(word));
}
