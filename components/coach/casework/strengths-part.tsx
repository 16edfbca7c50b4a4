import { useEffect, useState } from 'react';
import { readForm } from '../../../lib/forms/read-form';
import { strengthWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { Sheet } from '../../../lib/offers/sheet';
import definition from '../../../lib/offers/strengths-map.offer';
import { offerAddress, sheetAddress } from '../../../lib/paths/route';
import { localDay } from '../../../lib/shared/days';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';

/** The sheets of 我们的长处 that were written in this profile, and the way to one. */
export function StrengthsPart({
  api,
  language,
}: {
  readonly api: CoachApi;
  readonly language: Language;
}) {
  const t = speaker(strengthWords, language);
  const sheets = useStrengths(api);
  const setting = { language, today: localDay(api.now()) };
  return (
    <Panel title={t('title')} {...(sheets.length === 0 ? { hint: t('none') } : {})}>
      <ul className="coach-lines">
        {sheets.map((sheet) => {
          const told = definition.look(readForm(definition.fields, sheet.raw).answers, setting);
          return (
            <li key={sheet.id}>
              <p>{told?.headline ?? definition.title[language]}</p>
              <Button
                size="small"
                onClick={() => api.openPage('learn', sheetAddress(sheet.id, definition.id))}
              >
                {t('open')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onClick={() => api.openPage('learn', offerAddress(definition.id, null))}>
        {t(sheets.length === 0 ? 'begin' : 'one')}
      </Button>
    </Panel>
  );
}

function useStrengths(api: CoachApi): readonly Sheet[] {
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  useEffect(() => {
    let gone = false;
    const read = () => {
      if (document.hidden) return;
      void api.ask('sheets', { offerId: definition.id }).then((reply) => {
        if (!gone && reply.ok) setSheets(reply.value);
      });
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', read);
    };
  }, [api]);
  return sheets;
}
