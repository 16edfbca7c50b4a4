declare module 'virtual:lexicon' {
  const packed: string;
  export default packed;
  /** In the order of the packed lines. */
  export const metricIds: readonly string[];
  /** Twelve hex digits that change with every label. */
  export const lexiconVersion: string;
}
