/**
 * The name of a test that `npm test` leaves out and `npm run e2e:long` runs: one more look,
 * size or language of what another test has seen once.
 */
export const long = (title: string, is = true): string => (is ? `${title} @long` : title);
