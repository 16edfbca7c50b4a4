import type { ReactNode } from 'react';
import type { PageStory, StoryMetric } from '../../lib/insight/types';
import { NumberRow } from './number-row';

export interface NumberListProps {
  readonly story: PageStory;
  readonly now: Date;
  /** What can be done with a number, beside it. */
  readonly actOf?: ((metric: StoryMetric) => ReactNode) | undefined;
}

/** The page's numbers in the order in which a customer walks. */
export function NumberList({ story, now, actOf }: NumberListProps) {
  return story.groups.map(({ stage, title, metrics }) => (
    <section key={stage} className="story-group">
      <h3 className="story-stage">{title}</h3>
      <ul className="story-numbers">
        {metrics.map((metric) => (
          <NumberRow
            key={metric.sightingId}
            metric={metric}
            events={story.events}
            language={story.language}
            now={now}
            act={actOf?.(metric)}
          />
        ))}
      </ul>
    </section>
  ));
}
