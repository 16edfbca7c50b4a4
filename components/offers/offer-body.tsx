import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { CoachActivity, Explanation, Offer, PracticePart } from '../../lib/offers/types';
import type { LearnRoute } from '../../lib/paths/route';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { CasesPart } from './cases-part';
import { CheckView } from './check-view';
import { DrillView } from './drill-view';
import type { OffersApi } from './offers-api';
import { QuestionsPart } from './questions-part';
import { ResourceCards } from './resource-cards';
import { Scenes } from './scenes';
import { tellRead } from './tell-read';
import type { SheetHandle } from './use-sheet';
import { WhatIfPart } from './what-if-part';

export interface OfferBodyProps {
  readonly offer: Offer;
  readonly handle: SheetHandle;
  readonly route: Extract<LearnRoute, { view: 'offer' }>;
  readonly api: OffersApi;
  readonly language: Language;
}

/** What an offer has beside its forms: scenes, sections, cards, an agenda. */
export function OfferBody(props: OfferBodyProps) {
  const { offer, language } = props;
  switch (offer.kind) {
    case 'calculator':
    case 'worksheet':
      return null;
    case 'practice':
      return (
        <>
          {offer.parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
            <PartView key={at} {...props} part={part} />
          ))}
        </>
      );
    case 'explanation':
      return <ExplanationBody {...props} offer={offer} />;
    case 'tip':
      return (
        <Panel title={speaker(offerWords, language)('how')}>
          <p>{offer.how[language]}</p>
        </Panel>
      );
    case 'resource':
      return (
        <ResourceCards
          offer={offer}
          handle={props.handle}
          api={props.api}
          today={localDay(props.api.now())}
          language={language}
        />
      );
    case 'coach-activity':
      return <Agenda offer={offer} language={language} />;
  }
}

function PartView({
  offer,
  part,
  handle,
  route,
  api,
  language,
}: OfferBodyProps & { part: PracticePart }) {
  const chosen = (key: string): string | null => {
    const value = handle.raw[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  switch (part.kind) {
    case 'sheet':
      // Drawn with the other forms, where it is kept and printed.
      return null;
    case 'scenes':
      return (
        <Scenes
          scenes={part.scenes}
          chosen={(scene) => chosen(`scene:${scene}`)}
          onChoose={(scene, choice) => handle.set(`scene:${scene}`, choice)}
          language={language}
        />
      );
    case 'cases':
      return (
        <CasesPart
          path={part.of === 'path' ? (route.path ?? null) : null}
          chosen={(id) => chosen(`case:${id}`)}
          onChoose={(id, choice) => handle.set(`case:${id}`, choice)}
          onRead={(id, visibleMs) => tellRead(api, offer.id, route, visibleMs, id)}
          api={api}
          language={language}
        />
      );
    case 'drill':
      return <DrillView drill={part.drill} api={api} language={language} />;
    case 'what-if':
      return <WhatIfPart raw={handle.raw} language={language} />;
    case 'questions':
      return <QuestionsPart now={api.now()} language={language} />;
  }
}

function ExplanationBody({
  offer,
  api,
  language,
}: Pick<OfferBodyProps, 'api' | 'language'> & { readonly offer: Explanation }) {
  const t = speaker(offerWords, language);
  return (
    <>
      <section className="dd-panel offer-reading">
        {offer.sections.map(({ title, text }) => (
          <section key={title.en}>
            <h3>{title[language]}</h3>
            <p>{text[language]}</p>
          </section>
        ))}
        {offer.library ? (
          <Button onClick={() => api.openPage(offer.library === 'rules' ? 'alerts' : 'dictionary')}>
            {t(offer.library === 'rules' ? 'toRules' : 'toDictionary')}
          </Button>
        ) : null}
      </section>
      {offer.check ? <CheckView check={offer.check} language={language} /> : null}
    </>
  );
}

function Agenda({
  offer,
  language,
}: {
  readonly offer: CoachActivity;
  readonly language: Language;
}) {
  const t = speaker(offerWords, language);
  return (
    <Panel title={t('agenda')} hint={t(offer.who === 'one' ? 'forOne' : 'forGroup')}>
      <ol className="offer-agenda">
        {offer.agenda.map(({ minutes, say }) => (
          <li key={say.en}>
            <span className="offer-agenda-minutes">{t('minute', { minutes })}</span>
            <span>{say[language]}</span>
          </li>
        ))}
      </ol>
      <h3>{t('materials')}</h3>
      <ul>
        {offer.materials.map((one) => (
          <li key={one.en}>{one[language]}</li>
        ))}
      </ul>
    </Panel>
  );
}
