import { learnerNow } from '../../lib/db/learner';
import { coreItems } from '../../lib/learning/core-items';
import type { CoreItem, LearnerState } from '../../lib/learning/types';
import { ownRecords } from './own-records';

/** Areas with their levels. */
export const learntAreas = async (): Promise<LearnerState['areas']> =>
  (await learnerNow(await ownRecords())).state.areas;

export const coreItem = (id: string): CoreItem | null =>
  coreItems.find((item) => item.id === id) ?? null;
