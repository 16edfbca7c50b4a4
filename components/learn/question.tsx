import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { questionWords } from '../../lib/i18n/question.words';
import { say, speaker } from '../../lib/i18n/say';
import type { AnswerReply, ReadyQuestion } from '../../lib/learning/ready';
import { dateText } from '../../lib/shared/date-text';
import type { Result } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { TextField } from '../ui/text-field';

/** How somebody came to an answer: the schedule of reviews goes by it. */
export interface AnswerManner {
  /** The same however often one question is sent. */
  readonly id: string;
  readonly hint: boolean;
  readonly easy: boolean;
}

type Explained = Extract<AnswerReply, { kind: 'answered' }>;
/** What is said to an answer: right or not, explained, kept or not. */
export type AnswerTold = Exclude<AnswerReply, Explained> | Omit<Explained, 'item'>;

export interface QuestionProps {
  readonly question: ReadyQuestion;
  readonly language: Language;
  /** Asked on the sample store: nothing is said of keeping but that it is not kept. */
  readonly sample?: boolean;
  /** Of no review schedule: nobody is asked whether it was easy. */
  readonly plain?: boolean;
  readonly onAnswer: (answer: string, manner: AnswerManner) => Promise<Result<AnswerTold>>;
  /** 先不答, or 好了 after an answer. */
  readonly onDone: () => void;
}

type Answered = Extract<AnswerTold, { kind: 'answered' }>;

/**
 * One check question: a number to type or four choices, a hint, and what is said to the answer.
 * Nothing hurries, and leaving is always one press. The same on a card and on the learn page.
 */
export function Question({ question, language, sample, plain, onAnswer, onDone }: QuestionProps) {
  const t = speaker(questionWords, language);
  const id = useId();
  const [sendId] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState('');
  const [hint, setHint] = useState(false);
  const [easy, setEasy] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLDivElement>(null);

  // The pressed button is gone: focus goes to what is said in its place.
  useEffect(() => {
    if (answered) said.current?.focus();
  }, [answered]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || answered) return;
    if (question.form === 'choice4' && answer === '') {
      setProblem(t('chooseFirst'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    const reply = await onAnswer(answer, { id: sendId, hint, easy });
    setBusy(false);
    if (reply.ok && reply.value.kind === 'answered') {
      setProblem(null);
      setAnswered(reply.value);
      return;
    }
    setProblem(reply.ok ? reply.value.text : say(failureWords[reply.code], language));
    field.current?.focus();
  };

  const change = (next: string) => {
    setAnswer(next);
    setProblem(null);
  };

  return (
    <form className="dd-question" noValidate onSubmit={submit} data-form={question.form}>
      {question.own ? <p className="dd-hint">{fromText(question, language)}</p> : null}
      {question.form === 'number' ? (
        answered ? (
          <p>
            <strong>{question.ask}</strong>
          </p>
        ) : (
          <TextField
            ref={field}
            label={question.ask}
            unit={question.unit}
            value={answer}
            problem={problem}
            numeric
            maxLength={40}
            onChange={change}
          />
        )
      ) : (
        <fieldset
          className="dd-question-choices"
          disabled={answered !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
        >
          <legend>{question.ask}</legend>
          {question.choices.map((choice, at) => (
            <label
              key={choice.id}
              className="dd-question-choice"
              data-checked={choice.id === answer ? '' : undefined}
            >
              <input
                ref={at === 0 ? field : undefined}
                type="radio"
                name={`${id}-choice`}
                value={choice.id}
                checked={choice.id === answer}
                onChange={() => change(choice.id)}
              />
              <span>{choice.text}</span>
            </label>
          ))}
          {problem ? (
            <span id={`${id}-problem`} className="dd-field-problem">
              <Icon name="care" />
              <span>{problem}</span>
            </span>
          ) : null}
        </fieldset>
      )}
      {hint && !answered ? (
        <p className="dd-question-hint" role="status">
          <strong>{t('hintIs')}</strong> {question.hint}
        </p>
      ) : null}
      {/* Stands there from the start: what comes into it is read out. */}
      <div ref={said} role="status" tabIndex={-1} className="dd-question-said">
        {answered ? (
          <p data-right={answered.right ? '' : undefined}>
            <Icon name={answered.right ? 'check' : 'info'} />
            <span>
              {answered.text}{' '}
              {answered.right ? null : (
                <span className="dd-question-answer">
                  {t('answerIs', { answer: answered.answer })}
                </span>
              )}
            </span>
          </p>
        ) : null}
        {sample ? (
          <p className="dd-hint">{t('sample')}</p>
        ) : answered && !answered.kept ? (
          <p className="dd-hint">{t('notKept')}</p>
        ) : null}
      </div>
      {answered ? (
        <div className="dd-question-acts">
          <Button size="small" onClick={onDone}>
            {t('close')}
          </Button>
        </div>
      ) : (
        <>
          {plain ? null : (
            <label className="dd-question-easy">
              <input
                type="checkbox"
                checked={easy}
                onChange={(event) => setEasy(event.target.checked)}
              />
              <span>{t('easy')}</span>
            </label>
          )}
          <div className="dd-question-acts">
            <Button type="submit" kind="primary" size="small" aria-disabled={busy || undefined}>
              {t('check')}
            </Button>
            {hint ? null : (
              <Button
                size="small"
                onClick={() => {
                  setHint(true);
                  // The pressed button goes: one goes on where the answer belongs.
                  field.current?.focus();
                }}
              >
                {t('hint')}
              </Button>
            )}
            <Button size="small" kind="plain" onClick={onDone}>
              {t('skip')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

function fromText({ from, days }: ReadyQuestion, language: Language): string {
  const t = speaker(questionWords, language);
  if (from === 'page' || !days) return t('ownPage');
  const day = (iso: string) => dateText(iso, language, null) ?? iso;
  const text =
    days.from === days.to
      ? day(days.from)
      : t('daysTo', { from: day(days.from), to: day(days.to) });
  return t('ownKept', { days: text });
}
