import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { LeadTime } from '../../lib/rules/alerts/types';
import type { Language } from '../../lib/shared/text';

/** How long before it was published, beside what the law names. A fact and no more. */
export function LeadLine({ lead, language }: { lead: LeadTime; language: Language }) {
  const t = speaker(alertsWords, language);
  const [law] = lead.minimums.filter(({ confirmed }) => confirmed);
  const unconfirmed = lead.minimums.filter(({ confirmed }) => !confirmed);
  return (
    <p className="dd-hint">
      {law
        ? `${t('lead7', { days: lead.days, least: law.days })}${language === 'en' ? ' ' : ''}${t('leadLaw')}`
        : t('leadOnly', { days: lead.days })}
      {unconfirmed.map(({ id, days }) => (
        <span key={id} className="alerts-unsure">
          {t('lead15', { least: days })}
        </span>
      ))}
    </p>
  );
}
