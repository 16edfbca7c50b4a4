import type { Sender } from '../../lib/messaging/router';
import type { VeilState } from '../../lib/veil/types';
import { veilHandlers } from './veil-handlers';

/** The background itself asks, as one of our own pages would. */
const OURSELVES: Sender = {
  tabId: null,
  frameId: 0,
  ownPage: true,
  host: '',
  url: '',
  documentId: null,
};

export const veilNow = (): Promise<VeilState> => veilHandlers.veil({}, OURSELVES);

export const switchVeil = (veil: VeilState): Promise<VeilState> =>
  veilHandlers.setVeil({ ...veil }, OURSELVES);
