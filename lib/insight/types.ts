import type { Verdict } from '../explain/card';
import type { HealthLine, Unit } from '../shared/sighting';
import type { Language } from '../shared/text';

/** One day of the shop's own history; `null`: nobody looked at that day. */
export interface TrendPoint {
  /** ISO date. */
  readonly date: string;
  readonly value: number | null;
}

/** One number of the page, as the panel tells it. All text is in the story's language. */
export interface StoryMetric {
  readonly sightingId: string;
  readonly metricId: string;
  readonly label: string;
  /** As printed, or a word for "can not be read". */
  readonly value: string;
  readonly readable: boolean;
  readonly period: string;
  readonly verdict: Verdict;
  /** What can and can not be told from it. */
  readonly sentence: string;
  /** The shop's own kept days, oldest first; empty without consent C2. */
  readonly trend: readonly TrendPoint[];
  /** For the trend's own numbers. */
  readonly unit: Unit;
  readonly currency: string | null;
}

/** Numbers that belong together, in the order in which a customer walks. */
export interface StoryGroup {
  readonly stage: Stage;
  readonly title: string;
  readonly metrics: readonly StoryMetric[];
}

/** From being shown to money that stays. */
export const STAGES = [
  'seen',
  'came',
  'bought',
  'sold',
  'ads',
  'content',
  'people',
  'goods',
  'service',
  'money',
] as const;
export type Stage = (typeof STAGES)[number];

/** 销售额为什么变了: parts that add up to the change. Money in the page's currency. */
export interface SalesChange {
  readonly from: 'history' | 'page';
  /** With what it is compared: 前一天, 3 月 1 日到 3 月 7 日. */
  readonly against: string;
  readonly before: number;
  readonly after: number;
  readonly currency: string | null;
  readonly effects: readonly {
    readonly id: 'visitors' | 'conversion' | 'spend';
    readonly name: string;
    readonly amount: number;
  }[];
  /** The part that moved most, where one can be named. */
  readonly largest: 'visitors' | 'conversion' | 'spend' | null;
  /** What the split says, and that it is a split and no cause. */
  readonly sentences: readonly string[];
}

export interface StoryLook {
  readonly metricId: string;
  readonly label: string;
  readonly sentence: string;
}

export interface StoryStep {
  readonly metricId: string;
  readonly name: string;
  readonly text: string;
  readonly help: string;
  readonly path: string;
}

/** "这一页在说什么". */
export interface PageStory {
  readonly url: string;
  readonly platform: string;
  readonly platformName: string | null;
  readonly language: Language;
  readonly sample: boolean;
  /** Consent C2 is given: numbers of this shop are kept on this computer. */
  readonly keeps: boolean;
  /** Promotions and holidays in the time of the trends. */
  readonly events: readonly {
    readonly id: string;
    readonly name: string;
    /** ISO dates, both inclusive. */
    readonly from: string;
    readonly to: string;
  }[];
  readonly groups: readonly StoryGroup[];
  /** `null` with `changeWhy`: one sentence saying what is missing. */
  readonly change: SalesChange | null;
  readonly changeWhy: string | null;
  /** At most three. */
  readonly look: readonly StoryLook[];
  readonly step: StoryStep | null;
  /** What the sliders start from; `null` where the page does not hold all three. */
  readonly whatIf: WhatIf | null;
  readonly health: readonly HealthLine[];
}

/** Sales as people × share who buy × money each. */
export interface WhatIf {
  readonly visitors: number;
  /** Fraction. */
  readonly conversion: number;
  readonly spend: number;
  readonly currency: string | null;
  readonly period: string;
}
