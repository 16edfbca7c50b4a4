import { useEffect, useState } from 'react';
import { learnerWords } from '../../lib/i18n/learner.words';
import { questionWords } from '../../lib/i18n/question.words';
import { say, speaker } from '../../lib/i18n/say';
import type { NextQuestion, NoQuestion } from '../../lib/learning/ready';
import { learnAddress } from '../../lib/paths/route';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import type { LearnApi } from './learn-api';
import { Question } from './question';
import type { Learner } from './use-learner';

const WHY: Readonly<Record<NoQuestion, 'nothingDue' | 'enoughToday' | 'noQuestion'>> = {
  'nothing-due': 'nothingDue',
  'enough-today': 'enoughToday',
  'no-question': 'noQuestion',
  'unknown-item': 'noQuestion',
};

/** 温习一下: one question after the other, at most three a day, each to be left at any time. */
export function ReviewView({
  item,
  api,
  learner,
  language,
}: {
  /** One core item; `null`: what is due. */
  readonly item: string | null;
  readonly api: LearnApi;
  readonly learner: Learner;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const [round, setRound] = useState(0);
  const [next, setNext] = useState<NextQuestion | 'failed' | null>(null);
  const [done, setDone] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round asks anew
  useEffect(() => {
    let gone = false;
    setNext(null);
    setDone(false);
    // One item by its link is looked at once; after it, what is due.
    const asked = round === 0 ? item : null;
    void api
      .ask('nextQuestion', { tabId: null, item: asked, review: asked === null })
      .then((reply) => gone || setNext(reply.ok ? reply.value : 'failed'));
    return () => {
      gone = true;
    };
  }, [api, item, round, language]);

  const said = learner.reviews?.items.length ? learner.reviews.said : null;
  return (
    <Panel title={t('review')} hint={t('reviewLead')}>
      {said && round === 0 ? <p>{said}</p> : null}
      {next === null ? (
        <p role="status">{say(questionWords.loading, language)}</p>
      ) : next === 'failed' ? (
        <Empty title={t('unread')} text={t('unreadText')}>
          <Button onClick={() => setRound(round + 1)}>{t('tryAgain')}</Button>
        </Empty>
      ) : next.question === null ? (
        <Empty title={say(questionWords[WHY[next.why]], language)} text={t('emptyReview')}>
          <a href={learnAddress({ view: 'home' })}>{t('back')}</a>
        </Empty>
      ) : done ? (
        <div className="learn-next">
          <Button kind="primary" onClick={() => setRound(round + 1)}>
            {t('another')}
          </Button>
          <a href={learnAddress({ view: 'home' })}>{t('back')}</a>
        </div>
      ) : (
        <>
          <p className="dd-hint">
            {say(questionWords.about, language, { name: next.question.itemName })}
          </p>
          <Question
            key={`${next.question.item} ${next.question.question} ${round}`}
            question={next.question}
            language={language}
            onAnswer={(answer, manner) => send(next.question, answer, manner)}
            onDone={() => setDone(true)}
          />
        </>
      )}
    </Panel>
  );

  function send(
    question: NonNullable<Extract<NextQuestion, { question: object }>['question']>,
    answer: string,
    manner: { readonly id: string; readonly hint: boolean; readonly easy: boolean },
  ) {
    return api.ask('answerQuestion', {
      ...manner,
      item: question.item,
      question: question.question,
      numbers: question.numbers,
      currency: question.currency,
      answer,
      sample: false,
    });
  }
}
