import { watchWords } from '../../i18n/watch.words';
import { dateText } from '../../shared/date-text';
import { localDay } from '../../shared/days';
import type { Language, LocalText } from '../../shared/text';
import { headlineOf } from '../compose';
import { fieldLines } from '../compose-notice';
import type { RuleChange as OwnAlert, OwnSight, RuleKind } from '../feed/types';
import { textHash } from '../hash';
import { NEWS } from '../score';
import type { Comparison, Notice, NoticeKind } from '../types';
import { keptChanges } from './kept-changes';
import type { RulePage, SeenIn } from './types';

/** Changes of one alert; the rest is in the versions. */
const MOST_CHANGES = 10;
const LONG_TITLE = 40;

/** The same words for both languages: quoted from a page, they are not translated. */
const quoted = (text: string): LocalText => ({ 'zh-CN': text, en: text });
const both = (make: (language: Language) => string): LocalText => ({
  'zh-CN': make('zh-CN'),
  en: make('en'),
});
const languageOfTitle = (title: string): Language =>
  /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en';
const short = (title: string): string =>
  title.length > LONG_TITLE ? `${title.slice(0, LONG_TITLE - 1)}…` : title;

/** The number of its article, by which the sentence is found again in the original. */
const article = (where: string | null): string =>
  where !== null && /^第.+条/.test(where) ? `${where} ` : '';

const alertOf = (
  page: RulePage,
  title: string | null,
  own: OwnSight,
  rest: Pick<OwnAlert, 'id' | 'kind' | 'changes' | 'why'> &
    Partial<Pick<OwnAlert, 'published' | 'comment' | 'effective' | 'enforced'>>,
): OwnAlert => ({
  platform: page.platform,
  // What has to be done nobody read out of it yet.
  level: 'good-to-know',
  category: 'other',
  title: { language: languageOfTitle(title ?? ''), text: title ?? page.address },
  published: null,
  comment: null,
  effective: null,
  enforced: null,
  who: quoted(''),
  tasks: [],
  metrics: [],
  url: page.address,
  sources: [page.address],
  captured: own.seen,
  confidence: 'medium',
  own,
  ...rest,
});

export interface ChangeSight {
  readonly page: RulePage;
  readonly title: string | null;
  readonly comparison: Comparison;
  /** Read out of the new text: days ahead are shown with it. */
  readonly notice: Notice;
  readonly seenIn: SeenIn;
  readonly now: Date;
  /** ISO time of the version before. */
  readonly before: string;
  readonly timeZone?: string;
}

/**
 * A change that was found on a watched page, as an alert: each change with the old and the
 * new sentence as they stand. The same change found twice has the same id.
 */
export function changeAlert(sight: ChangeSight): OwnAlert {
  const { page, title, comparison, notice, seenIn, now, timeZone } = sight;
  const seen = localDay(now, timeZone);
  const news = comparison.changes.filter(({ weight }) => weight >= NEWS);
  const told = keptChanges(news.length > 0 ? news : comparison.changes);
  const pairs = new Map(
    told.map(({ before, after, where }) => [
      `${before ?? ''}\n${after ?? ''}`,
      {
        old: before === null ? null : quoted(article(where) + before),
        new: after === null ? watchWords.sentenceGone : quoted(article(where) + after),
      },
    ]),
  );
  const ahead = (day: string | null) => (day !== null && day >= seen ? day : null);
  return alertOf(
    page,
    title,
    {
      from: 'change',
      seenIn,
      seen,
      before: localDay(new Date(sight.before), timeZone),
      read: [],
    },
    {
      id: `own-${textHash([page.key, ...pairs.keys()].join('\n'))}`,
      kind: 'in-force',
      changes: [...pairs.values()].slice(0, MOST_CHANGES),
      why: both((language) => {
        const headline = headlineOf(comparison, language);
        if (title === null) return headline;
        return `${short(title)}${language === 'en' ? ': ' : '：'}${headline}`;
      }),
      effective: ahead(notice.effective),
      enforced: ahead(notice.enforced),
    },
  );
}

/** Kinds of announcements that speak of rules. Calls, warnings and lessons do not. */
const KINDS: Readonly<Partial<Record<NoticeKind, RuleKind>>> = {
  consultation: 'consultation',
  feedback: 'feedback',
  'public-notice': 'public-notice',
  'in-force': 'in-force',
  abolition: 'abolition',
  disaster: 'disaster',
};

export interface NoticeSight {
  readonly page: RulePage;
  readonly notice: Notice;
  readonly now: Date;
  readonly timeZone?: string;
}

/**
 * An announcement that was read on its own page; `null` where it is none, or says neither a
 * day nor a change. Every line carries the sentence it was read from.
 */
export function noticeAlert({ page, notice, now, timeZone }: NoticeSight): OwnAlert | null {
  const kind = KINDS[notice.kind];
  const day = notice.effective ?? notice.enforced ?? notice.comment?.end ?? null;
  if (!kind || (day === null && notice.derivedEffective === null && notice.changes.length === 0))
    return null;
  const lines = (language: Language) =>
    fieldLines(notice, language, (iso) => dateText(iso, language, null) ?? iso);
  const [zh, en] = [lines('zh-CN'), lines('en')];
  const name = notice.title ?? page.address;
  return alertOf(
    page,
    notice.title,
    {
      from: 'notice',
      seenIn: 'tab',
      seen: localDay(now, timeZone),
      before: null,
      read: zh.map(({ line, sentence }, at) => ({
        line: { 'zh-CN': line, en: en[at]?.line ?? line },
        sentence,
      })),
    },
    {
      id: `own-notice-${textHash(page.key)}`,
      kind,
      changes: notice.changes.slice(0, MOST_CHANGES).map((change) => ({
        old: change.old === null ? null : quoted(change.old),
        new: change.new === null ? watchWords.sentenceGone : quoted(change.new),
      })),
      why: quoted(short(name)),
      published: notice.announced,
      comment: notice.comment,
      effective: notice.effective,
      enforced: notice.enforced,
    },
  );
}
