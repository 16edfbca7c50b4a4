import { describe, expect, it } from 'vitest';
import { areaFinder } from '../../../lib/learning/area-of';
import { coreItems } from '../../../lib/learning/core-items';
import { EVIDENCE_KINDS, type Evidence } from '../../../lib/learning/evidence';
import { tellEvidence } from '../../../lib/learning/tell-evidence';
import { LANGUAGES } from '../../../lib/shared/text';

const row = (change: Partial<Evidence>): Evidence => ({
  id: 'a',
  kind: 'card-read',
  metricId: '',
  platform: '',
  language: 'zh-CN',
  visibleMs: 0,
  at: '2026-11-20T02:00:00.000Z',
  ...change,
});
const check = { question: 'q', form: 'choice4', hint: false, easy: false, own: false } as const;

describe('the area of a row', () => {
  const areas = (change: Partial<Evidence>) => [...areaFinder(coreItems)(row(change))];
  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['a core metric', { metricId: 'visitors' }, ['3.2.3']],
    ['another metric', { metricId: 'bounce-rate' }, []],
    [
      'a sheet of a core item',
      { kind: 'sheet-done', offer: { id: 'goal-ladder', path: '' } },
      ['3.2.2'],
    ],
    ['any sheet of a path', { kind: 'sheet-done', offer: { id: 'x', path: '3.1.2' } }, ['3.1.2']],
    [
      'an answer',
      {
        kind: 'check-answered',
        check: { ...check, item: 'metric/visitors', right: true, day: '2026-11-20' },
      },
      ['3.2.3'],
    ],
    [
      'an item nobody knows',
      { kind: 'teach-back', teachBack: { item: 'x', clear: true, seenBy: 'coach' } },
      [],
    ],
    ['a rule', { kind: 'rule-task-done', rule: { id: 'r', task: 't', path: '3.3.2' } }, ['3.3.2']],
    [
      'a loop',
      { kind: 'loop-closed', loop: { id: 'l', path: '3.4.1', verdict: 'cannot-tell' } },
      ['3.4.1'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(areas(change)).toEqual(expected);
  });
});

describe('a row in words', () => {
  const names = { metric: () => '访客数', offer: () => '我的决定', item: () => '客单价' };
  const gone = { metric: () => null, offer: () => null, item: () => null };

  it.each(EVIDENCE_KINDS)('%s is told in both languages, without a hole', (kind) => {
    for (const language of LANGUAGES)
      for (const known of [names, gone])
        for (const right of [true, false]) {
          const { text } = tellEvidence(
            row({
              kind,
              metricId: 'visitors',
              check: { ...check, item: 'x', right, day: '2026-11-20' },
              offer: { id: 'x', path: '' },
            }),
            known,
            language,
          );
          expect(text).not.toMatch(/[{}]|undefined|“”|""/);
          expect(text.length).toBeGreaterThan(2);
        }
  });

  it('a wrong answer is a try', () => {
    const wrong = row({
      kind: 'check-answered',
      check: { ...check, item: 'x', right: false, day: '2026-11-20' },
    });
    expect(tellEvidence(wrong, names, 'zh-CN').text).toBe('试着答了“客单价”');
  });
});
