import { readCostForm } from '../../lib/costs/read-form';
import { costCards, removeCostCard, saveCostCard } from '../../lib/db/costs';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { ownRecords } from './own-records';
import { recordsChanged } from './story-cache';

type CostMessages = Pick<
  Handlers<typeof ToBackground>,
  'costCards' | 'saveCostCard' | 'removeCostCard'
>;

/** What product groups cost, as the merchant typed it. */
export const costHandlers: CostMessages = {
  costCards: async () => costCards(await ownRecords()),

  saveCostCard: async ({ id, form }) => {
    const records = await ownRecords();
    const others = (await costCards(records)).filter((card) => card.id !== id);
    const read = readCostForm(form, others);
    if (!read.ok) return { saved: false, problems: read.problems };
    const card = { id, ...read.value, currency: 'CNY', at: new Date().toISOString() };
    const saved = await saveCostCard(records, card);
    recordsChanged();
    return saved
      ? { saved, cards: await costCards(records) }
      : { saved, problems: { name: 'too-many' } };
  },

  removeCostCard: async ({ id }) => {
    const records = await ownRecords();
    await removeCostCard(records, id);
    recordsChanged();
    return costCards(records);
  },
};
