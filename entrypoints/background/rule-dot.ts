import { ownUrl } from '../../lib/browser/pages';
import { setRuleDot } from '../../lib/browser/rule-dot';
import { allTabs } from '../../lib/browser/tabs';
import { say } from '../../lib/i18n/say';
import { toolbarWords } from '../../lib/i18n/toolbar.words';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { activeOn } from '../../lib/settings/page-state';
import { loadSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { rulesHere } from './alert-handlers';

/**
 * A dot on the toolbar's picture while a page's platform has a rule that asks for something.
 * What is only good to know leaves the picture as it is: it stands on the cards.
 */
export async function showRuleDot(tabId: number, url: string, known?: Settings): Promise<void> {
  const settings = known ?? (await loadSettings());
  const wanted = settings.families.rules && activeOn(settings, url);
  const { todo } = wanted ? await rulesHere(pageOf(url, platforms).platform.id) : { todo: 0 };
  const { language } = settings;
  const title =
    todo === 0
      ? null
      : todo === 1
        ? say(toolbarWords.ruleOne, language)
        : say(toolbarWords.rules, language, { count: todo });
  await setRuleDot(tabId, title);
}

/** All pages whose address we may know: settings, rules or marks have changed. */
export async function syncRuleDots(): Promise<void> {
  const settings = await loadSettings();
  for (const { id, url } of await allTabs())
    if (url.startsWith('https://') && !url.startsWith(ownUrl('demo')))
      await showRuleDot(id, url, settings);
}
