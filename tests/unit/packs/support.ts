import { type KeyFile, makeKeys } from '../../../lib/packs/keys';
import type { OpenWith } from '../../../lib/packs/open-pack';
import { type Draft, signPack } from '../../../lib/packs/sign';
import { NO_MEMORY } from '../../../lib/packs/trust';
import type { Pack } from '../../../lib/packs/types';
import { parseItems } from '../../../lib/rules/feed/schema';
import type { RuleChange } from '../../../lib/rules/feed/types';

export const NOW = new Date('2026-08-20T04:00:00Z');

export const aRule = (change: Partial<RuleChange> = {}): RuleChange => ({
  id: 'sample-rule',
  platform: 'taobao',
  kind: 'public-notice',
  level: 'must',
  category: 'shipping',
  title: { language: 'zh-CN', text: '关于变更《发货规则》的公示通知' },
  published: '2026-08-18',
  comment: null,
  effective: '2026-08-25',
  enforced: null,
  who: { 'zh-CN': '所有淘宝店', en: 'All Taobao shops' },
  changes: [
    {
      old: { 'zh-CN': '48小时内发货', en: 'Ship within 48 hours' },
      new: { 'zh-CN': '24小时内发货', en: 'Ship within 24 hours' },
    },
  ],
  why: { 'zh-CN': '发货时间变短了。', en: 'There is less time to ship.' },
  tasks: [{ id: 'a', text: { 'zh-CN': '看一看发货设置', en: 'Look at the shipping setting' } }],
  metrics: ['late-ship-rate'],
  url: 'https://rulechannel.taobao.com/?type=detail&ruleId=1#/rule/detail?ruleId=1',
  sources: ['https://rulechannel.taobao.com/'],
  captured: '2026-08-18',
  confidence: 'high',
  ...change,
});

export const draft = (change: Partial<Draft> = {}): Draft => ({
  kind: 'rules',
  id: 'agency-rules',
  version: 3,
  issued: '2026-08-19',
  expires: '2026-10-31',
  items: [aRule()],
  ...change,
});

/** Keys of this test run alone. */
export const daily: KeyFile = await makeKeys();
export const backup: KeyFile = await makeKeys();
export const stranger: KeyFile = await makeKeys();

export const how = (
  change: Partial<OpenWith<readonly RuleChange[]>> = {},
): OpenWith<readonly RuleChange[]> => ({
  kind: 'rules',
  parseItems,
  pinned: [daily, backup].map(({ keyId, publicKey }) => ({ keyId, publicKey })),
  named: [],
  memoryOf: () => NO_MEMORY,
  now: NOW,
  ...change,
});

export const signed = (change: Partial<Draft> = {}, keys = daily): Promise<Pack> =>
  signPack(draft(change), keys);
export const text = (pack: unknown): string => JSON.stringify(pack);
