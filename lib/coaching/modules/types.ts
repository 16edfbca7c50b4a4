import type { DemoPlace } from '../../demo/address';
import type { ChoiceQuestion, OwnNumberQuestion } from '../../learning/types';
import type { LocalText } from '../../shared/text';
import type { CoachView } from '../route';

/** Where a section can be tried. */
export type TryPlace =
  | { readonly page: 'demo'; readonly at: DemoPlace; readonly drill?: string }
  | { readonly page: 'dictionary'; readonly metric: string }
  | { readonly page: 'learn'; readonly offer: string }
  | { readonly page: 'coach'; readonly view: CoachView }
  | { readonly page: 'options' | 'alerts' };

/** One thought: read in half a minute, seen on the sample shop, tried at once. */
export interface Section {
  /** Unique within its module; kept as read under it. */
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly example: LocalText;
  readonly go: { readonly label: LocalText; readonly to: TryPlace };
}

/** A number to type, reckoned from made-up numbers: `answer` is the sum itself. */
export interface NumberCheck extends OwnNumberQuestion {
  readonly needs: readonly [];
}
export type Check = ChoiceQuestion | NumberCheck;

export interface Source {
  readonly text: LocalText;
  readonly url?: string;
  /** The official text was not read: it is to be checked before it is quoted. */
  readonly unsure?: true;
}

/**
 * One short lesson for whoever coaches. One file `lib/coaching/modules/<id>.module.ts` each.
 * It is the coach's own learning and has nothing to do with any merchant's evidence.
 */
export interface CoachModule {
  readonly id: string;
  /** Place in the row, from 1. */
  readonly no: number;
  readonly title: LocalText;
  readonly lead: LocalText;
  readonly minutes: number;
  /** What somebody who went through it can be seen doing. */
  readonly can: readonly LocalText[];
  readonly sections: readonly Section[];
  /** One thing to practise before the next meeting. */
  readonly practise: LocalText;
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
}

export const defineModule = (module: CoachModule): CoachModule => module;
