import { learnerNow } from '../../lib/db/learner';
import { openRecords } from '../../lib/db/open';
import { coreItems } from '../../lib/learning/core-items';
import type { CoreItem, LearnerState } from '../../lib/learning/types';
import { DEFAULT_PROFILE } from '../../lib/settings/store';

/** Areas with their levels. */
export const learntAreas = async (): Promise<LearnerState['areas']> =>
  (await learnerNow(await openRecords(DEFAULT_PROFILE))).state.areas;

export const coreItem = (id: string): CoreItem | null =>
  coreItems.find((item) => item.id === id) ?? null;
