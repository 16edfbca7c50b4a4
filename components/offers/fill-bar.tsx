import { useState } from 'react';
import type { RawForm } from '../../lib/forms/types';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import type { Asking } from '../../lib/offers/asking';
import { asksForCosts, fillFrom, metricsOf } from '../../lib/offers/fill';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import type { OffersApi } from './offers-api';

export interface FillBarProps {
  readonly api: OffersApi;
  readonly askings: readonly Asking[];
  readonly raw: RawForm;
  /** Fields that came filled from the page. */
  readonly fromPage: number;
  readonly onFill: (values: RawForm) => void;
  readonly onExample: () => void;
  readonly language: Language;
}

/** Ways not to type: the shop's own numbers, and an example to look at. */
export function FillBar(props: FillBarProps) {
  const { api, askings, raw, fromPage, onFill, onExample, language } = props;
  const t = speaker(offerWords, language);
  const [said, setSaid] = useState<string | null>(
    fromPage > 0 ? t('fromPage', { count: fromPage }) : null,
  );
  const metricIds = [...metricsOf(askings)];
  const mayFill = metricIds.length > 0 || asksForCosts(askings);
  const fill = async () => {
    const reply = await api.ask('ownNumbers', { metricIds });
    if (!reply.ok) return setSaid(t('nothingKept'));
    const values = Object.fromEntries(
      Object.entries(reply.value.metrics).map(([id, { value }]) => [id, value]),
    );
    const filled = fillFrom(askings, raw, values, reply.value.costs);
    const count = Object.keys(filled).length;
    if (count > 0) onFill(filled);
    setSaid(count > 0 ? t('filled', { count }) : t('nothingKept'));
  };
  return (
    <div className="offer-fill">
      {mayFill ? <Button onClick={() => void fill()}>{t('fromShop')}</Button> : null}
      <Button kind="plain" onClick={onExample}>
        {t('example')}
      </Button>
      <p role="status" className="dd-hint">
        {said}
      </p>
    </div>
  );
}
