import { useEffect, useRef, useState } from 'react';
import { answerAt, placesOf, resumeAt } from '../../../lib/coaching/assessment';
import type { Answer, Assessment } from '../../../lib/coaching/types';
import { anchorWords, assessmentWords, itemWords } from '../../../lib/i18n/assessment.words';
import { caseWords } from '../../../lib/i18n/case.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { useSpeech } from '../../ui/use-speech';
import type { CaseworkHandle } from './use-casework';

const ANCHORS = ['1', '2', '3', '4', '5', 'pass'] as const;
type Anchor = (typeof ANCHORS)[number];

const anchorOf = (answer: Answer | undefined): Anchor | null =>
  answer === undefined ? null : answer === null ? 'pass' : (`${answer}` as Anchor);
const answerOf = (anchor: Anchor): Answer =>
  anchor === 'pass' ? null : (Number(anchor) as Answer);

/**
 * One question per screen. Each answer is kept in the moment it is chosen; going on is a
 * button of its own, so that arrow keys may walk over the answers.
 */
export function Asking({
  asked,
  kept,
  handle,
  language,
  onLeave,
}: {
  readonly asked: { readonly id: string; readonly kind: Assessment['kind'] };
  readonly kept: Assessment | null;
  readonly handle: CaseworkHandle;
  readonly language: Language;
  readonly onLeave: () => void;
}) {
  const t = speaker(assessmentWords, language);
  const places = placesOf(asked.kind);
  const [at, setAt] = useState(() => Math.min(kept ? resumeAt(kept) : 0, places.length - 1));
  // What was chosen here and is still on its way.
  const [chosen, setChosen] = useState<Readonly<Record<number, Answer>>>({});
  // Places whose answer could not be kept so far.
  const [unsent, setUnsent] = useState<readonly number[]>([]);
  const [settled, setSettled] = useState(false);
  const speech = useSpeech(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { stop } = speech;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen is read from its head
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
    return stop;
  }, [at, stop]);

  const place = places[at];
  if (!place) return null;
  const answer = at in chosen ? chosen[at] : kept ? answerAt(kept, place) : undefined;
  const item = itemWords[place.path][language];
  const stem = t(place.part === 'answers' ? 'stem' : 'stemBack');
  const send = async (to: number, next: Answer) => {
    const { path, part } = places[to] ?? place;
    const done = await handle.act('keepAnswer', { ...asked, path, part, answer: next });
    setUnsent((before) => [...before.filter((one) => one !== to), ...(done ? [] : [to])]);
    if (done) setSettled(true);
  };
  const choose = (anchor: Anchor) => {
    const next = answerOf(anchor);
    setChosen((before) => ({ ...before, [at]: next }));
    void send(at, next);
  };
  const again = async () => {
    for (const to of unsent) await send(to, chosen[to] ?? null);
  };
  const last = at === places.length - 1;
  return (
    <section className="coach-asking" aria-labelledby="coach-item">
      <div className="coach-asking-head">
        <p>{t('progress', { item: place.item })}</p>
        {asked.kind === 'now' ? (
          <Tag kind={place.part === 'answers' ? 'accent' : 'care'}>
            {t(place.part === 'answers' ? 'partNow' : 'partBack')}
          </Tag>
        ) : null}
        {speech.available ? (
          <Button onClick={() => speech.toggle(`${item} ${stem}`)}>
            {t(speech.speaking ? 'stop' : 'read')}
          </Button>
        ) : null}
      </div>
      <h2 id="coach-item" ref={heading} tabIndex={-1} className="coach-item">
        {item}
      </h2>
      <p className="coach-stem">{stem}</p>
      {settled && kept === null ? <Notice kind="care">{t('full')}</Notice> : null}
      {unsent.length > 0 ? (
        <Notice kind="care">
          <p>{say(caseWords.notKept, language)}</p>
          <Button size="small" onClick={() => void again()}>
            {say(caseWords.again, language)}
          </Button>
        </Notice>
      ) : null}
      <div className="coach-anchors">
        <Choice
          // A new question begins at its first answer for those who go by keys.
          key={at}
          hideLabel
          look="cards"
          label={stem}
          value={anchorOf(answer)}
          options={ANCHORS.map((anchor) => ({
            value: anchor,
            label: say(anchorWords[anchor], language),
          }))}
          onChange={choose}
        />
      </div>
      <div className="coach-asking-foot">
        <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('back')}
        </Button>
        <Button
          kind="primary"
          disabled={answer === undefined}
          onClick={() => (last ? onLeave() : setAt(at + 1))}
        >
          {t(last ? 'finish' : 'next')}
        </Button>
        <Button kind="plain" onClick={onLeave}>
          {t('later')}
        </Button>
      </div>
    </section>
  );
}
