import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useSettings } from '../../../components/options/use-settings';
import { type Fake, fakeApi } from './fake-api';

afterEach(cleanup);

async function start(fake: Fake) {
  const hook = renderHook(() => useSettings(fake.api));
  await waitFor(() => expect(hook.result.current.settings).not.toBeNull());
  return hook.result;
}

describe('useSettings', () => {
  it('shows a change before it is stored, and sends it at once', async () => {
    const fake = fakeApi();
    const hook = await start(fake);
    act(() => hook.current.change({ textSize: 200 }));
    expect(hook.current.settings?.textSize).toBe(200);
    expect(fake.calls.at(-1)).toEqual(['changeSettings', { patch: { textSize: 200 } }]);
    await waitFor(() => expect(fake.settings().textSize).toBe(200));
    expect(hook.current.settings?.textSize).toBe(200);
  });

  it('takes a change back that could not be stored, keeps the others, and says why', async () => {
    const fake = fakeApi();
    const hook = await start(fake);
    act(() => hook.current.change({ elder: true }));
    await waitFor(() => expect(fake.settings().elder).toBe(true));
    fake.setFailing('changeSettings', 'disk-full');
    act(() => hook.current.change({ theme: 'dark', families: { tips: false } }));
    expect(hook.current.settings?.families).toEqual({
      explanations: true,
      tips: false,
      rules: true,
    });
    await waitFor(() => expect(hook.current.failure).toBe('disk-full'));
    expect(hook.current.settings).toMatchObject({
      theme: 'system',
      elder: true,
      families: { tips: true },
    });
    fake.setFailing('changeSettings');
    act(() => hook.current.change({ theme: 'dark' }));
    await waitFor(() => expect(hook.current.failure).toBeNull());
    expect(hook.current.settings?.theme).toBe('dark');
  });

  it('two quick changes both stay', async () => {
    const fake = fakeApi();
    const hook = await start(fake);
    act(() => {
      hook.current.change({ elder: true });
      hook.current.switchPlace('page', 'https://a.example/x', false);
    });
    expect(hook.current.settings).toMatchObject({ elder: true, pagesOff: ['https://a.example/x'] });
    await waitFor(() => expect(fake.settings().pagesOff).toEqual(['https://a.example/x']));
    act(() => hook.current.switchPlace('page', 'https://a.example/x', true));
    expect(hook.current.settings?.pagesOff).toEqual([]);
    await waitFor(() => expect(fake.settings()).toMatchObject({ elder: true, pagesOff: [] }));
  });

  it('follows changes that come from elsewhere', async () => {
    const fake = fakeApi();
    const hook = await start(fake);
    act(() => void fake.changeElsewhere({ language: 'en' }));
    expect(hook.current.settings?.language).toBe('en');
  });

  it('says so when nothing can be read, and reads again on demand', async () => {
    const fake = fakeApi({ failing: { settings: 'worker-gone' } });
    const { result: hook } = renderHook(() => useSettings(fake.api));
    await waitFor(() => expect(hook.current.failure).toBe('worker-gone'));
    expect(hook.current.settings).toBeNull();
    fake.setFailing('settings');
    act(() => hook.current.reload());
    await waitFor(() => expect(hook.current.settings).not.toBeNull());
    expect(hook.current.failure).toBeNull();
  });
});
