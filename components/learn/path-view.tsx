import { learnWords } from '../../lib/i18n/learn.words';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { AreaState } from '../../lib/learning/types';
import type { Sheet } from '../../lib/offers/sheet';
import type { Offer } from '../../lib/offers/types';
import type { CoachNote, Path } from '../../lib/paths/types';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';
import { Panel } from '../ui/panel';
import { AreaPart } from './area-part';
import { BadgeRequestButton } from './badge-request';
import { EvidencePart } from './evidence-part';
import type { LearnApi, Library } from './learn-api';
import { OfferLink } from './offer-link';
import { ToldBackPart } from './told-back-part';

export interface PathViewProps {
  readonly path: Path;
  readonly library: Library;
  readonly sheets: readonly Sheet[];
  /** `null`: not known. */
  readonly area: AreaState | null;
  readonly thisYear: number;
  readonly api: LearnApi;
  /** The person coaches: the paper's own terms and the notes stand open. */
  readonly coach: boolean;
  readonly language: Language;
}

/** One path: what it is for, where one is, what to do next, and everything on it. */
export function PathView({
  path,
  library,
  sheets,
  area,
  thisYear,
  api,
  coach,
  language,
}: PathViewProps) {
  const t = speaker(learnWords, language);
  const ids = [...new Set(path.elements.flatMap(({ offers }) => offers))];
  const offers = ids
    .map((id) => library.offers.get(id))
    .filter((offer): offer is Offer => offer !== undefined);
  const mine = sheets.filter((sheet) => sheet.path === path.id);
  const done = new Set(mine.filter(({ state }) => state === 'done').map((one) => one.offerId));
  const draft = mine.filter(({ state }) => state === 'draft');
  // The first one that is neither finished nor for a group comes next.
  const next =
    offers.find(({ id }) => draft.some(({ offerId }) => offerId === id)) ??
    offers.find(({ id, kind }) => !done.has(id) && kind !== 'coach-activity');
  const rest = offers.filter(
    ({ id, kind }) => id !== next?.id && (coach || kind !== 'coach-activity'),
  );
  const together = offers.filter(({ kind }) => kind === 'coach-activity');
  return (
    <div className="learn-text">
      <Panel title={path.name[language]}>
        <p>{path.lead[language]}</p>
        <h3>{t('here')}</h3>
        <p>
          {mine.length === 0
            ? t('hereNone')
            : t('hereSome', { done: done.size, draft: draft.length })}
        </p>
      </Panel>
      {next ? (
        <Panel title={t('nextStep')}>
          <OfferLink offer={next} path={path.id} language={language} />
        </Panel>
      ) : null}
      <Panel title={t('all')}>
        <ul className="learn-offers">
          {rest.map((offer) => (
            <li key={offer.id}>
              <OfferLink offer={offer} path={path.id} language={language} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('levels')}>
        <AreaPart path={path} area={area} thisYear={thisYear} language={language} />
        {area && area.level >= 3 ? (
          <BadgeRequestButton
            path={path.id}
            level={area.level}
            language={language}
            ask={api.ask}
            saveFile={api.saveJson}
          />
        ) : null}
        <ToldBackPart path={path.id} coach={coach} api={api} language={language} />
        <h3>{t('measures')}</h3>
        <ul>
          {path.measures.map((measure) => (
            <li key={measure.en}>{measure[language]}</li>
          ))}
        </ul>
      </Panel>
      <EvidencePart path={path.id} api={api} language={language} />
      <Fold title={t('coachView')} defaultOpen={coach}>
        <dl className="learn-terms">
          <dt>{t('dilemma')}</dt>
          <dd>
            {path.dilemma} {path.dilemmaTerm[language]}
          </dd>
          <dt>{t('path')}</dt>
          <dd>
            {path.id} {path.term[language]}
          </dd>
        </dl>
        <h3>{t('elements')}</h3>
        <ul>
          {path.elements.map((element) => (
            <li key={element.id}>
              {element.id} {element.text[language]}
              <span className="dd-hint">
                {t('served')}{' '}
                {element.offers
                  .flatMap((id) => library.offers.get(id)?.title[language] ?? [])
                  .join(language === 'zh-CN' ? '、' : ', ')}
              </span>
            </li>
          ))}
        </ul>
        <Note title={t('one')} note={path.coach.one} language={language} />
        <Note title={t('group')} note={path.coach.group} language={language} />
        {coach ? null : (
          <ul className="learn-offers">
            {together.map((offer) => (
              <li key={offer.id}>
                <OfferLink offer={offer} path={path.id} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  );
}

function Note({
  title,
  note,
  language,
}: {
  readonly title: string;
  readonly note: CoachNote;
  readonly language: Language;
}) {
  const t = speaker(offerWords, language);
  return (
    <>
      <h3>
        {title} · {t('minute', { minutes: note.minutes })}
      </h3>
      <p>{note.activity[language]}</p>
      <ul>
        {note.materials.map((one) => (
          <li key={one.en}>{one[language]}</li>
        ))}
      </ul>
    </>
  );
}
