import type { LocalText } from '../shared/text';

/**
 * What a person is asked for, as data: the same list draws the form, reads what was typed,
 * prints it and writes it as Markdown.
 */

export type NumberUnit =
  | 'money' // yuan
  | 'share' // typed out of a hundred, read as a fraction
  | 'count' // whole, people or things
  | 'days'
  | 'months'
  | 'hours'
  | 'minutes'
  | 'times' // a ratio: 2.6
  | 'score';

interface Spec {
  /** Letters, digits and `-`; unique within its form or row. */
  readonly id: string;
  readonly label: LocalText;
  /** One sentence on what belongs in. */
  readonly hint?: LocalText;
  /** May stay blank; blank is never zero. */
  readonly optional?: true;
}

export interface TextSpec extends Spec {
  readonly kind: 'text';
  /** Most Chinese characters; letters count less (`text-length.ts`). */
  readonly most: number;
  /** Lines shown; 1 by default. */
  readonly lines?: number;
}

export interface NumberSpec extends Spec {
  readonly kind: 'number';
  readonly unit: NumberUnit;
  /** In the unit as read (a share of 30 % is 0.3). Least is 0 unless said otherwise. */
  readonly least?: number;
  readonly most?: number;
  /** The metric of the page or the own history that this number is. */
  readonly metric?: string;
  /** The line of the shop's cost card that this number is. */
  readonly cost?:
    | 'price'
    | 'unitCost'
    | 'feeRate'
    | 'shipping'
    | 'packing'
    | 'refundShare'
    | 'refundLoss';
}

export interface ChoiceOption {
  readonly id: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
}

export interface ChoiceSpec extends Spec {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

export interface ChoicesSpec extends Spec {
  readonly kind: 'choices';
  readonly options: readonly ChoiceOption[];
  /** At least and at most so many of them. */
  readonly least?: number;
  readonly most?: number;
}

export interface DateSpec extends Spec {
  readonly kind: 'date';
}

/** What stands in one row of a list. */
export type CellSpec = TextSpec | NumberSpec | ChoiceSpec | DateSpec;

export interface RowsSpec extends Spec {
  readonly kind: 'rows';
  /** What one row is called: "渠道", "a channel". */
  readonly row: LocalText;
  readonly cells: readonly CellSpec[];
  /** Rows there must be, and may be at most. */
  readonly least: number;
  readonly most: number;
  /** Rows that are given and only filled in: their first cell stands printed. */
  readonly given?: readonly LocalText[];
}

/**
 * A pasted or opened order list. What the file says of people goes through a salted hash
 * before anything is kept: a row is read as `buyer` (text), `on` (date), `amount` (money)
 * and, where asked for, `goods` (text, joined by ` | `).
 */
export interface OrdersSpec extends Spec {
  readonly kind: 'orders';
  readonly goods?: true;
  readonly least: number;
  readonly most: number;
}

export type FieldSpec =
  | TextSpec
  | NumberSpec
  | ChoiceSpec
  | ChoicesSpec
  | DateSpec
  | RowsSpec
  | OrdersSpec;

/** Exactly what was typed or chosen. */
export type RawCell = string;
export type RawRow = Readonly<Record<string, RawCell>>;
export type RawField = string | readonly string[] | readonly RawRow[];
export type RawForm = Readonly<Record<string, RawField>>;
