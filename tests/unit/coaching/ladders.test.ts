import { describe, expect, it } from 'vitest';
import { LADDERS, laddersOf } from '../../../lib/coaching/ladders';
import { textLength } from '../../../lib/forms/text-length';
import { PATH_IDS } from '../../../lib/paths/types';
import { LANGUAGES } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';

describe('starter ladders', () => {
  it.each(PATH_IDS)('%s has one', (path) => {
    expect(laddersOf(path).length).toBeGreaterThan(0);
  });

  it.each(LADDERS.map((one) => [`${one.path} ${one.title.en}`, one] as const))(
    '%s: five steps, all different, short and plain',
    (_name, { title, steps }) => {
      expect(steps).toHaveLength(5);
      for (const language of LANGUAGES) {
        const texts = [title, ...steps].map((one) => one[language]);
        expect(new Set(texts).size).toBe(6);
        for (const text of texts) {
          expect(textLength(text)).toBeLessThanOrEqual(30);
          expect(lintText(text, language)).toEqual([]);
        }
      }
    },
  );

  it('no step stands on two ladders', () => {
    for (const language of LANGUAGES) {
      const steps = LADDERS.flatMap((one) => one.steps.map((step) => step[language]));
      expect(new Set(steps).size).toBe(steps.length);
    }
  });
});
