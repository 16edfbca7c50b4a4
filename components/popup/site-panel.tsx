import { commonWords } from '../../lib/i18n/common.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { say, speaker } from '../../lib/i18n/say';
import { pageKey } from '../../lib/settings/page-state';
import type { Settings } from '../../lib/settings/types';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { SwitchRow } from '../ui/switch-row';
import type { Site } from './site-of';
import type { ReportHandle } from './use-report';
import type { SiteHandle } from './use-site';

const WHY = {
  browser: 'noBrowserPage',
  store: 'noStorePage',
  file: 'noFilePage',
  unknown: 'noUnknownPage',
} as const;

export interface SitePanelProps {
  readonly settings: Settings;
  readonly site: SiteHandle;
  readonly report: ReportHandle;
  readonly onSwitch: (kind: 'site' | 'page', key: string, on: boolean) => void;
}

/** The site in front: allow it, switch it or this page off, or read it this once. */
export function SitePanel({ settings, site, report, onSwitch }: SitePanelProps) {
  const { language } = settings;
  const t = speaker(popupWords, language);
  const { kind } = site;
  if (!kind) return null;
  if (kind.kind === 'none')
    return (
      <Panel title={t('site')}>
        <Notice kind="info">{t(WHY[kind.why])}</Notice>
      </Panel>
    );
  if (kind.kind === 'own')
    return (
      <Panel title={t('site')}>
        <p className="popup-quiet">{t('ownPage')}</p>
      </Panel>
    );
  const { host, known, origin, url } = kind.site;
  const name = known
    ? t('siteKnown', { platform: say(known.platform, language), name: say(known.name, language) })
    : undefined;
  return (
    <Panel title={t('site')} hint={name}>
      <p className="popup-host">{host}</p>
      {site.allowed ? (
        <>
          <SwitchRow
            label={t('siteSwitch')}
            checked={!settings.sitesOff.includes(origin)}
            disabled={!settings.on}
            onChange={(on) => onSwitch('site', origin, on)}
          />
          <SwitchRow
            label={t('pageSwitch')}
            hint={t('pageSwitchHint')}
            checked={!settings.pagesOff.includes(pageKey(url))}
            disabled={!settings.on || settings.sitesOff.includes(origin)}
            onChange={(on) => onSwitch('page', pageKey(url), on)}
          />
        </>
      ) : (
        <AskForSite
          settings={settings}
          target={kind.site}
          site={site}
          report={report}
          onAllow={() => {
            site.allow();
            // Whoever allows a site wants it read, also where it was once switched off.
            if (settings.sitesOff.includes(origin)) onSwitch('site', origin, true);
          }}
        />
      )}
      {site.failure ? <FailureNotice code={site.failure} language={language} /> : null}
    </Panel>
  );
}

interface AskForSiteProps {
  readonly settings: Settings;
  readonly target: Site;
  readonly onAllow: () => void;
  readonly site: SiteHandle;
  readonly report: ReportHandle;
}

/** Not allowed yet: the consent in its own words, then exactly one site to allow. */
function AskForSite({ settings, target, site, report, onAllow }: AskForSiteProps) {
  const t = speaker(popupWords, settings.language);
  const askable = target.pattern !== null;
  return (
    <div className="popup-ask">
      {askable ? (
        <>
          <p>{say(commonWords.consentC1, settings.language)}</p>
          <Button kind="primary" disabled={!settings.on} onClick={onAllow}>
            {t('allow', { host: target.host })}
          </Button>
          <p className="dd-hint">{t('allowHint')}</p>
        </>
      ) : (
        <Notice kind="info">{t('httpOnly')}</Notice>
      )}
      {site.refused ? (
        <Notice kind="info">{say(commonWords.siteRefused, settings.language)}</Notice>
      ) : null}
      <Button disabled={!settings.on || report.reading} onClick={report.readOnce}>
        {t(report.reading ? 'onceBusy' : 'once')}
      </Button>
      <p className="dd-hint">{t('onceHint')}</p>
    </div>
  );
}
