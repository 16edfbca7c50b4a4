import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AlertsView } from '../../../components/alerts/alerts-view';
import { packWords } from '../../../lib/i18n/packs.words';
import { builtInFeed } from '../../../lib/rules/feed/built-in';
import type { RuleChange } from '../../../lib/rules/feed/types';
import { aRule } from '../../unit/packs/support';
import { expectAccessible } from '../options/support';
import { type AlertsFakeOptions, alertsFake } from './fake';

afterEach(cleanup);

const RULES = [
  aRule(),
  aRule({
    id: 'passed',
    platform: 'douyin',
    effective: '2026-07-01',
    level: 'good-to-know',
    confidence: 'medium',
    why: { 'zh-CN': '酒类多交一份证。', en: 'Alcohol needs one more paper.' },
  }),
];

async function open(options: AlertsFakeOptions = {}) {
  const fake = alertsFake({ rules: RULES, ...options });
  render(<AlertsView api={fake.api} />);
  await screen.findByRole('search');
  return { ...fake, user: userEvent.setup() };
}
const row = (words: string | RegExp) => screen.getByRole('button', { name: words });
const asked = (fake: { calls: readonly (readonly [string, unknown])[] }, name: string) =>
  fake.calls.filter(([one]) => one === name).map(([, data]) => data);

describe('the timeline', () => {
  it('sets what is ahead apart from what has passed, and says so', async () => {
    await open();
    const ahead = screen.getByRole('region', { name: '还没到，和刚开始的' });
    expect(within(ahead).getByText('8 月 25 日起，还有 5 天')).not.toBeNull();
    const past = screen.getByRole('region', { name: '日子已经过了' });
    expect(within(past).getByText('7 月 1 日起，已经 50 天')).not.toBeNull();
    expect(within(past).getByText('还要核对')).not.toBeNull();
    expect(within(ahead).queryByText('还要核对')).toBeNull();
  });

  it('says plainly when nothing is ahead, and which platforms are not covered', async () => {
    await open({ rules: builtInFeed.items, on: '2026-11-22T04:00:00Z' });
    expect(screen.getByText('今天没有还没到的规则。')).not.toBeNull();
    expect(
      screen.getByText(
        '还没有：拼多多、快手、小红书、京东、微信小店、1688。这些平台改了规则，这里看不到。',
      ),
    ).not.toBeNull();
    expect(screen.getByText('收到 8 月 21 日为止，后来的还没有。')).not.toBeNull();
    expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
  });

  it('opens to a card of six parts in order, and then counts as seen', async () => {
    const { user, ...fake } = await open();
    await user.click(row(/发货时间变短了/));
    const parts = [...document.querySelectorAll('.alerts-part dt')].map((dt) => dt.textContent);
    expect(parts).toEqual([
      '改了什么',
      '从哪天起',
      '和谁有关',
      '要做什么',
      '还能不能提意见',
      '碰到哪些数',
      '原文',
    ]);
    expect(screen.getByText('48小时内发货')).not.toBeNull();
    expect(screen.getByText(/公布到开始有 7 天。法律写的最少是 7 天。/)).not.toBeNull();
    expect(screen.getByText(/15。?.*|这句来自二手资料/)).not.toBeNull();
    expect(await screen.findByText('数 late-ship-rate')).not.toBeNull();
    const link = screen.getByRole('link', { name: /rulechannel\.taobao\.com/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(asked(fake, 'markRule')).toEqual([{ id: 'sample-rule', change: { kind: 'seen' } }]);
    await user.click(row(/发货时间变短了/));
    expect(document.querySelector('.alerts-part')).toBeNull();
  });

  it('ticks tasks off, puts off, mutes and brings back', async () => {
    const { user, marks } = await open();
    await user.click(row(/发货时间变短了/));
    await user.click(screen.getByRole('checkbox', { name: '看一看发货设置' }));
    const head = row(/发货时间变短了/);
    await waitFor(() => expect(within(head).getByText('做完了')).not.toBeNull());
    expect(Object.keys(marks.get('sample-rule')?.tasks ?? {})).toEqual(['a']);
    await user.click(screen.getByRole('checkbox', { name: '看一看发货设置' }));
    await user.click(screen.getByRole('button', { name: '8 月 23 日再看' }));
    expect(await screen.findByText('好，8 月 23 日再给你看。')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '这条不再提醒' }));
    await waitFor(() => expect(screen.queryByText('发货时间变短了。')).toBeNull());
    await user.selectOptions(screen.getByRole('combobox', { name: '看过没有' }), '不再提醒');
    await user.click(row(/发货时间变短了/));
    await user.click(screen.getByRole('button', { name: '恢复提醒' }));
    expect(marks.get('sample-rule')?.mutedAt).toBeNull();
  });

  it('takes an act back that could not be kept, and says why', async () => {
    const { user, setFailing } = await open();
    await user.click(row(/发货时间变短了/));
    setFailing('markRule', 'disk-full');
    await user.click(screen.getByRole('checkbox', { name: '看一看发货设置' }));
    expect(await screen.findByText(/硬盘满了/)).not.toBeNull();
    const box = screen.getByRole('checkbox', { name: '看一看发货设置' }) as HTMLInputElement;
    expect(box.checked).toBe(false);
  });
});

describe('choosing', () => {
  it('searches, filters, says when nothing fits, and clears', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox', { name: '找一个词' }), '酒');
    expect(screen.queryByText('发货时间变短了。')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '平台' }), '淘宝');
    expect(screen.getByText('没有找到')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '条件都去掉' }));
    expect(screen.getAllByText('2 条')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: '要不要做' }), '知道就好');
    expect(screen.queryByText('发货时间变短了。')).toBeNull();
  });

  it('begins with the platforms of the person, where some are known', async () => {
    const { user } = await open({ mine: ['douyin', 'law-cn'] });
    expect(screen.queryByText('发货时间变短了。')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '平台' }), '全部平台');
    expect(screen.getByText('发货时间变短了。')).not.toBeNull();
  });

  it('shows before and after side by side', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: '前后对照' }));
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['和谁有关', '原来', '现在', '从哪天起']);
    expect(within(table).getAllByText('24小时内发货')).toHaveLength(2);
    await expectAccessible();
  });

  it('lies open for printing', async () => {
    await open();
    expect(document.querySelectorAll('.alerts-card')).toHaveLength(0);
    fireEvent(window, new Event('beforeprint'));
    expect(document.querySelectorAll('.alerts-card')).toHaveLength(2);
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(document.querySelectorAll('.alerts-card')).toHaveLength(0));
  });

  it('writes a calendar file of the days ahead, or says that there is none', async () => {
    const { user, files } = await open();
    await user.click(screen.getByRole('button', { name: '放进日历' }));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ name: 'dongdian-2026-08-20.ics', type: 'text/calendar' });
    expect(files[0]?.text).toContain('DTSTART;VALUE=DATE:20260825');
    expect(screen.getByText('存好了一个日历文件，有 1 个日子。')).not.toBeNull();
    cleanup();
    const later = await open({ on: '2026-11-22T04:00:00Z' });
    await later.user.click(screen.getByRole('button', { name: '放进日历' }));
    expect(later.files).toEqual([]);
    expect(screen.getByText('这里没有以后的日子，日历是空的。')).not.toBeNull();
  });
});

describe('switches and updates', () => {
  it('says that it is off, asks for nothing, and can be switched on', async () => {
    const fake = alertsFake({
      rules: RULES,
      settings: { families: { explanations: true, tips: true, rules: false } },
    });
    render(<AlertsView api={fake.api} />);
    await userEvent.click(await screen.findByRole('button', { name: '打开规则提醒' }));
    expect(await screen.findByText('发货时间变短了。')).not.toBeNull();
    expect(fake.settings().families.rules).toBe(true);
  });

  it('takes a file, and says in one line why it did not', async () => {
    const { user, ...fake } = await open({ receipt: { taken: false, code: 'bad-signature' } });
    await user.click(screen.getByRole('button', { name: '从文件更新' }));
    const [input] = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
    fireEvent.change(input as HTMLInputElement, {
      // The test's DOM has files that can not be streamed.
      target: { files: [{ name: 'feed.json', stream: () => new Response('{"x":1}').body }] },
    });
    expect(await screen.findByText(packWords['bad-signature']['zh-CN'])).not.toBeNull();
    expect(asked(fake, 'takePack')).toEqual([{ text: '{"x":1}' }]);
    expect(screen.getByText('发货时间变短了。')).not.toBeNull();
  });

  it('asks for exactly the host of an address, inside the click', async () => {
    const { user, ...fake } = await open({ receipt: { taken: false, code: 'nothing-new' } });
    await user.click(screen.getByRole('button', { name: '更新的网址' }));
    const field = screen.getByRole('textbox', { name: '更新的网址' });
    await user.type(field, 'http://packs.example/x');
    await user.click(screen.getByRole('button', { name: '去拿更新' }));
    expect(screen.getByText('这个网址用不了，请看是不是 https 开头。')).not.toBeNull();
    await user.clear(field);
    await user.type(field, 'https://packs.example/rules.json');
    await user.click(screen.getByRole('button', { name: '去拿更新' }));
    expect(await screen.findByText(packWords['nothing-new']['zh-CN'])).not.toBeNull();
    expect(asked(fake, 'requestOrigin')).toEqual(['https://packs.example/*']);
    expect(asked(fake, 'fetchPack')).toEqual([{ address: 'https://packs.example/rules.json' }]);
  });
});

describe('an address that is asked by itself', () => {
  const openFold = async (language: 'zh-CN' | 'en' = 'zh-CN', more = {}) => {
    const opened = await open({ settings: { language }, ...more });
    const name = language === 'en' ? 'Address of updates' : '更新的网址';
    await opened.user.click(screen.getByRole('button', { name }));
    return opened;
  };
  const toggle = () => screen.getByRole('switch', { name: '以后自己去看' });

  it('starts off, and is switched on only with an address and its host allowed', async () => {
    const { user, ...fake } = await openFold();
    expect(toggle().getAttribute('aria-checked')).toBe('false');
    await user.click(toggle());
    expect(screen.getByText('这个网址用不了，请看是不是 https 开头。')).not.toBeNull();
    await user.type(screen.getByRole('textbox', { name: '更新的网址' }), 'https://packs.example/r');
    await user.click(toggle());
    expect(await screen.findByText('每天去 packs.example 看一次更新。')).not.toBeNull();
    expect(screen.getByText(/上次看过：8 月 20 日 .*没有更新。/)).not.toBeNull();
    expect(toggle().getAttribute('aria-checked')).toBe('true');
    expect(asked(fake, 'requestOrigin')).toEqual(['https://packs.example/*']);
    await user.click(toggle());
    expect(await screen.findByText('现在不自己去看更新。')).not.toBeNull();
    expect(asked(fake, 'watchFeed')).toEqual([
      { address: 'https://packs.example/r', on: true },
      { address: 'https://packs.example/r', on: false },
    ]);
  });

  it('stays off where the browser was told no', async () => {
    const { user, ...fake } = await openFold('zh-CN', { grants: false });
    await user.type(screen.getByRole('textbox', { name: '更新的网址' }), 'https://packs.example/r');
    await user.click(toggle());
    expect(await screen.findByText('没有允许这个网址，什么都没变。')).not.toBeNull();
    expect(asked(fake, 'watchFeed')).toEqual([]);
  });

  it('says why a look brought nothing, and has no accessibility violation', async () => {
    const feed = {
      on: true,
      address: 'https://packs.example/r',
      lookedAt: '2026-08-19T04:00:00Z',
      outcome: 'rolled-back',
    } as const;
    await openFold('en', { feed });
    expect(screen.getByText(/Last look: 19 August.*older than what you have/)).not.toBeNull();
    await expectAccessible();
  });
});

describe('a feed that holds markup', () => {
  it('is shown as text: nothing of it becomes an element, and no script address a link', async () => {
    const bad = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
    const both = { 'zh-CN': bad, en: bad };
    const rule = {
      ...aRule(),
      platform: bad,
      title: { language: 'zh-CN', text: bad },
      who: both,
      why: both,
      changes: [{ old: both, new: both }],
      tasks: [{ id: 'a', text: both }],
      url: 'javascript:globalThis.hit=1',
      sources: [bad],
    } as RuleChange;
    const { user } = await open({ rules: [rule] });
    await user.click(row(/<img src=x/));
    expect(document.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(document.querySelectorAll('.alerts-card a')).toHaveLength(0);
    expect((globalThis as { hit?: number }).hit).toBeUndefined();
    expect(document.body.textContent?.split(bad).length).toBeGreaterThan(7);
  });
});

describe('accessible', () => {
  it.each(['zh-CN', 'en'] as const)('axe finds nothing, opened, in %s', async (language) => {
    const { user } = await open({ settings: { language } });
    await user.click(row(language === 'en' ? /less time to ship/ : /发货时间变短了/));
    await expectAccessible();
  });

  it('is worked by keys alone', async () => {
    const { user } = await open();
    row(/发货时间变短了/).focus();
    await user.keyboard('{Enter}');
    const box = screen.getByRole('checkbox', { name: '看一看发货设置' });
    await user.tab();
    expect(document.activeElement).toBe(box);
    await user.keyboard(' ');
    expect((box as HTMLInputElement).checked).toBe(true);
  });
});
