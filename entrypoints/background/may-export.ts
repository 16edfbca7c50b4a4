import { isGiven } from '../../lib/db/consents';
import { ownRecords } from './own-records';

/** Consent C4: the merchant agreed that what is written may go to the agency. */
export const consentGiven = async (id: 'C4'): Promise<boolean> =>
  isGiven(await ownRecords(), id, 'all');
