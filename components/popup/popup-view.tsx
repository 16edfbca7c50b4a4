import { commonWords } from '../../lib/i18n/common.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { say, speaker } from '../../lib/i18n/say';
import { activeOn } from '../../lib/settings/page-state';
import { FailureNotice } from '../options/failure-notice';
import { Families, MasterSwitch } from '../options/families';
import { LanguageChoice } from '../options/language-choice';
import { Looks } from '../options/looks';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { PathSwitches } from '../tips/path-switches';
import { TipPanel } from '../tips/tip-panel';
import { tipKey, useTip } from '../tips/use-tip';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { Panel } from '../ui/panel';
import { Root } from '../ui/root';
import { AlertsPanel } from './alerts-panel';
import { CoachPanel } from './coach-panel';
import { DrillsPanel } from './drills-panel';
import { FoundPanel } from './found-panel';
import { LearntPanel } from './learnt-panel';
import { NoticePanel } from './notice-panel';
import type { PopupApi } from './popup-api';
import { ProfileSwitch } from './profile-switch';
import type { SiteKind } from './site-of';
import { SitePanel } from './site-panel';
import { useLearnt } from './use-learnt';
import { type ReportState, useReport } from './use-report';
import { useSite } from './use-site';
import './popup.css';

/** Of our own pages only the sample shop has numbers; then its scanner answers. */
const showsFound = (kind: SiteKind, found: ReportState): boolean =>
  kind.kind === 'site' || (kind.kind === 'own' && found.state === 'ready');

/** The popup: this site, this page, what was learnt, and every choice at hand. */
export function PopupView({ api }: { api: PopupApi }) {
  const { settings, failure, change, switchPlace, reload } = useSettings(api);
  const view = viewOf(settings);
  const t = speaker(popupWords, view.language);
  const site = useSite(api);
  const url =
    site.kind?.kind === 'site'
      ? site.kind.site.url
      : site.kind?.kind === 'own'
        ? site.kind.url
        : '';
  const report = useReport(api, {
    tabId: site.tabId,
    wanted: settings !== null && url !== '' && activeOn(settings, url),
    expected: site.allowed,
  });
  const ready = report.found.state === 'ready' ? site.tabId : null;
  const own = site.kind?.kind === 'own';
  const tips = useTip(api.ask, ready, tipKey(url, settings), own);
  const learnt = useLearnt(api, settings ? view.language : null);
  useDocument(view.language, t('title'));

  const open = (page: 'alerts' | 'demo' | 'dictionary' | 'learn' | 'options') => {
    void api.ask('openPage', { page }).then(api.close);
  };

  return (
    <Root view={view} as="main" className="popup" aria-busy={settings === null && !failure}>
      <header className="popup-head">
        <Mark className="popup-mark" />
        <h1 className="popup-name">{say(commonWords.product, view.language)}</h1>
        {settings ? (
          <LanguageChoice
            hideLabel
            language={view.language}
            onChange={(language) => change({ language })}
          />
        ) : null}
      </header>
      {failure ? (
        <FailureNotice
          code={failure}
          language={view.language}
          onRetry={settings ? undefined : reload}
        />
      ) : null}
      {settings ? (
        <>
          <ProfileSwitch ask={api.ask} language={view.language} />
          {settings.role === 'coach' ? (
            <CoachPanel
              api={api}
              tabId={site.tabId}
              settings={settings}
              onChange={change}
              onSwitch={switchPlace}
            />
          ) : null}
          <Panel>
            <MasterSwitch settings={settings} onChange={change} />
          </Panel>
          <SitePanel settings={settings} site={site} report={report} onSwitch={switchPlace} />
          {site.kind && showsFound(site.kind, report.found) ? (
            <FoundPanel
              api={api}
              tabId={site.tabId}
              settings={settings}
              kind={site.kind}
              found={report.found}
            />
          ) : null}
          {tips.tip ? (
            <TipPanel
              key={tips.tip.id}
              tip={tips.tip}
              language={view.language}
              onAnswer={tips.answer}
              onOpen={() => tips.open(api.close)}
            />
          ) : null}
          {settings.on && settings.families.rules && url !== '' ? (
            <NoticePanel
              api={api}
              url={url}
              language={view.language}
              onOpen={() => open('alerts')}
            />
          ) : null}
          {site.tabId !== null && url !== '' && activeOn(settings, url) ? (
            <DrillsPanel api={api} tabId={site.tabId} url={url} language={view.language} />
          ) : null}
          {settings.on && settings.families.rules ? (
            <AlertsPanel api={api} language={view.language} onOpen={() => open('alerts')} />
          ) : null}
          {site.tabId !== null && report.found.state === 'ready' ? (
            <Button
              onClick={() => {
                if (site.tabId !== null) void api.openPanel(site.tabId).then(api.close);
              }}
            >
              {t('panel')}
            </Button>
          ) : null}
          <LearntPanel handle={learnt} language={view.language} />
          <Panel title={t('families')}>
            <Families settings={settings} onChange={change} />
            <PathSwitches settings={settings} onSwitch={switchPlace} ask={api.ask} />
          </Panel>
          <Panel title={t('looks')}>
            <Looks settings={settings} onChange={change} />
          </Panel>
          <div className="popup-links">
            <Button onClick={() => open('learn')}>{t('learn')}</Button>
            <Button onClick={() => open('dictionary')}>{t('dictionary')}</Button>
            <Button onClick={() => open('demo')}>{t('demo')}</Button>
            <Button onClick={() => open('options')}>{t('options')}</Button>
          </div>
        </>
      ) : null}
    </Root>
  );
}
