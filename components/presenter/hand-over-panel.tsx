import { useState } from 'react';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { DrillUnderway } from '../../lib/messaging/presenter-messages';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { Panel } from '../ui/panel';

export interface HandOverProps {
  readonly drill: DrillUnderway | null;
  readonly language: Language;
  readonly onPoint: (act: 'hand-over' | 'hand-back') => Promise<boolean>;
}

/** Who walks the drill now, in words; and the button that hands it over. */
export function HandOver({ drill, language, onPoint }: HandOverProps) {
  const t = speaker(presenterWords, language);
  const [unheard, setUnheard] = useState(false);
  if (!drill) return <p className="dd-hint">{t('drillNone')}</p>;
  const { at, steps, handed } = drill;
  return (
    <>
      <p role="status" className="presenter-who">
        <Icon name={handed ? 'person' : 'eye'} />
        <strong>{t(handed ? 'doing' : 'leading')}</strong>{' '}
        <span>{t('drillAt', { at: at + 1, steps })}</span>
      </p>
      <Button
        kind={handed ? 'quiet' : 'primary'}
        onClick={() =>
          void onPoint(handed ? 'hand-back' : 'hand-over').then((heard) => setUnheard(!heard))
        }
      >
        {t(handed ? 'handBack' : 'handOver')}
      </Button>
      {handed ? null : <p className="dd-hint">{t('handOverHint')}</p>}
      <p role="status">{unheard ? t('notHeard') : ''}</p>
    </>
  );
}

export function HandOverPanel(props: HandOverProps) {
  return (
    <Panel title={speaker(presenterWords, props.language)('drill')}>
      <HandOver {...props} />
    </Panel>
  );
}
