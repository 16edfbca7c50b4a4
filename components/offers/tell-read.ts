import type { LearnRoute } from '../../lib/paths/route';
import type { OffersApi } from './offers-api';

/** Tells that an offer, or one part of it, was read to its end; of the sample shop nothing. */
export function tellRead(
  api: Pick<OffersApi, 'ask'>,
  offerId: string,
  { path, sample }: Pick<Extract<LearnRoute, { view: 'offer' }>, 'path' | 'sample'>,
  visibleMs: number,
  part = '',
): void {
  if (sample) return;
  void api.ask('offerRead', { offerId, part, path: path ?? '', visibleMs });
}
