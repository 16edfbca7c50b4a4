import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { reveal } from './reveal';

export type OffKind = 'term' | 'page' | 'site' | 'all';

const OFF = [
  ['term', 'offTerm'],
  ['page', 'offPage'],
  ['site', 'offSite'],
  ['all', 'offAll'],
] as const;

export interface CardMenuProps {
  readonly id: string;
  readonly language: Language;
  readonly onSwitchOff: (kind: OffKind) => void;
  readonly onOpenOptions: () => void;
}

/** The ⋯ part, opened in place: a floating menu could leave the shadow root. */
export function CardMenu({ id, language, onSwitchOff, onOpenOptions }: CardMenuProps) {
  const t = speaker(overlayWords, language);
  return (
    <section ref={reveal} id={id} className="dd-card-menu" aria-label={t('more')}>
      <p className="dd-card-menu-title">{t('offTitle')}</p>
      <ul>
        {OFF.map(([kind, word]) => (
          <li key={kind}>
            <Button size="small" onClick={() => onSwitchOff(kind)}>
              {t(word)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="dd-card-menu-hint">{t('offHint')}</p>
      <Button kind="plain" size="small" onClick={onOpenOptions}>
        <Icon name="settings" />
        {t('settings')}
      </Button>
    </section>
  );
}
