import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/explain/formula-evaluate';
import { slotOf } from '../../lib/explain/templates';
import { coreItems } from '../../lib/learning/core-items';
import { questions } from '../../lib/learning/questions/index';
import type { CheckQuestion, ChoiceQuestion, OwnNumberQuestion } from '../../lib/learning/types';
import { metrics } from '../../lib/metrics/index';
import { metricIdsOf, parseFormula } from '../../lib/shared/formula';
import { fill, LANGUAGES, type Language, type LocalText } from '../../lib/shared/text';
import { headwordsOf } from '../../lib/text-rules/lint-card';
import { lintText } from '../../lib/text-rules/lint-text';
import { units } from '../../lib/text-rules/measure';
import { characterFindings } from '../../lib/text-rules/rules/characters';
import { englishCardFindings } from '../../lib/text-rules/rules/english';
import { cardLengthFindings, partFindings } from '../../lib/text-rules/rules/length';
import { newTermFindings } from '../../lib/text-rules/rules/terms';
import { SUMS } from './question-sums';

const all = coreItems.flatMap((item) =>
  (questions.get(item.id)?.questions ?? []).map((question) => ({ item, question })),
);
const choices = all.flatMap(({ item, question }) =>
  question.form === 'choice4' ? [{ item, question }] : [],
);
const numbers = all.flatMap(({ item, question }) =>
  question.form === 'number' ? [{ item, question }] : [],
);
const namesOf = (list: readonly { item: { id: string }; question: CheckQuestion }[]) =>
  list.map(({ item, question }) => `${item.id} ${question.id}`);

type Placed = readonly [place: string, text: LocalText];

/** What a question has to say, with the place it stands in. */
const textsOf = (question: CheckQuestion): readonly Placed[] => {
  const common: readonly Placed[] = [
    ['ask', question.ask],
    ['hint', question.hint],
    ['right', question.right],
    ['wrong', question.wrong],
  ];
  if (question.form === 'number') return common;
  const others = question.others.flatMap(({ text, because }, at): Placed[] => [
    [`others.${at}`, text],
    [`because.${at}`, because],
  ]);
  return [...common, ['answer', question.answer], ...others];
};

const choicesOf = (question: ChoiceQuestion): readonly LocalText[] => [
  question.answer,
  ...question.others.map(({ text }) => text),
];

const SAMPLE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { money: '1,260 元', percent: '92 %' },
  en: { money: '1,260 yuan', percent: '92 %' },
};

/** The slots as a person would read them. */
function filled(question: CheckQuestion, text: LocalText, language: Language): string {
  const needs = question.form === 'number' ? question.needs : [];
  const slots = needs.map((id) => {
    const unit = metrics.get(id)?.unit ?? '';
    return [slotOf(id), SAMPLE[language][unit] ?? '1,234'] as const;
  });
  return fill(text[language], Object.fromEntries(slots));
}

describe('the questions', () => {
  it('belong to the core items, and each item has its file', () => {
    expect([...questions.keys()].toSorted()).toEqual(coreItems.map(({ id }) => id).toSorted());
    const files = Object.entries(
      import.meta.glob<{ default: { item: string } }>(
        '../../lib/learning/questions/*.questions.ts',
        { eager: true },
      ),
    ).map(([path, { default: one }]) => [path.replace(/^.*\//, ''), one.item]);
    expect(files).toHaveLength(coreItems.length);
    for (const [file, item] of files) expect(file).toBe(`${item?.replace('/', '.')}.questions.ts`);
  });

  it.each(coreItems)('$id has at least two, one on own numbers for a metric', (item) => {
    const own = questions.get(item.id)?.questions ?? [];
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    const forms = own.map(({ form }) => form);
    expect(forms).toContain('choice4');
    if ('metric' in item.subject) expect(forms).toContain('number');
    else expect(forms.filter((form) => form === 'choice4').length).toBeGreaterThan(1);
  });

  it.each(namesOf(all).map((name, at) => [name, all[at]] as const))(
    '%s keeps the text rules',
    (_name, one) => {
      const { item, question } = one as (typeof all)[number];
      const metric = 'metric' in item.subject ? metrics.get(item.subject.metric) : undefined;
      const headwords = metric ? headwordsOf(metric) : [];
      const found = LANGUAGES.flatMap((language) => {
        const parts = textsOf(question).map(
          ([place, text]) => [place, filled(question, text, language)] as const,
        );
        const bodies = parts.map(([, text]) => text);
        // What stands on the screen before an answer.
        const shown = bodies.filter((_, at) =>
          /^(ask|hint|answer|others)/.test(parts[at]?.[0] ?? ''),
        );
        return [
          ...parts.flatMap(([place, text]) => [
            ...(text.trim() === '' ? [{ rule: 'T0', message: `${place} is empty`, at: '' }] : []),
            // Common characters are counted over the whole question, as on a card.
            ...lintText(text, language, { headwords }).filter(({ rule }) => rule !== 'T6'),
            ...partFindings(text, language),
          ]),
          ...newTermFindings(bodies, language, headwords),
          ...(language === 'en'
            ? englishCardFindings(bodies)
            : [...cardLengthFindings(shown), ...characterFindings(bodies.join('\n'))]),
        ].map(({ rule, message, at }) => `${language} ${rule} ${message}: ${at}`);
      });
      expect(found).toEqual([]);
    },
  );

  it('blame nobody after another answer', () => {
    const harsh = /错了|错误|不对|答错|可惜答|\b(?:wrong|incorrect|mistake|you failed)\b/i;
    const said = all.flatMap(({ question }) =>
      textsOf(question).filter(([place]) => /^(wrong|because|right|hint)/.test(place)),
    );
    expect(
      said
        .flatMap(([, text]) => LANGUAGES.map((at) => text[at]))
        .filter((text) => harsh.test(text)),
    ).toEqual([]);
    for (const { question } of all) {
      expect(question.wrong['zh-CN']).toMatch(/^这题再想一想。/);
      expect(question.wrong.en).toMatch(/^Think once more\. /);
    }
  });
});

describe('questions on own numbers', () => {
  const list = namesOf(numbers).map((name, at) => [name, numbers[at]?.question] as const);

  it.each(list)('%s asks for what its formula needs', (_name, question) => {
    const { needs, answer, ask } = question as OwnNumberQuestion;
    const formula = parseFormula(answer);
    expect(formula).not.toBeNull();
    expect(metricIdsOf(formula ?? { kind: 'number', value: 0 }).toSorted()).toEqual(
      needs.toSorted(),
    );
    expect(needs.filter((id) => !metrics.has(id))).toEqual([]);
    expect(needs.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      const slots = [...ask[language].matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
      expect(slots.toSorted()).toEqual(needs.map(slotOf).toSorted());
    }
    // They can stand on one page: some platform prints all of them.
    const printed = needs.map((id) => Object.keys(metrics.get(id)?.labels ?? {}));
    const together = printed[0]?.filter((platform) => printed.every((on) => on.includes(platform)));
    expect(together?.filter((platform) => platform !== 'all')).not.toEqual([]);
    // Nothing is asked that stands on the page already.
    expect(formula?.kind).toBe('operation');
  });

  it.each(list)('%s comes out as what is typed', (_name, question) => {
    const { answer, needs, unit } = question as OwnNumberQuestion;
    const formula = parseFormula(answer);
    const of = (id: string) => {
      const kind = metrics.get(id)?.unit;
      return kind === 'percent' ? 0.25 : kind === 'money' ? 300 : 50;
    };
    const value = formula && evaluate(formula, of);
    expect(value).not.toBeNull();
    expect(value).toBeGreaterThanOrEqual(0);
    const kinds = needs.map((id) => metrics.get(id)?.unit);
    if (unit === 'money') expect(kinds).toContain('money');
    if (unit === 'per-100') expect(answer).toMatch(/100/);
  });
});

describe('questions with four choices', () => {
  it.each(namesOf(choices).map((name, at) => [name, choices[at]?.question] as const))(
    '%s has four that differ and are alike in length',
    (_name, question) => {
      for (const language of LANGUAGES) {
        const texts = choicesOf(question as ChoiceQuestion).map((text) => text[language]);
        expect(new Set(texts).size).toBe(4);
        const lengths = texts.map((text) => lengthOf(text, language));
        expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(2);
      }
    },
  );

  it.each(LANGUAGES)('do not give the right one away by its length: %s', (language) => {
    /** How often somebody is right who always takes the longest (shortest) one. */
    const guessing = (pick: (...lengths: number[]) => number) => {
      const right = choices.map(({ question }) => {
        const lengths = choicesOf(question).map((text) => lengthOf(text[language], language));
        const picked = lengths.filter((length) => length === pick(...lengths));
        return lengths[0] === picked[0] ? 1 / picked.length : 0;
      });
      return right.reduce((sum, one) => sum + one, 0) / right.length;
    };
    expect(guessing(Math.max)).toBeLessThanOrEqual(0.4);
    expect(guessing(Math.min)).toBeLessThanOrEqual(0.4);
  });

  const found = new Map(choices.map((one) => [`${one.item.id} ${one.question.id}`, one.question]));

  it.each(SUMS)('%s reckons: %s = %s', (name, sum, result) => {
    const question = found.get(name);
    expect(question).toBeDefined();
    const formula = parseFormula(sum);
    const value = formula && evaluate(formula, () => null);
    expect(value).toBeCloseTo(result, 6);
    for (const language of LANGUAGES) {
      const asked = new Set(numbersIn(question?.ask[language] ?? ''));
      // 100 is what shares are told of, 1 needs no figure.
      const used = numbersIn(sum).filter((number) => number !== 100 && number !== 1);
      expect(used.filter((number) => !asked.has(number))).toEqual([]);
      expect(numbersIn(question?.answer[language] ?? '')).toContain(Math.abs(result));
    }
  });

  it('with a number in the answer that was not told have their sum', () => {
    const reckoned = new Set(SUMS.map(([name]) => name));
    const bare = [...found].filter(([name, { ask, answer }]) => {
      const asked = numbersIn(ask['zh-CN']);
      return (
        !reckoned.has(name) &&
        numbersIn(answer['zh-CN']).some((one) => one !== 1 && !asked.includes(one))
      );
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

function lengthOf(text: string, language: Language): number {
  return language === 'zh-CN' ? units(text) : text.length;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((one) =>
    Number(one.replaceAll(',', '')),
  );
}
