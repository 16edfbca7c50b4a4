import { useEffect, useState } from 'react';
import type { ReviewsDue } from '../../lib/learning/ready';
import type { LearnerState } from '../../lib/learning/types';
import type { ChangesReply } from '../../lib/messaging/change-messages';
import type { LearnApi } from './learn-api';

/** What is known of somebody's learning; each part comes when it comes. */
export interface Learner {
  readonly state: LearnerState | null;
  /** Rows are still being counted in. */
  readonly counting: boolean;
  readonly failed: boolean;
  readonly reviews: ReviewsDue | null;
  readonly changes: ChangesReply | null;
}

const UNKNOWN: Learner = {
  state: null,
  counting: false,
  failed: false,
  reviews: null,
  changes: null,
};

/** Rows that came by another way are counted in within a moment. */
const AGAIN_MS = 2000;

/** Asked anew at each place and when the page is looked at again; what was known stays until then. */
export function useLearner(api: LearnApi, place: string): Learner {
  const [learner, setLearner] = useState(UNKNOWN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` says when to look again
  useEffect(() => {
    const over = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    const add = (part: Partial<Learner>) => {
      if (!over.signal.aborted) setLearner((known) => ({ ...known, ...part }));
    };
    const look = () => {
      void api.ask('learner', {}).then((reply) => {
        rest();
        if (!reply.ok) return add({ failed: true });
        const { state, fresh } = reply.value;
        add({ state, counting: !fresh, failed: false });
        if (!fresh && !over.signal.aborted) again = setTimeout(look, AGAIN_MS);
      });
    };
    // What was learnt is drawn first; the background answers one thing after the other.
    const rest = () => {
      if (over.signal.aborted) return;
      void api
        .ask('reviewsDue', { metricId: null })
        .then((reply) => reply.ok && add({ reviews: reply.value }));
      void api.ask('changes', {}).then((reply) => reply.ok && add({ changes: reply.value }));
    };
    look();
    const shown = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', shown, { signal: over.signal });
    return () => {
      over.abort();
      clearTimeout(again);
    };
  }, [api, place]);
  return learner;
}
