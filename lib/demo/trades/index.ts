import { CLOTHES } from './clothes';
import { CRAFTS } from './crafts';
import { FOOD } from './food';
import type { DemoTrade, DemoTradeId } from './types';

/** The three made-up shops. */
export const TRADES: Readonly<Record<DemoTradeId, DemoTrade>> = {
  food: FOOD,
  clothes: CLOTHES,
  crafts: CRAFTS,
};
