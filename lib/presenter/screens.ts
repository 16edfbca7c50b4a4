/** What a window can tell of the screens without asking for a permission. */
export interface ScreenNow {
  /** More than one screen, each with a picture of its own; `null`: the browser does not say. */
  readonly extended: boolean | null;
  /** Upper left corner and size of the screen that the window is on, in px. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const screenKey = ({ extended, left, top, width, height }: ScreenNow): string =>
  [extended, left, top, width, height].join(' ');

/** Systems count from the corner of the main screen; a task bar may take some of its edge. */
const EDGE = 160;
const isMain = ({ left, top }: ScreenNow): boolean =>
  left >= 0 && left < EDGE && top >= 0 && top < EDGE;

/**
 * May the private notes be seen? Only where a second screen has a picture of its own and the
 * window is on the main one, which is rarely the projector; or where the coach said so on this
 * very screen. A window that moves to another screen hides them.
 *
 * @param anyway key of the screen on which the coach said so; `null`: nowhere
 */
export const notesSeen = (screen: ScreenNow, anyway: string | null): boolean =>
  anyway === screenKey(screen) || (screen.extended === true && isMain(screen));
