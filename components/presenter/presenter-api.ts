import type { OwnPage } from '../../lib/browser/pages';
import type { ScreenNow } from '../../lib/presenter/screens';
import type { SettingsApi } from '../options/settings-api';

/** What the presenter needs of the world; `main.tsx` wires the real one. */
export interface PresenterApi extends SettingsApi {
  /** ms since 1970. */
  readonly now: () => number;
  /** Something that is shown may be another now. @returns stops it. */
  readonly follow: (changed: () => void) => () => void;
  readonly screen: () => ScreenNow;
  /** The window may be on another screen now. @returns stops it. */
  readonly onScreen: (changed: () => void) => () => void;
  readonly full: () => boolean;
  readonly toggleFull: () => void;
  readonly onFull: (changed: () => void) => () => void;
  readonly openPage: (page: OwnPage, hash?: string) => void;
}
