import type { HelpLevel } from './help';

/** One walk through a drill of so many steps, from the first sentence to the last. */
export interface Run {
  readonly steps: number;
  /** From 0. */
  readonly at: number;
  /** What is shown by itself. */
  readonly level: HelpLevel;
  /** The ring was asked for at this step. */
  readonly pointed: boolean;
  /** The most help that was on the screen so far. */
  readonly used: HelpLevel;
  /** 现在你来: the person goes on, and help waits until it is asked for or long missed. */
  readonly handed: boolean;
  readonly state: 'walking' | 'finished' | 'stopped';
}

export type RunAct =
  | 'next'
  | 'back'
  | 'stop'
  /** 指给我看: the ring at this step. */
  | 'point'
  /** 要帮忙: from nothing to the sentences. */
  | 'help'
  /** 做完了, said by who walked without sentences. */
  | 'done'
  /** 现在你来: from here on the sentence is a hint; a walk that was walked begins once more. */
  | 'hand-over'
  /** The one who shows takes over again. */
  | 'hand-back'
  /** 自己来一遍: once more from the first step, with nothing shown. */
  | 'alone';

/** @param at where a walk goes on that was begun on another page. */
export function startRun(
  steps: number,
  level: HelpLevel,
  {
    at = 0,
    used = level,
    handed = false,
  }: { readonly at?: number; readonly used?: HelpLevel; readonly handed?: boolean } = {},
): Run {
  const first = Math.min(Math.max(0, Math.trunc(at)), Math.max(0, steps - 1));
  return {
    steps,
    at: first,
    level,
    pointed: false,
    used: most(used, level),
    handed,
    state: steps > 0 ? 'walking' : 'stopped',
  };
}

/** What an act makes of a walk; the same object where it changes nothing. */
export function act(run: Run, what: RunAct): Run {
  if (what === 'alone') return run.steps > 0 ? startRun(run.steps, 0) : run;
  if (what === 'hand-over' && run.state === 'finished')
    return startRun(run.steps, 1, { handed: true });
  if (what === 'stop') return run.state === 'stopped' ? run : { ...run, state: 'stopped' };
  if (run.state !== 'walking') return run;
  switch (what) {
    case 'next':
      return run.at + 1 < run.steps ? { ...run, at: run.at + 1, pointed: false } : finish(run);
    case 'back':
      return run.at > 0 ? { ...run, at: run.at - 1, pointed: false } : run;
    case 'point':
      return { ...run, pointed: true, used: 2 };
    case 'help':
      return run.level > 0 ? run : { ...run, level: 1, used: most(run.used, 1) };
    case 'hand-over':
      return run.handed
        ? run
        : { ...run, handed: true, pointed: false, level: run.level > 1 ? 1 : run.level };
    case 'hand-back':
      return run.handed ? { ...run, handed: false, level: 2, used: 2 } : run;
    case 'done':
      return finish(run);
  }
}

/** Ring and arrow stand at the target now. */
export const points = (run: Run): boolean =>
  run.state === 'walking' && (run.level === 2 || run.pointed);

const finish = (run: Run): Run => ({ ...run, state: 'finished' });
const most = (one: HelpLevel, other: HelpLevel): HelpLevel => (one > other ? one : other);
