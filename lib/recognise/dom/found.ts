import type { Unit } from '../../shared/sighting';

/** Where the number of a label stands. */
export interface Found {
  readonly how: 'inline' | 'definition' | 'row' | 'column' | 'card' | 'attribute';
  /** Text of the number, joined over its nodes; `null` for a column header. */
  readonly text: string | null;
  readonly element: Element | null;
  readonly nodes: readonly Text[];
  /** Two numbers stand equally near: none is taken. */
  readonly ambiguous: boolean;
  readonly comparison: FoundComparison | null;
}

export interface FoundComparison {
  readonly word: string;
  readonly number: string | null;
  readonly sign: 1 | -1 | null;
}

export interface LabelPlace {
  readonly nodes: readonly Text[];
  readonly element: Element;
  readonly inlineValue: string | null;
  readonly unit: Unit | undefined;
}
