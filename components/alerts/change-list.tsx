import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { RuleChange } from '../../lib/rules/feed/types';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';

/** 旧 → 新, one line for each change; what the notice does not name is left out. */
export function ChangeList({ rule, language }: { rule: RuleChange; language: Language }) {
  const t = speaker(alertsWords, language);
  return (
    <ul className="alerts-changes">
      {rule.changes.map((change) => (
        <li key={change.new[language]}>
          {change.old ? (
            <>
              <span className="alerts-old">
                <span className="alerts-word">{t('old')}</span>
                {change.old[language]}
              </span>
              <Icon name="chevron" className="alerts-arrow" />
            </>
          ) : null}
          <span className="alerts-new">
            <span className={change.old ? 'alerts-word' : 'dd-heard'}>{t('new')}</span>
            {change.new[language]}
          </span>
        </li>
      ))}
    </ul>
  );
}
