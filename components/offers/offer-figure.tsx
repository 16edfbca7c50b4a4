import type { OfferFigure } from '../../lib/offers/figure';
import { money } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { BeforeAfter } from '../charts/before-after';
import { Funnel } from '../charts/funnel';
import { HundredDots } from '../charts/hundred-dots';
import { Waterfall } from '../charts/waterfall';
import { Bars, Parts } from './bars';

/** The drawing of a result; each tells itself in words too. */
export function OfferFigureView({
  figure,
  language,
}: {
  readonly figure: OfferFigure;
  readonly language: Language;
}) {
  switch (figure.kind) {
    case 'bars':
      return <Bars {...figure} />;
    case 'parts':
      return <Parts {...figure} />;
    case 'waterfall':
      return (
        <Waterfall {...figure} language={language} format={(x) => money(x, 'CNY', language)} />
      );
    case 'before-after':
      return <BeforeAfter {...figure} language={language} />;
    case 'dots':
      return <HundredDots of100={figure.of100} alt={figure.alt} />;
    case 'funnel':
      return (
        <Funnel
          steps={figure.steps}
          language={language}
          {...(figure.here ? { here: figure.here } : {})}
        />
      );
  }
}
