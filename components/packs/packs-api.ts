import type { SettingsApi } from '../options/settings-api';

/** What the page of packs needs of the world. */
export interface PacksApi extends Pick<SettingsApi, 'ask'> {
  /** Only inside a click: the browser asks for one host. */
  readonly requestOrigin: (pattern: string) => Promise<boolean>;
  readonly now: () => Date;
}
