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
  modules: lazy(async () => ({ default: (await import('./modules-view')).ModulesView })),
  case: lazy(async () => ({ default: (await import('./case-view')).CaseView })),
  assessment: lazy(async () => ({ default: (await import('./assessment-view')).AssessmentView })),
  goals: lazy(async () => ({ default: (await import('./goals-view')).GoalsView })),
  closing: lazy(async () => ({ default: (await import('./closing-view')).ClosingView })),
  session: lazy(async () => ({ default: (await import('./session-view')).SessionView })),
  report: lazy(async () => ({ default: (await import('./report-view')).ReportView })),
  group: lazy(async () => ({ default: (await import('./group-view')).GroupView })),
  packs: lazy(async () => ({ default: (await import('./packs-view')).PacksView })),
};
