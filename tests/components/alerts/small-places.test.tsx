import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../../components/options/settings-api';
import { CardParts } from '../../../components/overlay/card-parts';
import { AlertsPanel } from '../../../components/popup/alerts-panel';
import { ok } from '../../../lib/shared/result';
import { CONVERSION } from '../overlay/cards';

afterEach(cleanup);

const api = (today: { count: number; todo: number }) => ({
  ask: (async () => ok(today)) as unknown as Ask,
  watchSettings: () => () => undefined,
});

describe('the popup', () => {
  it('counts what is new, and leads to the page', async () => {
    let opened = 0;
    const wired = api({ count: 3, todo: 2 });
    render(<AlertsPanel api={wired} language="zh-CN" onOpen={() => (opened += 1)} />);
    expect(await screen.findByText('有 3 条没看过，其中 2 条要做。')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '看规则提醒' }));
    expect(opened).toBe(1);
  });

  it('says quietly that there is nothing', async () => {
    const wired = api({ count: 0, todo: 0 });
    render(<AlertsPanel api={wired} language="en" onOpen={() => undefined} />);
    expect(await screen.findByText('Nothing new today.')).not.toBeNull();
  });
});

describe('the card of a metric', () => {
  it('has one quiet line on a rule that names it, and none without', () => {
    const line = '规则有变动，8 月 25 日起，还有 5 天：发货时间变短了。';
    render(<CardParts card={{ ...CONVERSION, rule: line }} language="zh-CN" />);
    expect(screen.getByText(line)).not.toBeNull();
    cleanup();
    render(<CardParts card={CONVERSION} language="zh-CN" />);
    expect(screen.queryByText(/规则有变动/)).toBeNull();
  });
});
