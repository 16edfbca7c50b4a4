import type { Card } from '../../lib/explain/card';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import { partAt, partsOf } from '../../lib/presenter/parts';
import { LETTERS, type PresenterAct, type PresenterState } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Icon } from '../ui/icons';
import type { Speech } from '../ui/use-speech';

export interface BarProps {
  readonly state: PresenterState;
  readonly card: Card | null;
  readonly language: Language;
  readonly speech: Speech;
  readonly full: boolean;
  readonly side: boolean;
  readonly onAct: (act: PresenterAct) => void;
  readonly onRead: () => void;
  readonly onFull: () => void;
  readonly onSide: () => void;
}

/** The coach's buttons below the stage. */
export function Bar(props: BarProps) {
  const { state, card, language, speech, full, side, onAct } = props;
  const t = speaker(presenterWords, language);
  const parts = card ? partsOf(card) : [];
  const here = card ? partAt(state, card) : null;
  const at = here === null ? 0 : parts.indexOf(here) + 1;
  const single = state.scene === 'card' && !state.whole && card !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="presenter-bar" role="group" aria-label={t('tools')}>
      <div className="presenter-turn">
        <Button
          size="small"
          disabled={single && at <= 1}
          onClick={() => onAct({ do: 'part', by: -1 })}
        >
          <Icon name="back" />
          {t('back')}
        </Button>
        {single ? (
          <span className="presenter-at">
            <span aria-hidden="true">
              {at} / {parts.length}
            </span>
            <span className="dd-heard">{t('partAt', { at, count: parts.length })}</span>
          </span>
        ) : null}
        <Button
          size="small"
          kind="primary"
          disabled={single && at >= parts.length}
          onClick={() => onAct({ do: 'part', by: 1 })}
        >
          {t('next')}
          <Icon name="chevron" />
        </Button>
      </div>
      <Button size="small" onClick={() => onAct({ do: 'whole', whole: !state.whole })}>
        {t(state.whole ? 'one' : 'all')}
      </Button>
      <Button
        size="small"
        onClick={() => onAct({ do: 'scene', scene: state.scene === 'card' ? 'blank' : 'card' })}
      >
        {t(state.scene === 'card' ? 'blank' : 'card')}
      </Button>
      <div className="presenter-letters">
        <Button
          size="small"
          aria-label={`A− ${t('smaller')}`}
          disabled={state.letters === LETTERS[0]}
          onClick={() => onAct({ do: 'letters', by: -1 })}
        >
          A−
        </Button>
        <span role="status" className="dd-heard">
          {t('lettersNow', { size: state.letters })}
        </span>
        <Button
          size="small"
          aria-label={`A+ ${t('larger')}`}
          disabled={state.letters === LETTERS.at(-1)}
          onClick={() => onAct({ do: 'letters', by: 1 })}
        >
          A+
        </Button>
      </div>
      {speech.available && card ? (
        <IconButton
          size="small"
          icon={speech.speaking ? 'stop' : 'speaker'}
          label={t(speech.speaking ? 'stopReading' : 'read')}
          onClick={props.onRead}
        />
      ) : null}
      <IconButton
        size="small"
        icon="full"
        label={t(full ? 'leaveFull' : 'full')}
        onClick={props.onFull}
      />
      <IconButton
        size="small"
        icon="side"
        aria-expanded={side}
        label={t(side ? 'hideSide' : 'showSide')}
        onClick={props.onSide}
      />
    </div>
  );
}
