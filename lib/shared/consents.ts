/**
 * What a person can agree to, each by itself: reading a site (C1), keeping numbers (C2), a
 * coach who looks on (C3), handing coaching records to an agency (C4), a difficulty without a
 * name in a suggestion (C5), learning records to a server (C6).
 */
export const CONSENT_IDS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
export type ConsentId = (typeof CONSENT_IDS)[number];

/** The scope of what is agreed to once for everything. */
export const ALL = 'all';

/** An id of a meeting, as the coach's pages make them. */
const MEETING = /^[\w-]{8,64}$/;
const isOrigin = (scope: string): boolean => URL.canParse(scope) && new URL(scope).origin === scope;

const SCOPES: Readonly<Record<ConsentId, (scope: string) => boolean>> = {
  // `all` is a no to reading for now, said before any site was asked about.
  C1: (scope) => scope === ALL || isOrigin(scope),
  C2: (scope) => scope === ALL,
  C3: (scope) => scope !== ALL && MEETING.test(scope),
  C4: (scope) => scope === ALL,
  C5: (scope) => scope === ALL,
  C6: isOrigin,
};

/** May a decision on this consent have this scope: an origin, a meeting, or `all`? */
export const scopeFits = (id: ConsentId, scope: string): boolean => SCOPES[id](scope);
