import { useEffect, useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import type { SettingsApi } from '../options/settings-api';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

export interface AlertsPanelProps {
  readonly api: SettingsApi;
  readonly language: Language;
  readonly onOpen: () => void;
}

/** One line: how many alerts are new and ahead; and the way to their page. */
export function AlertsPanel({ api, language, onOpen }: AlertsPanelProps) {
  const t = speaker(alertsWords, language);
  const [today, setToday] = useState<{ count: number; todo: number } | null>(null);
  useEffect(() => {
    let gone = false;
    void api.ask('ruleAlertsToday', {}).then((reply) => {
      if (!gone && reply.ok) setToday(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api]);
  return (
    <Panel
      title={t('popupTitle')}
      actions={
        <Button size="small" onClick={onOpen}>
          {t('popupOpen')}
        </Button>
      }
    >
      {today ? (
        <p className={today.count > 0 ? undefined : 'popup-quiet'}>
          {today.count > 0 ? t('popupCount', today) : t('popupNone')}
        </p>
      ) : null}
    </Panel>
  );
}
