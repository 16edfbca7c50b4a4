import { type Change, changeBetween, type Picture } from '../../../lib/coaching/assessment';
import { assessmentWords } from '../../../lib/i18n/assessment.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Panel } from '../../ui/panel';
import { DotPicture } from './dot-picture';

/** Before, looking back and now beside each other: counts and a middle, no score. */
export function ResultPart({
  picture: { start, now },
  language,
}: {
  readonly picture: Picture;
  readonly language: Language;
}) {
  const t = speaker(assessmentWords, language);
  return (
    <Panel title={t(now ? 'result' : 'resultStart')} hint={t(now ? 'caution' : 'resultOnly')}>
      {now ? (
        <div className="coach-changes">
          {start ? (
            <ChangeTold
              title={t('fromStart')}
              change={changeBetween(start.answers, now.answers)}
              language={language}
            />
          ) : null}
          <ChangeTold
            title={t('fromBack')}
            change={changeBetween(now.lookback, now.answers)}
            language={language}
          />
        </div>
      ) : null}
      <DotPicture
        start={start?.answers ?? null}
        back={now?.lookback ?? null}
        now={now?.answers ?? null}
        language={language}
      />
      {now ? <p className="dd-hint">{t('why')}</p> : null}
    </Panel>
  );
}

function ChangeTold({
  title,
  change,
  language,
}: {
  readonly title: string;
  readonly change: Change;
  readonly language: Language;
}) {
  const t = speaker(assessmentWords, language);
  const { up, same, down, open, median } = change;
  return (
    <div>
      <h3>{title}</h3>
      <p>{t('counts', { up, same, down })}</p>
      <p>
        {median === null
          ? t('noMedian')
          : t(median > 0 ? 'medianUp' : median < 0 ? 'medianDown' : 'medianSame', {
              steps: Math.abs(median),
            })}
      </p>
      {open > 0 ? <p className="dd-hint">{t('open', { open })}</p> : null}
    </div>
  );
}
