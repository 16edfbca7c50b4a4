import type { HelpLevel } from '../../../lib/drill/help';
import type { DrillDone, Walk } from '../../../lib/drill/walk';
import type { Result } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';

/** A record that could not be written is offered again after these pauses. */
const AGAIN_MS = [400, 2000, 8000];

export interface Walked {
  readonly walk: Walk;
  readonly used: HelpLevel;
  readonly language: Language;
}

/** Tells that a drill was walked to its end; `told` hears after each try whether it is kept. */
export function noteWalk(
  send: (done: DrillDone) => Promise<Result<unknown>>,
  { walk, used, language }: Walked,
  told: (saved: boolean) => void,
): void {
  const done: DrillDone = {
    id: crypto.randomUUID(),
    drillId: walk.drill.id,
    help: used,
    platform: walk.platform,
    language,
    at: new Date().toISOString(),
    sample: walk.sample,
  };
  const attempt = async ([wait, ...later]: readonly number[]): Promise<void> => {
    const reply = await send(done);
    told(reply.ok);
    // The same id is sent again: stored once, however often it arrives.
    if (!reply.ok && wait !== undefined && reply.code !== 'orphaned')
      setTimeout(() => void attempt(later), wait);
  };
  void attempt(AGAIN_MS);
}
