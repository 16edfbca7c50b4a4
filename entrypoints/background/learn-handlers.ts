import { ownUrl } from '../../lib/browser/pages';
import { tabById } from '../../lib/browser/tabs';
import { areaEvidence } from '../../lib/db/area-evidence';
import {
  learnerNow,
  noteOffered,
  offeredToday,
  rebuildLearner,
  recordAll,
} from '../../lib/db/learner';
import { questionWords } from '../../lib/i18n/question.words';
import { chooseQuestion } from '../../lib/learning/ask';
import { coreItems } from '../../lib/learning/core-items';
import { type Due, dueNow } from '../../lib/learning/due';
import type { Evidence } from '../../lib/learning/evidence';
import { commonOf, offerRead } from '../../lib/learning/from-acts';
import { helpGivenId } from '../../lib/learning/ids';
import { judge } from '../../lib/learning/judge';
import { questions } from '../../lib/learning/questions/index';
import type { NextQuestion } from '../../lib/learning/ready';
import { tellEvidence } from '../../lib/learning/tell-evidence';
import type { CoreItem, LearnerState } from '../../lib/learning/types';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused, type Sender } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { loadSettings } from '../../lib/settings/store';
import { localDay } from '../../lib/shared/days';
import { numbersKept, numbersOnPage } from './learn-numbers';
import { ownRecords } from './own-records';

type LearnMessages = Pick<
  Handlers<typeof ToBackground>,
  | 'learner'
  | 'nextQuestion'
  | 'answerQuestion'
  | 'reviewsDue'
  | 'reviewLater'
  | 'teachBack'
  | 'helpGiven'
  | 'offerRead'
  | 'areaEvidence'
>;

/** Rows of one way that are told. */
const MOST_TOLD = 20;

const itemOf = (id: string): CoreItem | undefined => coreItems.find((item) => item.id === id);

/** What was learnt, questions about it, and what is told to it by hand. */
export const learnHandlers: LearnMessages = {
  learner: async () => learnerNow(await ownRecords()),

  nextQuestion: async ({ tabId, item, review }, sender) => {
    const now = new Date();
    const { state } = await learnerNow(await ownRecords());
    const due = await dueOf(state, null, now);
    const wanted = item === null ? null : itemOf(item);
    if (wanted === undefined) return { question: null, why: 'unknown-item' };
    if (review && due.enough) return { question: null, why: 'enough-today' };
    const ids = wanted ? [wanted.id] : review ? due.items : [...due.items, ...readItems(state)];
    const found = ids.flatMap((id) => itemOf(id) ?? []);
    if (found.length === 0) return { question: null, why: 'nothing-due' };
    const tab = sender.ownPage ? (tabId ?? sender.tabId) : sender.tabId;
    return firstQuestion(found, state, tab, now);
  },

  answerQuestion: async ({ id, item, question, answer, numbers, currency, ...how }, sender) => {
    const core = itemOf(item);
    const asked = questions.get(item)?.questions.find((one) => one.id === question);
    const { language } = await loadSettings();
    const judged = core && asked ? judge(asked, { answer, numbers, currency }, language) : null;
    if (!core || !asked || !judged) throw new Refused('bad-message');
    if (judged.kind === 'unread') return judged;
    const now = new Date();
    const row: Evidence = {
      ...commonOf({ now, language, platform: platformOf(sender) }),
      id,
      kind: 'check-answered',
      metricId: 'metric' in core.subject ? core.subject.metric : '',
      check: {
        item,
        question,
        form: asked.form,
        right: judged.right,
        day: localDay(now),
        hint: how.hint,
        easy: how.easy,
        own: asked.form === 'number',
      },
    };
    const records = await ownRecords();
    const sample = how.sample || sender.url.startsWith(ownUrl('demo'));
    // A full disk costs the record, not the explanation.
    const kept = sample
      ? false
      : await recordAll(records, [row]).then(
          () => true,
          () => false,
        );
    const { state } = await learnerNow(records);
    const after = state.items[item];
    if (!after) throw new Refused('bad-message');
    return { ...judged, item: after, kept };
  },

  reviewsDue: async ({ metricId }) => {
    const now = new Date();
    const [{ language }, { state }] = await Promise.all([
      loadSettings(),
      ownRecords().then(learnerNow),
    ]);
    const due = await dueOf(state, metricId, now);
    const items = due.items.flatMap((id) => {
      const item = itemOf(id);
      if (!item || !questions.has(id)) return [];
      const { subject } = item;
      return [
        {
          item: id,
          name: item.name[language],
          metricId: 'metric' in subject ? subject.metric : null,
          offerId: 'offer' in subject ? subject.offer : null,
        },
      ];
    });
    const [first] = items;
    if (metricId !== null && first)
      await noteOffered(await ownRecords(), first.item, localDay(now), 'items');
    const said = first
      ? due.back
        ? questionWords.back
        : null
      : due.enough
        ? questionWords.enoughToday
        : questionWords.nothingDue;
    return { items, said: said?.[language] ?? null };
  },

  reviewLater: async ({ item }) => {
    if (itemOf(item)) await noteOffered(await ownRecords(), item, localDay(new Date()), 'later');
    return {};
  },

  teachBack: async ({ id, ...teachBack }) => {
    if (!itemOf(teachBack.item)) throw new Refused('bad-message');
    return record({ id, kind: 'teach-back', teachBack });
  },

  helpGiven: async ({ id, ...help }) =>
    record({ id: helpGivenId(help.what, id), kind: 'help-given', help }),

  areaEvidence: async ({ path }) => {
    const [{ language }, rows] = await Promise.all([
      loadSettings(),
      ownRecords().then((records) => areaEvidence(records, path, MOST_TOLD)),
    ]);
    const names = {
      metric: (id: string) => metrics.get(id)?.name[language] ?? null,
      offer: (id: string) => offers.get(id)?.title[language] ?? null,
      item: (id: string) => itemOf(id)?.name[language] ?? null,
    };
    return rows.map((row) => tellEvidence(row, names, language));
  },

  offerRead: async ({ visibleMs, ...read }) => {
    const offer = offers.get(read.offerId);
    if (!offer) throw new Refused('bad-message');
    // Looking at a sheet teaches nothing, unless it is among what is asked about.
    const explains = offer.kind === 'explanation' || read.part !== '';
    const asked = coreItems.some(({ subject }) => 'offer' in subject && subject.offer === offer.id);
    if (!explains && !asked) return {};
    const { language } = await loadSettings();
    const moment = { now: new Date(), language, platform: '' };
    await recordAll(await ownRecords(), [offerRead(read, visibleMs, paths, moment)]);
    return {};
  },
};

/** Writes a row that was told by hand. @returns what was learnt, with it */
async function record(
  row: Pick<Evidence, 'id' | 'kind' | 'teachBack' | 'help'>,
): Promise<{ state: LearnerState }> {
  const { language } = await loadSettings();
  const records = await ownRecords();
  await recordAll(records, [{ ...commonOf({ now: new Date(), language, platform: '' }), ...row }]);
  const { state, fresh } = await learnerNow(records);
  if (fresh) return { state };
  await rebuildLearner(records);
  return { state: (await learnerNow(records)).state };
}

async function dueOf(state: LearnerState, metricId: string | null, now: Date): Promise<Due> {
  const offered = await offeredToday(await ownRecords());
  return dueNow(state, { items: coreItems, now, day: localDay(now), offered, metricId });
}

/** What was read, the least sure first: for whoever wants a question though none is due. */
const readItems = (state: LearnerState): string[] =>
  Object.values(state.items)
    .filter(({ level }) => level > 0)
    .sort((a, b) => a.p - b.p)
    .map(({ id }) => id);

async function firstQuestion(
  items: readonly CoreItem[],
  state: LearnerState,
  tabId: number | null,
  now: Date,
): Promise<NextQuestion> {
  const { language } = await loadSettings();
  const page = tabId === null || (await isSample(tabId)) ? [] : await numbersOnPage(tabId, now);
  for (const item of items) {
    const all = questions.get(item.id)?.questions ?? [];
    const needs = all.flatMap((one) => (one.form === 'number' ? one.needs : []));
    const question = chooseQuestion(item, all, {
      page,
      kept: await numbersKept([...new Set(needs)], now),
      last: state.items[item.id]?.lastQuestion ?? null,
      day: localDay(now),
      language,
    });
    if (question) return { question };
  }
  return { question: null, why: 'no-question' };
}

/** Made-up numbers are nobody's own. */
const isSample = async (tabId: number): Promise<boolean> =>
  (await tabById(tabId))?.url.startsWith(ownUrl('demo')) ?? false;

const platformOf = ({ ownPage, url }: Sender): string =>
  ownPage ? '' : pageOf(url, platforms).platform.id;
