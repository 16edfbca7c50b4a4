import { alertsWords } from '../../../lib/i18n/alerts.words';
import type { Language } from '../../../lib/shared/text';
import { Icon } from '../../ui/icons';

export interface OpenLinkProps {
  readonly href: string;
  readonly text: string;
  readonly language: Language;
}

/** A link to a page of the platform's; anything but https stays text. */
export function OpenLink({ href, text, language }: OpenLinkProps) {
  if (!href.startsWith('https://')) return <span>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <Icon name="link" className="alerts-link" />
      <span className="dd-heard"> {alertsWords.ariaNewTab[language]}</span>
    </a>
  );
}
