/** What one language uses to oblige, forbid, allow, punish and delimit. Sources of patterns. */
export interface Vocabulary {
  /** Regular expressions, matched in lower case. The id is what two texts are compared by. */
  readonly duty: Readonly<Record<DutyId, string>>;
  readonly penalty: Readonly<Record<string, string>>;
  readonly scope: Readonly<Record<string, string>>;
  readonly party: Readonly<Record<string, string>>;
  /** Words that say nothing by themselves. */
  readonly stop: string;
}

export type DutyId = 'must' | 'mustNot' | 'may' | 'should' | 'not';
