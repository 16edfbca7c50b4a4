import { lastShopTab, showTab } from '../../lib/browser/show-tab';
import { buildReport, openedOn } from '../../lib/coaching/report/build';
import { REPORT_METRICS, reportWindows } from '../../lib/coaching/report/shop-numbers';
import { doneOn, pathsOn, seenNumbers } from '../../lib/coaching/session/day';
import { decideConsent, mayExport } from '../../lib/db/consents';
import { observationsSince } from '../../lib/db/observations';
import {
  allSessions,
  reflectionOf,
  removeReflection,
  removeSession,
  saveReflection,
  saveSession,
} from '../../lib/db/sessions';
import { seriesOf } from '../../lib/history/series';
import { shareDays } from '../../lib/insight/changes/days';
import { coreItems } from '../../lib/learning/core-items';
import { createLearner } from '../../lib/learning/replay';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { loadSettings } from '../../lib/settings/store';
import { addDays, localDay } from '../../lib/shared/days';
import { promotionsOn } from './own-history';
import { coachRecords, ownRecords, profileInUse } from './own-records';
import { reportRows } from './report-rows';

type SessionMessages = Pick<
  Handlers<typeof ToBackground>,
  | 'sessions'
  | 'saveSession'
  | 'removeSession'
  | 'sessionDay'
  | 'reflection'
  | 'saveReflection'
  | 'showShop'
  | 'outcomeReport'
>;

const learner = createLearner(coreItems);

const namesOf = (
  ids: Iterable<string>,
  nameOf: (id: string) => string | undefined,
): Record<string, string> => Object.fromEntries([...ids].map((id) => [id, nameOf(id) ?? id]));

/** Meetings, their notes, and what they come to. */
export const sessionHandlers: SessionMessages = {
  sessions: async () => {
    const records = await ownRecords();
    const [sessions, cases, may] = await Promise.all([
      allSessions(records),
      records.cases.toArray(),
      mayExport(records),
    ]);
    return { sessions, caseCode: cases[0]?.caseCode ?? '', mayExport: may };
  },

  saveSession: async ({ session }) => {
    const records = await ownRecords();
    const at = new Date().toISOString();
    const { id: scope, screenShared: given } = session;
    // What was said about the screen stands among the consents too.
    return records
      .transaction('rw', records.sessions, records.consents, async () => {
        const saved = await saveSession(records, session);
        await decideConsent(records, { id: 'C3', scope, given, at });
        return saved;
      })
      .catch((error: unknown) => {
        throw error instanceof RangeError ? new Refused('bad-message') : error;
      });
  },

  removeSession: async ({ id }) => {
    await removeSession(await ownRecords(), id);
    await removeReflection(await coachRecords(), id);
    return {};
  },

  sessionDay: async ({ date }) => {
    const records = await ownRecords();
    const [{ language }, exact] = await Promise.all([loadSettings(), mayExport(records)]);
    // A day of the person's clock touches two of the world's.
    const evidence = (
      await records.evidence
        .where('at')
        .between(`${addDays(date, -1)}T`, `${addDays(date, 2)}T`)
        .toArray()
    ).filter(({ at }) => localDay(new Date(at)) === date);
    const seen = (await observationsSince(records, { since: addDays(date, -40) })).filter(
      ({ seenAt }) => localDay(new Date(seenAt)) === date,
    );
    const nameOf = (id: string) => metrics.get(id)?.name[language] ?? null;
    return {
      activities: doneOn(evidence),
      paths: pathsOn(evidence),
      numbers: seenNumbers(seen, nameOf, exact, language),
      exact,
    };
  },

  reflection: async ({ id }) => ({ reflection: await reflectionOf(await coachRecords(), id) }),

  saveReflection: async ({ id, text }) => {
    const { id: profile } = await profileInUse();
    await saveReflection(await coachRecords(), {
      id,
      profile,
      text,
      updatedAt: new Date().toISOString(),
    });
    return {};
  },

  showShop: async () => {
    const tab = await lastShopTab((url) => pageOf(url, platforms).platform.id !== 'generic');
    if (tab === null) return { shown: false };
    await showTab(tab);
    return { shown: true };
  },

  outcomeReport: async ({ length }) => {
    const now = new Date();
    const records = await ownRecords();
    const [rows, may] = await Promise.all([reportRows(records), mayExport(records)]);
    const { before } = reportWindows(openedOn(rows, localDay(now)), localDay(now), length);
    const wanted = REPORT_METRICS.flatMap((id) => {
      const metric = metrics.get(id);
      if (!metric) return [];
      const places = ['', ...platforms.keys()];
      return places.flatMap((platform) => shareDays(metric, platform).ids);
    });
    const kept = await observationsSince(records, {
      metricIds: [...new Set(wanted)],
      since: before.from,
    });
    const report = buildReport(
      {
        rows,
        learner,
        length,
        series: seriesOf(kept),
        metricOf: (id) => metrics.get(id),
        promotionsOn: (platform) => promotionsOn(platform, now),
      },
      now,
    );
    const { language } = await loadSettings();
    return {
      report,
      mayExport: may,
      names: {
        metrics: namesOf(REPORT_METRICS, (id) => metrics.get(id)?.name[language]),
        platforms: namesOf(platforms.keys(), (id) => platforms.get(id)?.name[language]),
      },
    };
  },
};
