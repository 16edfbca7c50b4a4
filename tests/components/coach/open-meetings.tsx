import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CoachApi } from '../../../components/coach/coach-api';
import { CoachPage } from '../../../components/coach/coach-page';
import { makeReport } from '../../../lib/coaching/group/make';
import type { Group, PublishedReport } from '../../../lib/coaching/group/types';
import type { OutcomeReport } from '../../../lib/coaching/report/types';
import type { Session } from '../../../lib/coaching/types';
import type { SessionDay } from '../../../lib/messaging/session-messages';
import { ok } from '../../../lib/shared/result';
import { type FakeOptions, fakeApi } from '../options/fake-api';

// Each view brings its own code when it is opened first.
configure({ asyncUtilTimeout: 12_000 });

export const START = new Date('2026-11-22T10:00:00+08:00');

/** Opens a coach's view at an address; meetings and groups live in the test. */
export async function open(
  hash: string,
  options: FakeOptions & {
    sessions?: readonly Session[];
    groups?: readonly Group[];
    outcome?: OutcomeReport;
    day?: SessionDay;
    mayExport?: boolean;
    presenter?: true | 'bare';
    /** Put aside in the window for the wall. */
    aside?: string;
  } = {},
) {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  window.scrollTo = () => undefined;
  const fake = fakeApi(options);
  const sessions = new Map((options.sessions ?? []).map((one) => [one.id, one]));
  const groups = new Map((options.groups ?? []).map((one) => [one.id, one]));
  const reports: PublishedReport[] = [];
  const thoughts = new Map<string, string>();
  const files: [string, string][] = [];
  const opened: string[] = [];
  let now = START;
  let aside = options.aside ?? '';
  const day: SessionDay = options.day ?? { activities: [], paths: [], numbers: [], exact: false };
  const ask: typeof fake.api.ask = async (name, data) => {
    const given = data as never;
    const answer = {
      sessions: () => ({
        sessions: [...sessions.values()],
        caseCode: 'C-001',
        mayExport: options.mayExport ?? false,
      }),
      saveSession: ({ session }: { session: Session }) => {
        sessions.set(session.id, structuredClone(session));
        return session;
      },
      removeSession: ({ id }: { id: string }) => {
        sessions.delete(id);
        return {};
      },
      sessionDay: () => day,
      reflection: ({ id }: { id: string }) => ({
        reflection: thoughts.has(id)
          ? { id, profile: 'default', text: thoughts.get(id), updatedAt: '' }
          : null,
      }),
      saveReflection: ({ id, text }: { id: string; text: string }) => {
        thoughts.set(id, text);
        return {};
      },
      presenting: () => ({ state: { forNote: aside } }),
      present: ({ act }: { act: { do: string } }) => {
        if (act.do === 'note-written') aside = '';
        return {};
      },
      showShop: () => ({ shown: false }),
      outcomeReport: () => ({
        report: options.outcome,
        mayExport: options.mayExport ?? false,
        names: { metrics: {}, platforms: {} },
      }),
      groups: () => ({ groups: [...groups.values()], reports, metricNames: {} }),
      saveGroup: ({ group }: { group: Group }) => {
        groups.set(group.id, structuredClone(group));
        return group;
      },
      makeGroupReport: ({ groupId }: { groupId: string }) => {
        const made = makeReport(
          groups.get(groupId) as Group,
          reports,
          `r${reports.length}`,
          now.toISOString(),
        );
        if (made.kind === 'made') reports.push(made.report);
        return made;
      },
    }[name as string];
    return answer ? (ok(answer(given)) as never) : fake.api.ask(name, data);
  };
  const api: CoachApi = {
    ...fake.api,
    ask,
    now: () => now,
    print: () => undefined,
    openPage: (page, at) => opened.push(`${page}${at ?? ''}`),
    ...(options.presenter
      ? {
          openPresenter: async () => {
            opened.push('presenter');
            return options.presenter === 'bare' ? 'bare' : 'covered';
          },
        }
      : {}),
    saveFile: (name, _type, text) => files.push([name, text]),
  };
  const shown = render(<CoachPage api={api} />);
  await screen.findByRole('main');
  return {
    ...shown,
    sessions,
    groups,
    thoughts,
    files,
    opened,
    setNow: (next: Date) => {
      now = next;
    },
    user: userEvent.setup(),
  };
}
