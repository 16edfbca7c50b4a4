import type { LocalText } from '../shared/text';

/** What of xAPI 1.0.3 and 2.0 (IEEE 9274.1.1) is written here: a subset valid for both. */

/** An account without a name: a random UUID at the agency's home page. */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Verb {
  readonly id: string;
  readonly display: LocalText;
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name?: LocalText;
    /** Only with `cmi.interaction`. */
    readonly interactionType?: 'choice' | 'numeric' | 'other';
  };
}

/** The earlier statement that is taken back. */
export interface StatementRef {
  readonly objectType: 'StatementRef';
  readonly id: string;
}

/** Words of ours alone: nothing that stood on a page, nothing that was typed. */
export type Extensions = Readonly<Record<string, string | number | boolean>>;

export interface Outcome {
  readonly success?: boolean;
  readonly completion?: boolean;
  /** ISO 8601, whole seconds. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface StatementContext {
  /** Only where the object is an activity: both versions forbid it beside a reference. */
  readonly platform?: string;
  readonly language?: string;
  readonly contextActivities?: {
    readonly parent?: readonly { readonly id: string }[];
    readonly grouping?: readonly { readonly id: string }[];
  };
  readonly extensions?: Extensions;
}

export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity | StatementRef;
  readonly result?: Outcome;
  readonly context?: StatementContext;
  /** UTC, with Z. */
  readonly timestamp: string;
}

/** Made once per profile: who the person is to an agency, and what keeps ids unguessable. */
export interface ActorIds {
  /** Name of the account. */
  readonly uuid: string;
  /** Namespace of the ids of statements; never leaves the device. */
  readonly secret: string;
}
