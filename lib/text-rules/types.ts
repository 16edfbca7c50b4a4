/** The rules of plain text that a string can be tested for; `docs/writing-cards.md` explains each. */
export const RULE_IDS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
] as const;
// T9 is no test of its own: it says what the others leave alone (labels in “ ”).
export type RuleId = (typeof RULE_IDS)[number];

export interface Finding {
  readonly rule: RuleId;
  /** What is wrong, with the measure and its limit. For authors, hence English. */
  readonly message: string;
  /** The words it is about, exactly as they stand in the text. */
  readonly at: string;
}

export interface LintContext {
  /** What the card is about: these terms need no gloss. */
  readonly headwords?: readonly string[];
  /** Place and brand names whose characters need not be common ones. */
  readonly names?: readonly string[];
  /** Only these rules; missing: all that fit the language. */
  readonly only?: readonly RuleId[];
}
