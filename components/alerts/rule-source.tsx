import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { watchWords } from '../../lib/i18n/watch.words';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { RuleChange } from '../../lib/rules/feed/types';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';
import { Tag } from '../ui/tag';

/** https addresses alone become links; whatever else stands there is text. */
const httpsOf = (address: string | null): URL | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' ? url : null;
};

/** `owner/name:path@commit`: seven digits of a commit are enough to find it. */
const shown = (source: string): string => source.replace(/@([0-9a-f]{7})[0-9a-f]{33}$/, '@$1');

export interface RuleSourceProps {
  readonly rule: RuleChange;
  readonly language: Language;
  readonly today: string;
}

/** The notice's own title, where to read it, where it was taken from, and how sure it is. */
export function RuleSource({ rule, language, today }: RuleSourceProps) {
  const t = speaker(alertsWords, language);
  const url = httpsOf(rule.url);
  return (
    <div className="alerts-source">
      <p lang={rule.title.language}>{rule.title.text}</p>
      {url ? (
        <p>
          <a href={url.href} target="_blank" rel="noopener noreferrer">
            {t('open', { host: url.host })}
            <Icon name="link" className="alerts-link" />
            <span className="dd-heard"> {t('ariaNewTab')}</span>
          </a>
        </p>
      ) : (
        <p>{t('noAddress')}</p>
      )}
      <p className="dd-hint">
        {rule.captured
          ? t('captured', { day: dayText(rule.captured, language, today) })
          : t('capturedUnknown')}{' '}
        <Tag kind={rule.confidence === 'high' ? 'plain' : 'care'}>
          {t(rule.confidence === 'high' ? 'sure' : 'unsure')}
        </Tag>
      </p>
      {rule.own ? (
        <p className="dd-hint">
          {watchWords[rule.own.seenIn === 'tab' ? 'ownTab' : 'ownBackground'][language]}
        </p>
      ) : (
        rule.sources.map((source) => (
          <p key={source} className="dd-hint">
            {t('source', { source: shown(source) })}
          </p>
        ))
      )}
    </div>
  );
}
