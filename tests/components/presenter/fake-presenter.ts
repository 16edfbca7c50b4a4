import type { PresenterApi } from '../../../components/presenter/presenter-api';
import type { Presenting } from '../../../lib/messaging/presenter-messages';
import { present } from '../../../lib/presenter/act';
import type { ScreenNow } from '../../../lib/presenter/screens';
import {
  NEW_MEETING,
  type PresenterAct,
  type PresenterState,
  type ShownCard,
} from '../../../lib/presenter/types';
import { ok } from '../../../lib/shared/result';
import type { VeilState } from '../../../lib/veil/types';
import { cardOf } from '../../unit/presenter/cards';
import { type FakeOptions, fakeApi } from '../options/fake-api';

/** One screen, or several that show the same. */
export const MIRRORED: ScreenNow = { extended: false, left: 0, top: 0, width: 1024, height: 768 };
export const LAPTOP: ScreenNow = { ...MIRRORED, extended: true, width: 1440, height: 900 };
export const PROJECTOR: ScreenNow = { ...MIRRORED, extended: true, left: 1440 };

export const shownCard = (over: Partial<ShownCard> = {}): ShownCard => ({
  card: cardOf({}),
  sample: false,
  tabId: 7,
  at: 0,
  ...over,
});

export interface PresenterOptions extends FakeOptions {
  readonly state?: Partial<PresenterState>;
  readonly shown?: ShownCard | null;
  readonly drill?: Presenting['drill'];
  readonly open?: boolean;
  readonly veil?: VeilState;
  readonly screen?: ScreenNow;
  /** The walk is not there any more. */
  readonly deaf?: boolean;
  /** What `openPresenter` could do. */
  readonly veiled?: boolean;
}

/** A background that lives in the test, with the real rules of the presenter. */
export function fakePresenter(options: PresenterOptions = {}) {
  const fake = fakeApi(options);
  let now = 1_000_000;
  let screen = options.screen ?? MIRRORED;
  let veil = options.veil ?? { on: true, amounts: true };
  let presenting: Presenting = {
    state: { ...NEW_MEETING, ...options.state },
    shown: options.shown === undefined ? shownCard() : options.shown,
    drill: options.drill ?? null,
    open: options.open ?? false,
  };
  const followers = new Set<() => void>();
  const screens = new Set<() => void>();
  const tell = (watchers: ReadonlySet<() => void>) => {
    for (const watcher of watchers) watcher();
  };
  const answers: Record<string, (data: never) => unknown> = {
    presenting: () => presenting,
    present: ({ act }: { act: PresenterAct }) => {
      const card = presenting.shown?.card ?? null;
      presenting = { ...presenting, state: present(presenting.state, act, { card, now }) };
      return presenting.state;
    },
    veil: () => veil,
    setVeil: (wanted: VeilState) => {
      veil = wanted;
      return veil;
    },
    pointDrill: ({ act }: { act: string }) => {
      if (options.deaf) return { heard: false };
      if (presenting.drill && act !== 'next')
        presenting = {
          ...presenting,
          drill: { ...presenting.drill, handed: act === 'hand-over' },
        };
      setTimeout(() => tell(followers));
      return { heard: true };
    },
    openPresenter: () => {
      presenting = { ...presenting, open: true };
      return { opened: 'window', veiled: options.veiled ?? true };
    },
    closePresenter: () => {
      presenting = { ...presenting, open: false };
      return {};
    },
  };
  const ask: typeof fake.api.ask = async (name, data) => {
    const reply = await fake.api.ask(name, data);
    const answer = answers[name];
    return reply.ok && answer ? ok(answer(data as never) as never) : reply;
  };
  const follow = (changed: () => void) => {
    followers.add(changed);
    return () => void followers.delete(changed);
  };
  const api: PresenterApi = {
    ask,
    watchSettings: fake.api.watchSettings,
    now: () => now,
    follow,
    screen: () => screen,
    onScreen: (changed) => {
      screens.add(changed);
      return () => void screens.delete(changed);
    },
    full: () => false,
    toggleFull: () => undefined,
    onFull: () => () => undefined,
    openPage: () => undefined,
  };
  return {
    ...fake,
    api,
    /** The same background for the popup. */
    popup: { ...fake.api, ask, follow },
    state: () => presenting.state,
    veil: () => veil,
    asked: (name: string) => fake.calls.filter(([called]) => called === name).map(([, d]) => d),
    show: (shown: ShownCard | null) => {
      presenting = { ...presenting, shown };
      tell(followers);
    },
    moveTo: (next: ScreenNow) => {
      screen = next;
      tell(screens);
    },
    later: (ms: number) => {
      now += ms;
    },
  };
}
