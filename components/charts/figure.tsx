import type { ReactNode } from 'react';
import type { FigureRefusal } from '../../lib/figures/result';
import { refusalWords } from '../../lib/i18n/charts.words';
import { say } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';

export interface FigureProps {
  readonly kind: 'funnel' | 'tree' | 'fall' | 'trend' | 'pair';
  /** What the figure says, in words; sentences one after the other. */
  readonly words: readonly string[];
  /** `heard`: for listeners only, what is seen says it already. Below by default. */
  readonly place?: 'above' | 'below' | 'heard';
  readonly language: Language;
  readonly children: ReactNode;
}

/** A drawn figure and its words. All drawing is hidden from listeners, all words are text. */
export function Figure(props: FigureProps) {
  const { kind, words, place = 'below', language, children } = props;
  const caption =
    words.length > 0 ? (
      <figcaption className={place === 'heard' ? 'dd-heard' : 'dd-fig-words'}>
        {words.join(language === 'en' ? ' ' : '')}
      </figcaption>
    ) : null;
  return (
    <figure className={`dd-fig dd-fig-${kind}`}>
      {place === 'below' ? null : caption}
      {children}
      {place === 'below' ? caption : null}
    </figure>
  );
}

/** Instead of a figure that would mislead. */
export function NoFigure({ why, language }: { why: FigureRefusal; language: Language }) {
  return <p className="dd-fig-words">{say(refusalWords[why], language)}</p>;
}
