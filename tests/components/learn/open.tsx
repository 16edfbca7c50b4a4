import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LearnView } from '../../../components/learn/learn-view';
import { coreItems } from '../../../lib/learning/core-items';
import type { Evidence } from '../../../lib/learning/evidence';
import type { ReadyQuestion, ReviewsDue } from '../../../lib/learning/ready';
import { createLearner } from '../../../lib/learning/replay';
import type { ChangesReply } from '../../../lib/messaging/change-messages';
import { offers } from '../../../lib/offers/index';
import type { Sheet } from '../../../lib/offers/sheet';
import { paths } from '../../../lib/paths/index';
import { ok } from '../../../lib/shared/result';
import { type FakeOptions, fakeApi } from '../options/fake-api';

export const NOW = new Date('2026-11-22T10:00:00+08:00');

/** Opens the page of paths and offers at an address, with sheets that live in the test. */
export async function open(
  hash: string,
  options: FakeOptions & {
    sheets?: Sheet[];
    /** What was learnt so far. */
    evidence?: readonly Evidence[];
    changes?: ChangesReply['changes'];
    reviews?: ReviewsDue['items'];
    question?: ReadyQuestion;
  } = {},
) {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  window.scrollTo = () => undefined;
  const fake = fakeApi(options);
  const kept = new Map((options.sheets ?? []).map((sheet) => [sheet.id, sheet]));
  const files: [string, string][] = [];
  const opened: [string, string | undefined][] = [];
  const told: object[] = [];
  const answered: { answer: string }[] = [];
  let printed = 0;
  const ask: typeof fake.api.ask = async (name, data) => {
    const reply = await fake.api.ask(name, data);
    if (!reply.ok) return reply;
    const given = data as never;
    const answer = {
      learner: () => {
        const learner = createLearner(coreItems);
        return { state: learner.state(learner.replay(options.evidence ?? [])), fresh: true };
      },
      reviewsDue: () => ({ items: options.reviews ?? [], said: null }),
      areaEvidence: () => [
        { id: 'a', at: '2026-11-20T02:00:00.000Z', text: '读了“访客数”' },
        { id: 'b', at: '2026-11-19T02:00:00.000Z', text: '写好了“我的决定”' },
      ],
      teachBack: (sent: object) => {
        told.push(sent);
        return {};
      },
      helpGiven: (sent: object) => {
        told.push(sent);
        return {};
      },
      changes: () => ({ changes: options.changes ?? [], keeps: true, today: '2026-11-22' }),
      nextQuestion: () => ({ question: options.question ?? null, why: 'nothing-due' }),
      answerQuestion: (sent: { answer: string }) => {
        answered.push(sent);
        return {
          kind: 'answered',
          right: true,
          text: '对，100 个人里 2 个半。',
          answer: '2.5',
          item: {},
          kept: true,
        };
      },
      sheets: ({ offerId }: { offerId: string | null }) =>
        [...kept.values()].filter((sheet) => offerId === null || sheet.offerId === offerId),
      saveSheet: ({ sheet }: { sheet: Sheet }) => {
        kept.set(sheet.id, sheet);
        return sheet;
      },
      removeSheet: ({ id }: { id: string }) => {
        kept.delete(id);
        return {};
      },
      ownNumbers: () => ({
        metrics: { 'ad-clicks': { value: 400, from: '2026-11-15', to: '2026-11-21' } },
        costs: [],
      }),
    }[name as string];
    return answer ? (ok(answer(given)) as typeof reply) : reply;
  };
  const api = {
    ...fake.api,
    ask,
    loadPaths: async () => paths,
    loadOffers: async () => offers,
    now: () => NOW,
    print: () => {
      printed += 1;
    },
    saveJson: (name: string, _type: string, text: string) => files.push([name, text]),
    saveFile: (name: string, text: string) => files.push([name, text]),
    openPage: (page: string, at?: string) => opened.push([page, at]),
  };
  const shown = render(<LearnView api={api} />);
  await screen.findByRole('main');
  return {
    ...shown,
    fake,
    kept,
    files,
    opened,
    answered,
    told,
    printed: () => printed,
    user: userEvent.setup(),
  };
}
