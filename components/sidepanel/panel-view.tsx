import { useCallback, useState } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory } from '../../lib/insight/types';
import { HealthList } from '../health/health-list';
import { SaveReport } from '../health/save-report';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { TipPanel } from '../tips/tip-panel';
import { tipKey, useTip } from '../tips/use-tip';
import { Empty } from '../ui/empty';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { Panel } from '../ui/panel';
import { Root } from '../ui/root';
import { useSpeech } from '../ui/use-speech';
import type { WatchedNumber } from './changes/change-form';
import { ChangesPanel } from './changes/changes-panel';
import { NoteAct } from './changes/note-act';
import { type ChangesHandle, useChanges } from './changes/use-changes';
import type { PanelApi } from './panel-api';
import { RulesPanel } from './rules-panel';
import { StoryView } from './story-view';
import { usePageRules } from './use-page-rules';
import { useStory } from './use-story';
import '../charts/charts.css';
import './panel.css';

/** What is read aloud: the looks, the change and the step, not every number. */
function spoken(story: PageStory): string {
  return [
    ...story.look.map(({ label, sentence }) => `${label}。${sentence}`),
    ...(story.change?.sentences ?? (story.changeWhy ? [story.changeWhy] : [])),
    story.step?.text ?? '',
  ].join('\n');
}

/** Each number of the page once, by the name it has there. */
const watchable = (story: PageStory): WatchedNumber[] =>
  story.groups.flatMap(({ metrics }) =>
    metrics.map(({ metricId, label }) => ({ metricId, name: label })),
  );

/** The made-up shop has nothing to note; without a page only what was noted is shown. */
const showsChanges = (story: PageStory | null, { found }: ChangesHandle): boolean =>
  story ? !story.sample : (found?.changes.length ?? 0) > 0;

/** The side panel "这一页在说什么". */
export function PanelView({ api }: { api: PanelApi }) {
  const { settings } = useSettings(api);
  const view = viewOf(settings);
  const t = speaker(sidepanelWords, view.language);
  const { found, again } = useStory(api);
  const speech = useSpeech(view.language);
  useDocument(view.language, t('title'));
  const story = found.state === 'ready' ? found.story : null;
  // A made-up shop has no rules to keep.
  const platform = story && !story.sample ? story.platform : null;
  const tabId = found.state === 'ready' ? found.tabId : null;
  const tips = useTip(api.ask, tabId, tipKey(story?.url ?? '', settings), story?.sample ?? false);
  const rules = usePageRules(api, platform, settings?.on === true && settings.families.rules);
  const shown = story?.platform ?? 'generic';
  const page = useCallback(
    async () => ({ platform: shown, tabId: (await api.tab())?.id ?? null }),
    [api, shown],
  );
  const handle = useChanges(api, page, view.language, found.state !== 'reading');
  const [noting, setNoting] = useState<string | null>(null);
  const due = handle.found?.changes.some(({ state }) => state === 'due') ?? false;
  const changes = showsChanges(story, handle) ? (
    <ChangesPanel
      handle={handle}
      numbers={story ? watchable(story) : []}
      noting={noting}
      onNote={setNoting}
      language={view.language}
    />
  ) : null;

  return (
    <Root view={view} as="main" className="panel" aria-busy={found.state === 'reading'}>
      <header className="panel-head">
        <Mark className="panel-mark" />
        <div className="panel-names">
          <h1 className="panel-title">{t('title')}</h1>
          {story?.platformName ? <p className="story-quiet">{story.platformName}</p> : null}
        </div>
        {story && speech.available ? (
          <IconButton
            icon={speech.speaking ? 'stop' : 'speaker'}
            label={t(speech.speaking ? 'stopReading' : 'readAloud')}
            onClick={() => speech.toggle(spoken(story))}
          />
        ) : null}
        <IconButton icon="again" label={t('again')} onClick={again} />
      </header>
      {found.state === 'reading' ? (
        <p className="story-quiet" role="status">
          {t('reading')}
        </p>
      ) : null}
      {found.state === 'failed' ? (
        found.code === 'not-permitted' ? (
          <Empty title={t('notAllowed')} text={t('notAllowedHint')} />
        ) : found.code === 'no-page' ? (
          <Empty title={t('nothing')} text={t('nothingHint')} />
        ) : (
          <Empty title={t('nothing')} text={say(failureWords[found.code], view.language)} />
        )
      ) : null}
      {due || !story ? changes : null}
      {story && settings && !settings.on ? (
        <Empty title={t('off')} text={t('offHint')} />
      ) : story ? (
        <>
          {tips.tip ? (
            <TipPanel
              key={tips.tip.id}
              tip={tips.tip}
              language={view.language}
              onAnswer={tips.answer}
              onOpen={() => tips.open()}
            />
          ) : null}
          <StoryView
            story={story}
            now={api.now()}
            actOf={
              story.sample
                ? undefined
                : (metric) => (
                    <NoteAct metric={metric} language={view.language} onNote={setNoting} />
                  )
            }
            changes={due ? null : changes}
            onKeep={
              story.keeps || story.sample
                ? undefined
                : () => void api.ask('openPage', { page: 'options' })
            }
          />
        </>
      ) : null}
      {rules ? (
        <RulesPanel
          rules={rules}
          language={view.language}
          onOpen={() => void api.ask('openPage', { page: 'alerts' })}
        />
      ) : null}
      {found.state === 'ready' && settings?.on && !found.story.sample ? (
        <Panel title={t('health')}>
          <HealthList health={found.story.health} language={view.language} />
          <SaveReport key={found.tabId} api={api} tabId={found.tabId} language={view.language} />
        </Panel>
      ) : null}
    </Root>
  );
}
