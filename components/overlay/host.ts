/**
 * Our one element in the page: a closed shadow root in the top layer. Everything we draw
 * lives in it; the rest of the page's DOM stays as it is.
 */
export interface OverlayHost {
  readonly container: HTMLElement;
  /**
   * A place below the container for what stands beside a card; it takes no clicks itself.
   *
   * @param css what it needs beyond the sheet that is there
   */
  layer(css: string): HTMLElement;
  /** Puts the element where it can be seen and used now. @returns false: nowhere, wait. */
  raise(): boolean;
  lower(): void;
  /** The box of what is drawn. */
  box(): DOMRect;
  contains(x: number, y: number): boolean;
  readonly focused: boolean;
  readonly focusedElement: Element | null;
  destroy(): void;
}

const TAG = 'dongdian-overlay';

/** Events of our own UI end here: the page's shortcuts must not hear what is typed in a card. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
];

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: transparent !important; overflow: visible !important; width: max-content !important; height: auto !important; max-width: 100vw !important; max-height: none !important; color-scheme: normal !important; z-index: 2147483647 !important;';

export function createHost(css: string): OverlayHost {
  const host = document.createElement(TAG);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `:host { ${HOST_STYLE} } :host(:not(:popover-open)) { display: none !important; }\n${css}`;
  const container = document.createElement('div');
  // By this the veil knows what is ours: it reaches into shadow roots.
  container.setAttribute('data-dongdian', '');
  container.style.cssText = 'position: fixed; top: 0; left: 0; visibility: hidden;';
  root.append(style, container);
  for (const type of OWN_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  host.addEventListener('keydown', keepEscape, { capture: true });

  return {
    container,
    layer(css) {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      style.after(sheet);
      const layer = document.createElement('div');
      layer.setAttribute('data-dongdian', '');
      layer.style.cssText =
        'position: fixed; top: 0; left: 0; width: 0; height: 0; pointer-events: none;';
      container.before(layer);
      return layer;
    },
    raise() {
      const home = homeOf(document);
      if (!home) return false;
      if (host.parentNode !== home) {
        if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
        home.append(host);
      }
      if (!host.matches(':popover-open')) host.showPopover();
      return true;
    },
    lower() {
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    box: () => container.getBoundingClientRect(),
    contains(x, y) {
      if (!host.isConnected || !host.matches(':popover-open')) return false;
      const box = container.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
    get focused() {
      return document.activeElement === host || root.activeElement !== null;
    },
    get focusedElement() {
      return root.activeElement;
    },
    destroy() {
      host.remove();
    },
  };
}

/**
 * Esc in our UI is for our UI: the page's dialog around it would close as well. When it
 * closes the card the focus is with the page before the key is up; that half is ours too.
 */
function keepEscape(down: KeyboardEvent): void {
  if (down.key !== 'Escape') return;
  down.preventDefault();
  const rest = (up: KeyboardEvent) => {
    if (up.key !== 'Escape') return;
    up.stopPropagation();
    window.removeEventListener('keyup', rest, true);
  };
  if (!down.repeat) window.addEventListener('keyup', rest, true);
}

/** Elements that can not hold ours, although they can fill the screen. */
const CHILDLESS = new Set(['VIDEO', 'IFRAME', 'IMG', 'CANVAS', 'OBJECT', 'EMBED', 'AUDIO']);

/**
 * Outside an open modal dialog or a fullscreen element everything is inert or unseen: our
 * element moves in there, and back afterwards.
 */
export function homeOf(document: Document): Element | null {
  const full = document.fullscreenElement;
  if (full && CHILDLESS.has(full.tagName)) return null;
  const modals = document.querySelectorAll('dialog:modal');
  const top = modals[modals.length - 1];
  if (top && (!full || full.contains(top) || !top.contains(full))) return top;
  return full ?? document.documentElement;
}
