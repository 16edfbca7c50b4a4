import type { Evidence } from '../../../lib/learning/evidence';
import type { AreaState, LearnerState, Level } from '../../../lib/learning/types';
import { metrics } from '../../../lib/metrics/index';
import { offers } from '../../../lib/offers/index';
import { paths } from '../../../lib/paths/index';
import { PATH_IDS, type PathId } from '../../../lib/paths/types';
import { platforms } from '../../../lib/platforms/index';
import type { Catalogue, Writer } from '../../../lib/xapi/catalogue';

/** The product's own names, with one drill, one tip, one rule and two core items. */
export const catalogue: Catalogue = {
  metric: (id) => metrics.get(id)?.name ?? null,
  offer: (id) => offers.get(id)?.title ?? null,
  drill: (id) => (id === 'see-a-week' ? { 'zh-CN': '看一周', en: 'See a week' } : null),
  tip: (id) => id === '3.1.1/low-return',
  path: (id) => paths.get(id as PathId) ?? null,
  item: (id) => {
    const [kind, name = ''] = id.split('/');
    const found = kind === 'metric' ? metrics.get(name)?.name : offers.get(name)?.title;
    return found ? { name: found, path: '3.2.3' } : null;
  },
  ruleTask: (rule, task) =>
    rule === 'known-rule' && task === 'a'
      ? { 'zh-CN': '看一看类目', en: 'Look at the category' }
      : null,
  platform: (id) => platforms.has(id),
};

export const writer: Writer = {
  actor: {
    uuid: '8a6e0b4e-2f0f-4f7e-8d0c-7b9a2f1c5d11',
    secret: '5d0c0e52-7c3a-4a2f-9b8e-1c7f5a3e9d44',
  },
  homePage: 'https://agency.example/',
  product: 'dongdian 0.1.0',
  catalogue,
};

export const row = (change: Partial<Evidence> & Pick<Evidence, 'kind'>): Evidence => ({
  id: `row-${change.kind}`,
  metricId: '',
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 0,
  at: '2026-03-04T10:15:00.000+08:00',
  ...change,
});

const offer = { id: 'ad-break-even', path: '3.1.1', sheet: 's', own: true } as const;

/** One of each kind, and of each form that a kind has. */
export const EVERY_KIND: readonly Evidence[] = [
  row({ kind: 'card-read', metricId: 'visitors', visibleMs: 5012 }),
  row({ kind: 'step-done', metricId: 'visitors' }),
  row({ kind: 'step-later', metricId: 'visitors' }),
  row({ kind: 'rule-task-done', rule: { id: 'known-rule', task: 'a', path: '3.3.2' } }),
  row({
    kind: 'rule-task-done',
    id: 'own-rule',
    rule: { id: 'own-1a2b', task: '店名', path: '3.3.2' },
  }),
  row({
    kind: 'rule-task-undone',
    at: '2026-03-05T02:15:00.000Z',
    rule: { id: 'known-rule', task: 'a', path: '3.3.2' },
  }),
  row({ kind: 'practice-begun', id: 'begun', drill: { id: 'see-a-week', help: 1 } }),
  row({ kind: 'practice-done', drill: { id: 'see-a-week', help: 1 } }),
  row({ kind: 'practice-done', id: 'scene', offer: { id: 'buyer-dialogue', path: '3.3.3' } }),
  row({ kind: 'offer-read', offer, visibleMs: 61_000 }),
  row({ kind: 'sheet-done', offer }),
  row({ kind: 'tip-applied', tip: { id: '3.1.1/low-return', path: '3.1.1' } }),
  ...(['number', 'choice4'] as const).map((form) =>
    row({
      kind: 'check-answered',
      id: form,
      check: {
        item: 'metric/pay-conversion-rate',
        question: form === 'number' ? 'q2' : 'pitfalls',
        form,
        right: form === 'number',
        hint: false,
        easy: true,
        own: form === 'number',
        day: '2026-03-04',
      },
    }),
  ),
  row({
    kind: 'teach-back',
    teachBack: { item: 'metric/visitors', clear: true, seenBy: 'coach' },
  }),
  row({ kind: 'loop-closed', loop: { id: 'loop-7', path: '3.2.3', verdict: 'cannot-tell' } }),
  ...(['share-card', 'peer-help', 'co-led'] as const).map((what) =>
    row({
      kind: 'help-given',
      id: what,
      help: { what, path: '3.3.1', confirmedBy: what === 'co-led' ? 'coach' : 'merchant' },
    }),
  ),
];

/** Areas as the learner's state has them; those named are at the level given. */
export function areasAt(levels: Partial<Record<PathId, Level>>): LearnerState['areas'] {
  const entries = PATH_IDS.map((path): [PathId, AreaState] => {
    const level = levels[path] ?? 0;
    const reachedAt = Array.from({ length: level }, (_, at) => `2026-0${at + 1}-10T08:00:00.000Z`);
    return [path, { path, level, reachedAt, p: 0.5, next: [] }];
  });
  return Object.fromEntries(entries) as unknown as LearnerState['areas'];
}
