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

/** Asked anew at each place; what was known stays until then. */
export function useLearner(api: LearnApi, place: string): Learner {
  const [learner, setLearner] = useState(UNKNOWN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` says when to look again
  useEffect(() => {
    let gone = false;
    const add = (part: Partial<Learner>) => gone || setLearner((known) => ({ ...known, ...part }));
    void api
      .ask('learner', {})
      .then((reply) =>
        add(
          reply.ok
            ? { state: reply.value.state, counting: !reply.value.fresh, failed: false }
            : { failed: true },
        ),
      );
    void api
      .ask('reviewsDue', { metricId: null })
      .then((reply) => reply.ok && add({ reviews: reply.value }));
    void api.ask('changes', {}).then((reply) => reply.ok && add({ changes: reply.value }));
    return () => {
      gone = true;
    };
  }, [api, place]);
  return learner;
}
