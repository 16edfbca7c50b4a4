import type { PageState } from '../messaging/protocol';
import type { PagePlace } from '../platforms/types';
import type { Settings } from './types';

/** The address under which one page is switched off: without query and hash. */
export function pageKey(url: string): string {
  const at = url.search(/[?#]/);
  return at < 0 ? url : url.slice(0, at);
}

/** Is the extension to do anything on this page? */
export function activeOn(settings: Settings, url: string): boolean {
  if (!settings.on || !settings.families.explanations || !URL.canParse(url)) return false;
  const { origin } = new URL(url);
  return !settings.sitesOff.includes(origin) && !settings.pagesOff.includes(pageKey(url));
}

/** What a scanner on this address needs of the settings. */
export function pageState(settings: Settings, url: string, place: PagePlace): PageState {
  return {
    active: activeOn(settings, url),
    place,
    markStyle: settings.markStyle,
    termsOff: settings.termsOff,
    view: {
      language: settings.language,
      textSize: settings.textSize,
      elder: settings.elder,
      theme: settings.theme,
    },
  };
}
