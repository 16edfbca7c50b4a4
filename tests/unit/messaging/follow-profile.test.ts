import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/messaging/client';
import { followProfile } from '../../../lib/messaging/follow-profile';
import { inUse, withMerchant } from '../../../lib/profiles/list';
import { changeProfiles } from '../../../lib/settings/profiles-store';
import { updateSettings } from '../../../lib/settings/store';
import { watchSettings } from '../../../lib/settings/watch';

const ID = 'm-00000001';
const sent: unknown[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  sent.length = 0;
  const runtime = {
    id: 'own',
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return { ok: true, value: {} };
    },
  };
  vi.stubGlobal('browser', { runtime });
  await changeProfiles((profiles) =>
    inUse(withMerchant(profiles, { id: ID, label: '青山竹编', lock: null }), ID, 5),
  );
});

const spokenFor = async (): Promise<unknown> => {
  await ask('settings', {});
  return (sent.at(-1) as { profile?: string }).profile;
};

describe('a page of ours', () => {
  it('speaks for the profile under which it was opened, and begins anew with another', async () => {
    const beginAnew = vi.fn();
    followProfile(beginAnew);
    await vi.waitFor(async () => expect(await spokenFor()).toBe(ID));
    await changeProfiles((profiles) => ({
      ...profiles,
      spokenTo: { [ID]: ['https://a.example/*'] },
    }));
    expect(beginAnew).not.toHaveBeenCalled();
    await changeProfiles((profiles) => inUse(profiles, 'default', 6));
    expect(beginAnew).toHaveBeenCalledTimes(1);
    // Until it has begun anew it speaks for the old one, and is not answered.
    expect(await spokenFor()).toBe(ID);
  });

  it('stays where it is when everything was erased, and speaks for the first one', async () => {
    const beginAnew = vi.fn();
    followProfile(beginAnew);
    await vi.waitFor(async () => expect(await spokenFor()).toBe(ID));
    await fakeBrowser.storage.local.remove('profiles');
    await vi.waitFor(async () => expect(await spokenFor()).toBe('default'));
    expect(beginAnew).not.toHaveBeenCalled();
  });

  it('has the settings of whoever is in use', async () => {
    const seen: number[] = [];
    watchSettings(({ textSize }) => seen.push(textSize));
    await updateSettings((settings) => ({ ...settings, textSize: 150 }), 'default');
    await updateSettings((settings) => ({ ...settings, textSize: 125 }));
    await vi.waitFor(() => expect(seen).toEqual([125]));
    await changeProfiles((profiles) => inUse(profiles, 'default', 6));
    await vi.waitFor(() => expect(seen).toEqual([125, 150]));
  });
});
