import { useEffect, useRef, useState } from 'react';
import { questionWords } from '../../lib/i18n/question.words';
import { speaker } from '../../lib/i18n/say';
import type { ReadyQuestion } from '../../lib/learning/ready';
import type { Language } from '../../lib/shared/text';
import { Question } from '../learn/question';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import type { ReviewHere } from './page-review';

export interface ReviewLineProps {
  /** Missing or `null`: nothing is due on this card. */
  readonly review?: ReviewHere | null | undefined;
  readonly language: Language;
}

/** “可以温习一下”: one quiet line; the question opens when it is asked for, and never by itself. */
export function ReviewLine({ review, language }: ReviewLineProps) {
  const [question, setQuestion] = useState<ReadyQuestion | null>(null);
  const [none, setNone] = useState(false);
  const t = speaker(questionWords, language);
  const box = useRef<HTMLDivElement>(null);

  // The pressed button is gone: focus goes to where the answer belongs.
  useEffect(() => {
    if (question) box.current?.querySelector('input')?.focus();
  }, [question]);

  if (!review) return null;
  const { item, ports, end } = review;
  const open = async () => {
    const reply = await ports.question(item);
    const found = reply.ok ? reply.value.question : null;
    setQuestion(found);
    setNone(found === null);
  };
  return (
    <div ref={box} className="dd-review">
      <p className="dd-review-line">
        <Icon name="again" />
        <span>{t('review')}</span>
        {question ? null : none ? (
          <span role="status">{t('noQuestion')}</span>
        ) : (
          <>
            <Button size="small" onClick={() => void open()}>
              {t('reviewOpen')}
            </Button>
            <Button
              size="small"
              kind="plain"
              onClick={() => {
                ports.later(item);
                end();
              }}
            >
              {t('later')}
            </Button>
          </>
        )}
      </p>
      {question ? (
        <Question
          question={question}
          language={language}
          onAnswer={(answer, manner) =>
            ports.answer({
              item: question.item,
              question: question.question,
              numbers: question.numbers,
              currency: question.currency,
              answer,
              ...manner,
              sample: false,
            })
          }
          onDone={end}
        />
      ) : null}
    </div>
  );
}
