import { remember, remembered } from '../../lib/browser/session-memory';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { VEIL_OFF, type VeilState } from '../../lib/veil/types';

type VeilMessages = Pick<Handlers<typeof ToBackground>, 'veil' | 'setVeil'>;

const KEY = 'veil';

/** Whether private text is to be covered: for as long as the browser runs, never on disk. */
export const veilHandlers: VeilMessages = {
  veil: async () => ((await remembered(KEY)) as VeilState | undefined) ?? VEIL_OFF,
  setVeil: async ({ on, amounts }) => {
    const veil: VeilState = { on, amounts: on && amounts };
    await remember(KEY, veil);
    return veil;
  },
};
