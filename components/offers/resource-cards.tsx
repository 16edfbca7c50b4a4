import { resourcesWords } from '../../lib/i18n/resources.words';
import { speaker } from '../../lib/i18n/say';
import type { ResourceList } from '../../lib/offers/types';
import { withItems } from '../../lib/packs/kinds/types';
import { offerAddress } from '../../lib/paths/route';
import { type ResourceAsker, sortByFit } from '../../lib/resources/fit';
import { resources, resourcesOf } from '../../lib/resources/index';
import { BUSINESS_FORMS, type Resource } from '../../lib/resources/types';
import type { Language } from '../../lib/shared/text';
import { FromPackLine } from '../packs/from-pack-line';
import { usePackItems } from '../packs/use-pack-items';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import type { OffersApi } from './offers-api';
import { ResourceAsks } from './resource-asks';
import { ResourceCard } from './resource-card';
import type { SheetHandle } from './use-sheet';

export interface ResourceCardsProps {
  readonly offer: ResourceList;
  readonly handle: SheetHandle;
  readonly api: Pick<OffersApi, 'ask'>;
  /** ISO date of today. */
  readonly today: string;
  readonly language: Language;
}

/** Cards of people and places that help, those that fit first. Nothing is located. */
export function ResourceCards({ offer, handle, api, today, language }: ResourceCardsProps) {
  const t = speaker(resourcesWords, language);
  const said = (key: string): string => {
    const value = handle.raw[`ask:${key}`];
    return typeof value === 'string' ? value : '';
  };
  const { resources: packed } = usePackItems(api);
  const all = resourcesOf(
    offer.cards,
    withItems(resources, packed, ({ id }) => id),
  );
  const topic = said('topic').trim().toLowerCase();
  const wanted = all.filter(
    (one) => (said('budget') === '' || one.cost === 'free') && names(one).includes(topic),
  );
  const months = Number(said('months'));
  const asker: ResourceAsker = {
    code: said('city') || null,
    form: BUSINESS_FORMS.find((form) => form === said('form')) ?? null,
    months: said('months') !== '' && Number.isFinite(months) ? months : null,
    people: said('people') === '' ? null : [said('people')],
  };
  const sorted = sortByFit(wanted, asker, today);
  const useful = sorted.filter(({ fit }) => fit !== 'not-now');
  return (
    <>
      <Panel title={t('asks')}>
        <ResourceAsks
          offer={offer}
          cards={all}
          said={said}
          onSay={(key, value) => handle.set(`ask:${key}`, value)}
          language={language}
        />
      </Panel>
      {all.some(({ kind }) => kind === 'loan') ? (
        <Notice kind="info">
          {t('loan')} <a href={offerAddress('loan-cost', '3.1.1')}>{t('toLoan')}</a>
        </Notice>
      ) : null}
      <p role="status" className="dd-hint">
        {t('found', { count: sorted.length })}
      </p>
      {useful.length === 0 ? <Notice kind="info">{offer.none[language]}</Notice> : null}
      <ul className="resource-list">
        {sorted.map((fit) => (
          <li key={fit.resource.id}>
            <ResourceCard fit={fit} language={language} />
            <FromPackLine items={packed} item={fit.resource} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

const names = ({ title, summary, contact }: Resource): string =>
  [title, summary, contact.org]
    .flatMap((one) => Object.values(one))
    .join(' ')
    .toLowerCase();
