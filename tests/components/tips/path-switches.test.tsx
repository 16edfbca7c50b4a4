import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PathSwitches } from '../../../components/tips/path-switches';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';
import { ok } from '../../../lib/shared/result';

afterEach(cleanup);

const settings = { ...DEFAULT_SETTINGS, language: 'zh-CN' as const };

describe('tips that were not for this person', () => {
  it.each([
    ['都打开了。', ok({})],
    ['这次没记上，什么都没少。再点一次试试。', { ok: false, error: 'unavailable' }],
  ])('come back with one click: %s', async (said, reply) => {
    const ask = vi.fn(async () => reply);
    render(<PathSwitches settings={settings} onSwitch={vi.fn()} ask={ask as never} />);
    const user = userEvent.setup();
    await user.click(screen.getByText('每条路的小提示'));
    await user.click(screen.getByRole('button', { name: '把说过“不适合我”的都再打开' }));
    expect(ask).toHaveBeenCalledWith('tipsOnAgain', {});
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
  });
});
