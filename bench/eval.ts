/**
 * `npm run eval`: how well texts are understood, in precision and recall per category, on our own
 * written cases and, where it is at hand, on the development set in ../shared. `--model` also
 * measures with the model that is configured. It prints what was missed; it never fails.
 */
import { environment, readConfig } from '../src/app/config.ts';
import { modelOf } from '../src/app/model.ts';
import { wordsOf } from '../src/app/words.ts';
import { expressions } from '../test/language/cases/expressions.ts';
import { heldOut, practice } from '../test/language/cases/questions.ts';
import { sentences } from '../test/language/cases/sentences.ts';
import { amountTally, expressionTally, figureTally, proposalTally, questionTally, sentenceTally } from './eval/measure.ts';
import { sharedCases, sharedExpressions } from './eval/shared.ts';
import { print, table } from './eval/tally.ts';

const { values } = wordsOf('Usage: npm run eval [-- --model]', { options: { model: { type: 'boolean', default: false } } });

function configuredModel() {
  const result = readConfig(environment(process.cwd()));
  return result.ok ? modelOf(result.config, ({ code, why }) => print(`  ${code}: ${why}`)) : null;
}

table('Quantities: own expressions', expressionTally(expressions));
table('Facts: own sentences, which are learned from as well', sentenceTally(sentences));
table('Questions: looked at while tuning', await questionTally(practice, null));
table('Questions: only measured', await questionTally(heldOut, null), false);

const shared = sharedExpressions();
if (shared.length > 0) table('Quantities: ../shared/nl-expressions.dev.jsonl', expressionTally(shared));
const cases = sharedCases();
if (cases.length > 0) {
  table('Figures: ../shared/dev-cases.jsonl', figureTally(cases));
  table('Amounts with side and form: ../shared/dev-cases.jsonl', amountTally(cases));
}

if (values.model) {
  const model = configuredModel();
  if (model === null) print('\n--model: no model is configured. Set OPENAI_API_KEY or OPENAI_BASE_URL.');
  else {
    table('Proposals without the model', await proposalTally(sentences, null), false);
    table('Proposals with the model', await proposalTally(sentences, model));
    table('Questions with the model', await questionTally([...practice, ...heldOut], model), false);
  }
}
