import { cleanup, render as draw, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfileSwitch } from '../../../components/popup/profile-switch';
import { ProfilesPanel } from '../../../components/profiles/profiles-panel';
import { WhoseLine } from '../../../components/profiles/whose-line';
import { expectAccessible } from '../options/support';
import { DEMO, fakeProfiles, LOCKED, OPEN, PLAIN, SELF } from './fake-profiles';

afterEach(cleanup);
beforeEach(() => {
  document.title = '懂店';
  document.documentElement.lang = 'zh-CN';
});
/** As a part of a page. */
const render = (part: ReactNode) => draw(<main>{part}</main>);

const button = (name: string) => screen.findByRole('button', { name });
const named = (calls: readonly (readonly [string, unknown])[], name: string) =>
  calls.filter(([one]) => one === name).map(([, data]) => data);

describe('the switch in the popup', () => {
  it('is not there for who coaches nobody', async () => {
    const { ask, calls } = fakeProfiles({ coach: false, all: [SELF, DEMO] });
    render(<ProfileSwitch ask={ask} language="zh-CN" />);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(document.body.textContent).toBe('');
  });

  it('says who is in use, and switches by one choice', async () => {
    const user = userEvent.setup();
    const { ask, calls } = fakeProfiles();
    render(<ProfileSwitch ask={ask} language="zh-CN" />);
    await screen.findByText('我自己');
    await user.click(await button('换人'));
    await expectAccessible();
    await user.click(await button('青山竹编'));
    expect(named(calls, 'switchProfile')).toEqual([{ id: PLAIN.id }]);
    expect((await screen.findByText('青山竹编')).tagName).toBe('STRONG');
    expect(document.activeElement).toBe(await button('换人'));
  });

  it('asks for the passphrase of a locked one; a wrong one is told in one sentence', async () => {
    const user = userEvent.setup();
    const { ask, calls } = fakeProfiles();
    render(<ProfileSwitch ask={ask} language="zh-CN" />);
    await user.click(await button('换人'));
    await user.click(await button('带密码的档案 1 锁着'));
    expect(named(calls, 'switchProfile')).toEqual([]);
    const field = await screen.findByLabelText('口令');
    expect(field).toBe(document.activeElement);
    expect(field.getAttribute('type')).toBe('password');
    await user.type(field, '不对不对不对不对{Enter}');
    expect(await screen.findByText(/口令不对/)).not.toBeNull();
    await user.clear(field);
    expect(screen.queryByText(/口令不对/)).toBeNull();
    await user.type(field, '山里的竹篮十二个{Enter}');
    expect((await screen.findByText('小桥米粉')).tagName).toBe('STRONG');
  });

  it('a locked one in use says that nothing is kept, and opens in place', async () => {
    const user = userEvent.setup();
    const { ask } = fakeProfiles({ current: OPEN.id, all: [SELF, DEMO, OPEN] });
    render(<ProfileSwitch ask={ask} language="zh-CN" />);
    await user.click(await button('锁上'));
    expect(await screen.findByText(/懂店只讲解，不记/)).not.toBeNull();
    expect(screen.queryByText('小桥米粉')).toBeNull();
    await expectAccessible();
  });

  it('adds a merchant, with what a passphrase means said before', async () => {
    const user = userEvent.setup();
    const { ask, calls } = fakeProfiles();
    render(<ProfileSwitch ask={ask} language="zh-CN" />);
    await user.click(await button('换人'));
    await user.click(await button('加一个商户'));
    await user.click(await button('加好，换过去'));
    expect(await screen.findByText('还没有写名字。')).not.toBeNull();
    await user.type(await screen.findByLabelText('叫什么'), '山货铺');
    await user.click(await screen.findByRole('switch', { name: '用口令锁住' }));
    expect(screen.getByText(/忘了口令，谁也打不开/)).not.toBeNull();
    await user.type(await screen.findByLabelText('口令'), '短');
    await user.click(await button('加好，换过去'));
    expect(await screen.findByText(/口令还短/)).not.toBeNull();
    await user.type(await screen.findByLabelText('口令'), '了一点再长一些');
    await user.click(await button('加好，换过去'));
    expect((await screen.findByText('山货铺')).tagName).toBe('STRONG');
    expect(named(calls, 'addProfile').at(-1)).toEqual({
      label: '山货铺',
      passphrase: '短了一点再长一些',
    });
  });
});

describe('profiles on the settings page', () => {
  const open = (language: 'zh-CN' | 'en', start = {}) => {
    const fake = fakeProfiles(start);
    const saveFile = vi.fn();
    const api = { ask: fake.ask, version: '1.0', saveFile };
    render(<ProfilesPanel api={api} language={language} />);
    return { ...fake, saveFile };
  };
  const row = async (name: string) => {
    const found = (await screen.findByText(name)).closest('li');
    if (!found) throw new Error(`no row of ${name}`);
    return within(found);
  };

  it('renames', async () => {
    const user = userEvent.setup();
    open('zh-CN');
    await user.click((await row('青山竹编')).getByRole('button', { name: '给青山竹编改名' }));
    const field = screen.getByLabelText('叫什么');
    await user.clear(field);
    await user.type(field, '青山竹器{Enter}');
    expect(await screen.findByText('青山竹器')).not.toBeNull();
  });

  it('changes a passphrase, and says when the first one is another', async () => {
    const user = userEvent.setup();
    open('zh-CN');
    const name = '给带密码的档案 1换口令';
    await user.click((await row('带密码的档案 1')).getByRole('button', { name }));
    await user.type(screen.getByLabelText('现在的口令'), '不对');
    await user.type(screen.getByLabelText('新的口令'), '十二个竹篮在山里{Enter}');
    expect(await screen.findByText(/口令不对/)).not.toBeNull();
    await user.clear(screen.getByLabelText('现在的口令'));
    await user.type(screen.getByLabelText('现在的口令'), '山里的竹篮十二个{Enter}');
    expect(await screen.findByText('口令换好了。')).not.toBeNull();
  });

  it('removes in two steps and hands over a list; the one in use stays', async () => {
    const user = userEvent.setup();
    const { calls, saveFile } = open('zh-CN', { current: LOCKED.id });
    expect((await row('青山竹编')).queryByText(/用着的不能删/)).toBeNull();
    expect(screen.getByText(/用着的不能删/)).not.toBeNull();
    await user.click((await row('青山竹编')).getByRole('button', { name: '删掉青山竹编' }));
    expect(named(calls, 'removeProfile')).toEqual([]);
    await user.click(await button('删掉这一份'));
    expect(named(calls, 'removeProfile')).toEqual([{ id: PLAIN.id }]);
    const receipt = await screen.findByRole('group', { name: '删掉的清单' });
    expect(receipt.textContent).toContain('一共：5 条');
    await user.click(within(receipt).getByRole('button', { name: '存下这张清单' }));
    expect(saveFile.mock.calls[0]?.[2]).toContain('青山竹编');
  });

  it.each(['zh-CN', 'en'] as const)('is accessible in %s', async (language) => {
    open(language);
    await screen.findByText('青山竹编');
    await expectAccessible();
  });
});

describe('the head of a page', () => {
  it('says whose records these are, where they are not one’s own', async () => {
    const { ask } = fakeProfiles({ current: 'demo' });
    render(<WhoseLine ask={ask} language="zh-CN" />);
    expect((await screen.findByText(/现在用的记录/)).textContent).toBe(
      '现在用的记录：辅导演示 不留记录',
    );
  });

  it('and nothing where they are', async () => {
    const { ask, calls } = fakeProfiles();
    render(<WhoseLine ask={ask} language="en" />);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(document.body.textContent).toBe('');
  });
});
