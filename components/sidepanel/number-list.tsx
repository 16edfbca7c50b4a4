import type { PageStory } from '../../lib/insight/types';
import { NumberRow } from './number-row';

/** The page's numbers in the order in which a customer walks. */
export function NumberList({ story, now }: { story: PageStory; now: Date }) {
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
          />
        ))}
      </ul>
    </section>
  ));
}
