// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Group, MemberFacts } from '../../../lib/coaching/group/types';
import { readReport } from '../../../lib/coaching/report/schema';
import { PATH_IDS } from '../../../lib/paths/types';
import { longReport } from '../../e2e/support/long-report';
import { expectAccessible } from '../options/support';
import { open } from './open-meetings';

afterEach(cleanup);

const report = longReport('换一张首图');

describe('the outcome report', () => {
  it.each(['zh-CN', 'en'] as const)(
    'shows all seven parts with figures that speak (%s)',
    async (language) => {
      await open('#/report', { outcome: report, settings: { language } });
      const pages = await screen.findAllByRole('region', { name: /^(?:第 \d 页|Page \d)/ });
      expect(pages).toHaveLength(2);
      const headings = pages.flatMap((page) => within(page).getAllByRole('heading', { level: 3 }));
      expect(headings.map(({ textContent }) => textContent?.[0])).toEqual([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
      ]);
      // Three ladders, twelve ratings, twelve areas.
      expect(screen.getAllByRole('img').length).toBe(27);
      expect(
        screen.getByText(
          /这些变化不一定是辅导带来的。|These changes need not come from the coaching\./,
        ),
      ).not.toBeNull();
      await expectAccessible();
    },
  );

  it('is saved as a file that a group can read, with consent alone', async () => {
    await open('#/report', { outcome: report });
    await screen.findByText('1 目标');
    expect(screen.queryByRole('button', { name: /JSON/ })).toBeNull();
    cleanup();
    const { user, files } = await open('#/report', { outcome: report, mayExport: true });
    await user.click(await screen.findByRole('button', { name: /JSON/ }));
    expect(readReport(files[0]?.[1] ?? '')).toEqual(report);
  });
});

describe('groups', () => {
  const facts = (code: string, at: number): MemberFacts => ({
    code,
    madeOn: '2026-11-20',
    goals: at % 2 ? 'reached' : 'under-way',
    rating: at < 6 ? 'up' : 'down',
    areas: Object.fromEntries(
      PATH_IDS.map((id) => [id, { before: 0, now: at < 6 ? 1 : 0 }]),
    ) as MemberFacts['areas'],
    numbers: {},
  });
  const members = Array.from({ length: 11 }, (_, at) => `M${at}`);
  const group: Group = {
    id: 'group-0001',
    code: 'G1',
    phase: 'form',
    members,
    meetings: [
      {
        id: 'm1',
        date: '2026-11-20',
        minutes: 90,
        planId: 'series-1',
        phase: 'form',
        present: ['M1'],
      },
    ],
    facts: members.map(facts),
    updatedAt: '2026-11-20T04:00:00.000Z',
  };

  it('have a report that says in words what is hidden', async () => {
    const { user } = await open('#/group/group-0001', { groups: [group] });
    await user.click(await screen.findByRole('button', { name: '做一份报告' }));
    const paper = within(await screen.findByRole('region', { name: /11 位商户/ }));
    expect(paper.getAllByText('盖住').length).toBeGreaterThan(0);
    // Twelve areas, and the totals of a row and of a column.
    expect(paper.getAllByRole('cell', { name: '6' }).length).toBe(14);
    await expectAccessible();
  });

  it('show the earlier report where one member more would be known by the difference', async () => {
    const { user, groups } = await open('#/group/group-0001', { groups: [group] });
    await user.click(await screen.findByRole('button', { name: '做一份报告' }));
    await screen.findByRole('region', { name: /11 位商户/ });
    await user.type(screen.getByRole('textbox', { name: '成员编号' }), 'M11');
    await user.click(screen.getByRole('button', { name: '加一位' }));
    await screen.findByText(/M11/);
    const kept = groups.get('group-0001') as Group;
    groups.set(kept.id, { ...kept, facts: [...kept.facts, facts('M11', 3)] });
    await user.click(screen.getByRole('button', { name: '做一份报告' }));
    expect(await screen.findByText(/只差一到四位/)).not.toBeNull();
    expect(screen.getByText(/11 位商户/)).not.toBeNull();
  });

  it('save who came, in English too', async () => {
    const { user, files } = await open('#/group/group-0001', {
      groups: [group],
      settings: { language: 'en' },
    });
    await user.click(await screen.findByRole('button', { name: 'Save who came' }));
    expect(files[0]?.[1]).toContain('G1,2026-11-20,M1,1');
    await expectAccessible();
  });
});
