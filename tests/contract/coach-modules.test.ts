import { describe, expect, it } from 'vitest';
import { coachModules } from '../../lib/coaching/modules/index';
import type { Check, CoachModule, TryPlace } from '../../lib/coaching/modules/types';
import { COACH_VIEWS } from '../../lib/coaching/route';
import { placeOf } from '../../lib/demo/address';
import { LOOKS } from '../../lib/demo/looks/index';
import { expectedOf } from '../../lib/learning/ask';
import { judge } from '../../lib/learning/judge';
import { compareShares } from '../../lib/maths/compare-shares';
import { visitorsNeeded } from '../../lib/maths/needed-sample';
import { share } from '../../lib/maths/share';
import { metrics } from '../../lib/metrics/index';
import { briefOf } from '../../lib/offers/brief-cells';
import { offers } from '../../lib/offers/index';
import { LANGUAGES, type Language, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import { hanCount, units } from '../../lib/text-rules/measure';
import { characterFindings } from '../../lib/text-rules/rules/characters';
import type { RuleId } from '../../lib/text-rules/types';
import { KEYS } from './module-keys';

const modules = [...coachModules.values()];
const named = modules.map((module) => [module.id, module] as const);
const checks = modules.flatMap((module) => module.checks.map((check) => ({ module, check })));
const namedChecks = checks.map(({ module, check }) => [`${module.id} ${check.id}`, check] as const);
const choices = namedChecks.flatMap(([name, check]) =>
  check.form === 'choice4' ? [[name, check] as const] : [],
);
const numbers = namedChecks.flatMap(([name, check]) =>
  check.form === 'number' ? [[name, check] as const] : [],
);

/** Coaches know the words of the trade (T7); sources are titles as they are printed. */
const RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T10', 'T11', 'T12', 'T13', 'T16'];

type Placed = readonly [place: string, text: LocalText];

function saidAfter(check: Check): readonly Placed[] {
  const others =
    check.form === 'choice4'
      ? check.others.map(({ because }, at): Placed => [`${check.id}.because.${at}`, because])
      : (check.slips ?? []).map(({ because }, at): Placed => [`${check.id}.slip.${at}`, because]);
  return [
    [`${check.id}.hint`, check.hint],
    [`${check.id}.right`, check.right],
    [`${check.id}.wrong`, check.wrong],
    ...others,
  ];
}

const textsOf = (module: CoachModule): readonly Placed[] => [
  ['title', module.title],
  ['lead', module.lead],
  ['practise', module.practise],
  ...module.can.map((text, at): Placed => [`can.${at}`, text]),
  ...module.sections.flatMap((one): Placed[] => [
    [`${one.id}.title`, one.title],
    [`${one.id}.text`, one.text],
    [`${one.id}.example`, one.example],
    [`${one.id}.go`, one.go.label],
  ]),
  ...module.checks.flatMap((check): Placed[] => [
    [`${check.id}.ask`, check.ask],
    ...saidAfter(check),
    ...(check.form === 'choice4'
      ? [
          [`${check.id}.answer`, check.answer] as const,
          ...check.others.map(({ text }, at): Placed => [`${check.id}.other.${at}`, text]),
        ]
      : []),
  ]),
];

const lengthOf = (text: string, language: Language): number =>
  language === 'zh-CN' ? units(text) : text.length;

describe('the lessons for coaches', () => {
  it('are six, in a row, each in the file of its name', () => {
    const files = Object.entries(
      import.meta.glob<{ default: CoachModule }>('../../lib/coaching/modules/*.module.ts', {
        eager: true,
      }),
    );
    expect(files).toHaveLength(6);
    for (const [path, { default: one }] of files)
      expect(path.endsWith(`/${one.id}.module.ts`)).toBe(true);
    expect(modules.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(named)('%s has its parts, with ids that can be kept', (_id, module) => {
    expect(module.sections.length).toBeGreaterThanOrEqual(4);
    expect(module.sections.length).toBeLessThanOrEqual(6);
    expect(module.checks.length).toBeGreaterThanOrEqual(6);
    expect(module.can.length).toBeGreaterThanOrEqual(2);
    expect(module.sources.length).toBeGreaterThan(0);
    const ids = [module.id, ...module.sections.map(({ id }) => id)];
    for (const id of [...ids, ...module.checks.map((check) => check.id)])
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(module.checks.map(({ id }) => id)).size).toBe(module.checks.length);
    expect(module.checks.some(({ form }) => form === 'number')).toBe(true);
  });

  it.each(named)('%s keeps its sections short', (_id, module) => {
    const lengths = module.sections.map(({ id, text }) => [id, hanCount(text['zh-CN'])] as const);
    expect(lengths.filter(([, count]) => count > 120)).toEqual([]);
    const examples = module.sections.map(
      ({ id, example }) => [id, hanCount(example['zh-CN'])] as const,
    );
    expect(examples.filter(([, count]) => count === 0 || count > 60)).toEqual([]);
  });

  it.each(named)('%s keeps the text rules in both languages', (_id, module) => {
    const texts = textsOf(module);
    const found = texts.flatMap(([place, text]) =>
      LANGUAGES.flatMap((language) => [
        ...(text[language].trim() === '' ? [`${place} ${language} is empty`] : []),
        ...lintText(text[language], language, { only: RULES }).map(
          ({ rule, message, at }) => `${place} ${language} ${rule} ${message}: ${at}`,
        ),
      ]),
    );
    expect(found).toEqual([]);
    expect(characterFindings(texts.map(([, text]) => text['zh-CN']).join('\n'))).toEqual([]);
  });

  it('say no sentence twice', () => {
    const said = modules.flatMap((module) =>
      textsOf(module)
        .filter(([place]) => !place.endsWith('.wrong'))
        .map(([, text]) => text),
    );
    for (const language of LANGUAGES) {
      const all = said.map((text) => text[language]);
      expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('blame nobody after another answer', () => {
    const harsh = /错了|错误|不对|答错|可惜答|\b(?:wrong|incorrect|mistake|you failed)\b/i;
    const said = checks.flatMap(({ check }) => saidAfter(check).map(([, text]) => text));
    expect(
      said.flatMap((text) => LANGUAGES.map((at) => text[at])).filter((text) => harsh.test(text)),
    ).toEqual([]);
  });
});

describe('the places to try', () => {
  const all = modules.flatMap((module) =>
    module.sections.map(({ id, go }) => [`${module.id} ${id}`, go.to] as const),
  );

  it.each(all)('%s exists', (_name, to: TryPlace) => {
    if (to.page === 'demo') {
      const { trade, look, page } = to.at;
      expect(placeOf(`#${trade}/${look}/${page}`)).toEqual(to.at);
    } else if (to.page === 'dictionary') expect(metrics.has(to.metric)).toBe(true);
    else if (to.page === 'learn') expect(offers.has(to.offer)).toBe(true);
    else if (to.page === 'coach') expect(COACH_VIEWS).toContain(to.view);
    else expect(['options', 'alerts']).toContain(to.page);
  });

  it.each(named)('%s leads to the sample shop or into an offer', (_id, module) => {
    const pages = module.sections.map(({ go }) => go.to.page);
    expect(pages.some((page) => page === 'demo' || page === 'learn')).toBe(true);
  });
});

describe('the numbers', () => {
  it('are reckoned as the extension reckons', () => {
    expect(numbers.map(([name]) => name).toSorted()).toEqual(Object.keys(KEYS).toSorted());
    for (const [name, check] of numbers) {
      const key = KEYS[name];
      expect(typeof key, name).toBe('number');
      // A made-up sample of people may be one more than the formula, by rounding up.
      expect(Math.abs((expectedOf(check, {}) ?? Number.NaN) - (key ?? 0)), name).toBeLessThan(
        check.unit === 'people' ? 1.001 : 1e-6,
      );
    }
  });

  it.each(numbers)('%s takes its key, and tells each slip apart from it', (_name, check) => {
    for (const language of LANGUAGES) {
      const given = (value: number) =>
        judge(
          check,
          { answer: String(Math.round(value * 100) / 100), numbers: {}, currency: 'CNY' },
          language,
        );
      expect(given(expectedOf(check, {}) ?? -1)).toMatchObject({
        right: true,
        text: check.right[language],
      });
      expect(check.slips?.length ?? 0).toBeGreaterThan(0);
      for (const { value, because } of check.slips ?? [])
        expect(given(value)).toMatchObject({ right: false, text: because[language] });
      expect(given(987_654)).toMatchObject({ right: false, text: check.wrong[language] });
    }
  });

  it('that sections and answers tell are those of the maths', () => {
    const hundred = share({ k: 3, n: 100 }).value;
    expect(Math.round((hundred?.low ?? 0) * 100)).toBe(1);
    expect(Math.round((hundred?.high ?? 0) * 100)).toBe(8);
    expect(visitorsNeeded({ share: 0.03, change: 0.5 }).value).toBe(2070);
    expect(visitorsNeeded({ share: 0.03, change: 0.2 }).value).toBe(12_934);
    const pictures = { before: { k: 12, n: 480 }, after: { k: 20, n: 510 } };
    expect(compareShares(pictures).verdict).toBe('cannot-tell');
    const agenda = offers.get('facilitator-guide');
    const minutes =
      agenda?.kind === 'coach-activity' ? agenda.agenda.map((one) => one.minutes) : [];
    expect(minutes).toEqual([8, 10, 15, 25, 15, 10, 7]);
    const five = [3, 4, 5, 6, 15].map((notice, at) => ({
      shop: `${at}`,
      platform: 'p',
      rule: 'r',
      notice,
      hours: -1,
      wish: null,
      quote: '',
      mayQuote: false,
    }));
    expect(briefOf(five).rows[0]).toMatchObject({ shops: 5, notice: 5, short: null });
  });

  it('on a page that can not be read: it is drawn so', () => {
    expect(LOOKS.pinduoduo.veiled).toContain('overview');
  });
});

describe('the choices', () => {
  it.each(choices)('%s has four that differ and are alike in length', (_name, check) => {
    for (const language of LANGUAGES) {
      const texts = [check.answer, ...check.others.map(({ text }) => text)].map(
        (text) => text[language],
      );
      expect(new Set(texts).size).toBe(4);
      const lengths = texts.map((text) => lengthOf(text, language));
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(2);
    }
  });

  it.each(LANGUAGES)('do not give the right one away by its length: %s', (language) => {
    const guessing = (pick: (...lengths: number[]) => number) => {
      const right = choices.map(([, check]) => {
        const lengths = [check.answer, ...check.others.map(({ text }) => text)].map((text) =>
          lengthOf(text[language], language),
        );
        const picked = lengths.filter((length) => length === pick(...lengths));
        return lengths[0] === picked[0] ? 1 / picked.length : 0;
      });
      return right.reduce((sum, one) => sum + one, 0) / right.length;
    };
    expect(guessing(Math.max)).toBeLessThanOrEqual(0.4);
    expect(guessing(Math.min)).toBeLessThanOrEqual(0.4);
  });
});
