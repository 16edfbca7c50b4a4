import type { OwnPage } from '../../lib/browser/pages';
import type { SettingsApi } from '../options/settings-api';

/** What the coach's pages need of the world; `main.tsx` wires the real one. */
export interface CoachApi extends SettingsApi {
  readonly now: () => Date;
  /** Only inside a click: the browser asks for one host. */
  readonly requestOrigin: (pattern: string) => Promise<boolean>;
  readonly print: () => void;
  readonly openPage: (page: OwnPage, hash?: string) => void;
  /**
   * Opens the window for the projector; missing where there is none.
   * @returns 'bare': private text on the page could not be covered
   */
  readonly openPresenter?: () => Promise<'covered' | 'bare' | 'failed'>;
  /** name, media type, text */
  readonly saveFile: (name: string, type: string, text: string) => void;
}
