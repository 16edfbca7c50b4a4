import { runtime } from '../browser/runtime';
import type { VeilState } from '../veil/types';
import { isEnvelope } from './envelope';

/** Hears when the veil is put on or taken off. It never answers: the scanner does. */
export function hearVeil(changed: (state: VeilState) => void): void {
  const own = runtime();
  own?.onMessage.addListener((message, sender) => {
    if (!isEnvelope(message) || message.to !== 'scanner' || sender.id !== own.id) return undefined;
    const { state } = (message.data ?? {}) as { state?: Partial<VeilState> };
    if (message.name === 'veilChanged' && typeof state?.on === 'boolean')
      changed({ on: state.on, amounts: state.amounts === true });
    return undefined;
  });
}
