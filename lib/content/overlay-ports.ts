import type { DrillDone } from '../drill/walk';
import { ask } from '../messaging/client';
import { pageKey } from '../settings/page-state';

/** The overlay's wishes as messages to the background; the same on real pages and the demo. */
export const overlayPorts = {
  record: (evidence: Parameters<typeof ask<'recordEvidence'>>[1]) =>
    ask('recordEvidence', evidence),
  switchOff: (kind: 'term' | 'page' | 'site' | 'all', metricId: string | null) =>
    void switchOff(kind, metricId),
  setTextSize: (textSize: 100 | 125 | 150 | 200) =>
    void ask('changeSettings', { patch: { textSize } }),
  openOptions: () => void ask('openPage', { page: 'options' }),
  openLearn: (hash: string) => void ask('openPage', { page: 'learn', hash }),
  openPanel: async () => {
    const reply = await ask('openPanel', {});
    return reply.ok && reply.value.opened;
  },
  story: () => ask('pageStory', { tabId: null }),
  typed: (data: Parameters<typeof ask<'typedNumber'>>[1]) => ask('typedNumber', data),
  rulesHere: (platform: string) => ask('rulesHere', { platform }),
  openRules: () => void ask('openPage', { page: 'alerts' }),
  review: {
    due: (metricId: string) => ask('reviewsDue', { metricId }),
    question: (item: string) => ask('nextQuestion', { tabId: null, item, review: true }),
    answer: (data: Parameters<typeof ask<'answerQuestion'>>[1]) => ask('answerQuestion', data),
    later: (item: string) => void ask('reviewLater', { item }),
  },
};

/** The step pointer's, likewise. */
export const drillPorts = {
  moved: (data: Parameters<typeof ask<'drillMoved'>>[1]) => void ask('drillMoved', data),
  done: (done: DrillDone) => ask('drillDone', done as Parameters<typeof ask<'drillDone'>>[1]),
};

function switchOff(kind: 'term' | 'page' | 'site' | 'all', metricId: string | null) {
  switch (kind) {
    case 'all':
      return ask('changeSettings', { patch: { on: false } });
    case 'site':
      return ask('switchPlace', { kind, key: location.origin, on: false });
    case 'page':
      return ask('switchPlace', { kind, key: pageKey(location.href), on: false });
    case 'term':
      return metricId ? ask('switchPlace', { kind, key: metricId, on: false }) : undefined;
  }
}
