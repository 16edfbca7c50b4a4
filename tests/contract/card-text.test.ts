import { describe, expect, it } from 'vitest';
import { NUMBER_SLOTS, slotOf, slotsIn, VERDICT_SLOTS } from '../../lib/explain/templates';
import { cardWords, comparedWith, unreadableReasons } from '../../lib/explain/words';
import { metrics } from '../../lib/metrics/index';
import { metricIdsOf, parseFormula } from '../../lib/shared/formula';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { lintCard } from '../../lib/text-rules/lint-card';
import { lintText } from '../../lib/text-rules/lint-text';
import { sentences } from '../../lib/text-rules/measure';
import { characterFindings } from '../../lib/text-rules/rules/characters';
import type { RuleId } from '../../lib/text-rules/types';

const withText = [...metrics.values()].flatMap((metric) =>
  metric.card ? [{ id: metric.id, metric, card: metric.card }] : [],
);

describe.each(withText)('card of $id', ({ metric, card }) => {
  it('keeps the text rules in both languages', () => {
    expect(lintCard(card, metric)).toEqual([]);
  });

  it('uses only slots that are filled', () => {
    const formulas = [metric.formula, ...Object.values(metric.formulaByPlatform ?? {})];
    const operands = formulas.flatMap((formula) => {
      const expression = formula === null ? null : parseFormula(formula);
      return expression ? metricIdsOf(expression).map(slotOf) : [];
    });
    const extra = (local: LocalText | undefined, allowed: readonly string[]) =>
      LANGUAGES.flatMap((language) => slotsIn(local?.[language] ?? '')).filter(
        (s) => !allowed.includes(s),
      );
    expect(extra(card.number.value, NUMBER_SLOTS)).toEqual([]);
    expect(extra(card.number.withInputs, [...NUMBER_SLOTS, ...operands])).toEqual([]);
    for (const key of ['cannotTell', 'fewPeople', 'up', 'down'] as const) {
      expect(extra(card.verdict[key], VERDICT_SLOTS[key])).toEqual([]);
    }
    for (const fixed of [card.what, card.like, card.step, card.help.text, ...card.pitfalls]) {
      expect(extra(fixed, [])).toEqual([]);
    }
  });

  it('uses the same slots in both languages', () => {
    const templates = [...Object.values(card.number), ...Object.values(card.verdict)];
    for (const local of templates) {
      expect(slotsIn(local.en).sort()).toEqual(slotsIn(local['zh-CN']).sort());
    }
  });

  it('says every change with its size and with what it is compared', () => {
    for (const local of [card.verdict.up, card.verdict.down]) {
      for (const language of LANGUAGES) {
        if (local) expect(slotsIn(local[language]).sort()).toEqual(['against', 'change']);
      }
    }
  });

  it('names the path it leads to', () => {
    for (const language of LANGUAGES) expect(card.help.text[language]).toContain(card.help.path);
  });

  it('gives a share only where the number is one', () => {
    const slots = slotsIn(card.number.value['zh-CN']);
    const shares = slots.includes('of') || slots.includes('ofMoney');
    expect(shares).toBe(metric.unit === 'percent');
  });
});

describe('cards side by side', () => {
  it('share no sentence', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, card } of withText) {
      const texts = [card.what, card.like, card.step, card.help.text, ...card.pitfalls];
      const templates = [...Object.values(card.number), ...Object.values(card.verdict)];
      for (const language of LANGUAGES) {
        for (const local of [...texts, ...templates]) {
          for (const sentence of sentences(local[language], language)) {
            // The same on purpose: what the page says of a change, and the doubt that stays.
            if (sentence.includes('{against}') || sentence === 'It may be chance.') continue;
            const other = seen.get(sentence);
            if (other !== undefined && other !== id) shared.push(`${other}, ${id}: ${sentence}`);
            seen.set(sentence, id);
          }
        }
      }
    }
    expect(shared).toEqual([]);
  });
});

/** Rules for the words of our own surfaces, which are no cards. */
const SURFACE_RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'];
const EXEMPT = /^(?:aria|legal)/;

const isLocal = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

function wordsOf(module: Readonly<Record<string, unknown>>): [string, LocalText][] {
  return Object.values(module)
    .filter(
      (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
    )
    .flatMap((words) => Object.entries(words))
    .filter((entry): entry is [string, LocalText] => isLocal(entry[1]) && !EXEMPT.test(entry[0]));
}

const surfaces = Object.entries({
  ...import.meta.glob<Record<string, unknown>>('../../lib/i18n/*.words.ts', { eager: true }),
  'lib/explain/words.ts': { cardWords, unreadableReasons, comparedWith },
}).map(([path, module]) => ({ path: path.replace('../../', ''), words: wordsOf(module) }));

describe.each(surfaces)('words of $path', ({ words }) => {
  it('are there', () => {
    expect(words.length).toBeGreaterThan(0);
  });

  it('keep the text rules', () => {
    const found = words.flatMap(([key, local]) =>
      LANGUAGES.flatMap((language) =>
        lintText(local[language], language, { only: SURFACE_RULES }).map(
          ({ rule, message, at }) => `${key} ${rule} ${message}: ${at}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  it('are written in common characters', () => {
    expect(characterFindings(words.map(([, local]) => local['zh-CN']).join('\n'))).toEqual([]);
  });
});
