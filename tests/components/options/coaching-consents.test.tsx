import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/options-view';
import { TablesPart } from '../../../components/records/tables-part';
import { ok } from '../../../lib/shared/result';
import { fakeApi } from './fake-api';
import './support';

afterEach(cleanup);

const at = '2026-11-20T04:00:00.000Z';
const meeting = (scope: string, given: boolean) => ({ id: 'C3' as const, scope, given, at });

async function open(consents: Parameters<typeof fakeApi>[0] = {}) {
  const fake = fakeApi(consents);
  render(<OptionsView api={fake.api} />);
  const region = await screen.findByRole('region', { name: '你同意过的事' });
  const decided = () => fake.calls.filter(([name]) => name === 'decideConsent').map(([, it]) => it);
  return { user: userEvent.setup(), region: within(region), decided };
}

describe('consents of coaching', () => {
  it.each([
    ['C4', '导出给机构', /辅导的表格不再导出/],
    ['C5', '用困难单提建议', /不再用来提建议/],
  ] as const)(
    '%s is off, given with one click, and taken back in two with the effect said',
    async (id, what, effect) => {
      const { user, region, decided } = await open();
      await user.click(await region.findByRole('button', { name: `同意 ${what}` }));
      await user.click(await region.findByRole('button', { name: `收回 ${what}` }));
      expect(region.getByText(effect)).not.toBeNull();
      expect(decided()).toHaveLength(1);
      await user.click(region.getByRole('button', { name: '好，收回' }));
      await waitFor(() =>
        expect(decided()).toEqual([
          { id, scope: 'all', given: true },
          { id, scope: 'all', given: false },
        ]),
      );
    },
  );

  it('C3 is shown once a meeting asked, and taken back for every meeting', async () => {
    const { user, region, decided } = await open({
      consents: [meeting('meeting-0001', true), meeting('meeting-0002', true)],
    });
    await user.click(await region.findByRole('button', { name: '收回 一起看屏幕' }));
    await user.click(region.getByRole('button', { name: '好，收回' }));
    await waitFor(() =>
      expect(decided()).toEqual([
        { id: 'C3', scope: 'meeting-0001', given: false },
        { id: 'C3', scope: 'meeting-0002', given: false },
      ]),
    );
  });

  it('a no to reading for now is listed as no site', async () => {
    const { region } = await open({ consents: [{ id: 'C1', scope: 'all', given: false, at }] });
    expect(await region.findByText(/每个网站第一次用时会问你/)).not.toBeNull();
    expect(region.queryByText('all')).toBeNull();
    expect(region.queryByText('辅导时，社工可以和我一起看屏幕。')).toBeNull();
  });
});

it('a table for the agency without its consent: said so, and no file', async () => {
  const { api, calls } = fakeApi();
  const ask = (async () => ok({ needs: 'C4' })) as unknown as typeof api.ask;
  render(<TablesPart api={{ ...api, ask }} language="zh-CN" />);
  await userEvent.click(screen.getByRole('button', { name: '存 个案' }));
  expect(await screen.findByText(/还没有同意把辅导记录导出给机构/)).not.toBeNull();
  expect(calls.filter(([name]) => name === 'saveFile')).toEqual([]);
});
