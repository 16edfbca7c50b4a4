import { useId, useState } from 'react';
import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { ViewState } from '../../lib/messaging/protocol';
import type { TextSize } from '../../lib/settings/types';
import { IconButton } from '../ui/icon-button';
import { Icon } from '../ui/icons';
import { useSpeech } from '../ui/use-speech';
import { FoldBody, type FoldId, foldsOf } from './card-folds';
import { spokenText } from './spoken-text';

const NEXT_SIZE: Readonly<Record<TextSize, TextSize>> = { 100: 125, 125: 150, 150: 200, 200: 100 };

export interface CardFootProps {
  readonly card: Card;
  readonly view: ViewState;
  readonly onTextSize: (next: TextSize) => void;
  /** What the whole page says: opens the side panel, or the same here. */
  readonly onWhole: () => void;
}

/** Folds for those who want to know more, one open at a time; voice and letter size. */
export function CardFoot({ card, view, onTextSize, onWhole }: CardFootProps) {
  const t = speaker(overlayWords, view.language);
  const id = useId();
  const [open, setOpen] = useState<FoldId | null>(null);
  const speech = useSpeech(card.language);
  const folds = foldsOf(card);
  return (
    <div className="dd-card-foot">
      <div className="dd-card-bar">
        <div className="dd-folds">
          {folds.map((fold) => (
            <button
              key={fold}
              type="button"
              className="dd-fold-chip"
              aria-expanded={open === fold}
              aria-controls={`${id}-${fold}`}
              onClick={() => setOpen(open === fold ? null : fold)}
            >
              {t(fold)}
              <Icon name="chevron" />
            </button>
          ))}
          <button type="button" className="dd-fold-chip" onClick={onWhole}>
            {t('whole')}
            <Icon name="link" />
          </button>
        </div>
        <div className="dd-card-tools">
          {speech.available ? (
            <IconButton
              icon={speech.speaking ? 'stop' : 'speaker'}
              size="small"
              label={t(speech.speaking ? 'stopReading' : 'readAloud')}
              onClick={() => speech.toggle(spokenText(card))}
            />
          ) : null}
          <IconButton
            icon="larger"
            size="small"
            label={t('textSize', { size: view.textSize })}
            onClick={() => onTextSize(NEXT_SIZE[view.textSize])}
          />
        </div>
      </div>
      {folds.map((fold) => (
        <div key={fold} id={`${id}-${fold}`} className="dd-fold-sheet" hidden={open !== fold}>
          {open === fold ? <FoldBody fold={fold} card={card} language={view.language} /> : null}
        </div>
      ))}
    </div>
  );
}
