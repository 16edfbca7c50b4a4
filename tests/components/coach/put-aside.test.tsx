// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_NOTE } from '../../../lib/coaching/session/note';
import type { Session } from '../../../lib/coaching/types';
import { expectAccessible } from '../options/support';
import { open, START } from './open-meetings';

afterEach(cleanup);

const withNote = (seen: string): Session => ({
  id: 'session-0001',
  planId: 'one-30',
  form: 'one-to-one',
  date: '2026-11-22',
  startedAt: START.toISOString(),
  minutes: 30,
  stage: 'work',
  paths: [],
  blocksDone: [],
  screenShared: true,
  note: { ...EMPTY_NOTE, lines: { ...EMPTY_NOTE.lines, seen } },
  updatedAt: START.toISOString(),
});
const ADDRESS = '#/session/session-0001';

describe('what was put aside in the presenter window', () => {
  it('comes into the note by a press, behind what stands there, and is gone from the window', async () => {
    const { user, sessions } = await open(ADDRESS, {
      sessions: [withNote('付款的人少了')],
      aside: '客人问包装',
    });
    const put = await screen.findByRole('button', { name: '放进“看到了什么”' });
    expect(sessions.get('session-0001')?.note?.lines.seen).toBe('付款的人少了');
    await expectAccessible();
    await user.click(put);
    await waitFor(() =>
      expect(sessions.get('session-0001')?.note?.lines.seen).toBe('付款的人少了\n客人问包装'),
    );
    await waitFor(() => expect(screen.queryByText('投影窗口里留给记录的话')).toBeNull());
    cleanup();
    await open(ADDRESS, { sessions: [withNote('')] });
    await screen.findByRole('textbox', { name: '看到了什么' });
    expect(screen.queryByText('投影窗口里留给记录的话')).toBeNull();
  });

  it('is never cut: what does not fit stays where it is', async () => {
    const { sessions } = await open(ADDRESS, {
      sessions: [withNote('好'.repeat(390))],
      aside: '包装'.repeat(10),
    });
    const put = await screen.findByRole('button', { name: '放进“看到了什么”' });
    expect(put).toHaveProperty('disabled', true);
    expect(screen.getByText(/最多 400 个字/)).not.toBeNull();
    expect(sessions.get('session-0001')?.note?.lines.seen).toHaveLength(390);
  });
});

describe('the way to the presenter', () => {
  it.each([
    [true, ''],
    ['bare', '没能盖住页面上的私人内容。投影之前先看一眼。'],
  ] as const)('stands in the plan and says what was not covered (%s)', async (presenter, said) => {
    const { user, opened } = await open(ADDRESS, {
      sessions: [{ ...withNote(''), note: null }],
      presenter,
    });
    await user.click(await screen.findByRole('button', { name: '打开投影窗口' }));
    expect(opened).toEqual(['presenter']);
    if (said) expect(await screen.findByText(said)).not.toBeNull();
    else expect(screen.queryByText(/没能盖住/)).toBeNull();
  });
});
