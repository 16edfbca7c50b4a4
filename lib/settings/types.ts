import type { PathId } from '../paths/types';
import type { Language } from '../shared/text';

/** What the person has chosen; one object per profile. */
export const MARK_STYLES = ['dotted', 'line', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const FAMILIES = ['explanations', 'tips', 'rules'] as const;
export type Family = (typeof FAMILIES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  language: Language;
  role: 'merchant' | 'coach' | null;
  /** First run finished. */
  welcomed: boolean;
  /** The master switch. */
  on: boolean;
  families: Record<Family, boolean>;
  markStyle: MarkStyle;
  textSize: TextSize;
  /** Elder style: larger main text and targets. */
  elder: boolean;
  theme: Theme;
  /** Origins switched off although their permission is held. */
  sitesOff: string[];
  /** Addresses without query and hash. */
  pagesOff: string[];
  /** Metric ids. */
  termsOff: string[];
  /** Paths whose tips are off. */
  pathsOff: PathId[];
}
