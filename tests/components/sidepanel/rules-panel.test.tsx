import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelApi } from '../../../components/sidepanel/panel-api';
import { PanelView } from '../../../components/sidepanel/panel-view';
import type { PageStory } from '../../../lib/insight/types';
import type { RuleMark } from '../../../lib/rules/alerts/types';
import type { RuleChange } from '../../../lib/rules/feed/types';
import type { Settings } from '../../../lib/settings/schema';
import { ok } from '../../../lib/shared/result';
import { aRule, mark } from '../../unit/rules/make';
import { alertsFake } from '../alerts/fake';
import { expectAccessible } from '../ui/support';
import { STORY } from './story';

afterEach(cleanup);

const RULES = [
  aRule(),
  aRule({ id: 'today', level: 'good-to-know', effective: '2026-08-20' }),
  aRule({ id: 'old', effective: '2026-01-05' }),
];

interface Shown {
  readonly rules?: readonly RuleChange[];
  readonly marks?: readonly RuleMark[];
  readonly settings?: Partial<Settings>;
  readonly story?: Partial<PageStory>;
}

function show({ rules = RULES, marks = [], settings = {}, story = {} }: Shown = {}) {
  const fake = alertsFake({ rules, marks, settings });
  const language = settings.language ?? 'zh-CN';
  const api: PanelApi = {
    ask: fake.api.ask,
    watchSettings: fake.api.watchSettings,
    saveFile: () => undefined,
    now: fake.api.now,
    tab: async () => ({ id: 1, url: STORY.url }),
    onTabChanged: () => () => undefined,
    story: async () => ok({ ...STORY, language, ...story }),
  };
  return { ...fake, ...render(<PanelView api={api} />) };
}
const asked = (fake: ReturnType<typeof show>, name: string) =>
  fake.calls.filter(([one]) => one === name).map(([, data]) => data);

describe('规则 in the side panel', () => {
  it('counts what waits at this platform, says what has its day today, and leads on', async () => {
    const fake = show();
    expect(
      await screen.findByText('这个平台有 1 条要做，1 条知道就好。今天到日子的有 1 条。'),
    ).not.toBeNull();
    expect(screen.getByText('8 月 25 日起，还有 5 天')).not.toBeNull();
    expect(asked(fake, 'ruleAlerts')).toEqual([{ platform: 'taobao' }]);
    await userEvent.click(screen.getByRole('button', { name: '看规则提醒' }));
    expect(asked(fake, 'openPage')).toEqual([{ page: 'alerts' }]);
  });

  it('is calm when all was seen, and when nothing is ahead', async () => {
    const at = '2026-08-20T01:00:00.000Z';
    const marks = RULES.map(({ id }) => mark({ id, seenAt: at, changedAt: at }));
    show({ marks });
    expect(await screen.findByText(/这个平台的规则，你都看过了。/)).not.toBeNull();
    cleanup();
    show({ rules: [aRule({ effective: '2026-01-05' })] });
    expect(await screen.findByText('这个平台现在没有还没到的规则。')).not.toBeNull();
  });

  it('is not there when alerts are off, on the sample shop, and where no rule is known', async () => {
    const off = { explanations: true, tips: true, rules: false };
    for (const change of [
      { settings: { families: off } },
      { story: { sample: true } },
      { rules: [] },
    ]) {
      show(change);
      await screen.findAllByText(/访客数/);
      await new Promise((done) => setTimeout(done, 20));
      expect(screen.queryByRole('heading', { name: '规则' })).toBeNull();
      cleanup();
    }
  });

  it.each(['zh-CN', 'en'] as const)('axe finds nothing in %s', async (language) => {
    const { container } = show({ settings: { language } });
    await screen.findByRole('heading', { name: language === 'en' ? 'Rules' : '规则' });
    await expectAccessible(container);
  });
});
