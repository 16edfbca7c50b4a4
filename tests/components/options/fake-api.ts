import type { OptionsApi } from '../../../components/options/options-view';
import type { Ask, SettingsApi } from '../../../components/options/settings-api';
import type { PopupApi } from '../../../components/popup/popup-api';
import { type CostForm, readCostForm } from '../../../lib/costs/read-form';
import type { CostCard } from '../../../lib/costs/types';
import type { HealthReport } from '../../../lib/health-report/types';
import type {
  ConsentState,
  KeptNumbers,
  LearntToday,
  PageReport,
} from '../../../lib/messaging/protocol';
import type { RecordsInfo } from '../../../lib/messaging/xapi-messages';
import { platforms } from '../../../lib/platforms/index';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';
import { type FailureCode, fail, ok, type Result } from '../../../lib/shared/result';
import { sampleHealthReport } from '../health/sample-report';
import { applyPatchFor, placeFor } from './fake-settings';

/** A background and a browser that live in the test. */
export interface FakeOptions {
  readonly settings?: Partial<Settings>;
  readonly consents?: readonly ConsentState[];
  readonly learnt?: LearntToday;
  readonly kept?: KeptNumbers['platforms'];
  readonly costs?: readonly CostCard[];
  readonly origins?: readonly string[];
  readonly tab?: { id: number; url: string; title: string } | null;
  readonly report?: PageReport | null;
  /** The answer to the browser's own question. */
  readonly grants?: boolean;
  /** Messages which fail, with the code they fail with. */
  readonly failing?: Partial<Record<string, FailureCode>>;
  readonly now?: string;
  readonly records?: RecordsInfo;
}

const NO_RECORDS: RecordsInfo = {
  rows: 0,
  store: null,
  queue: { waiting: 0, sent: 0, conflict: 0, refused: 0 },
};

export interface Fake {
  readonly api: PopupApi & OptionsApi;
  /** Everything that was asked of background and browser, in order. */
  readonly calls: readonly (readonly [string, unknown])[];
  readonly settings: () => Settings;
  /** From now on a message fails (or, without a code, works). */
  readonly setFailing: (name: string, code?: FailureCode) => void;
  /** A change that came from another page. */
  readonly changeElsewhere: (patch: Partial<Settings>) => void;
  readonly setReport: (report: PageReport | null) => void;
}

export function fakeApi(options: FakeOptions = {}): Fake {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let consents: readonly ConsentState[] = options.consents ?? [];
  let report = options.report ?? null;
  const origins = new Set(options.origins ?? []);
  const failing: Partial<Record<string, FailureCode>> = { ...options.failing };
  let kept = options.kept ?? [];
  let costs = options.costs ?? [];
  const calls: (readonly [string, unknown])[] = [];
  const watchers = new Set<(settings: Settings) => void>();
  const permissionWatchers = new Set<() => void>();

  const store = (next: Settings): Settings => {
    settings = next;
    for (const watcher of watchers) watcher(next);
    return next;
  };
  const counted = (): KeptNumbers => ({
    given: consents.some(({ id, given }) => id === 'C2' && given),
    total: kept.reduce((sum, { count }) => sum + count, 0),
    platforms: kept,
  });
  const answers: Record<string, (data: never) => unknown> = {
    settings: () => settings,
    changeSettings: ({ patch }: { patch: Parameters<typeof applyPatchFor>[1] }) =>
      store(applyPatchFor(settings, patch)),
    switchPlace: (place: Parameters<typeof placeFor>[1]) => store(placeFor(settings, place)),
    learntToday: () => options.learnt ?? { metricIds: [], names: [], everRead: 0 },
    drillsHere: () => [],
    consents: () => consents,
    decideConsent: ({ id, scope, given }: { id: 'C1' | 'C2'; scope: string; given: boolean }) => {
      const at = options.now ?? '2026-11-22T08:00:00.000Z';
      const others = consents.filter((known) => known.id !== id || known.scope !== scope);
      consents = [...others, { id, scope, given, at }];
      return consents;
    },
    keptNumbers: () => counted(),
    eraseNumbers: ({ platform }: { platform: string | null }) => {
      kept = kept.filter((one) => platform !== null && one.platform !== platform);
      return counted();
    },
    costCards: () => costs,
    saveCostCard: ({ id, form }: { id: string; form: CostForm }) => {
      const others = costs.filter((card) => card.id !== id);
      const read = readCostForm(form, others);
      if (!read.ok) return { saved: false, problems: read.problems };
      costs = [...others, { id, ...read.value, currency: 'CNY', at: options.now ?? '' }];
      return { saved: true, cards: costs };
    },
    removeCostCard: ({ id }: { id: string }) => {
      costs = costs.filter((card) => card.id !== id);
      return costs;
    },
    recordsInfo: () => options.records ?? NO_RECORDS,
    recordCounts: () => ({ evidence: 12 }),
    openPage: () => ({}),
    healthReport: ({ names }: { names: HealthReport['names'] }) => ({
      ...sampleHealthReport,
      names,
    }),
    readTab: () => report ?? { url: '', platform: 'generic', sightings: [], health: [] },
  };
  const ask = (async (name: string, data: unknown): Promise<Result<unknown>> => {
    calls.push([name, data]);
    await Promise.resolve();
    const code = failing[name];
    if (code) return fail(code);
    return ok(answers[name]?.(data as never));
  }) as Ask;
  const base: SettingsApi = {
    ask,
    watchSettings: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  const api: PopupApi & OptionsApi = {
    ...base,
    tab: async () => options.tab ?? null,
    report: async (tabId) => {
      calls.push(['report', tabId]);
      return report ? ok(report) : fail('no-page');
    },
    hasOrigin: async (pattern) => origins.has(pattern),
    requestOrigin: (pattern) => {
      calls.push(['requestOrigin', pattern]);
      return Promise.resolve(options.grants ?? true).then((given) => {
        if (given) origins.add(pattern);
        for (const watcher of permissionWatchers) watcher();
        return given;
      });
    },
    removeOrigin: async (pattern) => {
      calls.push(['removeOrigin', pattern]);
      const held = origins.delete(pattern);
      for (const watcher of permissionWatchers) watcher();
      return held;
    },
    grantedOrigins: async () => [...origins].sort(),
    onPermissionsChanged: (changed) => {
      permissionWatchers.add(changed);
      return () => permissionWatchers.delete(changed);
    },
    openPanel: async () => true,
    saveFile: (name, _type, text) => calls.push(['saveFile', { name, text }]),
    version: '0.1.0',
    storageState: async () => ({ persisted: false, used: 1_300_000, allowed: 6e9 }),
    askToPersist: async () => false,
    now: () => new Date(options.now ?? '2026-11-22T08:00:00.000Z'),
    close: () => calls.push(['close', null]),
    platforms,
    ownOrigin: 'chrome-extension://own',
    termNames: async (ids) => Object.fromEntries(ids.map((id) => [id, `name of ${id}`])),
  };
  return {
    api,
    calls,
    settings: () => settings,
    setFailing: (name, code) => {
      failing[name] = code;
    },
    changeElsewhere: (patch) => store({ ...settings, ...patch }),
    setReport: (next) => {
      report = next;
    },
  };
}
