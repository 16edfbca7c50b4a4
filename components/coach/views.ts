import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CoachView } from '../../lib/coaching/route';
import type { Settings } from '../../lib/settings/types';
import type { Language } from '../../lib/shared/text';
import type { CoachApi } from './coach-api';

export interface CoachViewProps {
  readonly api: CoachApi;
  /** Of the address: which session, group, module; '' for none. */
  readonly id: string;
  readonly language: Language;
  readonly settings: Settings;
}

type View = LazyExoticComponent<ComponentType<CoachViewProps>>;

/** One line per view; each brings its own code when it is opened. */
export const VIEWS: Partial<Record<CoachView, View>> = {
  home: lazy(async () => ({ default: (await import('./home-view')).HomeView })),
  packs: lazy(async () => ({ default: (await import('./packs-view')).PacksView })),
};
