import type { Ask } from '../options/settings-api';

/** What the offers need of the world; `main.tsx` wires the real one. */
export interface OffersApi {
  readonly ask: Ask;
  /** Saves a text as a file of the person's own. */
  readonly saveFile: (name: string, text: string) => void;
  readonly print: () => void;
  /** Opens one of our own pages in a tab. */
  readonly openPage: (page: 'demo' | 'alerts' | 'dictionary', hash?: string) => void;
  readonly now: () => Date;
}
