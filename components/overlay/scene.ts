import type { Card } from '../../lib/explain/card';
import type { PageStory } from '../../lib/insight/types';
import type { ListRequest, ShowRequest } from '../../lib/messaging/bridge';
import type { FailureCode } from '../../lib/shared/result';
import type { TypedState } from './typed-number';

/** What the overlay shows now. */
export type Scene =
  | {
      readonly kind: 'card';
      readonly request: ShowRequest;
      readonly pinned: boolean;
      readonly card: Card | null;
      readonly failure: FailureCode | null;
      readonly notSaved: FailureCode | null;
      readonly typed: TypedState | null;
    }
  | { readonly kind: 'list'; readonly request: ListRequest }
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'story';
      readonly story: PageStory | null;
      readonly failure: FailureCode | null;
    };
