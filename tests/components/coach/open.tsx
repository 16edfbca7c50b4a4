import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CoachApi } from '../../../components/coach/coach-api';
import { CoachPage } from '../../../components/coach/coach-page';
import * as casework from '../../../lib/db/casework';
import { consentStates, decideConsent } from '../../../lib/db/consents';
import { ProfileDatabase } from '../../../lib/db/database';
import { allSheets } from '../../../lib/db/sheets';
import type { Sheet } from '../../../lib/offers/sheet';
import type { Profiles } from '../../../lib/profiles/types';
import { fail, ok } from '../../../lib/shared/result';
import { type FakeOptions, fakeApi } from '../options/fake-api';

let opened = 0;

export interface CoachOptions extends FakeOptions {
  readonly today?: string;
  readonly sheets?: readonly Sheet[];
  readonly profiles?: Profiles;
  /** Messages that fail from the beginning. */
  readonly broken?: readonly string[];
  /** Records that are there already. */
  readonly db?: ProfileDatabase;
}

/** The coach's page over real records of its own: what is read back was really kept. */
export async function open(hash: string, options: CoachOptions = {}) {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  window.scrollTo = () => undefined;
  opened += 1;
  const db = options.db ?? new ProfileDatabase(`coach-${opened}`);
  for (const sheet of options.sheets ?? []) await db.worksheets.put(sheet);
  let today = options.today ?? '2026-11-22';
  const fake = fakeApi(options);
  const failing = new Set<string>(options.broken);
  const sent: (readonly [string, unknown])[] = [];
  const pages: (readonly [string, string | undefined])[] = [];
  let printed = 0;
  const moment = () => ({ today, at: `${today}T08:00:00.000Z` });
  const reply = async (work: Promise<casework.Casework>) => ({
    ...(await work),
    consents: await consentStates(db),
    today,
  });
  const answers: Record<string, (data: never) => unknown> = {
    casework: () => reply(casework.readCasework(db)),
    saveCase: ({ patch }: { patch: casework.CasePatch }) =>
      reply(casework.patchCase(db, patch, moment())),
    endCase: ({ ended }: { ended: boolean }) => reply(casework.endCase(db, ended, moment())),
    followUpDone: ({ at, heard }: { at: number; heard: string }) =>
      reply(casework.keepFollowUp(db, at, heard, moment())),
    keepAnswer: (one: casework.OneAnswer) => reply(casework.keepAnswer(db, one, moment())),
    removeAssessment: ({ id }: { id: string }) => reply(casework.removeAssessment(db, id)),
    saveGoal: ({ goal }: { goal: Parameters<typeof casework.saveGoal>[1] }) =>
      reply(casework.saveGoal(db, goal)),
    reviewGoal: ({ id, ...review }: { id: string; now: 0; words: string }) =>
      reply(casework.keepReview(db, id, review, moment())),
    removeGoal: ({ id }: { id: string }) => reply(casework.removeGoal(db, id)),
    decideConsent: async (decision: Parameters<typeof decideConsent>[1]) => {
      await decideConsent(db, { ...decision, at: moment().at });
      return consentStates(db);
    },
    sheets: async ({ offerId }: { offerId: string | null }) =>
      (await allSheets(db)).filter((one) => offerId === null || one.offerId === offerId),
    profiles: () => options.profiles,
  };
  const api: CoachApi = {
    watchSettings: fake.api.watchSettings,
    saveFile: fake.api.saveFile,
    requestOrigin: fake.api.requestOrigin,
    now: () => new Date(moment().at),
    print: () => {
      printed += 1;
    },
    openPage: (page, at) => pages.push([page, at]),
    ask: (async (name: string, data: object) => {
      sent.push([name, data]);
      if (failing.has(name)) return fail('disk-full');
      if (name === 'profiles' && !options.profiles) return fail('unknown-message');
      const answer = answers[name];
      return answer ? ok(await answer(data as never)) : fake.api.ask(name as 'settings', {});
    }) as unknown as CoachApi['ask'],
  };
  const shown = render(<CoachPage api={api} />);
  await screen.findByRole('main');
  return {
    ...shown,
    db,
    sent,
    pages,
    failing,
    printed: () => printed,
    setToday: (day: string) => {
      today = day;
    },
    user: userEvent.setup(),
    kept: () => casework.readCasework(db),
  };
}
