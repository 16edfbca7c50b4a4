import { coachAddress } from '../route';
import type { TryPlace } from './types';

/** The hash of a place that is told by letters alone; `''` for a page without places. */
export function hashOfPlace(to: TryPlace): string {
  switch (to.page) {
    case 'demo': {
      const { trade, look, page } = to.at;
      const hash = `#${trade}/${look}/${page}`;
      return to.drill ? `${hash}?drill=${encodeURIComponent(to.drill)}` : hash;
    }
    case 'dictionary':
      return `#/metric/${to.metric}`;
    case 'learn':
      return `#/offer/${encodeURIComponent(to.offer)}`;
    case 'coach':
      return coachAddress(to.view);
    default:
      return '';
  }
}
