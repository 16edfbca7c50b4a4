import type { ScreenNow } from '../presenter/screens';

/** Not every browser has them; none of them asks for a permission. */
interface WideScreen extends Screen {
  readonly isExtended?: boolean;
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** No browser says when a window was dragged to another screen: it is looked at this often. */
const LOOK_MS = 400;

export function screenNow(): ScreenNow {
  const { isExtended, availLeft, availTop, width, height } = window.screen as WideScreen;
  return {
    extended: isExtended ?? null,
    left: availLeft ?? 0,
    top: availTop ?? 0,
    width,
    height,
  };
}

/** Screens came, went, or the window moved. @returns stops it. */
export function onScreenMoved(look: () => void): () => void {
  const screen = window.screen as WideScreen & Partial<EventTarget>;
  const timer = setInterval(look, LOOK_MS);
  screen.addEventListener?.('change', look);
  window.addEventListener('resize', look);
  return () => {
    clearInterval(timer);
    screen.removeEventListener?.('change', look);
    window.removeEventListener('resize', look);
  };
}

export const fullScreen = {
  on: (): boolean => document.fullscreenElement !== null,
  toggle: (): void => {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // A browser may say no; nothing is lost by it.
    void asked.catch(() => undefined);
  },
  watch: (changed: () => void): (() => void) => {
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  },
};
