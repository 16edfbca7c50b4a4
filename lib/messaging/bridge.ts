import type { RunAct } from '../drill/run';
import type { Walk } from '../drill/walk';
import type { Card } from '../explain/card';
import type { Result } from '../shared/result';
import type { Sighting } from '../shared/sighting';
import type { PageReport, ViewState } from './protocol';

/**
 * Scanner and overlay are two scripts in one isolated world: they meet here. The page
 * cannot see it, because its world has another `globalThis`.
 */

/** One wish to show a card. */
export interface ShowRequest {
  readonly sighting: Sighting;
  /** Live boxes which the card may not cover (label and value); empty when they are gone. */
  readonly avoid: () => readonly DOMRect[];
  readonly card: Promise<Result<Card>>;
  /** Opened by hover: closes when the pointer leaves. Else it stays until it is closed. */
  readonly pinned: boolean;
  /** Opened by key: focus moves into the card and returns on Esc. */
  readonly focus: boolean;
  /** On the sample store nothing enters a record. */
  readonly sample: boolean;
}

export interface ListRequest {
  readonly sightings: readonly Sighting[];
  /** Goes to the mark and opens its card. */
  readonly choose: (sightingId: string) => void;
  readonly focus: boolean;
}

/** What the overlay script offers to the scanner. */
export interface Overlay {
  show(request: ShowRequest): void;
  list(request: ListRequest): void;
  /** Closes whatever is open. */
  hide(): void;
  setView(view: ViewState): void;
  /** One line, for a while: 请刷新页面. */
  notice(text: string): void;
  /** Is this point (viewport) on the card? */
  contains(x: number, y: number): boolean;
  /**
   * Walks a drill with the person, once the pointer's script is there; the one that is walked
   * already goes on as it is.
   */
  drill(walk: Walk): void;
  endDrill(): void;
  /** From who shows it: 现在你来, or one step further. Nothing happens where none is walked. */
  drillAct(act: RunAct): void;
  /** Removes our one element from the page. */
  destroy(): void;
  readonly openSightingId: string | null;
  /** A card with its text (or its failure) is on screen. */
  readonly shown: boolean;
  readonly pinned: boolean;
}

/** What the scanner offers to the overlay. */
export interface ScannerHandle {
  /** The overlay was closed by the person. */
  closed(): void;
  /** A card that showed a value wants to be asked again (language changed). */
  explainAgain(sightingId: string): Promise<Result<Card>>;
  /** Waits until the page is read, then tells what was found. */
  report(): Promise<PageReport>;
  readonly view: ViewState;
}

/** What the step pointer needs of the one element that the overlay draws in. */
export interface PointerHost {
  layer(css: string): HTMLElement;
  raise(): boolean;
  lower(): void;
  readonly focused: boolean;
  readonly focusedElement: Element | null;
}

/** Walks drills in a layer of that element. */
export interface StepPointer {
  start(walk: Walk): void;
  end(): void;
  act(act: RunAct): void;
  setView(view: ViewState): void;
  /** Is this point (viewport) on the sentence and its buttons? */
  contains(x: number, y: number): boolean;
  destroy(): void;
  readonly walking: boolean;
}

interface Bridge {
  overlay?: Overlay;
  /** Offered by the pointer's own script, which comes where a drill is walked and nowhere else. */
  makePointer?: (host: PointerHost, view: ViewState) => StepPointer;
  scanner?: ScannerHandle;
  /** How an overlay looks in a page without a scanner: one word was asked about there. */
  view?: ViewState;
  /** Called by the overlay script once it is there. */
  ready?: () => void;
}

const KEY = Symbol.for('dongdian.bridge');

export function bridge(): Bridge {
  const world = globalThis as unknown as Record<symbol, Bridge | undefined>;
  world[KEY] ??= {};
  return world[KEY];
}
