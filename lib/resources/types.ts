import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

export const RESOURCE_KINDS = [
  'fund',
  'loan',
  'course',
  'mentor',
  'volunteer-photo',
  'volunteer-copy',
  'volunteer-design',
  'tool',
  'talk',
  'association',
  'legal-aid',
  'complaint-channel',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** 个体工商户, 企业, 自然人网店, 合作社. */
export const BUSINESS_FORMS = ['sole', 'company', 'unregistered', 'cooperative'] as const;
export type BusinessForm = (typeof BUSINESS_FORMS)[number];

/** One place where somebody helps: who, for whom, when, how, and where that is written. */
export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly who: {
    /** Empty: anybody. */
    readonly forms: readonly BusinessForm[];
    readonly monthsLeast?: number;
    /** Groups it is meant for (高校毕业生, 返乡 …); empty: anybody. */
    readonly people?: readonly LocalText[];
    readonly trades?: readonly LocalText[];
  };
  readonly cost: 'free' | 'low' | 'paid';
  readonly costText?: LocalText;
  /** ISO dates; without them it is open all the time. */
  readonly opens?: string;
  readonly closes?: string;
  /** Six-digit codes of places (GB/T 2260); `000000` is the whole country. */
  readonly codes: readonly string[];
  readonly online: boolean;
  readonly platforms?: readonly string[];
  readonly papers: readonly LocalText[];
  readonly steps: readonly LocalText[];
  readonly contact: {
    readonly org: LocalText;
    readonly phone?: string;
    readonly url?: string;
    readonly hours?: LocalText;
  };
  readonly source: {
    readonly url: string | null;
    readonly title: string;
    readonly publishedOn: string | null;
  };
  readonly checkedOn: string | null;
  /** After this day the card turns grey: 要再问一下. */
  readonly validUntil: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution?: LocalText;
  readonly paths: readonly PathId[];
}
