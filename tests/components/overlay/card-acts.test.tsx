import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reveal } from '../../../components/overlay/reveal';
import { spokenText } from '../../../components/overlay/spoken-text';
import { expectAccessible } from '../ui/support';
import { CONVERSION, CONVERSION_EN } from './cards';
import { showCard } from './support';

afterEach(() => vi.unstubAllGlobals());

describe('the next small step', () => {
  it('thanks for the act and moves focus to the thanks', async () => {
    const { on, container } = showCard();
    await userEvent.setup().click(screen.getByRole('button', { name: '我做了' }));
    expect(on.onStep).toHaveBeenCalledExactlyOnceWith('step-done');
    const said = screen.getByText(/谢谢你动手试了/).closest('p');
    expect(document.activeElement).toBe(said);
    expect(screen.queryByRole('button', { name: '我做了' })).toBeNull();
    expect(said?.textContent).not.toMatch(/分|连续|天数|第\s*\d/);
    await expectAccessible(container);
  });

  it('takes “later” without a word of urgency', async () => {
    const { on } = showCard();
    await userEvent.setup().click(screen.getByRole('button', { name: '以后再说' }));
    expect(on.onStep).toHaveBeenCalledExactlyOnceWith('step-later');
    expect(screen.getByText(/它还在这里/)).toBeTruthy();
  });

  it('keeps the answer in another language, and asks anew about another metric', async () => {
    const { again } = showCard();
    await userEvent.setup().click(screen.getByRole('button', { name: '我做了' }));
    again({
      card: CONVERSION_EN,
      view: { language: 'en', textSize: 100, elder: false, theme: 'dark' },
    });
    expect(screen.getByText(/Thank you for trying/)).toBeTruthy();
    again({ card: { ...CONVERSION, metricId: 'visitors', label: '访客数' } });
    expect(screen.getByRole('button', { name: '我做了' })).toBeTruthy();
  });
});

describe('the ⋯ part', () => {
  it.each([
    ['关掉这个词', 'term'],
    ['关掉这一页', 'page'],
    ['关掉这个网站', 'site'],
    ['全部关掉', 'all'],
  ] as const)('%s switches off the %s', async (word, kind) => {
    const { on } = showCard();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '关掉或设置' }));
    await user.click(screen.getByRole('button', { name: word }));
    expect(on.onSwitchOff).toHaveBeenCalledExactlyOnceWith(kind);
  });

  it('opens in place, leads to the settings, and closes with Esc before the card does', async () => {
    const { on, container } = showCard();
    const user = userEvent.setup();
    const more = screen.getByRole('button', { name: '关掉或设置', expanded: false });
    await user.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(container.querySelector(`[id="${more.getAttribute('aria-controls')}"]`)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(on.onOpenOptions).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
    expect(on.onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('is there while the card is being fetched: off must never wait', async () => {
    const { on } = showCard({ card: null });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '关掉或设置' }));
    await user.click(screen.getByRole('button', { name: '全部关掉' }));
    expect(on.onSwitchOff).toHaveBeenCalledWith('all');
  });
});

describe('what opens out of sight', () => {
  const box = (top: number, bottom: number) => () => ({ top, bottom }) as DOMRect;

  it.each([
    ['below', box(700, 760), 176],
    ['above', box(40, 90), 40],
    ['in sight', box(200, 260), 100],
    ['taller than the card', box(500, 1500), 500],
  ])('%s: scrolls the card alone, never the page', (_where, place, scrolled) => {
    const frame = document.createElement('div');
    const part = document.createElement('div');
    frame.className = 'dd-card-scroll';
    frame.append(part);
    frame.getBoundingClientRect = box(100, 700);
    part.getBoundingClientRect = place;
    frame.scrollTop = 100;
    reveal(part);
    expect(frame.scrollTop).toBe(scrolled);
    reveal(null);
  });
});

describe('keyboard', () => {
  it('walks through everything that can be pressed, in reading order', async () => {
    showCard();
    const user = userEvent.setup();
    const names: (string | null)[] = [];
    for (let at = 0; at < 11; at += 1) {
      await user.tab();
      const now = document.activeElement;
      names.push(now?.getAttribute('aria-label') ?? now?.textContent ?? null);
    }
    expect(names).toEqual([
      '关掉或设置',
      '关闭',
      '我做了',
      '以后再说',
      '怎么算的',
      '和哪些数有关',
      '各平台怎么算',
      '容易弄错的',
      '出处',
      '整页在说什么',
      '字大小：现在 100%，点一下换',
    ]);
  });

  it('takes focus when it was opened by key, and closes by ✕', async () => {
    const { on } = showCard({ focusOnOpen: true });
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }));
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('does not take focus when it was opened by hover', () => {
    showCard({ pinned: false });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('staying', () => {
  it('asks to stay when it is touched, once it is not pinned', async () => {
    const { on } = showCard({ pinned: false });
    await userEvent.setup().click(screen.getByText(CONVERSION.parts.what ?? ''));
    expect(on.onPin).toHaveBeenCalled();
  });

  it('does not ask when it stays anyway', async () => {
    const { on } = showCard({ pinned: true });
    await userEvent.setup().click(screen.getByText(CONVERSION.parts.what ?? ''));
    expect(on.onPin).not.toHaveBeenCalled();
  });
});

describe('reading aloud', () => {
  it('is offered only where a local voice speaks the language', () => {
    const synth = { getVoices: () => [{ lang: 'zh-CN', localService: false }], cancel: vi.fn() };
    vi.stubGlobal('speechSynthesis', synth);
    showCard().unmount();
    expect(screen.queryByRole('button', { name: '读出来' })).toBeNull();
    synth.getVoices = () => [{ lang: 'zh-CN', localService: true }];
    showCard();
    expect(screen.getByRole('button', { name: '读出来' })).toBeTruthy();
  });

  it('reads label, part names and parts in card order, each as a sentence', () => {
    const text = spokenText(CONVERSION);
    expect(text).toMatch(/^支付转化率。是什么。支付转化率，就是/);
    expect(text).toContain('好不好。看不出。人数还少');
    expect(text).not.toContain('。。');
    expect(text.endsWith('。')).toBe(true);
    expect(spokenText(CONVERSION_EN)).toMatch(/^支付转化率\. What it is\. This is how many/);
  });
});
