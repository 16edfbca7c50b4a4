import type { Card, PartId } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Funnel } from '../charts/funnel';
import { HundredDots } from '../charts/hundred-dots';
import { CardVerdict } from '../overlay/card-verdict';

export interface StagePartProps {
  readonly card: Card;
  readonly part: PartId;
  readonly language: Language;
}

/** One part in large letters: its name, its words, and its figure where it has one. */
export function StagePart({ card, part, language }: StagePartProps) {
  const text = card.parts[part];
  return (
    <section className="presenter-part" data-part={part}>
      <h3 className="presenter-part-name">{say(overlayWords[part], language)}</h3>
      {part === 'verdict' ? <CardVerdict verdict={card.verdict} language={language} /> : null}
      {text ? <p className="presenter-part-text">{text}</p> : null}
      {part === 'number' ? <StageFigure card={card} /> : null}
    </section>
  );
}

function StageFigure({ card }: { readonly card: Card }) {
  const { figure } = card;
  if (figure?.kind === 'hundred')
    return <HundredDots className="presenter-dots" of100={figure.of100} alt={figure.alt} />;
  if (figure?.kind === 'funnel')
    return <Funnel steps={figure.steps} here={figure.here} language={card.language} />;
  return null;
}
