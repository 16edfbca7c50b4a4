import type { FormulaNode } from '../figures/formula-tree';
import type { FunnelStep } from '../figures/funnel';
import type { MarkNode } from '../packs/markup';
import type { SightedPeriod, SightedValue } from '../shared/sighting';
import type { Language } from '../shared/text';
import type { Relations } from './relations';

/** The six parts, in the order in which they are always shown. */
export const PART_IDS = ['what', 'like', 'number', 'verdict', 'step', 'help'] as const;
export type PartId = (typeof PART_IDS)[number];

/** State of part 4. Carried by a word and a shape, never by colour alone. */
export type Verdict =
  | 'cannot-tell'
  | 'better'
  | 'worse'
  | 'steady'
  // The shop's own break-even.
  | 'above-line'
  | 'below-line'
  // A line the platform has published.
  | 'over-published'
  | 'under-published';

export interface CardSource {
  readonly text: string;
  /** https address; missing where none may be shown. */
  readonly url?: string;
}

/** What is drawn in part 3, where a picture says more. */
export type CardFigure =
  /** The 100-dot picture: `of100` people out of 100. */
  | { readonly kind: 'hundred'; readonly of100: number; readonly alt: string }
  /** The way from shown to paid; `here`: the step that this card speaks of. */
  | { readonly kind: 'funnel'; readonly here: string; readonly steps: readonly FunnelStep[] };

/** What a content pack says in one part of a card. */
export interface PackNote {
  readonly part: PartId | 'pitfalls' | 'counting';
  /** `correct`: the part's text is this one; `add`: it stands after that text. */
  readonly mode: 'add' | 'correct';
  /** Text and its mark-up as nodes; slots and terms are filled. */
  readonly text: readonly MarkNode[];
  /** 来自内容包 …, with its day. */
  readonly from: string;
}

/** What the overlay shows. All text is in `language` and plain: it goes into text nodes only. */
export interface Card {
  readonly metricId: string | null;
  readonly language: Language;
  /** The label exactly as the page prints it. */
  readonly label: string;
  /** The metric's own name, where it differs from the label. */
  readonly name: string;
  readonly value: SightedValue | null;
  readonly period: { readonly text: string; readonly read: SightedPeriod | null };
  readonly parts: Readonly<Partial<Record<PartId, string>>>;
  readonly verdict: Verdict;
  /** Path code of part 6, such as `3.4.1`. */
  readonly path: string | null;
  readonly figure: CardFigure | null;
  readonly formula: {
    /** In words: 付钱的人数 ÷ 访客数. */
    readonly words: string;
    /** With the shop's own numbers, recomputed: 12 ÷ 480 = 2.5 %. */
    readonly numbers: string | null;
    /** Does the recomputed number agree with the page? `null`: not computed. */
    readonly agrees: boolean | null;
    /** The formula with its parts and theirs; `null` where no part has a number. */
    readonly tree: FormulaNode | null;
  } | null;
  /** How this platform counts it. */
  readonly platformNotes: readonly string[];
  /** How other platforms count the same name. */
  readonly elsewhere: readonly {
    readonly platform: string;
    /** In words, where it is another one than here. */
    readonly formula: string | null;
    readonly lines: readonly string[];
  }[];
  /** What moves this number, and what it moves; `null` where nothing is known. */
  readonly relations: Relations | null;
  readonly pitfalls: readonly string[];
  readonly sources: readonly CardSource[];
  /** Where part 6 leads: a sheet or a sum that helps, or the page of a path. */
  readonly leadsTo?: { readonly title: string; readonly hash: string } | null;
  /** What content packs add or correct; the parts above hold corrections as plain text. */
  readonly packNotes?: readonly PackNote[];
  /** One quiet line: a rule that changes and names this metric. */
  readonly rule?: string | null;
}
