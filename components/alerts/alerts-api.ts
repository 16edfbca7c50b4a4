import type { LocalText } from '../../lib/shared/text';
import type { SettingsApi } from '../options/settings-api';

/** What the page of alerts needs from the browser; `main.tsx` wires the real one. */
export interface AlertsApi extends SettingsApi {
  /** The page reckons days with it, so that it can be shown on any day. */
  readonly now: () => Date;
  /** Only inside a click, before anything is awaited: the browser insists. */
  readonly requestOrigin: (pattern: string) => Promise<boolean>;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly print: () => void;
  /** Names of metrics; the metric files are large, so they come when they are wanted. */
  readonly metricNames: (ids: readonly string[]) => Promise<Readonly<Record<string, LocalText>>>;
}
