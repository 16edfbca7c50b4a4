import { describe, expect, it } from 'vitest';
import { plans } from '../../lib/coaching/plans/index';
import type { PlanLink, SessionPlan } from '../../lib/coaching/plans/types';
import { COACH_VIEWS } from '../../lib/coaching/route';
import { GROUP_PHASES, STAGES } from '../../lib/coaching/types';
import { offers } from '../../lib/offers/index';
import { LANGUAGES } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import { characterFindings } from '../../lib/text-rules/rules/characters';

const RULES = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'] as const;

const leads = (link: PlanLink): boolean => {
  switch (link.to) {
    case 'offer':
      return offers.has(link.id);
    case 'drill': {
      const offer = offers.get(link.offer);
      return offer?.kind === 'practice' && offer.parts.some(({ kind }) => kind === 'drill');
    }
    case 'view':
      return COACH_VIEWS.includes(link.view);
    default:
      return true;
  }
};
const texts = (plan: SessionPlan) => [
  plan.title,
  plan.lead,
  ...plan.blocks.flatMap(({ title, what, say }) => [title, what, say]),
];

describe('session plans', () => {
  it('are those for one and for groups, and the six with their preparation', () => {
    expect([...plans.keys()]).toEqual([
      'one-30',
      'one-45',
      'group-90',
      ...Array.from({ length: 7 }, (_, at) => `series-${at}`),
    ]);
  });

  it('the six go through the phases of a group in order', () => {
    const phases = [...plans.values()].flatMap(({ series, phase }) =>
      series === null ? [] : phase,
    );
    expect(phases).toEqual(['prepare', 'form', 'form', 'turn', 'mature', 'mature', 'end']);
  });

  describe.each([...plans.values()])('$id', (plan) => {
    it('fills its minutes without a gap', () => {
      let last = 0;
      for (const { from, to } of plan.blocks) {
        expect(from).toBe(last);
        expect(plan.minutes === 0 ? to === from : to > from).toBe(true);
        last = to;
      }
      expect(last).toBe(plan.minutes);
    });

    it('names stages and phases that there are, and each block once', () => {
      expect(STAGES).toContain(plan.stage);
      if (plan.form === 'group') expect(GROUP_PHASES).toContain(plan.phase);
      else expect(plan.phase).toBeNull();
      const ids = plan.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('leads to what is there', () => {
      expect(plan.blocks.flatMap(({ links }) => links).filter((link) => !leads(link))).toEqual([]);
    });

    it('says how in one sentence, in plain words', () => {
      const found = texts(plan).flatMap((text) =>
        LANGUAGES.flatMap((language) =>
          lintText(text[language], language, { only: RULES }).map(
            ({ rule, message, at }) => `${rule} ${message}: ${at}`,
          ),
        ),
      );
      expect(found).toEqual([]);
      expect(
        characterFindings(
          texts(plan)
            .map((text) => text['zh-CN'])
            .join('\n'),
        ),
      ).toEqual([]);
      for (const { say } of plan.blocks) expect(say['zh-CN']).toMatch(/^“[^“”]+”$/);
    });
  });
});
