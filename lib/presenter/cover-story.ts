import type { PageStory, StoryMetric } from '../insight/types';
import type { SightedValue } from '../shared/sighting';
import { amountBucket } from './amount-bucket';
import { isMoneyUnit } from './cover-card';
import { coverBare, coverText } from './cover-text';

/**
 * What the panel says of a covered page, without amounts of money: orders of magnitude in lines
 * and sentences, no line of days, no sum to play with.
 *
 * @param numberOf the number that a line was made of, by the id of its sighting
 */
export function coverStory(
  story: PageStory,
  numberOf: (sightingId: string) => SightedValue | undefined,
): PageStory {
  const { language, change } = story;
  const told = (text: string): string => coverText(text, language, amountBucket);
  const cover = (metric: StoryMetric): StoryMetric => {
    if (!isMoneyUnit(metric.unit)) return { ...metric, sentence: told(metric.sentence) };
    const number = numberOf(metric.sightingId)?.number ?? null;
    const bare = metric.currency === null;
    return {
      ...metric,
      value:
        metric.readable && number !== null
          ? amountBucket(number, metric.currency, language)
          : metric.value,
      sentence: bare ? coverBare(metric.sentence, language, amountBucket) : told(metric.sentence),
      trend: [],
    };
  };
  const groups = story.groups.map((group) => ({ ...group, metrics: group.metrics.map(cover) }));
  // A look says what its number says.
  const sentences = new Map(
    groups.flatMap(({ metrics }) => metrics.map((one) => [one.metricId, one.sentence])),
  );
  return {
    ...story,
    groups,
    look: story.look.map((one) => ({
      ...one,
      sentence: sentences.get(one.metricId) ?? told(one.sentence),
    })),
    // The parts of a change are drawn as sums: its sentences alone are told.
    change: null,
    changeWhy: change
      ? change.sentences
          .map((sentence) =>
            change.currency === null ? coverBare(sentence, language, amountBucket) : told(sentence),
          )
          .join(language === 'zh-CN' ? '' : ' ')
      : story.changeWhy,
    whatIf: null,
  };
}
