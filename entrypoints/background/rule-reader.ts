import { grantedOrigins } from '../../lib/browser/permissions';
import { registerRuleReader } from '../../lib/browser/scripts';
import { platforms } from '../../lib/platforms/index';
import { listsNotices } from '../../lib/rules/watch/rule-page';
import { loadSettings } from '../../lib/settings/store';
import { planNextLook } from './rule-looks';

/**
 * Brings the watching of rules in line with settings and permissions. A page is read when its
 * scanner asks for its state; where explanations are switched off there is no scanner, and
 * the reader is registered by itself. It asks before it looks at anything.
 */
export async function syncRuleWatch(): Promise<void> {
  const { on, families } = await loadSettings();
  const alone = on && families.rules && !families.explanations;
  await registerRuleReader(alone ? await origins() : []);
  await planNextLook();
}

const HOSTS = new Set(
  [...platforms.values()].flatMap(({ hosts }) => hosts.map(({ host }) => host)),
);

/** Chosen sites of platforms, and of those that publish rules. */
async function origins(): Promise<string[]> {
  return (await grantedOrigins()).filter((pattern) => {
    const url = pattern.replace(/\*$/, '');
    return HOSTS.has(new URL(url).host) || listsNotices(url, null);
  });
}
