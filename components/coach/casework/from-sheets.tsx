import { useEffect, useState } from 'react';
import { freeNo, openOnSheets, takenOver } from '../../../lib/coaching/goals';
import type { Goal } from '../../../lib/coaching/types';
import { goalWords } from '../../../lib/i18n/goals.words';
import { speaker } from '../../../lib/i18n/say';
import type { Sheet } from '../../../lib/offers/sheet';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';

/** Goals that the merchant wrote on the sheet 目标台阶, each taken over with one click. */
export function FromSheets({
  api,
  goals,
  today,
  language,
  onTake,
}: {
  readonly api: CoachApi;
  readonly goals: readonly Goal[];
  readonly today: string;
  readonly language: Language;
  readonly onTake: (goal: Goal) => Promise<boolean>;
}) {
  const t = speaker(goalWords, language);
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  useEffect(() => {
    let gone = false;
    void api.ask('sheets', { offerId: 'goal-ladder' }).then((reply) => {
      if (!gone && reply.ok) setSheets(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api]);
  const open = openOnSheets(sheets, goals);
  const no = freeNo(goals);
  if (open.length === 0 || no === null) return null;
  return (
    <Panel title={t('sheets')} hint={t('sheetsHint')}>
      <ul className="coach-lines">
        {open.map((one) => (
          <li key={one.id}>
            <p>{one.row.name}</p>
            <Button
              size="small"
              aria-label={t('takeName', { title: one.row.name })}
              onClick={() => void onTake(takenOver(one, no, today, api.now().toISOString()))}
            >
              {t('take')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
