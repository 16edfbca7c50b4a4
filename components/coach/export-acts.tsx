import type { ReactNode } from 'react';
import { coachAddress } from '../../lib/coaching/route';
import { speaker } from '../../lib/i18n/say';
import { sessionWords } from '../../lib/i18n/session.words';
import type { Language } from '../../lib/shared/text';

/** What is the merchant's own may always be saved; the agency's files wait for consent C4. */
export function ExportActs({
  mayExport,
  merchant,
  agency,
  language,
}: {
  readonly mayExport: boolean;
  readonly merchant: ReactNode;
  readonly agency: ReactNode;
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  return (
    <div className="meet-export">
      <section aria-label={t('forMerchant')}>
        <h3>{t('forMerchant')}</h3>
        <div className="meet-links">{merchant}</div>
      </section>
      <section aria-label={t('forAgency')}>
        <h3>{t('forAgency')}</h3>
        {mayExport ? (
          <div className="meet-links">{agency}</div>
        ) : (
          <p>
            {t('noC4')}{' '}
            <a className="meet-link" href={coachAddress('case')}>
              {t('toConsent')}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}
