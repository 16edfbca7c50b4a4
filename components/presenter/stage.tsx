import type { KeyboardEvent, Ref } from 'react';
import type { Card } from '../../lib/explain/card';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import { partAt, partsOf } from '../../lib/presenter/parts';
import type { PresenterState } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { StageHead } from './stage-head';
import { StagePart } from './stage-part';
import { StageSteps } from './stage-steps';

export interface StageProps {
  readonly state: PresenterState;
  /** As others may see it: with the veil on its amounts are buckets. */
  readonly card: Card | null;
  readonly sample: boolean;
  /** Its amounts are told as buckets. */
  readonly covered: boolean;
  readonly language: Language;
  readonly stage: Ref<HTMLElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What everyone sees: the card part by part, or all of it; the next steps; or nothing. */
export function Stage({ stage, onKeyDown, language, ...shown }: StageProps) {
  const t = speaker(presenterWords, language);
  return (
    <section
      ref={stage}
      className="presenter-stage"
      aria-label={t('stage')}
      // It scrolls, and takes the keys of a clicker.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Scene {...shown} language={language} />
    </section>
  );
}

function Scene({
  state,
  card,
  sample,
  covered,
  language,
}: Omit<StageProps, 'stage' | 'onKeyDown'>) {
  const t = speaker(presenterWords, language);
  if (state.scene === 'blank') return <p className="presenter-blank">{t('blankSaid')}</p>;
  if (state.scene === 'steps') return <StageSteps steps={state.steps} language={language} />;
  if (!card)
    return (
      <div className="presenter-empty">
        <h2>{t('empty')}</h2>
        <p>{t('emptyHint')}</p>
      </div>
    );
  const here = partAt(state, card);
  const parts = state.whole ? partsOf(card) : here === null ? [] : [here];
  return (
    <article className="presenter-card" data-whole={state.whole ? '' : undefined}>
      <StageHead card={card} sample={sample} covered={covered} language={language} />
      <div role="status" className="presenter-parts" lang={card.language}>
        {parts.map((part) => (
          <StagePart key={part} card={card} part={part} language={language} />
        ))}
      </div>
    </article>
  );
}
