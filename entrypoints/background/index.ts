import { defineBackground } from '#imports';
import { everyDay } from '../../lib/browser/alarms';
import { onMenuClick } from '../../lib/browser/context-menu';
import { browser } from '../../lib/browser/index';
import { openOwnPage, ownUrl } from '../../lib/browser/pages';
import { onPermissionsChanged } from '../../lib/browser/permissions';
import { openSidePanel } from '../../lib/browser/side-panel';
import { activeTab } from '../../lib/browser/tabs';
import { databaseFailure } from '../../lib/db/failure';
import { CASE_MESSAGES } from '../../lib/messaging/case-messages';
import { PROFILE_MESSAGES } from '../../lib/messaging/profile-messages';
import { ToBackground } from '../../lib/messaging/protocol';
import { listen } from '../../lib/messaging/router';
import { tellScanners } from '../../lib/messaging/scanner-client';
import { ProfileChanged } from '../../lib/profiles/gate';
import { watchSettings } from '../../lib/settings/watch';
import { afterPages } from './after-pages';
import { answerSelection, syncMenu } from './context-menu';
import { finishErasing } from './erase';
import { feedHostTakenBack, watchFeedAlarm } from './feed-watch';
import { handlers } from './handlers';
import { sitesTakenBack } from './history-handlers';
import { forgetOldNumbers } from './keep-numbers';
import { profileInUse } from './own-records';
import { PACK_PAGE_MESSAGES } from './pack-page-handlers';
import { packHostsTakenBack, watchPackAlarm } from './pack-watch';
import { packsAnew, packsChanged } from './packs-changed';
import { permissionsChanged, syncPages } from './pages';
import { presenterCommand } from './presenter-commands';
import { gate, inProfile } from './profile-scope';
import { finishProfiles } from './profile-switch';
import { storeHostTakenBack, watchRecordsAlarm } from './record-store';
import { syncRuleDots } from './rule-dot';
import { onFeedHosts, onRuleActs } from './rule-events';
import { watchLookAlarm } from './rule-looks';
import { syncRuleWatch } from './rule-reader';
import { watchVeil } from './veil';

/** The choices that rules depend on, as they were last time; empty: not looked at yet. */
let ruleChoice = '';

// Listeners are added synchronously: the worker is started by the event it must hear.
export default defineBackground(() => {
  listen('background', ToBackground, handlers, {
    ownPagesOnly: [
      'readTab',
      'healthReport',
      'consents',
      'decideConsent',
      'learntToday',
      'ruleAlerts',
      'ruleAlertsToday',
      'markRule',
      'takePack',
      'fetchPack',
      'watchFeed',
      'keptNumbers',
      'eraseNumbers',
      'historyOf',
      'costCards',
      'saveCostCard',
      'removeCostCard',
      'watchedRules',
      'ruleVersions',
      'searchRules',
      'lookAtRule',
      'forgetRule',
      'pageNotice',
      'sheets',
      'saveSheet',
      'removeSheet',
      'ownNumbers',
      'changes',
      'saveChange',
      'decideChange',
      'removeChange',
      'drillsHere',
      'startDrill',
      'drillToWalk',
      'learner',
      'teachBack',
      'helpGiven',
      'areaEvidence',
      'offerRead',
      'recordsInfo',
      'connectRecordStore',
      'recordStoreKey',
      'recordStoreBefore',
      'recordQueue',
      'leaveRecordStore',
      'sessions',
      'saveSession',
      'removeSession',
      'sessionDay',
      'reflection',
      'saveReflection',
      'showShop',
      'outcomeReport',
      'groups',
      'saveGroup',
      'removeGroup',
      'takeReport',
      'makeGroupReport',
      'recordsFile',
      'badgeRequest',
      'recordCounts',
      'saveRecords',
      'offerRecords',
      'applyRecords',
      'csvFile',
      'eraseRecords',
      'moduleMarks',
      'moduleRead',
      'moduleAnswered',
      'veil',
      'setVeil',
      'presenting',
      'present',
      'openPresenter',
      'closePresenter',
      'pointDrill',
      ...PROFILE_MESSAGES,
      ...CASE_MESSAGES,
      ...PACK_PAGE_MESSAGES,
    ],
    codeOf: databaseFailure,
    around: (work, profile) => gate.run(() => spokenFor(profile).then(work)),
  });
  watchSettings((settings) => {
    inProfile(() => syncPages(settings));
    void syncMenu(settings);
    // Pages change first, within a second; what is seen of rules may come after.
    const rules = JSON.stringify([settings.on, settings.families, settings.language]);
    if (rules === ruleChoice) return;
    ruleChoice = rules;
    afterPages(syncRuleDots);
    afterPages(syncRuleWatch);
  });
  onRuleActs(() => inProfile(syncRuleDots));
  onFeedHosts(() => inProfile(permissionsChanged));
  watchFeedAlarm();
  watchPackAlarm();
  inProfile(packsChanged);
  onMenuClick((click) => void answerSelection(click));
  onPermissionsChanged(() => {
    inProfile(permissionsChanged);
    inProfile(syncRuleWatch);
    // A record that can not be written now is written when the consents are next looked at.
    inProfile(sitesTakenBack);
    inProfile(feedHostTakenBack);
    inProfile(packHostsTakenBack);
    inProfile(storeHostTakenBack);
  });
  everyDay('forget-old-numbers', () => inProfile(forgetOldNumbers));
  watchLookAlarm();
  watchRecordsAlarm();
  watchVeil();
  inProfile(() => finishErasing().then(finishProfiles));
  browser.runtime.onStartup.addListener(() => {
    inProfile(() => syncPages());
    void syncMenu();
    // A browser may lose alarms on its update.
    inProfile(syncRuleWatch);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    inProfile(() => syncPages());
    void syncMenu();
    inProfile(syncRuleWatch);
    // Another version knows other ids: packs are put in order anew.
    inProfile(packsAnew);
    if (reason === 'install') void openOwnPage('welcome');
  });
  browser.commands.onCommand.addListener((name, tab) => {
    // Before anything is awaited: the key is the gesture that lets a panel open.
    if (name === 'open-panel' && tab?.id !== undefined) void openSidePanel(tab.id);
    if (name === 'next-mark' || name === 'previous-mark' || name === 'list-metrics')
      void toScanner(name);
    void presenterCommand(name).catch(() => undefined);
  });
});

/** A page that was opened under another profile is not answered: it begins anew. */
async function spokenFor(profile: string | undefined): Promise<void> {
  if (profile !== undefined && profile !== (await profileInUse()).id) throw new ProfileChanged();
}

/** A key of the browser's is pressed for the tab that is looked at. */
async function toScanner(name: 'next-mark' | 'previous-mark' | 'list-metrics'): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  const own = tab.url.startsWith(ownUrl('demo'));
  await tellScanners(own ? null : tab.id, 'command', { name });
}
