/**
 * Property tests draw the same cases in every run, so that a change is judged by itself and not by
 * chance. `FC_SEED=<number>` draws others: use it to look for what nobody thought of.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
