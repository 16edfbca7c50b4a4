import type { ReactNode } from 'react';
import { caseWords } from '../../../lib/i18n/case.words';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { ALL } from '../../../lib/shared/consents';
import { hostOf } from '../../options/consent-api';
import { decisionOf } from '../../options/use-consents';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import type { CasePartProps } from './case-form';

/** Asked by a choice of yes and no; the others are asked at their own place. */
const PLAIN = ['C2', 'C4', 'C5'] as const;
const TEXTS = {
  C2: commonWords.consentC2,
  C4: commonWords.consentC4,
  C5: commonWords.consentC5,
} as const;

/** Each consent by itself, in plain words; what is not agreed to changes nothing of the rest. */
export function ConsentsPart(props: CasePartProps & { readonly api: CoachApi }) {
  const { work, handle, api, language } = props;
  const t = speaker(caseWords, language);
  const c = speaker(commonWords, language);
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ] as const;
  return (
    <Panel title={t('consents')} hint={t('consentsHint')}>
      <ul className="coach-consents">
        <Row text={c('consentC1')}>
          <Reading {...props} />
        </Row>
        {PLAIN.map((id) => {
          const decision = decisionOf(work.consents, id, ALL);
          return (
            <Row key={id} text={say(TEXTS[id], language)}>
              {decision ? null : <p className="dd-hint">{t('undecided')}</p>}
              <Choice
                hideLabel
                label={say(TEXTS[id], language)}
                value={decision ? (decision.given ? 'yes' : 'no') : null}
                options={options}
                onChange={(answer) => void handle.decide(id, ALL, answer === 'yes')}
              />
            </Row>
          );
        })}
        <Row text={c('consentC3')}>
          <p className="dd-hint">{t('c3')}</p>
        </Row>
        <Row text={c('consentC6')}>
          <p className="dd-hint">{t('c6')}</p>
          <Button size="small" onClick={() => api.openPage('options')}>
            {t('settings')}
          </Button>
        </Row>
      </ul>
    </Panel>
  );
}

function Row({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <h3>{text}</h3>
      <div className="coach-consent-answer">{children}</div>
    </li>
  );
}

/** C1 is a matter of single sites; here it is settled whether there are any for now. */
function Reading({ work, handle, api, language }: Parameters<typeof ConsentsPart>[0]) {
  const t = speaker(caseWords, language);
  const c1 = work.consents.filter(({ id }) => id === 'C1');
  const hosts = c1.filter(({ given, scope }) => given && scope !== ALL);
  return (
    <>
      {c1.length === 0 ? <p className="dd-hint">{t('undecided')}</p> : null}
      <p className="dd-hint">
        {hosts.length > 0
          ? t('c1Sites', { hosts: hosts.map(({ scope }) => hostOf(scope)).join(' · ') })
          : t(c1.length > 0 ? 'c1Later' : 'c1None')}
      </p>
      <div className="coach-acts">
        <Button onClick={() => api.openPage('welcome')}>{t('c1Choose')}</Button>
        {c1.length === 0 ? (
          <Button onClick={() => void handle.decide('C1', ALL, false)}>{t('c1No')}</Button>
        ) : null}
      </div>
    </>
  );
}
