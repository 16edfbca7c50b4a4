import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PopupView } from '../../../components/popup/popup-view';
import { expectAccessible } from '../options/support';
import { fakePresenter, type PresenterOptions } from './fake-presenter';

afterEach(cleanup);

async function open(options: PresenterOptions = {}) {
  const tab = { id: 7, url: 'https://sycm.taobao.com/portal/home.htm', title: '' };
  const fake = fakePresenter({ tab, ...options, settings: { role: 'coach', ...options.settings } });
  render(<PopupView api={fake.popup} />);
  const panel = await screen.findByRole('region', { name: /^(辅导|Coaching)$/ });
  await waitFor(() => expect(fake.asked('presenting').length).toBeGreaterThan(0));
  await waitFor(() => expect(fake.asked('veil').length).toBeGreaterThan(0));
  // The switches are there once the veil is known.
  await waitFor(() =>
    expect(within(panel).getAllByRole('switch')[0]?.hasAttribute('data-disabled')).toBe(false),
  );
  return { ...fake, panel, user: userEvent.setup() };
}

describe('the coach’s part of the popup', () => {
  it('is not there for a merchant', async () => {
    const fake = fakePresenter({ settings: { role: 'merchant' } });
    render(<PopupView api={fake.popup} />);
    await screen.findAllByRole('switch');
    expect(screen.queryByRole('region', { name: '辅导' })).toBeNull();
    expect(fake.asked('presenting')).toEqual([]);
  });

  it('has the focus, so that P opens and closes the presenter and says what of the veil', async () => {
    const { panel, user, asked } = await open();
    expect(document.activeElement).toBe(panel);
    await user.keyboard('p');
    expect(asked('openPresenter')).toHaveLength(1);
    await within(panel).findByRole('button', { name: '到投影窗口' });
    await user.keyboard('p');
    expect(asked('closePresenter')).toHaveLength(1);
    expect(await within(panel).findByText(/私人内容还盖着/)).toBeTruthy();
  });

  it('says where private text could not be covered', async () => {
    const { panel, user } = await open({ veiled: false });
    await user.keyboard('p');
    expect(await within(panel).findByText(/没能盖住页面上的私人内容/)).toBeTruthy();
  });

  it('V and A switch the veil and the amounts', async () => {
    const { veil, user } = await open({ veil: { on: false, amounts: false } });
    await user.keyboard('a');
    expect(veil()).toEqual({ on: false, amounts: false });
    await user.keyboard('v');
    await waitFor(() => expect(veil()).toEqual({ on: true, amounts: true }));
    await screen.findByRole('switch', { name: '盖住私人内容', checked: true });
    await user.keyboard('a');
    await waitFor(() => expect(veil()).toEqual({ on: true, amounts: false }));
  });

  it('N is the walk’s next step while the coach leads, else the next part', async () => {
    const walk = await open({ drill: { at: 0, steps: 3, handed: false } });
    await within(walk.panel).findByText('你在带着走');
    await walk.user.keyboard('n');
    expect(walk.asked('pointDrill')).toEqual([{ tabId: 7, act: 'next' }]);
    await walk.user.keyboard('h');
    await within(walk.panel).findByText('商户在做');
    await walk.user.keyboard('n');
    expect(walk.asked('present')).toEqual([{ tabId: 7, act: { do: 'part', by: 1 } }]);
  });

  it('families and paths are two keys away', async () => {
    const { settings, user, panel } = await open();
    await user.keyboard('f3');
    await waitFor(() => expect(settings().families.rules).toBe(false));
    await user.keyboard('wl');
    await waitFor(() => expect(settings().pathsOff).toEqual(['3.4.3']));
    expect(await within(panel).findByRole('switch', { name: '老客', checked: false })).toBeTruthy();
    await user.keyboard('l');
    await waitFor(() => expect(settings().pathsOff).toEqual([]));
  });

  it('digits open the coach’s pages', async () => {
    const { user, asked, panel } = await open();
    await user.keyboard('4');
    expect(asked('openPage')).toEqual([{ page: 'coach', hash: '#/session' }]);
    await user.click(within(panel).getByRole('button', { name: '成效报告' }));
    expect(asked('openPage')[1]).toEqual({ page: 'coach', hash: '#/report' });
  });

  it('keys belong to the panel: elsewhere in the popup they do nothing', async () => {
    const { user, asked } = await open();
    screen.getByRole('button', { name: '全部设置' }).focus();
    await user.keyboard('pvn4');
    expect([...asked('openPresenter'), ...asked('setVeil'), ...asked('openPage')]).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)(
    'axe finds nothing with all of it open, %s',
    async (language) => {
      const { user, panel } = await open({
        settings: { language, textSize: 200 },
        drill: { at: 0, steps: 3, handed: false },
        open: true,
      });
      await user.keyboard('w?');
      await waitFor(() => expect(within(panel).getAllByRole('switch')).toHaveLength(14));
      expect(within(panel).getAllByText('?').length).toBeGreaterThan(0);
      await expectAccessible();
    },
  );
});
