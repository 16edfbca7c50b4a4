import { coachAddress } from '../../../lib/coaching/route';
import { homeWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';

/** Nothing was opened in this profile so far. */
export function NoCase({
  merchant,
  language,
}: {
  /** It is a merchant's own profile. */
  readonly merchant: boolean;
  readonly language: Language;
}) {
  const t = speaker(homeWords, language);
  return (
    <Panel>
      <Empty title={t('noCase')} text={t(merchant ? 'noCaseMerchant' : 'noCaseText')}>
        <a
          className="dd-button"
          data-kind={merchant ? 'primary' : 'quiet'}
          href={coachAddress('case')}
        >
          {t('openCase')}
        </a>
      </Empty>
    </Panel>
  );
}
