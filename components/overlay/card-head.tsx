import type { Ref } from 'react';
import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say, speaker } from '../../lib/i18n/say';
import { typedNumberWords } from '../../lib/i18n/typed-number.words';
import type { Language } from '../../lib/shared/text';
import { IconButton } from '../ui/icon-button';
import { Tag } from '../ui/tag';
import { languageOf } from './language-of';

export interface CardHeadProps {
  /** Prefix of the ids the dialog refers to. */
  readonly id: string;
  readonly card: Card | null;
  readonly label: string;
  readonly sample: boolean;
  /** The number was typed by the person. */
  readonly typed: boolean;
  readonly language: Language;
  readonly menuOpen: boolean;
  readonly menuButton: Ref<HTMLButtonElement>;
  readonly onMenu: () => void;
  readonly onClose: () => void;
}

/** Label, value and period exactly as the page prints them. */
export function CardHead(props: CardHeadProps) {
  const { card, id } = props;
  const t = speaker(overlayWords, props.language);
  const label = card?.label ?? props.label;
  const value = card?.value ?? null;
  const period = card?.period.text ?? '';
  return (
    <div className="dd-card-head">
      <div className="dd-card-names">
        <div className="dd-card-line">
          <h2 id={`${id}-title`} className="dd-card-title" lang={languageOf(label)}>
            {label}
          </h2>
          {value?.readable ? <span className="dd-card-value">{value.raw}</span> : null}
          {value && !value.readable ? <Tag>{t('unreadable')}</Tag> : null}
          {period ? <span className="dd-card-period">{period}</span> : null}
          {props.typed ? <Tag>{say(typedNumberWords.tag, props.language)}</Tag> : null}
          {props.sample ? <Tag>{t('sample')}</Tag> : null}
        </div>
        {card?.name && card.name !== label ? (
          <p className="dd-card-name">{t('alsoCalled', { name: card.name })}</p>
        ) : null}
      </div>
      <div className="dd-card-tools">
        <IconButton
          ref={props.menuButton}
          icon="more"
          size="small"
          label={t('more')}
          aria-expanded={props.menuOpen}
          aria-controls={`${id}-menu`}
          onClick={props.onMenu}
        />
        <IconButton icon="close" size="small" label={t('close')} onClick={props.onClose} />
      </div>
    </div>
  );
}
