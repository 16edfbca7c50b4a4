import type { LocalText } from '../shared/text';

/** What a page of a back office is about; decides labels that mean two things. */
export interface PageRule {
  readonly kind: string;
  /** Host this rule is for; missing: every host of the platform. */
  readonly host?: string;
  /** Regular expression over path + hash; with `detect` over path + query + hash. */
  readonly path: string;
}

/** One label that means something else on one host or page kind. */
export interface LabelScope {
  readonly label: string;
  readonly metricId: string;
  readonly hosts?: readonly string[];
  readonly pageKinds?: readonly string[];
}

/** A platform is data only (JSON-serialisable), so that a pack can mend a redesign. */
export interface Platform {
  readonly id: string;
  readonly name: LocalText;
  /** Where its merchants sell: the two groups of the welcome screen. */
  readonly market: 'china' | 'abroad';
  /** Place in lists, the most used by small merchants first. */
  readonly rank: number;
  readonly hosts: readonly { readonly host: string; readonly name: LocalText }[];
  /**
   * Self-hosted shops stand on any host: regular expression over path + query + hash
   * (decoded) that no other back office's address fits. Page rules then read the same text.
   */
  readonly detect?: string;
  /** Platforms whose labels also stand here (an ads host inside a shop back office …). */
  readonly labelsOf: readonly string[];
  readonly pages: readonly PageRule[];
  readonly labelScopes: readonly LabelScope[];
  readonly numbers: {
    readonly currency: string | null;
    /** The page's own digit fonts that are known to draw what the text holds. */
    readonly digitFonts: readonly string[];
    /** Attribute holding the metric key beside the text, with its keys. */
    readonly keyAttribute?: {
      readonly selector: string;
      readonly attribute: string;
      readonly keys: Readonly<Record<string, string>>;
    };
  };
  /** Elements never read: pickers, help, menus of this platform. CSS selectors, as hints only. */
  readonly ignore: readonly string[];
  readonly examples: readonly { readonly url: string; readonly pageKind: string | null }[];
}

/** The part of a platform that reading a page needs. */
export type PlatformReading = Pick<
  Platform,
  'id' | 'labelsOf' | 'labelScopes' | 'numbers' | 'ignore'
>;

/** Where a page belongs. */
export interface PagePlace {
  readonly platform: PlatformReading;
  readonly host: string;
  readonly pageKind: string | null;
}

export const definePlatform = (platform: Platform): Platform => platform;
