import { dayNumber } from '../shared/days';
import type { BusinessForm, Resource } from './types';

/** What a person said of themselves; `null`: not asked or not answered. */
export interface ResourceAsker {
  /** Two to six digits of the place (GB/T 2260): 33 a province, 3301 a city, 330106 a district. */
  readonly code: string | null;
  readonly form: BusinessForm | null;
  /** Months since the shop opened. */
  readonly months: number | null;
  /** Groups one belongs to, as the cards name them in Chinese; empty: none of them. */
  readonly people: readonly string[] | null;
}

/** Why a card does not simply fit. The words stand in `lib/i18n/resource-fit.words.ts`. */
export const FIT_REASONS = [
  'elsewhere',
  'other-form',
  'too-young',
  'other-people',
  'not-open-yet',
  'closed',
  'ask-place',
  'ask-form',
  'ask-months',
  'ask-people',
  'ask-trade',
  'past-valid',
] as const;
export type FitReason = (typeof FIT_REASONS)[number];

export interface ResourceFit {
  readonly resource: Resource;
  /**
   * `ask`: something is not known, so ask there. `ask-again`: the card is older than its own
   * date and is shown grey. `not-now`: something known speaks against it today.
   */
  readonly fit: 'fits' | 'ask' | 'ask-again' | 'not-now';
  /** In the order of `FIT_REASONS`. */
  readonly why: readonly FitReason[];
  /** Days until it closes, today's last day is 0; `null`: no such day, or it is past. */
  readonly daysLeft: number | null;
  /** Days until it opens; `null`: it is open, or it is not known. */
  readonly daysUntil: number | null;
  /** 3 own district, 2 city, 1 province, 0 the whole country; `null`: elsewhere or unknown. */
  readonly nearness: 0 | 1 | 2 | 3 | null;
}

const COUNTRY = '000000';
const ORDER = ['fits', 'ask', 'ask-again', 'not-now'] as const;

/** 330100 stands for all of 3301, 330000 for all of 33. */
const core = (code: string): string => code.replace(/(?:00)+$/, '');

/**
 * How near a card is. A place named less exactly than the card's (a province, and the card is
 * for one of its cities) is not known to lie in it.
 *
 * @returns `unknown` where the answer is too short to tell.
 */
function nearnessOf(
  codes: readonly string[],
  place: string | null,
): ResourceFit['nearness'] | 'unknown' {
  const own = place === null ? null : core(place);
  let open = false;
  let best: ResourceFit['nearness'] = null;
  for (const code of codes) {
    const wanted = core(code);
    if (code === COUNTRY) best = Math.max(best ?? 0, 0) as 0 | 1 | 2 | 3;
    else if (!own) open = true;
    else if (own.startsWith(wanted)) best = Math.max(best ?? 0, wanted.length / 2) as 0 | 1 | 2 | 3;
    else if (wanted.startsWith(own)) open = true;
  }
  return best === null && open ? 'unknown' : best;
}

/**
 * Does a card fit a person today? What is not known is never held against it: it says `ask`.
 * No place is read from the device; no card is ranked by who pays for it.
 *
 * @param today ISO date where the person is.
 */
export function fitOf(resource: Resource, asker: ResourceAsker, today: string): ResourceFit {
  const now = dayNumber(today);
  const at = (iso: string | null | undefined) => (iso ? dayNumber(iso) : null);
  const days = (iso: string | null | undefined) => {
    const day = at(iso);
    return day === null || now === null ? null : day - now;
  };
  const [untilOpen, untilClose, untilOld] = [
    days(resource.opens),
    days(resource.closes),
    days(resource.validUntil),
  ];
  const near = nearnessOf(resource.codes, asker.code);
  const { forms, monthsLeast = 0, people = [], trades = [] } = resource.who;
  const wanted = people.map((one) => one['zh-CN']);
  const found: Record<FitReason, boolean> = {
    elsewhere: near === null,
    'other-form': forms.length > 0 && asker.form !== null && !forms.includes(asker.form),
    'too-young': asker.months !== null && asker.months < monthsLeast,
    'other-people':
      wanted.length > 0 &&
      asker.people !== null &&
      !asker.people.some((one) => wanted.includes(one)),
    'not-open-yet': untilOpen !== null && untilOpen > 0,
    closed: untilClose !== null && untilClose < 0,
    'ask-place': near === 'unknown',
    'ask-form': forms.length > 0 && asker.form === null,
    'ask-months': monthsLeast > 0 && asker.months === null,
    'ask-people': wanted.length > 0 && asker.people === null,
    // What somebody sells is not asked here: a card for certain trades is asked about there.
    'ask-trade': trades.length > 0,
    'past-valid': untilOld !== null && untilOld < 0,
  };
  const why = FIT_REASONS.filter((reason) => found[reason]);
  const against = why.some((reason) => !reason.startsWith('ask-') && reason !== 'past-valid');
  const open = why.some((reason) => reason.startsWith('ask-'));
  return {
    resource,
    fit: against ? 'not-now' : found['past-valid'] ? 'ask-again' : open ? 'ask' : 'fits',
    why,
    daysLeft: untilClose !== null && untilClose >= 0 ? untilClose : null,
    daysUntil: untilOpen !== null && untilOpen > 0 ? untilOpen : null,
    nearness: near === 'unknown' ? null : near,
  };
}

/**
 * Cards for a person: those that fit first, then those to ask about, grey ones, and what is
 * not for now; among equals the nearest, then what closes soonest, then as given.
 */
export function sortByFit(
  resources: readonly Resource[],
  asker: ResourceAsker,
  today: string,
): readonly ResourceFit[] {
  return resources
    .map((resource) => fitOf(resource, asker, today))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.fit) - ORDER.indexOf(b.fit) ||
        (b.nearness ?? -1) - (a.nearness ?? -1) ||
        (a.daysLeft ?? Number.POSITIVE_INFINITY) - (b.daysLeft ?? Number.POSITIVE_INFINITY) ||
        0,
    );
}
