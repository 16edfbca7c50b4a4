/**
 * Stores that version 4 changes. The last days of one number of one shop are neighbours in
 * the compound index: rows of other shops and of older days are not touched.
 */
export const OBSERVATION_STORES = {
  observations: '&key, [platform+from], [platform+to], seenAt, [shop+metricId+to]',
} as const;
