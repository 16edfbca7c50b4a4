import type { Platform } from '../platforms/types';
import type { PageCalendar } from './resolve-period';

/**
 * Whose calendar the pages of a platform go by. Chinese back offices count Chinese days,
 * wherever the computer stands; the others go by the shop's country, which the computer's
 * own zone is most likely to be.
 */
export const calendarOf = (
  platform: Pick<Platform, 'market'> | undefined,
  loadedAt: Date,
): PageCalendar =>
  platform?.market === 'china'
    ? { timeZone: 'Asia/Shanghai', chineseWeeks: true, loadedAt }
    : { chineseWeeks: false, loadedAt };
