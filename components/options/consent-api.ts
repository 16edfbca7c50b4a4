import type { SettingsApi } from './settings-api';

/** What a page needs in order to ask for sites and to keep what was agreed. */
export interface ConsentApi extends SettingsApi {
  /** Only inside a click, before anything is awaited: the browser insists. */
  readonly requestOrigin: (pattern: string) => Promise<boolean>;
  readonly removeOrigin: (pattern: string) => Promise<boolean>;
  /** Match patterns of every site that may be read. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  readonly onPermissionsChanged: (changed: () => void) => () => void;
}

export const patternOf = (origin: string): string => `${origin}/*`;
export const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');
