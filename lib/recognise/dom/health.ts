import type { HealthKind, HealthLine, Sighting } from '../../shared/sighting';
import type { Finder, Mark } from './finder';

/** What was noticed, labels without a number, names with two meanings and unreadable numbers. */
export function healthOf(finder: Finder, read: (mark: Mark) => Sighting): readonly HealthLine[] {
  const lines = finder.health();
  const count = (kind: HealthKind, marks: readonly Mark[]) => {
    const counts = new Map<string, number>();
    for (const { text } of marks) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const [text, count] of counts) lines.push({ kind, text, count });
  };
  const marks = [...finder.marks.values()];
  count(
    'ambiguous',
    marks.filter(({ match }) => match.alternatives.length > 0 && match.confidence < 0.8),
  );
  count(
    'unreadable',
    marks.filter((mark) => read(mark).value?.readable === false),
  );
  return lines;
}
