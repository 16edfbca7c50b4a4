import { caseWords } from '../../../lib/i18n/case.words';
import { speaker } from '../../../lib/i18n/say';
import type { CaseworkReply } from '../../../lib/messaging/case-messages';
import type { Language } from '../../../lib/shared/text';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { DayField } from './day-field';
import { KeptLine } from './kept-line';
import type { CaseworkHandle } from './use-casework';
import { useDraft } from './use-draft';

export interface CasePartProps {
  readonly work: CaseworkReply;
  readonly handle: CaseworkHandle;
  readonly language: Language;
}

/** Who it is: the first word opens the case. */
export function CaseForm({ work, handle, language }: CasePartProps) {
  const t = speaker(caseWords, language);
  const {
    nickname = '',
    caseCode = '',
    city = '',
    trade = '',
    openedOn = work.today,
  } = work.case ?? {};
  const draft = useDraft({ nickname, caseCode, city, trade, openedOn }, (form) => {
    // Between two days a browser's calendar holds none.
    const { openedOn: day, ...rest } = form;
    return handle.act('saveCase', { patch: day ? form : rest });
  });
  const put = (part: Partial<typeof draft.value>) => draft.set({ ...draft.value, ...part });
  const { value } = draft;
  return (
    <Panel hint={t('hint')} title={value.nickname || t('nickname')}>
      <div className="coach-fields">
        <TextField
          label={t('nickname')}
          maxLength={40}
          value={value.nickname}
          onChange={(next) => put({ nickname: next })}
        />
        <TextField
          label={t('caseCode')}
          hint={t('caseCodeHint')}
          maxLength={40}
          value={value.caseCode}
          onChange={(next) => put({ caseCode: next })}
        />
        <TextField
          label={t('city')}
          maxLength={40}
          value={value.city}
          onChange={(next) => put({ city: next })}
        />
        <TextField
          label={t('trade')}
          maxLength={40}
          value={value.trade}
          onChange={(next) => put({ trade: next })}
        />
        <DayField
          label={t('openedOn')}
          value={value.openedOn}
          language={language}
          onChange={(next) => put({ openedOn: next })}
        />
      </div>
      <KeptLine draft={draft} touched={work.case !== null} language={language} />
    </Panel>
  );
}
