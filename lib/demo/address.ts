import { LOOK_IDS, type LookId, PAGE_IDS, type PageId } from './looks/types';
import { DEMO_TRADES, type DemoTradeId } from './trades/types';

/** What of the sample store is shown; kept in the address, so that it can be linked to. */
export interface DemoPlace {
  readonly trade: DemoTradeId;
  readonly look: LookId;
  readonly page: PageId;
}

export const HOME: DemoPlace = { trade: 'food', look: 'taobao', page: 'overview' };

const known = <T extends string>(list: readonly T[], text: string | undefined, or: T): T =>
  list.find((one) => one === text) ?? or;

/** `#crafts/douyin/ads`; what is missing or unknown becomes what the store opens with. */
export function placeOf(hash: string): DemoPlace {
  const [trade, look, page] = hash.replace(/^#|\?.*$/gs, '').split('/');
  return {
    trade: known(DEMO_TRADES, trade, HOME.trade),
    look: known(LOOK_IDS, look, HOME.look),
    page: known(PAGE_IDS, page, HOME.page),
  };
}

/** The address of a place: `#crafts/douyin/ads`. */
export const hashOf = ({ trade, look, page }: DemoPlace): string => `#${trade}/${look}/${page}`;

/** `#food/taobao/ads?drill=read-ads`: the drill that is to be walked there. */
export const drillOf = (hash: string): string | null =>
  new URLSearchParams(/\?(.*)$/s.exec(hash)?.[1] ?? '').get('drill');

/** The address of a page on which a drill starts by itself. */
export const drillHash = (place: DemoPlace, drillId: string): string =>
  `${hashOf(place)}?drill=${encodeURIComponent(drillId)}`;
