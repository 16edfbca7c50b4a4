import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PresenterPage } from '../../../components/presenter/presenter-page';
import { cardOf } from '../../unit/presenter/cards';
import { expectAccessible } from '../options/support';
import {
  fakePresenter,
  LAPTOP,
  MIRRORED,
  PROJECTOR,
  type PresenterOptions,
  shownCard,
} from './fake-presenter';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(options: PresenterOptions = {}) {
  const fake = fakePresenter(options);
  render(<PresenterPage api={fake.api} />);
  await screen.findByRole('complementary');
  return {
    ...fake,
    wall: screen.getByRole('region', { name: /^(给大家看的内容|What everyone sees)$/ }),
    user: userEvent.setup(),
  };
}

describe('the wall', () => {
  it('shows name, value and one part, and turns by clicker keys', async () => {
    const { wall, user } = await open({ shown: shownCard({ sample: true }) });
    expect(within(wall).getByRole('heading', { name: '支付转化率' })).toBeTruthy();
    expect(wall.textContent).toContain('2.50%');
    expect(wall.textContent).toContain('示例数据');
    expect(within(wall).getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(wall.textContent).toContain('来的人里，有多少人付了钱。');
    await user.keyboard('{PageDown}{ArrowRight}');
    expect(await within(wall).findByRole('img', { name: /2 到 3 个/ })).toBeTruthy();
    expect(screen.getByText('第 3 部分，共 6 部分')).toBeTruthy();
    await user.keyboard('{ArrowLeft}');
    expect(await within(wall).findByRole('heading', { name: '好比' })).toBeTruthy();
  });

  it('tells the verdict by a shape and a word', async () => {
    const { wall, user } = await open({
      shown: shownCard({ card: cardOf({ verdict: 'better' }) }),
      state: { whole: true },
    });
    const word = within(wall).getByText('比从前好');
    expect(word.querySelector('svg path')?.getAttribute('d')).toBe('M10 4l7 12H3z');
    expect(within(wall).getAllByRole('heading', { level: 3 })).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: '一次一部分' }));
    await waitFor(() => expect(within(wall).getAllByRole('heading', { level: 3 })).toHaveLength(1));
  });

  it('follows the card that is opened, from its first part', async () => {
    const { wall, show, user } = await open();
    await user.keyboard('{ArrowRight}');
    await within(wall).findByRole('heading', { name: '好比' });
    act(() => show(shownCard({ card: cardOf({ label: '访客数', name: '访客数' }) })));
    await within(wall).findByRole('heading', { name: '访客数' });
    expect(within(wall).getByRole('heading', { level: 3 }).textContent).toBe('是什么');
  });

  it('tells amounts as buckets while the veil covers them, and not a moment before it is known', async () => {
    const card = cardOf({
      value: { raw: '¥5,234.50', number: 5234.5, unit: 'money', readable: true, currency: 'CNY' },
      parts: { number: '昨天客人付了 5,234.5 元。' },
      figure: null,
    });
    const { wall, user } = await open({ shown: shownCard({ card }), settings: { role: 'coach' } });
    expect(wall.textContent).toContain('几千元');
    expect(wall.textContent).toContain('金额只说大概');
    expect(wall.textContent).not.toContain('5,234');
    await user.click(screen.getByRole('switch', { name: '金额也只说大概' }));
    await waitFor(() => expect(wall.textContent).toContain('¥5,234.50'));
    cleanup();
    const unknown = await open({ shown: shownCard({ card }), failing: { veil: 'worker-gone' } });
    expect(unknown.wall.textContent).not.toContain('5,234');
  });

  it('can be left blank, and says what to do where there is no card', async () => {
    const { wall, user } = await open();
    await user.keyboard('b');
    await waitFor(() => expect(wall.textContent).toBe('先空着，一会儿回来。'));
    await user.keyboard('{PageDown}');
    await within(wall).findByRole('heading', { name: '支付转化率' });
    cleanup();
    const empty = await open({ shown: null });
    expect(empty.wall.textContent).toContain('还没有卡片');
  });

  it('letters are 28 to 40 px, and their keys work on the wall alone', async () => {
    const { user, state, screen: _ } = { ...(await open({ screen: LAPTOP })), screen };
    await user.keyboard('++++');
    await waitFor(() => expect(state().letters).toBe(40));
    await waitFor(() =>
      expect(
        document.querySelector<HTMLElement>('.presenter')?.style.getPropertyValue('--letters'),
      ).toBe('40'),
    );
    expect(screen.getByRole('button', { name: 'A+ 字大一点' })).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: '备注' }), '- b ?');
    expect(state().letters).toBe(40);
    expect(state().scene).toBe('card');
  });
});

describe('next steps', () => {
  it('are gathered from a card that stays, ticked, taken off and shown large', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user: _, wall, state } = await open();
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(state().steps).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(1500));
    vi.useRealTimers();
    const user = userEvent.setup();
    const box = await screen.findByRole('checkbox', { name: /换一张更清楚的首图/ });
    await user.click(box);
    await user.click(screen.getByRole('button', { name: '放大给大家看' }));
    const agreed = await within(wall).findByRole('listitem');
    // Done is a word and a line through it, not a colour.
    expect(agreed.textContent).toContain('做了');
    await user.click(screen.getByRole('button', { name: '拿掉：换一张更清楚的首图。' }));
    await waitFor(() => expect(state().steps).toEqual([]));
  });
});

describe('time', () => {
  it('counts up and a block down, and says the end in words', async () => {
    const { user, later } = await open();
    await user.click(screen.getByRole('radio', { name: '5' }));
    later(61_000);
    await screen.findByText('1:01', {}, { timeout: 2000 });
    expect(screen.getByText('3:59')).toBeTruthy();
    later(600_000);
    expect(await screen.findByText('时间到。可以慢慢收尾。', {}, { timeout: 2000 })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '停一停' }));
    expect(await screen.findByRole('button', { name: '开始计时' })).toBeTruthy();
  });
});

describe('private notes', () => {
  const notes = { state: { notes: '她怕拍照' } };
  const field = () => screen.queryByRole('textbox', { name: '备注' });

  it('are not in the page where others may see it, until the coach says so', async () => {
    const { user } = await open({ ...notes, screen: MIRRORED });
    expect(document.documentElement.outerHTML).not.toContain('她怕拍照');
    expect(screen.getByText('按了以后，看得到这块屏幕的人都看得到备注。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '还是要看备注' }));
    expect(field()).toHaveProperty('value', '她怕拍照');
    await user.click(screen.getByRole('button', { name: '藏起备注' }));
    expect(field()).toBeNull();
  });

  it('are seen on the main one of two screens, and go when the window moves or is mirrored', async () => {
    const { moveTo, user } = await open({ ...notes, screen: LAPTOP });
    expect(field()).toBeTruthy();
    act(() => moveTo(PROJECTOR));
    expect(field()).toBeNull();
    await user.click(screen.getByRole('button', { name: '还是要看备注' }));
    expect(field()).toBeTruthy();
    act(() => moveTo(MIRRORED));
    expect(field()).toBeNull();
    act(() => moveTo(PROJECTOR));
    expect(field()).toBeNull();
    act(() => moveTo({ ...LAPTOP, extended: null }));
    expect(field()).toBeNull();
  });

  it('are kept as they are typed, also when they are hidden at once, and put aside', async () => {
    const { moveTo, user, state } = await open({ screen: LAPTOP });
    await user.type(screen.getByRole('textbox', { name: '备注' }), '问问包装');
    act(() => moveTo(PROJECTOR));
    await waitFor(() => expect(state().notes).toBe('问问包装'));
    act(() => moveTo(LAPTOP));
    await user.click(await screen.findByRole('button', { name: '放进这次的记录' }));
    expect(await screen.findByText('放好了。写这次的记录时可以拿来用。')).toBeTruthy();
    expect(state().forNote).toBe('问问包装');
  });

  it('go with the meeting, after a second click', async () => {
    const { user, state } = await open({ ...notes, screen: LAPTOP });
    await user.click(screen.getByRole('button', { name: '这次见面结束了' }));
    expect(state().notes).toBe('她怕拍照');
    await user.click(screen.getByRole('button', { name: '清空' }));
    await waitFor(() => expect(state().notes).toBe(''));
    expect(field()).toHaveProperty('value', '');
  });
});

describe('现在你来', () => {
  it('hands the walk over and back, and says who does it', async () => {
    const { user } = await open({ drill: { at: 1, steps: 5, handed: false } });
    expect(screen.getByText('你在带着走')).toBeTruthy();
    expect(screen.getByText('第 2 步，共 5 步')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '现在你来' }));
    expect(await screen.findByText('商户在做')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '还是我来指' }));
    expect(await screen.findByText('你在带着走')).toBeTruthy();
  });

  it('says so where nobody hears it', async () => {
    const { user } = await open({ drill: { at: 0, steps: 5, handed: false }, deaf: true });
    await user.click(screen.getByRole('button', { name: '现在你来' }));
    expect(await screen.findByText(/那一页没听到/)).toBeTruthy();
  });
});

describe.each(['zh-CN', 'en'] as const)('axe finds nothing, %s', (language) => {
  it.each([
    ['a card, in parts', {}],
    ['all parts, letters at 200 %', { state: { whole: true } }],
    [
      'steps',
      {
        state: {
          scene: 'steps',
          steps: [{ id: 'a', text: '看', of: '访客数', language: 'zh-CN', done: true }],
        },
      },
    ],
    ['nothing', { shown: null, drill: { at: 1, steps: 3, handed: true } }],
  ] as const)('%s', async (_what, options) => {
    await open({
      ...(options as PresenterOptions),
      screen: LAPTOP,
      settings: { language, textSize: 200, elder: true },
    });
    await userEvent.setup().keyboard('?');
    await expectAccessible();
  });
});
