import { useRef } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory } from '../../lib/insight/types';
import type { ViewState } from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/shared/result';
import { StoryView } from '../sidepanel/story-view';
import { IconButton } from '../ui/icon-button';
import { Root } from '../ui/root';
import { useFocusOnOpen } from './use-focus-on-open';

export interface StorySheetProps {
  /** `null`: still being read. */
  readonly story: PageStory | null;
  readonly failure: FailureCode | null;
  readonly view: ViewState;
  readonly now: Date;
  readonly onClose: () => void;
}

/** What the side panel says, where there is no room or no way for a side panel. */
export function StorySheet({ story, failure, view, now, onClose }: StorySheetProps) {
  const t = speaker(sidepanelWords, view.language);
  const box = useRef<HTMLElement>(null);
  useFocusOnOpen(true, () => box.current);
  return (
    <Root
      view={view}
      as="section"
      ref={box}
      className="dd-sheet"
      role="dialog"
      aria-label={t('title')}
      aria-busy={!story && !failure}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="dd-sheet-head">
        <h2>{t('title')}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className="dd-sheet-body">
        {story ? (
          <StoryView story={story} now={now} />
        ) : (
          <p role="status">{failure ? say(failureWords[failure], view.language) : t('reading')}</p>
        )}
      </div>
    </Root>
  );
}
