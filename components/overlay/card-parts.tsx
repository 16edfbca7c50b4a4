import type { ReactNode } from 'react';
import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Funnel } from '../charts/funnel';
import { HundredDots } from '../charts/hundred-dots';
import { Icon } from '../ui/icons';
import { CardVerdict } from './card-verdict';
import { PartText } from './pack-notes';

function Part({ name, id, children }: { name: string; id: string; children: ReactNode }) {
  return (
    <div className="dd-part" data-part={id}>
      <dt className="dd-part-name">{name}</dt>
      <dd className="dd-part-text">{children}</dd>
    </div>
  );
}

/** The number in words, and drawn: dots beside the words, a funnel below them. */
function YourNumber({ card }: { card: Card }) {
  const { figure, language } = card;
  const { number } = card.parts;
  if (figure?.kind === 'hundred') {
    return (
      <div className="dd-figure">
        <div>
          {number ?? (
            <span className="dd-figure-words" aria-hidden="true">
              {figure.alt}
            </span>
          )}
        </div>
        <HundredDots of100={figure.of100} alt={figure.alt} />
      </div>
    );
  }
  return (
    <>
      {number}
      {figure ? <Funnel steps={figure.steps} here={figure.here} language={language} /> : null}
    </>
  );
}

/** Parts 1 to 4. */
export function CardParts({ card, language }: { card: Card; language: Language }) {
  const t = speaker(overlayWords, language);
  const { what, like, number, verdict } = card.parts;
  return (
    <>
      <dl className="dd-parts" lang={card.language}>
        {what ? (
          <Part id="what" name={t('what')}>
            <PartText card={card} part="what" text={what} />
          </Part>
        ) : null}
        {like ? (
          <Part id="like" name={t('like')}>
            <PartText card={card} part="like" text={like} />
          </Part>
        ) : null}
        {number || card.figure ? (
          <Part id="number" name={t('number')}>
            <YourNumber card={card} />
          </Part>
        ) : null}
        {verdict ? (
          <Part id="verdict" name={t('verdict')}>
            <CardVerdict verdict={card.verdict} language={language} />
            {verdict}
          </Part>
        ) : null}
      </dl>
      {card.rule ? (
        <p className="dd-card-quiet" lang={card.language}>
          <Icon name="info" />
          <span>{card.rule}</span>
        </p>
      ) : null}
    </>
  );
}
