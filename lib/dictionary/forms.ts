import type { Metric } from '../metrics/types';
import { namesOf } from './names';
import type { Pinyin } from './pinyin';
import { hanRuns, plainKey } from './tokens';

/** The ways in which one name may be typed. */
export interface Form {
  /** As it is printed. */
  readonly name: string;
  /** One of the metric's own two names, not a label of some platform. */
  readonly own: boolean;
  readonly key: string;
  /** `zhifuzhuanhualv`; empty for names with other letters. */
  readonly pinyin: string;
  /** `zfzhl`; empty as above. */
  readonly initials: string;
}

export function formsOf(metric: Metric, pinyin: Pinyin): Form[] {
  const own = [metric.name['zh-CN'], metric.name.en];
  return namesOf(metric).map((name) => {
    const syllables = spoken(name, pinyin);
    return {
      name,
      own: own.includes(name),
      key: plainKey(name),
      pinyin: syllables.join(''),
      initials: syllables.map(([initial = '']) => initial).join(''),
    };
  });
}

function spoken(name: string, pinyin: Pinyin): readonly string[] {
  const runs = hanRuns(name);
  const all = runs.flatMap((run) => pinyin.syllables(run) ?? []);
  return runs.join('') === plainKey(name) ? all : [];
}
