import { costCards } from '../../lib/db/costs';
import { observationsSince } from '../../lib/db/observations';
import { allSheets, removeSheet, saveSheet, sheetsOf } from '../../lib/db/sheets';
import { seriesOf } from '../../lib/history/series';
import { sheetEvidence } from '../../lib/learning/from-sheet';
import type { OwnNumbers } from '../../lib/messaging/offer-messages';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import { loadSettings } from '../../lib/settings/store';
import { addDays, localDay } from '../../lib/shared/days';
import { mayKeep } from './keep-numbers';
import { ownRecords } from './own-records';

type OfferMessages = Pick<
  Handlers<typeof ToBackground>,
  'sheets' | 'saveSheet' | 'removeSheet' | 'ownNumbers'
>;

/** An older number says nothing of the shop as it is. */
const FRESH_DAYS = 28;

/** Sheets of the offers, and what is at hand to fill them with. */
export const offerHandlers: OfferMessages = {
  sheets: async ({ offerId }) =>
    offerId === null ? allSheets(await ownRecords()) : sheetsOf(await ownRecords(), offerId),
  saveSheet: async ({ sheet }) => {
    const offer = offers.get(sheet.offerId);
    const { language } = await loadSettings();
    const moment = { now: new Date(), language, platform: '' };
    return saveSheet(
      await ownRecords(),
      sheet,
      offer ? sheetEvidence(sheet, offer, paths, moment) : [],
    );
  },
  removeSheet: async ({ id }) => {
    await removeSheet(await ownRecords(), id);
    return {};
  },
  ownNumbers: async ({ metricIds }) => {
    const records = await ownRecords();
    const metrics: Record<string, OwnNumbers['metrics'][string]> = {};
    if (metricIds.length > 0 && (await mayKeep().catch(() => false))) {
      const since = addDays(localDay(new Date()), -FRESH_DAYS);
      const rows = await observationsSince(records, { since, metricIds });
      for (const series of seriesOf(rows)) {
        // Of one metric in two shops the one seen last is the one that is looked at.
        const newest = [...series.days, ...series.spans].sort((a, b) =>
          a.seenAt.localeCompare(b.seenAt),
        );
        const { value, from, to } = newest.at(-1) ?? {};
        if (value !== undefined && from && to) metrics[series.metricId] = { value, from, to };
      }
    }
    return { metrics, costs: await costCards(records) };
  },
};
