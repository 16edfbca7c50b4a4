import { runtime } from '../browser/runtime';
import type { RunAct } from '../drill/run';

/** What who shows a drill says to the step pointer, past the scanner: it has no bytes to spare. */
export interface PointerSignal {
  readonly to: 'pointer';
  readonly act: Extract<RunAct, 'hand-over' | 'hand-back' | 'next'>;
}

const ACTS: readonly PointerSignal['act'][] = ['hand-over', 'hand-back', 'next'];

/** Hears such signals in a page; answers `true`, so that the sender knows it was heard. */
export function hearPointer(heard: (act: PointerSignal['act']) => void): void {
  const own = runtime();
  own?.onMessage.addListener((message, sender, respond) => {
    const { to, act } = (message ?? {}) as Partial<PointerSignal>;
    const known = ACTS.find((one) => one === act);
    if (to !== 'pointer' || !known || sender.id !== own.id) return undefined;
    heard(known);
    respond(true);
    return true;
  });
}
