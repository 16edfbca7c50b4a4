import type { SessionPlan } from './types';

const modules = import.meta.glob<{ default: SessionPlan }>('./*.plan.ts', { eager: true });

const rank = ({ form, series, minutes }: SessionPlan): number =>
  (form === 'group' ? 1000 : 0) + (series === null ? minutes : 500 + series);

/** Every plan: with one person first, the shorter first, the series in its order. */
export const plans: ReadonlyMap<string, SessionPlan> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => rank(a) - rank(b))
    .map((plan) => [plan.id, plan]),
);
