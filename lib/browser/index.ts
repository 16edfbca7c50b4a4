/**
 * The one seam to the extension APIs (webextension-polyfill behind it). Only `browser/`,
 * `messaging/`, `settings/` and the entrypoints that wire may import it.
 */
import { browser as api } from 'wxt/browser';

export const browser = api;
