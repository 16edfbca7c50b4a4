import type { CoreItem, LearnerState } from '../../lib/learning/types';

/** What others need to know of what was learnt; whoever reckons it says so here. */
export interface LearnerSource {
  readonly state: () => Promise<Pick<LearnerState, 'areas'>>;
  readonly item: (id: string) => CoreItem | null;
}

let source: LearnerSource | null = null;

/** Call it synchronously when the worker starts. */
export const learnerFrom = (known: LearnerSource): void => {
  source = known;
};

/** Areas with their levels; `null` where nobody reckons them. */
export const learntAreas = async (): Promise<LearnerState['areas'] | null> =>
  source ? (await source.state()).areas : null;

export const coreItem = (id: string): CoreItem | null => source?.item(id) ?? null;
