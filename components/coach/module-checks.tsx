import { useEffect, useRef, useState } from 'react';
import { type ModuleMark, rightOnce } from '../../lib/coaching/modules/mark';
import { nextCheck } from '../../lib/coaching/modules/next-check';
import type { Check, CoachModule } from '../../lib/coaching/modules/types';
import { moduleWords } from '../../lib/i18n/modules.words';
import { speaker } from '../../lib/i18n/say';
import { judge } from '../../lib/learning/judge';
import type { ReadyQuestion } from '../../lib/learning/ready';
import { dateText } from '../../lib/shared/date-text';
import { ok, type Result } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { type AnswerManner, type AnswerTold, Question } from '../learn/question';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import type { CoachApi } from './coach-api';
import { OtherThoughts } from './other-thoughts';
import { readyCheck } from './ready-check';
import type { MarksHandle } from './use-module-marks';

interface Asked {
  /** Counts the questions of this visit. */
  readonly no: number;
  readonly check: Check;
  readonly ready: ReadyQuestion;
  readonly again: boolean;
  /** What was said to the answer; `null` until there is one. */
  readonly told: string | null;
}

/** The checks of a lesson, one at a time and only when they are asked for. */
export function ModuleChecks({
  api,
  language,
  module,
  mark,
  take,
}: {
  readonly api: CoachApi;
  readonly language: Language;
  readonly module: CoachModule;
  readonly mark: ModuleMark;
  readonly take: MarksHandle['take'];
}) {
  const t = speaker(moduleWords, language);
  const [asked, setAsked] = useState<Asked | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const ids = module.checks.map(({ id }) => id);
  const next = nextCheck(ids, mark, api.now());
  const right = rightOnce(mark.answers);
  const known = ids.filter((id) => right.has(id)).length;

  // A question came or went with the pressed button: go on where it stood.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another place
  useEffect(() => {
    if (moved.current) place.current?.focus();
  }, [asked?.ready]);

  const show = (at = next) => {
    moved.current = true;
    const check = module.checks.find(({ id }) => id === at?.check);
    const ready = check && readyCheck(module, check, `${mark.answers.length}`, language);
    setAsked((before) =>
      ready
        ? { no: (before?.no ?? 0) + 1, check, ready, again: at?.why === 'again', told: null }
        : null,
    );
  };

  const answer = async (given: string, how: AnswerManner): Promise<Result<AnswerTold>> => {
    const check = asked?.check;
    const judged = check && judge(check, { answer: given, numbers: {}, currency: 'CNY' }, language);
    if (!check || !judged) return { ok: false, code: 'failed' };
    if (judged.kind === 'unread') return ok(judged);
    const row = { module: module.id, id: how.id, check: check.id, right: judged.right };
    const kept = take(await api.ask('moduleAnswered', { ...row, checks: ids }));
    setAsked((before) => before && { ...before, told: judged.text });
    return ok({ ...judged, kept });
  };

  const onDone = () => {
    moved.current = true;
    // What is left was explained a moment ago, or all is known: it is not put by itself.
    if (asked && asked.told !== null && next && next.why !== 'review' && !next.soon) show();
    else setAsked(null);
  };

  return (
    <Panel title={t('checks')} hint={t('checksHint')}>
      <p role="status" className="module-known">
        {known > 0 ? t('rightSome', { right: known, all: ids.length }) : null}
      </p>
      {mark.doneOn && !asked ? (
        <Notice kind="done">
          <p>
            {t('done', { day: dateText(mark.doneOn, language, null) ?? mark.doneOn })}{' '}
            {t('allRight')}
          </p>
        </Notice>
      ) : null}
      <div ref={place} tabIndex={-1} className="module-check">
        {asked ? (
          <>
            {asked.again && asked.told === null ? <p className="dd-hint">{t('again')}</p> : null}
            <Question
              key={asked.no}
              question={asked.ready}
              language={language}
              plain
              onAnswer={answer}
              onDone={onDone}
            />
            {asked.told === null ? null : (
              <OtherThoughts check={asked.check} said={asked.told} language={language} />
            )}
          </>
        ) : next ? (
          <>
            {next.soon ? <p>{t('soon')}</p> : null}
            <Button kind={next.soon || mark.doneOn ? 'quiet' : 'primary'} onClick={() => show()}>
              {t(
                next.soon
                  ? 'tryNow'
                  : next.why === 'review'
                    ? 'another'
                    : mark.answers.length
                      ? 'goOn'
                      : 'begin',
              )}
            </Button>
          </>
        ) : null}
      </div>
    </Panel>
  );
}
