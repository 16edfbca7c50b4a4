import { lazy, Suspense, useMemo, useState } from 'react';
import { optionsWords } from '../../lib/i18n/options.words';
import { speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import type { ConsentState } from '../../lib/messaging/protocol';
import type { RecordsInfo } from '../../lib/messaging/xapi-messages';
import type { Platform } from '../../lib/platforms/types';
import { ProfilesPanel } from '../profiles/profiles-panel';
import type { RecordsApi } from '../records/records-api';
import { RecordsPanel } from '../records/records-panel';
import { SurfacePage } from '../shared/surface-page';
import { PathSwitches } from '../tips/path-switches';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Panel } from '../ui/panel';
import { AgencyPanel } from './agency/agency-panel';
import { type AgencyApi, useAgency } from './agency/use-agency';
import { ConsentsPanel } from './consents-panel';
import { CostsPanel } from './costs-panel';
import { Families, MasterSwitch } from './families';
import { Looks } from './looks';
import { NumbersPanel } from './numbers-panel';
import { OffPanel, type TermNames } from './off-panel';
import { PermissionsPanel, PrivacyPanel } from './plain-words';
import { SitesPanel } from './sites-panel';
import { decisionOf, useConsents } from './use-consents';
import { useCosts } from './use-costs';
import { useNumbers } from './use-numbers';
import { useSettings } from './use-settings';
import { viewOf } from './view-of';
import './options.css';

/** Another matter than settings: it comes when the page stands. */
const PacksPart = lazy(async () => ({
  default: (await import('../packs/packs-part')).PacksPart,
}));

export interface OptionsApi extends RecordsApi, AgencyApi {
  /** Of the extension. */
  readonly version: string;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly termNames: TermNames;
}

/** Every setting, every permission, every consent: on one page. */
export function OptionsView({ api: given }: { api: OptionsApi }) {
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as good as new once the records were brought back or erased
  const api = useMemo(() => ({ ...given }), [given, times]);
  const { settings, failure, change, switchPlace, reload } = useSettings(api);
  const sites = useConsents(api);
  const numbers = useNumbers(api, decisionOf(sites.consents, 'C2', 'all')?.given);
  const costs = useCosts(api);
  const records = useAgency(api);
  const spokenTo = recordsOrigin(records.info, sites.consents);
  const { language } = viewOf(settings);
  const t = speaker(optionsWords, language);
  const w = speaker(welcomeWords, language);
  return (
    <SurfacePage
      ask={api.ask}
      settings={settings}
      title={t('title')}
      lead={t('lead')}
      busy={settings === null && !failure}
      failure={failure ?? sites.failure ?? numbers.failure ?? costs.failure ?? records.failure}
      onRetry={settings ? undefined : reload}
      onLanguage={(next) => change({ language: next })}
    >
      {settings ? (
        <>
          <ProfilesPanel api={api} language={language} />
          <Panel title={t('help')}>
            <MasterSwitch settings={settings} onChange={change} />
            <Families settings={settings} onChange={change} />
            <PathSwitches settings={settings} onSwitch={switchPlace} ask={api.ask} />
          </Panel>
          <Panel
            title={t('dictionary')}
            hint={t('dictionaryHint')}
            actions={
              <Button onClick={() => void api.ask('openPage', { page: 'dictionary' })}>
                {t('openDictionary')}
              </Button>
            }
          />
          <Panel title={t('looks')}>
            <Looks settings={settings} onChange={change} />
          </Panel>
          {sites.allowed ? (
            <SitesPanel
              allowed={sites.allowed.filter((origin) => origin !== spokenTo)}
              platforms={api.platforms}
              language={language}
              onTakeBack={sites.takeBack}
              onAdd={() => void api.ask('openPage', { page: 'welcome' })}
            />
          ) : null}
          <OffPanel
            settings={settings}
            termNames={api.termNames}
            onSwitchOn={(kind, key) => switchPlace(kind, key, true)}
          />
          <ConsentsPanel
            consents={sites.consents}
            language={language}
            onTakeBackSite={sites.takeBack}
            onKeepNumbers={sites.keepNumbers}
            onDecideCoaching={(id, given) => void sites.decideCoaching(id, given)}
            kept={numbers.kept?.total ?? 0}
            onEraseAll={() => numbers.erase(null)}
            records={records.info?.store ?? null}
            onStopRecords={records.leave}
          />
          {numbers.kept ? (
            <NumbersPanel
              kept={numbers.kept}
              platforms={api.platforms}
              language={language}
              onErase={numbers.erase}
            />
          ) : null}
          {costs.cards ? (
            <CostsPanel
              cards={costs.cards}
              language={language}
              onSave={costs.save}
              onRemove={costs.remove}
            />
          ) : null}
          <AgencyPanel records={records} language={language} />
          <Suspense fallback={null}>
            <PacksPart api={api} language={language} />
          </Suspense>
          <Panel title={t('role')} hint={w('whoHint')}>
            <Choice
              hideLabel
              label={t('role')}
              value={settings.role}
              options={[
                { value: 'merchant', label: w('merchant') },
                { value: 'coach', label: w('coach') },
              ]}
              onChange={(role) => change({ role })}
            />
          </Panel>
          <RecordsPanel
            api={given}
            version={given.version}
            language={language}
            onChanged={() => setTimes((before) => before + 1)}
          />
          <PermissionsPanel language={language} />
          <PrivacyPanel language={language} />
        </>
      ) : null}
    </SurfacePage>
  );
}

/** A host that is only sent to is no site that is read. */
function recordsOrigin(info: RecordsInfo | null, consents: readonly ConsentState[]): string | null {
  if (!info?.store?.on) return null;
  const { origin } = new URL(info.store.endpoint);
  return decisionOf(consents, 'C1', origin)?.given ? null : origin;
}
