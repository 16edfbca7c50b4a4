import type { Mark } from './finder';

/** What a person wants of a mark. Nothing here ever stops an event: the page keeps its clicks. */
export interface IntentHandlers {
  hit(x: number, y: number): Mark | null;
  /** Is the point on our own card? */
  onCard(x: number, y: number): boolean;
  /** The pointer came onto a mark: a card may be wanted soon. */
  near(): void;
  /** `hover`: closes on leaving. `pin`: stays until closed. */
  open(mark: Mark, how: 'hover' | 'pin'): void;
  /** The pointer left mark and card. */
  left(): void;
  /** A click beside mark and card. */
  elsewhere(): void;
}

/** Rest on a mark this long before its card opens; and away from it before it closes. */
export const HOVER_MS = 150;
export const LEAVE_MS = 300;
const LONG_PRESS_MS = 500;
const STILL_PX = 8;

/** A label may be a link or a sort header: a click there belongs to the page. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role^=menuitem],[role=checkbox],[role=switch],[onclick],[aria-sort]';

export function watchIntent(handlers: IntentHandlers, signal: AbortSignal): void {
  let over: Mark | null = null;
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let x = 0;
  let y = 0;

  const look = () => {
    frame = 0;
    const mark = handlers.hit(x, y);
    if (mark === over) {
      if (mark || handlers.onCard(x, y)) stopLeaving();
      return;
    }
    over = mark;
    clearTimeout(openTimer);
    if (mark) {
      stopLeaving();
      handlers.near();
      openTimer = setTimeout(rested, HOVER_MS);
    } else if (!handlers.onCard(x, y)) startLeaving();
  };
  const rested = () => {
    // Pages that draw themselves anew have another mark at the same place by now.
    const mark = handlers.hit(x, y);
    if (mark) over = mark;
    if (over) handlers.open(over, 'hover');
  };
  const startLeaving = () => {
    leaveTimer ??= setTimeout(() => {
      leaveTimer = undefined;
      if (!handlers.onCard(x, y)) handlers.left();
    }, LEAVE_MS);
  };
  const stopLeaving = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };

  const options = { signal, passive: true, capture: true } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      ({ clientX: x, clientY: y } = event);
      if (!handlers.onCard(x, y) || over) frame ||= requestAnimationFrame(look);
      else stopLeaving();
      if (!over && !handlers.onCard(x, y)) startLeaving();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      over = null;
      clearTimeout(openTimer);
      x = y = -1;
      startLeaving();
    },
    { signal, passive: true },
  );

  // A click beside everything closes; on a mark it opens, unless the page wants it itself.
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      const mark = handlers.hit(event.clientX, event.clientY);
      if (!mark) handlers.elsewhere();
      else if (!isInteractive(event)) {
        clearTimeout(openTimer);
        handlers.open(mark, 'pin');
      }
    },
    options,
  );

  let press: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse') return;
      const start = { x: event.clientX, y: event.clientY };
      const mark = handlers.hit(start.x, start.y);
      clearTimeout(press);
      if (!mark) return;
      press = setTimeout(() => handlers.open(mark, 'pin'), LONG_PRESS_MS);
      const moved = new AbortController();
      const stop = () => {
        clearTimeout(press);
        moved.abort();
      };
      const once = { signal: moved.signal, passive: true, capture: true } as const;
      window.addEventListener('pointerup', stop, once);
      window.addEventListener('pointercancel', stop, once);
      window.addEventListener(
        'pointermove',
        (move) => {
          if (Math.hypot(move.clientX - start.x, move.clientY - start.y) > STILL_PX) stop();
        },
        once,
      );
    },
    options,
  );

  signal.addEventListener('abort', () => {
    clearTimeout(openTimer);
    clearTimeout(press);
    stopLeaving();
    cancelAnimationFrame(frame);
  });
}

/** By its target: a click made with a key has no place. */
function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === 'dongdian-overlay';
}

function isInteractive(event: Event): boolean {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    if (target.matches(INTERACTIVE)) return true;
    // Sort headers and clickable cards often say so by their cursor only.
    if (target === event.target && getComputedStyle(target).cursor === 'pointer') return true;
  }
  return false;
}
