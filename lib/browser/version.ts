import { browser } from './index';

/** Of the extension, as its manifest has it. */
export const appVersion = (): string => browser.runtime.getManifest().version;
