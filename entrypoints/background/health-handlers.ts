import { lexiconVersion } from 'virtual:lexicon';
import { browser } from '../../lib/browser/index';
import { surveyFrames } from '../../lib/browser/scripts';
import { tabById } from '../../lib/browser/tabs';
import { buildHealthReport } from '../../lib/health-report/build';
import { parseSurvey } from '../../lib/health-report/schema';
import type { HealthReport, SurveyedFrame, Vocabulary } from '../../lib/health-report/types';
import { OTHER_WORDS, vocabularyOf } from '../../lib/health-report/vocabulary';
import { healthWords } from '../../lib/i18n/health.words';
import { type PageReport, PageReportSchema, type ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import { COMPOUND_STARTS, EN_MEASURES, MEASURES } from '../../lib/recognise/grammar/words';
import { localDay } from '../../lib/shared/days';
import { readFrames } from './page-reports';
import { away } from './profile-scope';

type HealthMessages = Pick<Handlers<typeof ToBackground>, 'healthReport'>;

/** Everything that may be read in the name of a metric. */
function* names(): Generator<string> {
  yield* OTHER_WORDS;
  yield* COMPOUND_STARTS;
  yield* MEASURES;
  yield* EN_MEASURES;
  for (const { name, aliases, labels, unverifiedLabels } of metrics.values()) {
    yield name['zh-CN'];
    yield name.en;
    yield* aliases;
    for (const by of [labels, unverifiedLabels]) for (const list of Object.values(by)) yield* list;
  }
}

/** Made when it is first wanted: most workers never need it. */
let vocabulary: Vocabulary | undefined;
const hosts = new Set([...platforms.values()].flatMap((one) => one.hosts.map(({ host }) => host)));

/** What is in the file and what is not, for whoever opens it by hand. */
const about = (wanted: HealthReport['names']): string[] =>
  [
    healthWords.fileIn,
    healthWords.fileNotIn,
    wanted === 'in-full' ? healthWords.fileInFull : healthWords.fileMasked,
  ].flatMap((text) => [text['zh-CN'], text.en]);

/** The page report of a frame that was surveyed; anything else of it is not looked at. */
function frameOf(value: unknown): (SurveyedFrame & { readonly report: PageReport }) | null {
  if (typeof value !== 'object' || value === null || !('report' in value)) return null;
  const read = PageReportSchema.safeParse(value.report);
  if (!read.success) return null;
  const { health } = value.report as PageReport;
  return {
    report: { ...read.data, health } as PageReport,
    survey: 'survey' in value ? parseSurvey(value.survey) : null,
  };
}

export const healthHandlers: HealthMessages = {
  healthReport: async ({ tabId, names: wanted }): Promise<HealthReport> => {
    // The survey asks the scanner of its frame, so there must be one.
    await readFrames(tabId);
    const answers = await away(() => surveyFrames(tabId)).catch(() => {
      throw new Refused('not-permitted');
    });
    const frames = answers.map(frameOf).filter((frame) => frame !== null);
    const url = frames[0]?.report.url || (await tabById(tabId))?.url || '';
    if (!url) throw new Refused('no-page');
    vocabulary ??= vocabularyOf(names());
    const { platform, host, pageKind } = pageOf(url, platforms);
    return buildHealthReport({
      frames,
      about: about(wanted),
      made: localDay(new Date()),
      extension: browser.runtime.getManifest().version,
      lexicon: { version: lexiconVersion, metrics: metrics.size },
      page: { platform: platform.id, kind: pageKind, host },
      names: wanted,
      hosts,
      vocabulary,
      unitOf: (id) => metrics.get(id)?.unit ?? null,
    });
  },
};
