import { popupWords } from '../../lib/i18n/popup.words';
import { speaker } from '../../lib/i18n/say';
import { pageKey } from '../../lib/settings/page-state';
import type { Settings } from '../../lib/settings/types';
import { HealthList } from '../health/health-list';
import { SaveReport } from '../health/save-report';
import { FailureNotice } from '../options/failure-notice';
import { Panel } from '../ui/panel';
import { countFound, FoundList } from './found-list';
import type { PopupApi } from './popup-api';
import type { SiteKind } from './site-of';
import { useAmountsCovered } from './use-amounts-covered';
import type { ReportState } from './use-report';

/** Which switch keeps this page from being read, widest first. */
function offWord(settings: Settings, kind: SiteKind) {
  if (!settings.on) return 'offAll';
  if (!settings.families.explanations) return 'offExplanations';
  if (kind.kind !== 'site') return null;
  if (settings.sitesOff.includes(kind.site.origin)) return 'offSite';
  return settings.pagesOff.includes(pageKey(kind.site.url)) ? 'offPage' : null;
}

export interface FoundPanelProps {
  readonly api: PopupApi;
  readonly tabId: number | null;
  readonly settings: Settings;
  readonly kind: SiteKind;
  readonly found: ReportState;
}

/** What was found on this page, what was not, and why. */
export function FoundPanel({ api, tabId, settings, kind, found }: FoundPanelProps) {
  const { language } = settings;
  const t = speaker(popupWords, language);
  const covered = useAmountsCovered(api);
  const off = offWord(settings, kind);
  if (off)
    return (
      <Panel title={t('found')}>
        <p className="popup-quiet">{t(off)}</p>
      </Panel>
    );
  if (found.state === 'ready') {
    const count = countFound(found.report);
    return (
      <Panel
        title={t('found')}
        actions={<span className="popup-count">{t('foundCount', { count })}</span>}
      >
        <FoundList
          report={found.report}
          language={language}
          covered={covered && kind.kind === 'site'}
        />
        {count > 0 || found.report.health.length > 0 ? (
          <HealthList health={found.report.health} language={language} />
        ) : null}
        {kind.kind === 'site' && tabId !== null ? (
          <SaveReport api={api} tabId={tabId} language={language} />
        ) : null}
      </Panel>
    );
  }
  return (
    <Panel title={t('found')}>
      {found.state === 'failed' ? <FailureNotice code={found.code} language={language} /> : null}
      {found.state === 'looking' ? (
        <p className="popup-quiet" role="status">
          {t('looking')}
        </p>
      ) : null}
      {found.state === 'none' ? <p className="popup-quiet">{t('notLooked')}</p> : null}
    </Panel>
  );
}
