import type { PageStory } from '../../lib/insight/types';
import type { Result } from '../../lib/shared/result';
import type { SettingsApi } from '../options/settings-api';

/** What the panel needs of the browser; `main.tsx` wires the real one. */
export interface PanelApi extends SettingsApi {
  /** The tab in front of this window; `null` where the browser tells none. */
  readonly tab: () => Promise<{ readonly id: number; readonly url: string } | null>;
  /** Another tab came to the front, or this one went to another address. */
  readonly onTabChanged: (changed: () => void) => () => void;
  /** Into the person's own downloads. */
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** Days of rules are reckoned with it. */
  readonly now: () => Date;
  readonly story: (tabId: number) => Promise<Result<PageStory>>;
}
