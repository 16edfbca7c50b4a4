import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

/**
 * What the product itself knows. Only names that stand in here may leave the device: an id
 * that nobody knows came from a page or from a person, and its row becomes no statement.
 */
export interface Catalogue {
  readonly metric: (id: string) => LocalText | null;
  readonly offer: (id: string) => LocalText | null;
  readonly drill: (id: string) => LocalText | null;
  readonly tip: (id: string) => boolean;
  readonly path: (id: string) => { readonly area: number; readonly name: LocalText } | null;
  /** A core item of learning; `path` is `null` where it is of none. */
  readonly item: (id: string) => { readonly name: LocalText; readonly path: PathId | null } | null;
  /** A task of a rule that the product ships. */
  readonly ruleTask: (rule: string, task: string) => LocalText | null;
  readonly platform: (id: string) => boolean;
}

/** What is the same for all statements of one profile to one agency. */
export interface Writer {
  readonly actor: { readonly uuid: string; readonly secret: string };
  /** The agency's home page. */
  readonly homePage: string;
  /** `dongdian 0.1.0`. */
  readonly product: string;
  readonly catalogue: Catalogue;
}

/**
 * Stands for an agency's home page while there is none: a name that can never be a site
 * (RFC 2606).
 */
export const NO_AGENCY = 'https://dongdian.invalid';
