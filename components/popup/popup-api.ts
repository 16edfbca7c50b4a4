import type { PageReport } from '../../lib/messaging/protocol';
import type { Platform } from '../../lib/platforms/types';
import type { Result } from '../../lib/shared/result';
import type { SettingsApi } from '../options/settings-api';

export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** What the popup needs from the browser; `main.tsx` wires the real one. */
export interface PopupApi extends SettingsApi {
  /** The tab this popup speaks of. */
  readonly tab: () => Promise<Tab | null>;
  /** Asks the scanner in a tab what it found. */
  readonly report: (tabId: number) => Promise<Result<PageReport>>;
  readonly hasOrigin: (pattern: string) => Promise<boolean>;
  /** Only inside a click, before anything is awaited: the browser insists. */
  readonly requestOrigin: (pattern: string) => Promise<boolean>;
  readonly onPermissionsChanged: (changed: () => void) => () => void;
  /** Opens the side panel beside a tab. Only inside a click, before anything is awaited. */
  readonly openPanel: (tabId: number) => Promise<boolean>;
  /** Into the person's own downloads. */
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** After a page was opened there is nothing more to see here. */
  readonly close: () => void;
  /** Something that the presenter shows may be another now. @returns stops it. */
  readonly follow?: (changed: () => void) => () => void;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly ownOrigin: string;
}
