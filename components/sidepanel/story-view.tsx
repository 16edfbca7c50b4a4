import type { ReactNode } from 'react';
import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory, StoryMetric } from '../../lib/insight/types';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { ChangePanel } from './change-panel';
import { LookPanel } from './look-panel';
import { NumberList } from './number-list';
import { WhatIf } from './what-if';
import './story.css';

export interface StoryViewProps {
  readonly story: PageStory;
  readonly now: Date;
  /** Offered where nothing is kept yet. */
  readonly onKeep?: (() => void) | undefined;
  /** What can be done with a number, beside it. */
  readonly actOf?: ((metric: StoryMetric) => ReactNode) | undefined;
  /** The log of changes, where it is shown: it stands behind the numbers. */
  readonly changes?: ReactNode;
}

/** What a page says, from its numbers to one next step. The same in panel and overlay. */
export function StoryView({ story, now, onKeep, actOf, changes }: StoryViewProps) {
  const t = speaker(sidepanelWords, story.language);
  if (story.groups.length === 0) return <Empty title={t('nothing')} text={t('nothingHint')} />;
  return (
    <div className="story">
      {story.sample ? <p className="story-sample">{t('sample')}</p> : null}
      <LookPanel story={story} />
      <ChangePanel story={story} />
      <Panel title={t('numbers')} hint={t('numbersHint')}>
        <NumberList story={story} now={now} actOf={actOf} />
      </Panel>
      {changes}
      {story.whatIf ? (
        // Other numbers of the page start the sliders anew.
        <WhatIf key={JSON.stringify(story.whatIf)} start={story.whatIf} language={story.language} />
      ) : null}
      {onKeep ? (
        <Empty title={t('keep')} text={t('keepHint')}>
          <Button onClick={onKeep}>{t('keepButton')}</Button>
        </Empty>
      ) : null}
    </div>
  );
}
