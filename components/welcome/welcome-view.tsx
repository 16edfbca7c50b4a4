import { useRef, useState } from 'react';
import { commonWords } from '../../lib/i18n/common.words';
import { speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import { FailureNotice } from '../options/failure-notice';
import { LanguageChoice } from '../options/language-choice';
import { useConsents } from '../options/use-consents';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Root } from '../ui/root';
import { DoneStep } from './done-step';
import { LettersStep } from './letters-step';
import { StepFrame } from './step-frame';
import { LAST, STEPS, useStep } from './use-step';
import type { WelcomeApi } from './welcome-api';
import { WhereStep } from './where-step';
import { WhoStep } from './who-step';
import './welcome.css';

const TITLES = ['who', 'where', 'letters', 'done'] as const;
const HINTS = ['whoHint', 'whereHint', 'lettersHint', 'doneHint'] as const;

/** First run: who, where, how large; then the way to a first card. */
export function WelcomeView({ api }: { api: WelcomeApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const sites = useConsents(api);
  const view = viewOf(settings);
  const { language } = view;
  const t = speaker(welcomeWords, language);
  const c = speaker(commonWords, language);
  // Whoever stopped half-way goes on there: the role is kept from the moment it is chosen.
  // Decided once, when the settings arrive: choosing a role must not turn the page.
  const [start, setStart] = useState<number | null>(null);
  if (settings && start === null) setStart(settings.role ? 2 : 1);
  const [step, go] = useStep(start ?? 1);
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  const moved = useRef(false);
  useDocument(language, t('title'));

  const turn = (to: number) => {
    moved.current = true;
    setAsked(false);
    setLater(false);
    go(to);
  };
  const next = () => {
    if (step === 1 && !settings?.role) setAsked(true);
    else turn(step + 1);
  };
  const finish = (page: 'demo' | 'coach' | null) => {
    change({ welcomed: true });
    if (page) void api.ask('openPage', { page });
    else setLater(true);
  };

  const problem = failure ?? sites.failure;
  return (
    <Root view={view} aria-busy={settings === null && !failure}>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <LanguageChoice
            hideLabel
            language={language}
            onChange={(chosen) => change({ language: chosen })}
          />
        }
      >
        {problem ? (
          <FailureNotice
            code={problem}
            language={language}
            onRetry={settings ? undefined : reload}
          />
        ) : null}
        {settings ? (
          <>
            <StepFrame
              key={step}
              focus={moved.current}
              progress={step > STEPS ? t('finished') : t('progress', { step, steps: STEPS })}
              title={t(TITLES[step - 1] ?? 'who')}
              hint={t(HINTS[step - 1] ?? 'whoHint')}
            >
              {step === 1 ? <WhoStep settings={settings} onChange={change} /> : null}
              {step === 2 ? (
                <WhereStep platforms={api.platforms} sites={sites} language={language} />
              ) : null}
              {step === 3 ? <LettersStep settings={settings} onChange={change} /> : null}
              {step === LAST ? <DoneStep settings={settings} later={later} /> : null}
              {asked && !settings.role ? (
                <p className="welcome-asked" role="status">
                  {t('chooseFirst')}
                </p>
              ) : null}
            </StepFrame>
            <div className="welcome-buttons">
              {step > 1 ? <Button onClick={() => turn(step - 1)}>{c('back')}</Button> : null}
              {step <= STEPS ? (
                <Button kind="primary" onClick={next}>
                  {c('next')}
                </Button>
              ) : (
                <>
                  <Button onClick={() => finish(null)}>{t('later')}</Button>
                  {settings.role === 'coach' ? (
                    <Button onClick={() => finish('coach')}>{t('openCoach')}</Button>
                  ) : null}
                  <Button kind="primary" onClick={() => finish('demo')}>
                    {t('openDemo')}
                  </Button>
                </>
              )}
            </div>
          </>
        ) : null}
      </Page>
    </Root>
  );
}
