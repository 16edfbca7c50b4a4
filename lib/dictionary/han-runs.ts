import { metrics } from '../metrics/index';
import { namesOf } from './names';
import { hanRuns } from './tokens';

/** Every run of Chinese characters in the names of all metrics, each once: what is given a reading. */
export function allHanRuns(): string[] {
  return [...new Set([...metrics.values()].flatMap(namesOf).flatMap(hanRuns))].sort();
}
