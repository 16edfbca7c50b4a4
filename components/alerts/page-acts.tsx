import { useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { calendarFile, daysAhead } from '../../lib/rules/alerts/calendar-file';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { AlertsApi } from './alerts-api';

export interface PageActsProps {
  readonly api: AlertsApi;
  readonly alerts: readonly RuleAlert[];
  readonly today: string;
  readonly language: Language;
}

/** What can be done with everything that is shown: into a calendar, onto paper. */
export function PageActs({ api, alerts, today, language }: PageActsProps) {
  const t = speaker(alertsWords, language);
  const [saved, setSaved] = useState<number | null>(null);
  const save = () => {
    const file = calendarFile({
      alerts,
      language,
      name: t('title'),
      titles: {
        effective: t('calendarEffective'),
        enforced: t('calendarEnforced'),
        comment: t('calendarComment'),
      },
      now: api.now(),
      today,
    });
    if (file !== null) api.saveFile(`dongdian-${today}.ics`, 'text/calendar', file);
    setSaved(file === null ? 0 : daysAhead(alerts, today).length);
  };
  return (
    <div className="alerts-page-acts">
      <span className="alerts-count" role="status">
        {t('found', { count: alerts.length })}
      </span>
      <Button onClick={save}>{t('calendar')}</Button>
      <Button onClick={api.print}>{t('print')}</Button>
      {saved === null ? null : (
        <Notice kind={saved > 0 ? 'done' : 'info'}>
          {saved > 0 ? t('calendarDone', { count: saved }) : t('calendarNone')}
        </Notice>
      )}
    </div>
  );
}
