import { metricIds } from 'virtual:lexicon';
import { changeRules, coverFrame, uncover } from '../../lib/browser/veil-scripts';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { frameRule } from '../../lib/veil/frame-rule';
import { setVeil, veilState } from './veil';

type VeilMessages = Pick<
  Handlers<typeof ToBackground>,
  'veil' | 'setVeil' | 'veilHere' | 'veilFrames'
>;

export const veilHandlers: VeilMessages = {
  veil: () => veilState(),
  setVeil: (state) => setVeil(state),

  veilHere: async ({ url, covered }, { tabId, frameId, ownPage }) => {
    let state = await veilState();
    if (tabId !== null && !ownPage) {
      if (state.on && !covered) {
        await coverFrame(tabId, frameId);
        // It may have been taken off everywhere meanwhile: this frame was not covered yet then.
        state = await veilState();
        if (!state.on) await uncover({ tabId, frameIds: [frameId] });
      } else if (!state.on && covered) await uncover({ tabId, frameIds: [frameId] });
    }
    return { state, place: pageOf(url, platforms), metricIds };
  },

  veilFrames: async ({ show, hide }, { tabId, frameId }) => {
    if (tabId === null) throw new Refused('no-page');
    await changeRules(tabId, frameId, { add: show.map(frameRule), remove: hide.map(frameRule) });
    return {};
  },
};
