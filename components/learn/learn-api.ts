import type { Offer } from '../../lib/offers/types';
import type { Path, PathId } from '../../lib/paths/types';
import type { OffersApi } from '../offers/offers-api';
import type { SettingsApi } from '../options/settings-api';

/** Everything the paths ask for and offer. */
export interface Library {
  readonly paths: ReadonlyMap<PathId, Path>;
  readonly offers: ReadonlyMap<string, Offer>;
}

/** What the page needs of the world; `main.tsx` wires the real one. */
export interface LearnApi extends SettingsApi, OffersApi {
  /** For files of other kinds than a sheet's text. */
  readonly saveJson: (name: string, type: string, text: string) => void;
  readonly loadPaths: () => Promise<Library['paths']>;
  readonly loadOffers: () => Promise<Library['offers']>;
}
