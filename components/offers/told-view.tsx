import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { Told } from '../../lib/offers/types';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';
import { OfferFigureView } from './offer-figure';

export interface ToldViewProps {
  readonly told: Told;
  /** `sum`: what follows would change the result; `sheet`: it comes next. */
  readonly of: 'sum' | 'sheet';
  readonly language: Language;
}

/** What a filled form says: the main thing first, then its parts, then what to know. */
export function ToldView({ told, of, language }: ToldViewProps) {
  const t = speaker(offerWords, language);
  const { headline, lines = [], figure, cautions = [], next = [] } = told;
  return (
    <div className="offer-told">
      <p className="offer-headline" aria-live="polite">
        {headline}
      </p>
      {lines.length > 0 ? (
        <dl className="offer-lines">
          {lines.map(({ label, value, hint }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have one label
            <div key={at} className="offer-line">
              <dt>{label}</dt>
              <dd>
                {value}
                {hint ? <span className="dd-hint">{hint}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {figure ? <OfferFigureView figure={figure} language={language} /> : null}
      <Sentences title={t('caution')} icon="info" texts={cautions} />
      <Sentences title={t(of === 'sum' ? 'changes' : 'next')} icon="step" texts={next} />
    </div>
  );
}

function Sentences({
  title,
  icon,
  texts,
}: {
  readonly title: string;
  readonly icon: 'info' | 'step';
  readonly texts: readonly string[];
}) {
  if (texts.length === 0) return null;
  return (
    <section className="offer-notes" data-kind={icon}>
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
