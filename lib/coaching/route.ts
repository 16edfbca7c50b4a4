/** Where somebody stands on the coach's pages. */
export const COACH_VIEWS = [
  'home',
  'case',
  'assessment',
  'goals',
  'closing',
  'session',
  'report',
  'group',
  'modules',
  'packs',
] as const;
export type CoachView = (typeof COACH_VIEWS)[number];

export interface CoachRoute {
  readonly view: CoachView;
  /** Of a session, a group, a module …; '' for none. */
  readonly id: string;
}

/** Reads an address (`#/session/<id>`); what is unknown leads home. */
export function coachRoute(hash: string): CoachRoute {
  const [view = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  const known = COACH_VIEWS.find((one) => one === view);
  return known ? { view: known, id: safely(id) } : { view: 'home', id: '' };
}

const safely = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

export const coachAddress = (view: CoachView, id = ''): string =>
  view === 'home' ? '#/' : `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}`;
