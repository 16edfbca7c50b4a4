import type { DemoReview } from '../../lib/demo/book/types';
import { dayAgo } from '../../lib/demo/dates';
import { NOTICES } from '../../lib/demo/rules';
import { say } from '../../lib/i18n/say';
import { useStage } from './stage';

/** What buyers wrote last. */
export function Reviews({ reviews }: { readonly reviews: readonly DemoReview[] }) {
  const { t, trade, language, now } = useStage();
  const { good, middling, poor } = trade.reviews;
  const rows = reviews.flatMap((review, at) => {
    const texts = review.stars > 3 ? good : review.stars === 3 ? middling : poor;
    const [text, product] = [texts[review.text], trade.products[review.product]];
    return text && product ? [{ ...review, at, text, product }] : [];
  });
  return (
    <ul className="bo-reviews">
      {rows.map(({ at, stars, picture, age, text, product }) => (
        <li key={at}>
          <span className="bo-stars" role="img" aria-label={t('starsOf5', { stars })}>
            {'★'.repeat(stars)}
            {'☆'.repeat(5 - stars)}
          </span>
          <p>{say(text, language)}</p>
          <p className="bo-note">
            {dayAgo(now, age).slice(5)} · {say(product.name, language)}
            {picture && ` · ${t('withPicture')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Notices of the platform, the newest first; a changed rule with both wordings. */
export function Notices() {
  const { t, language, now } = useStage();
  const newest = [...NOTICES].sort((a, b) => a.announced - b.announced);
  return (
    <div className="bo-notices">
      {newest.map(({ id, title, body, announced, effective, change }) => (
        <article key={id}>
          <h3>{say(title, language)}</h3>
          <p className="bo-note">
            <span>{t('announced', { date: dayAgo(now, announced) })}</span>
            <span>{t('effective', { date: dayAgo(now, effective) })}</span>
          </p>
          {change && (
            <dl className="bo-change">
              <dt>{t('ruleBefore')}</dt>
              <dd>{say(change.before, language)}</dd>
              <dt>{t('ruleAfter')}</dt>
              <dd>{say(change.after, language)}</dd>
            </dl>
          )}
          <p>{say(body, language)}</p>
        </article>
      ))}
    </div>
  );
}
