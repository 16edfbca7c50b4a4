import { useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { filterAlerts, NO_FILTER } from '../../lib/rules/alerts/filter';
import { FEED_PLATFORMS } from '../../lib/rules/feed/coverage';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { SurfacePage } from '../shared/surface-page';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import type { AlertsApi } from './alerts-api';
import { CompareTable } from './compare-table';
import { CoveragePanel } from './coverage-panel';
import { type AlertsLook, FilterBar, type PlatformChoice } from './filter-bar';
import { PageActs } from './page-acts';
import { Timeline } from './timeline';
import { UpdatePanel } from './update-panel';
import { useAlerts } from './use-alerts';
import { useMetricNames } from './use-metric-names';
import { usePrinting } from './use-printing';
import { useUpdate } from './use-update';
import { WatchPanel } from './watch/watch-panel';
import './alerts.css';

/** The page of rule alerts: what is ahead, what has passed, and what to do about it. */
export function AlertsView({ api }: { api: AlertsApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(alertsWords, language);
  const on = settings?.on === true && settings.families.rules;
  const alerts = useAlerts(api, on);
  const update = useUpdate(api, alerts.reload);
  const metricNames = useMetricNames(api, alerts.alerts);
  const printing = usePrinting();
  const [filter, setFilter] = useState(NO_FILTER);
  const [platform, setPlatform] = useState<PlatformChoice | null>(null);
  const [look, setLook] = useState<AlertsLook>('time');

  const mine = new Set(alerts.reply?.mine ?? []);
  const hasMine = mine.size > 0 && mine.size < FEED_PLATFORMS.length;
  const chosen = platform ?? (hasMine ? 'mine' : 'all');
  const known = alerts.alerts ?? [];
  const inPlatform =
    chosen === 'all'
      ? known
      : known.filter(({ rule }) =>
          chosen === 'mine'
            ? mine.has(rule.platform) || rule.own !== undefined
            : rule.platform === chosen,
        );
  const found = filterAlerts(inPlatform, filter, language);
  const problem = failure ?? alerts.failure;
  const clear = () => {
    setFilter(NO_FILTER);
    setPlatform('all');
  };

  return (
    <SurfacePage
      ask={api.ask}
      settings={settings}
      title={t('title')}
      lead={t('lead')}
      width={look === 'compare' ? 'wide' : 'reading'}
      busy={(settings === null || (on && !alerts.reply)) && !problem}
      failure={problem}
      onRetry={alerts.reply ? undefined : settings ? alerts.reload : reload}
      onLanguage={(next) => change({ language: next })}
    >
      {settings && !on ? (
        <Panel>
          <Empty title={t('title')} text={t('off')}>
            <Button kind="primary" onClick={() => change({ on: true, families: { rules: true } })}>
              {t('switchOn')}
            </Button>
          </Empty>
        </Panel>
      ) : null}
      {on && !alerts.reply && !problem ? <p role="status">{t('loading')}</p> : null}
      {on && alerts.reply ? (
        <>
          <FilterBar
            filter={filter}
            platform={chosen}
            platforms={FEED_PLATFORMS}
            hasMine={hasMine}
            look={look}
            language={language}
            onFilter={setFilter}
            onPlatform={setPlatform}
            onLook={setLook}
          />
          <PageActs api={api} alerts={found} today={alerts.today} language={language} />
          {found.length === 0 ? (
            <Panel>
              <Empty title={t('none')} text={t('noneHint')}>
                <Button onClick={clear}>{t('clear')}</Button>
              </Empty>
            </Panel>
          ) : look === 'compare' ? (
            <CompareTable alerts={found} today={alerts.today} language={language} />
          ) : (
            <Timeline
              alerts={found}
              today={alerts.today}
              language={language}
              printing={printing}
              metricNames={metricNames}
              onMark={alerts.mark}
            />
          )}
          <WatchPanel
            api={api}
            today={alerts.today}
            language={language}
            onForgotten={alerts.reload}
          />
          <CoveragePanel
            rules={alerts.reply.rules.filter(({ own }) => own === undefined)}
            today={alerts.today}
            language={language}
          />
          <UpdatePanel
            packs={alerts.reply.packs}
            feed={alerts.reply.feed}
            today={alerts.today}
            language={language}
            handle={update}
          />
        </>
      ) : null}
    </SurfacePage>
  );
}
