import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type DrillTarget, DrillTargets } from '../../../lib/content/drill-target';
import { act, points, type Run, type RunAct, startRun } from '../../../lib/drill/run';
import type { DrillDone, Walk } from '../../../lib/drill/walk';
import { bridge, type PointerHost, type StepPointer } from '../../../lib/messaging/bridge';
import type { DataOf, ToBackground, ViewState } from '../../../lib/messaging/protocol';
import type { Result } from '../../../lib/shared/result';
import { Root } from '../../ui/root';
import css from './drill.css?inline';
import { isFree, keyOf } from './keys';
import { noteWalk } from './note-walk';
import { dock, openDialog, placeAt } from './place-pointer';
import { covered, outOfReach } from './reach';
import { StepBubble, type TargetState } from './step-bubble';

/** What the step pointer asks of the world. */
export interface DrillPorts {
  readonly moved: (data: DataOf<typeof ToBackground, 'drillMoved'>) => void;
  readonly done: (done: DrillDone) => Promise<Result<unknown>>;
  readonly closedShadow?: (element: Element) => ShadowRoot | null;
}

/** Pages move and redraw without a word: the target is looked after this often. */
const LOOK_MS = 150;
/** A target that went away keeps its ring this long: pages throw nodes away and draw them anew. */
const GRACE_MS = 500;
/** Looking for a target may take one part in so many of the time. */
const SHARE = 20;
const LEAST_WAIT_MS = 400;
/** Who has the walk handed over and stays at a step this long is shown the ring. */
const PATIENCE_MS = 20_000;
/** What has not come by then is not on this page. */
const LATE_MS = 1500;

/** Walks drills in a layer of our own element. Draws, listens and keeps a timer only meanwhile. */
export function createPointer(
  host: PointerHost,
  ports: DrillPorts,
  firstView: ViewState,
): StepPointer {
  const layer = host.layer(css);
  const root = createRoot(layer);
  const targets = new DrillTargets(ports.closedShadow, async () => {
    return (await bridge().scanner?.report()) ?? null;
  });
  const parts: {
    bubble?: HTMLElement | null;
    ring?: HTMLElement | null;
    arrow?: HTMLElement | null;
  } = {};
  let view = firstView;
  let walk: Walk | null = null;
  let run: Run | null = null;
  let target: DrillTarget | null = null;
  let state: TargetState = 'looking';
  let notSaved = false;
  let life: AbortController | null = null;
  let returnFocus: Element | null = null;
  /** When the step began, the target was last there, and may be looked for again. */
  let since = 0;
  let seenAt = 0;
  let lookAt = 0;
  let looking = false;
  let bringing = false;

  const draw = () => {
    const held = parts.bubble?.contains(host.focusedElement) ?? false;
    const pointing = run !== null && points(run) && state === 'seen';
    flushSync(() =>
      root.render(
        walk && run ? (
          <>
            {pointing ? (
              <Root
                view={view}
                className="dd-guide-ring"
                aria-hidden="true"
                ref={(node) => {
                  parts.ring = node;
                }}
              >
                <span className="dd-guide-badge">{run.at + 1}</span>
              </Root>
            ) : null}
            <StepBubble
              walk={walk}
              run={run}
              view={view}
              target={state}
              notSaved={notSaved}
              onAct={doAct}
              onBring={bring}
              bubble={(node) => {
                parts.bubble = node;
              }}
              arrow={(node) => {
                parts.arrow = node;
              }}
            />
          </>
        ) : null,
      ),
    );
    // Who pressed a button that is gone goes on with the next one.
    if (held && !parts.bubble?.contains(host.focusedElement))
      parts.bubble?.querySelector<HTMLElement>('[data-kind="primary"], button')?.focus();
    if (run) void position();
  };

  const setState = (next: TargetState) => {
    if (next === state) return;
    state = next;
    draw();
  };

  const position = async () => {
    const { bubble, ring, arrow } = parts;
    if (!bubble || !run) return;
    const dialog = openDialog();
    const corner = () => dock(bubble, dialog?.getBoundingClientRect() ?? null);
    if (!points(run) || !target) return corner();
    const box = target.box();
    if (state === 'seen' && ring && arrow) {
      const sight = await placeAt({ bubble, ring, arrow }, box, target.element);
      if (sight !== 'seen' && parts.bubble === bubble) setState(sight);
      return;
    }
    if (state !== 'seen') corner();
  };

  /** Is it there, where is it, and has our element still its place? */
  const look = () => {
    if (!walk || !run || document.hidden) return;
    if (!host.raise()) return host.lower();
    const now = performance.now();
    if (run.handed && run.level === 1 && !points(run) && now - since > PATIENCE_MS)
      return doAct('point');
    if (!points(run)) return void position();
    if (target?.there()) {
      seenAt = now;
      // What was out of sight is tried again; placing it says whether it is in sight.
      if (state !== 'seen' || outOfReach(target.element)) retry(target);
      else void position();
      return;
    }
    if (target && now - seenAt > GRACE_MS) target = null;
    if (!target && now - since > LATE_MS && now - seenAt > GRACE_MS) setState('missing');
    if (!looking && now >= lookAt) void find();
    if (!target) void position();
  };

  const retry = (there: DrillTarget) => {
    // Behind a dialog of the page nothing can be pressed: the ring waits until it is closed.
    if (outOfReach(there.element)) return setState('looking');
    const box = there.box();
    const inside =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (state === 'aside' ? inside && !covered(box, there.element) : inside) setState('seen');
    else if (state === 'looking' || state === 'missing')
      setState(box.bottom <= 0 ? 'above' : box.top >= innerHeight ? 'below' : 'aside');
    else void position();
  };

  const find = async () => {
    const at = walk?.drill.steps[run?.at ?? -1]?.at;
    if (!at || 'nowhere' in at) return;
    const step = run?.at;
    looking = true;
    const began = performance.now();
    const found = await targets.find(at).catch(() => null);
    const ended = performance.now();
    looking = false;
    lookAt = ended + Math.max(LEAST_WAIT_MS, (ended - began) * SHARE);
    if (run?.at !== step || !run || !points(run) || !found) return;
    target = found;
    seenAt = ended;
    if (bringing) bring();
    bringing = false;
    retry(found);
  };

  const bring = () => {
    const box = target?.box();
    const out =
      !box || box.top < 0 || box.bottom > innerHeight || box.left < 0 || state === 'aside';
    if (out) target?.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (target) retry(target);
  };

  const enter = () => {
    target = null;
    state = 'looking';
    since = performance.now();
    seenAt = 0;
    lookAt = 0;
    bringing = true;
    draw();
    if (run && points(run)) void find();
  };

  const tell = () => {
    if (walk && run?.state === 'walking')
      ports.moved({
        now: {
          drillId: walk.drill.id,
          at: run.at,
          level: run.level,
          used: run.used,
          handed: run.handed,
        },
      });
  };

  const doAct = (what: RunAct) => {
    if (!run || !walk) return;
    const before = run;
    run = act(run, what);
    if (run === before) return;
    if (run.state === 'stopped') return end();
    if (run.state === 'finished' && before.state === 'walking') {
      ports.moved({ now: null });
      const ran = run;
      noteWalk(ports.done, { walk, used: run.used, language: view.language }, (saved) => {
        notSaved = !saved;
        if (run === ran) draw();
      });
    }
    tell();
    enter();
  };

  const start = (wanted: Walk) => {
    if (walk?.drill.id === wanted.drill.id && run?.state === 'walking') return;
    if (!walk) returnFocus = document.activeElement;
    walk = wanted;
    run = startRun(wanted.drill.steps.length, wanted.level, wanted.from);
    notSaved = false;
    if (run.state !== 'walking') return end();
    if (!life) listen();
    host.raise();
    tell();
    enter();
  };

  const end = () => {
    if (!walk) return;
    const held = host.focused && (parts.bubble?.contains(host.focusedElement) ?? false);
    life?.abort();
    life = null;
    walk = null;
    run = null;
    target = null;
    ports.moved({ now: null });
    draw();
    host.lower();
    if (held && returnFocus instanceof HTMLElement && returnFocus.isConnected) returnFocus.focus();
    returnFocus = null;
  };

  const listen = () => {
    life = new AbortController();
    const { signal } = life;
    let frame = 0;
    const follow = () => {
      if (frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    const passive = { signal, passive: true } as const;
    window.addEventListener('scroll', follow, { ...passive, capture: true });
    window.addEventListener('resize', follow, passive);
    // After the page: what it used itself is not ours.
    window.addEventListener(
      'keydown',
      (event) => {
        const key = run?.state === 'walking' && run.level > 0 ? keyOf(event) : null;
        if (key && !host.focused && isFree(event)) doAct(key);
      },
      passive,
    );
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  };

  return {
    start,
    end,
    act: doAct,
    setView(next: ViewState) {
      view = next;
      if (run) draw();
    },
    contains(x: number, y: number): boolean {
      const box = run && parts.bubble?.getBoundingClientRect();
      return Boolean(box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    },
    destroy() {
      life?.abort();
      root.unmount();
    },
    get walking(): boolean {
      return run !== null;
    },
  };
}
