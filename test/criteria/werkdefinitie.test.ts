import { describe, expect, test } from '@jest/globals';
import { characteristics, criteria, dossierSchema, findQuestion, objectives, questions } from '../../src/criteria/criteria.ts';
import { exampleDossier, exampleNames } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { sentence, sentences } from '../../src/criteria/werkdefinitie.ts';
import { page } from './page.ts';

const all = [...criteria, ...characteristics, ...objectives];
const indicators = all.flatMap((one) => one.indicators.map((indicator) => ({ ...indicator, criterion: one.id })));
const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('the text', () => {
  test('every id stands once', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  test('all of the page is there, verbatim and in its order', () => {
    expect(bare(sentences.map(({ nl }) => nl).join(' '))).toBe(bare(page));
  });

  test('every sentence has an English rendering of its own', () => {
    for (const { id, nl, en } of sentences) expect([id, en.length > 0 && en !== nl]).toEqual([id, true]);
  });
});

describe('the register', () => {
  test('every indicator measures a sentence of its own criterion', () => {
    for (const { id, source, criterion } of indicators) {
      expect(sentence(source).id).toBe(source);
      expect([id, source === criterion || source.startsWith(`${criterion}.`)]).toEqual([id, true]);
      expect([id, id.startsWith(`${criterion}.`)]).toEqual([id, true]);
    }
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  });

  test('every characteristic and every indicator bullet of the page is measured', () => {
    const measured = new Set(indicators.map(({ source }) => source));
    const asked = sentences.map(({ id }) => id).filter((id) => /^(c\d\.i\d|k\d\.s\d|o\d)$/u.test(id));
    expect(asked.filter((id) => !measured.has(id))).toEqual([]);
  });

  test('every question is read by an indicator, and every indicator reads questions that are asked', () => {
    const read = new Set(indicators.flatMap(({ reads }) => reads.map(({ id }) => id)));
    expect(questions.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
    for (const id of read) expect(findQuestion(id)?.id).toBe(id);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('every question comes from a sentence, and its examples are complete answers', () => {
    for (const { id, source, examples, fields, many, schema } of questions) {
      expect(sentence(source).id).toBe(source);
      const value = many ? examples.map((example, index) => ({ ...example, id: `e${index}` })) : examples[0];
      expect([id, schema.safeParse(value).error?.issues ?? []]).toEqual([id, []]);
      for (const example of examples as readonly Record<string, unknown>[])
        for (const [key, field] of Object.entries(fields))
          expect([id, key, example[key] !== undefined || !field.needed(example)]).toEqual([id, key, true]);
    }
  });

  test('every norm has a source and a reason in both languages', () => {
    const norms = Object.entries(werkdefinitie).filter(([, norm]) => typeof norm === 'object' && 'reason' in norm);
    expect(norms.length).toBeGreaterThan(10);
    for (const [name, norm] of norms) {
      const { source, reason } = norm as (typeof werkdefinitie)['bureau'];
      expect([name, sentence(source).id]).toEqual([name, source]);
      expect([name, reason.nl.length > 0 && reason.en.length > 0]).toEqual([name, true]);
    }
  });

  test.each(exampleNames)('the example %s is valid', (name) => {
    expect(dossierSchema.safeParse(exampleDossier(name)).error?.issues ?? []).toEqual([]);
  });
});
