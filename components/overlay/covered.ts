import type { Sighting } from '../../lib/shared/sighting';

/** The veil names by this highlight what may be read; it is there while the veil is on. */
const OPEN = 'dongdian-open';

/** Sums of money stay out of the list of numbers while the page itself may be covered. */
export const isCovered = ({ value }: Sighting): boolean =>
  (value?.unit === 'money' || /[¥￥$€£]|元/.test(value?.raw ?? '')) &&
  globalThis.CSS?.highlights?.has(OPEN) === true;
