import { useMemo, useState } from 'react';
import type { RawForm } from '../../lib/forms/types';
import { offerKindWords, offerWords } from '../../lib/i18n/offers.words';
import { say, speaker } from '../../lib/i18n/say';
import { askingsOf } from '../../lib/offers/asking';
import { exampleIn } from '../../lib/offers/example';
import { fillFrom } from '../../lib/offers/fill';
import { markdownOf } from '../../lib/offers/markdown';
import type { LookSetting, Offer } from '../../lib/offers/types';
import type { LearnRoute } from '../../lib/paths/route';
import { dateText } from '../../lib/shared/date-text';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { Tag } from '../ui/tag';
import { AskingView } from './asking-view';
import { FillBar } from './fill-bar';
import { OfferBody } from './offer-body';
import type { OffersApi } from './offers-api';
import { PaperView, paperOf } from './paper';
import { ReadMark } from './read-mark';
import { SheetBar } from './sheet-bar';
import { tellRead } from './tell-read';
import { useSheet } from './use-sheet';
import '../charts/charts.css';
import './offers.css';

export interface OfferViewProps {
  readonly offer: Offer;
  readonly route: Extract<LearnRoute, { view: 'offer' }>;
  readonly api: OffersApi;
  readonly language: Language;
}

/** One offer: what it is for, its forms in their shape, what they say, and what is kept. */
export function OfferView({ offer, route, api, language }: OfferViewProps) {
  const t = speaker(offerWords, language);
  const askings = useMemo(() => askingsOf(offer), [offer]);
  // Numbers of the page it was opened from stand in the form at once; nothing is kept yet.
  const first = useMemo((): RawForm => {
    const filled = fillFrom(askings, {}, route.numbers);
    if (!route.sample) return filled;
    const shop = Object.assign(
      {},
      ...askings.map((asking) => exampleIn(offer, asking, language)),
    ) as RawForm;
    return { ...shop, ...filled };
  }, [askings, offer, language, route.numbers, route.sample]);
  const handle = useSheet(api, offer.id, route, first);
  const [example, setExample] = useState(false);
  const setting: LookSetting = { language, today: localDay(api.now()) };
  const title = offer.title[language];
  const paper = () =>
    paperOf(title, dateText(setting.today, language, null) ?? '', askings, handle.raw, setting);

  return (
    <article className="offer" data-kind={offer.kind}>
      <header className="offer-head">
        <p className="offer-kind">
          <Tag>{say(offerKindWords[offer.kind], language)}</Tag>
          <span className="dd-hint">{t('minutes', { minutes: offer.minutes })}</span>
        </p>
        <h2 className="offer-title">{title}</h2>
        <p className="offer-lead">{offer.lead[language]}</p>
      </header>

      <OfferBody offer={offer} handle={handle} route={route} api={api} language={language} />

      {askings.length > 0 ? (
        <section className="dd-panel offer-sheet" aria-label={t('fillIn')}>
          {example ? (
            <div className="offer-example">
              <Notice kind="info">{t('exampleOn')}</Notice>
              {askings.map((asking) => (
                <AskingView
                  key={asking.prefix}
                  asking={asking}
                  raw={exampleIn(offer, asking, language)}
                  onChange={() => undefined}
                  setting={setting}
                />
              ))}
              <Button kind="primary" onClick={() => setExample(false)}>
                {t('exampleOff')}
              </Button>
            </div>
          ) : (
            <>
              {route.sample ? <Notice kind="info">{t('sample')}</Notice> : null}
              <FillBar
                api={api}
                askings={askings}
                raw={handle.raw}
                fromPage={handle.sheet || route.sample ? 0 : Object.keys(first).length}
                onFill={handle.fill}
                onExample={() => setExample(true)}
                language={language}
              />
              {askings.map((asking) => (
                <AskingView
                  key={asking.prefix}
                  asking={asking}
                  raw={handle.raw}
                  onChange={handle.set}
                  setting={setting}
                />
              ))}
              <SheetBar
                handle={handle}
                sample={route.sample}
                askings={askings}
                language={language}
                onPrint={api.print}
                onMarkdown={() =>
                  api.saveFile(`${offer.id}-${setting.today}.md`, markdownOf(paper()))
                }
              />
            </>
          )}
        </section>
      ) : null}

      {offer.sources && offer.sources.length > 0 ? (
        <Fold title={t('sources')}>
          <ul className="offer-sources">
            {offer.sources.map(({ text, url }) => (
              <li key={text.en}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {text[language]}
                  </a>
                ) : (
                  text[language]
                )}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {offer.kind === 'coach-activity' ? null : (
        <ReadMark onRead={(visibleMs) => tellRead(api, offer.id, route, visibleMs)} />
      )}
      <PaperView paper={paper()} language={language} />
    </article>
  );
}
