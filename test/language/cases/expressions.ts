/**
 * Expressions as people write them, with the quantities they hold: our own cases, by kind. Money
 * and amounts in euros, percentages as 33.3, thirds as 0.3333, dates as ISO.
 */
import { english } from './expressions-en.ts';
import { dutchFigures } from './expressions-nl-figures.ts';
import { dutchMixed } from './expressions-nl-mixed.ts';
import { dutchMoney } from './expressions-nl-money.ts';
import { dutchSurroundings } from './expressions-nl-surroundings.ts';

export const expressions = [...dutchMoney, ...dutchFigures, ...dutchMixed, ...dutchSurroundings, ...english];
