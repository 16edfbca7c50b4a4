// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_NOTE } from '../../../lib/coaching/session/note';
import type { Session } from '../../../lib/coaching/types';
import { expectAccessible } from '../options/support';
import { open, START } from './open-meetings';

afterEach(cleanup);

const session = (change: Partial<Session> = {}): Session => ({
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
  note: null,
  updatedAt: START.toISOString(),
  ...change,
});
const note = {
  ...EMPTY_NOTE,
  lines: { ...EMPTY_NOTE.lines, seen: '付款的人少了', step: '换首图', mood: '4' },
};

describe('meetings', () => {
  it('ask for the consent of this meeting before they begin', async () => {
    const { user, sessions } = await open('#/session');
    await user.click(await screen.findByRole('button', { name: /一对一，30 分钟/ }));
    const begin = screen.getByRole('button', { name: '开始' });
    expect(begin).toHaveProperty('disabled', true);
    await expectAccessible();
    await user.click(screen.getByRole('radio', { name: '这次不看' }));
    await user.click(begin);
    await waitFor(() => expect(sessions.size).toBe(1));
    expect([...sessions.values()][0]).toMatchObject({
      planId: 'one-30',
      screenShared: false,
      note: null,
      startedAt: START.toISOString(),
    });
  });

  it('say where the plan stands by the clock, after a pause too, and keep what was ticked', async () => {
    const { user, sessions } = await open('#/session/session-0001', {
      sessions: [session({ startedAt: new Date(START.getTime() - 8 * 60_000).toISOString() })],
    });
    expect(await screen.findByText('现在：一起看一页')).not.toBeNull();
    expect(screen.getByText(/这一段还有 6 分钟/)).not.toBeNull();
    await user.click(screen.getByRole('checkbox', { name: '“问好”做了' }));
    await waitFor(() => expect(sessions.get('session-0001')?.blocksDone).toEqual(['hello']));
    await expectAccessible();
  });

  it('lead to offers, the sample store and, where there is one, the projector', async () => {
    const { user, opened } = await open('#/session/session-0001', {
      sessions: [session({ planId: 'group-90', form: 'group' })],
      presenter: true,
    });
    await user.click(
      (await screen.findAllByRole('button', { name: '打开投影窗口' }))[0] as HTMLElement,
    );
    await user.click(screen.getAllByRole('button', { name: '打开示例店' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: '数字交换' }));
    expect(opened).toEqual(['presenter', 'demo', 'learn#/offer/number-swap']);
    cleanup();
    await open('#/session/session-0001', {
      sessions: [session({ planId: 'group-90', form: 'group' })],
    });
    await screen.findAllByRole('button', { name: '打开示例店' });
    expect(screen.queryByRole('button', { name: '打开投影窗口' })).toBeNull();
  });

  it('begin the note with what was done, and offer numbers in steps', async () => {
    const { user, sessions } = await open('#/session/session-0001', {
      sessions: [session()],
      day: {
        activities: ['offer:sales-change'],
        paths: ['3.2.3'],
        numbers: [{ metricId: 'visitors', name: '访客数', text: '50 到 200' }],
        exact: false,
      },
    });
    await user.click((await screen.findAllByRole('button', { name: '写记录' }))[0] as HTMLElement);
    expect(await screen.findByText('销售额为什么变了')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '访客数 · 50 到 200' }));
    await user.click(screen.getByRole('textbox', { name: '听到的长处' }));
    await user.paste('好'.repeat(50));
    await waitFor(() =>
      expect(sessions.get('session-0001')?.note?.lines).toMatchObject({
        seen: '访客数: 50 到 200',
        strengths: '好'.repeat(40),
        activities: 'offer:sales-change',
      }),
    );
    expect(sessions.get('session-0001')?.paths).toEqual(['3.2.3']);
    await expectAccessible();
  });

  it('give the note to the merchant alone, and erase what was struck', async () => {
    const { user, sessions } = await open('#/session/session-0001', {
      sessions: [session({ note })],
    });
    await user.type(await screen.findByRole('textbox', { name: '自己的想法' }), '慢一点');
    await user.click(screen.getByRole('button', { name: '交给商户读' }));
    const reading = within(await screen.findByRole('dialog'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(reading.getByText('4 不错')).not.toBeNull();
    await expectAccessible();
    await user.click(reading.getByRole('button', { name: '划掉“看到了什么”' }));
    await user.click(reading.getByRole('button', { name: '划掉“今天心情”' }));
    await user.click(reading.getByRole('button', { name: '留下“今天心情”' }));
    expect(sessions.get('session-0001')?.note?.readAt).toBeNull();
    await user.click(reading.getByRole('button', { name: '我读过了，就这样留着' }));
    await screen.findByText('记录留下了');
    expect(sessions.get('session-0001')?.note).toMatchObject({
      lines: { seen: '', step: '换首图', mood: '4' },
      struck: ['seen'],
      readAt: START.toISOString(),
    });
  });

  it('are done by keys alone, and can be gone back from', async () => {
    const { user } = await open('#/session/session-0001', { sessions: [session({ note })] });
    (await screen.findByRole('button', { name: '交给商户读' })).focus();
    await user.keyboard('{Enter}');
    (await screen.findByRole('button', { name: '还要改' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: '看到了什么' })).toHaveProperty(
      'value',
      '付款的人少了',
    );
  });

  it('give the agency nothing without consent, in either language', async () => {
    const read = session({ note: { ...note, readAt: START.toISOString() } });
    const { user, files } = await open('#/session/session-0001', { sessions: [read] });
    expect(await screen.findByText(/商户还没有同意把记录给机构/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: '存成表格' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '存成文字' }));
    expect(files[0]?.[1]).toContain('换首图');
    cleanup();
    const again = await open('#/session/session-0001', {
      sessions: [read],
      mayExport: true,
      settings: { language: 'en' },
    });
    await again.user.click(await screen.findByRole('button', { name: 'Save as a table' }));
    expect(again.files[0]?.[0]).toBe('sessions.csv');
    await expectAccessible();
  });
});
