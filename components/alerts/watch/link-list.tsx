import { speaker } from '../../../lib/i18n/say';
import { watchWords } from '../../../lib/i18n/watch.words';
import type { NoticeLink } from '../../../lib/rules/watch/types';
import type { Language } from '../../../lib/shared/text';
import { Panel } from '../../ui/panel';
import { platformName } from '../platform-name';
import { OpenLink } from './open-link';

export interface LinkListProps {
  readonly links: readonly NoticeLink[];
  readonly language: Language;
}

/** Announcements that stood on dashboards and were not opened yet; quiet, without a count. */
export function LinkList({ links, language }: LinkListProps) {
  const t = speaker(watchWords, language);
  return (
    <Panel title={t('links')} hint={t('linksHint')}>
      <ul className="watch-links">
        {links.map(({ key, title, address, date, platform }) => (
          <li key={key}>
            <OpenLink href={address} text={title} language={language} />
            <span className="alerts-meta">
              <span>{date}</span>
              <span>{platformName(platform, language)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
