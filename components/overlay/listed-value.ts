import type { Sighting } from '../../lib/shared/sighting';
import { amountSpans, isAmountLabel } from '../../lib/veil/amounts';
import type { VeilWorld } from '../../lib/veil/dom/frames';

/** Does the veil over this page cover amounts? Our own sample store has none to hide. */
export const amountsCovered = (): boolean =>
  /^(?:https?|file):$/.test(location.protocol) &&
  (globalThis as VeilWorld).dongdianVeil?.amounts() === true;

/**
 * A number as the list of the page's numbers shows it: as printed, '' where it can not be read.
 *
 * @param covered nothing that is or may be an amount of money: the line is there without it
 */
export function listedValue({ labelText, value }: Sighting, covered: boolean): string {
  if (!value?.readable) return '';
  const { unit, currency, raw } = value;
  const isAmount =
    unit === 'money' ||
    currency !== undefined ||
    amountSpans(raw).length > 0 ||
    // A bare number: its name decides.
    (unit !== 'percent' && isAmountLabel(labelText));
  return covered && isAmount ? '' : raw;
}
