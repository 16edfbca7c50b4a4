import type { AnswerReply, NextQuestion, ReviewsDue } from '../../lib/learning/ready';
import type { DataOf, ToBackground } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/shared/result';

/** What a review on a card asks of the background. */
export interface ReviewPorts {
  readonly due: (metricId: string) => Promise<Result<ReviewsDue>>;
  readonly question: (item: string) => Promise<Result<NextQuestion>>;
  readonly answer: (
    data: DataOf<typeof ToBackground, 'answerQuestion'>,
  ) => Promise<Result<AnswerReply>>;
  readonly later: (item: string) => void;
}

/** The one review of this page view. */
export interface ReviewHere {
  readonly item: string;
  readonly ports: ReviewPorts;
  /** Put off or answered: the line goes, and no other comes. */
  readonly end: () => void;
}

export interface PageReview {
  /** For the card that is open; `null`: none, or not known yet. */
  readonly now: ReviewHere | null;
  /** A card opens: what is offered is offered on its own card alone. */
  readonly opens: (metricId: string | null) => void;
  /** The same, and asks. @param metricId `null` on the sample store and for unknown names */
  readonly ask: (metricId: string | null) => void;
}

/** At most one review in the life of a document; `changed` runs where the line comes or goes. */
export function pageReview(ports: ReviewPorts, changed: () => void): PageReview {
  let open: string | null = null;
  let asking = false;
  let offered: { readonly metricId: string; readonly item: string } | null = null;
  let over = false;
  const end = () => {
    over = true;
    changed();
  };
  return {
    get now() {
      if (over || !offered || offered.metricId !== open) return null;
      return { item: offered.item, ports, end };
    },
    opens: (metricId) => {
      open = metricId;
    },
    ask: (metricId) => {
      open = metricId;
      if (metricId === null || offered || asking) return;
      asking = true;
      void ports.due(metricId).then((reply) => {
        asking = false;
        const [first] = reply.ok ? reply.value.items : [];
        if (!first) return;
        offered = { metricId, item: first.item };
        if (open === metricId) changed();
      });
    },
  };
}
