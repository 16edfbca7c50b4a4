import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { failureWords } from '../../lib/i18n/failures.words';
import { say } from '../../lib/i18n/say';
import {
  bridge,
  type Overlay,
  type ShowRequest,
  type StepPointer,
} from '../../lib/messaging/bridge';
import type { ViewState } from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/shared/result';
import { CardView } from './card-view';
import { isCovered } from './covered';
import { createHost } from './host';
import { MetricList } from './metric-list';
import { NoticeLine } from './notice-line';
import css from './overlay.css?inline';
import type { OverlayPorts } from './overlay-ports';
import { pageReview } from './page-review';
import { pageRules } from './page-rules';
import { place, placeAtEdge } from './position';
import { whenRead } from './reading-timer';
import type { Scene } from './scene';
import { type NewEvidence, sendEvidence } from './send-evidence';
import { StorySheet } from './story-sheet';
import { typedData, unclearIn } from './typed-request';

const NOTICE_MS = 10_000;
/** Narrower windows have no room for a page and a panel side by side. */
const ROOM_FOR_PANEL = 1280;
/** A card that comes so soon is drawn once, without the lines that say it is on its way. */
const SOON_MS = 60;

const afterPaint = (call: () => void): void => {
  requestAnimationFrame(() => setTimeout(call));
};

/** Puts the overlay into this document and offers it at the bridge. */
export function mountOverlay(ports: OverlayPorts, firstView: ViewState): Overlay {
  const host = createHost(css);
  const root = createRoot(host.container);
  let pointer: StepPointer | null = null;
  let view = firstView;
  let scene: Scene | null = null;
  let stopReading: (() => void) | null = null;
  let returnFocus: Element | null = null;
  let frame = 0;
  /** Runs until what was opened is drawn, where it comes in a moment. */
  let soon: ReturnType<typeof setTimeout> | undefined;

  const rules = pageRules(ports.rulesHere, () => scene && draw());
  const review = pageReview(ports.review, () => scene && draw());

  const words = (code: FailureCode | null) =>
    code ? say(failureWords[code], view.language) : null;

  const draw = () => {
    if (soon !== undefined) return;
    const element = scene ? drawn(scene) : null;
    // Rendered at once: the card is placed by its real size before it is shown.
    flushSync(() => root.render(element));
    if (scene) position();
  };

  const drawn = (now: Scene) => {
    switch (now.kind) {
      case 'card':
        return (
          <CardView
            key={now.request.sighting.id}
            card={now.card}
            label={now.request.sighting.labelText}
            failure={words(now.failure)}
            notSaved={words(now.notSaved)}
            view={view}
            pinned={now.pinned}
            sample={now.request.sample}
            focusOnOpen={now.request.focus}
            onClose={close}
            onPin={() => update({ pinned: true })}
            onStep={(kind) => record(now.request, kind, 0)}
            onSwitchOff={(kind) => {
              ports.switchOff(kind, now.request.sighting.metricId);
              close();
            }}
            onTextSize={ports.setTextSize}
            onOpenOptions={ports.openOptions}
            onLead={ports.openLearn}
            onWhole={() => void whole()}
            typed={now.typed}
            onType={(raw) => type(now.request, raw)}
            review={review.now}
            rules={rules.now}
            onRules={ports.openRules}
          />
        );
      case 'list':
        return (
          <MetricList
            items={now.request.sightings.map((sighting) => ({
              id: sighting.id,
              label: sighting.labelText,
              value: sighting.value?.readable && !isCovered(sighting) ? sighting.value.raw : '',
              period: sighting.period?.raw ?? '',
            }))}
            view={view}
            focusOnOpen={now.request.focus}
            onChoose={(id) => now.request.choose(id)}
            onClose={close}
            rules={rules.now}
            onRules={ports.openRules}
          />
        );
      case 'story':
        return (
          <StorySheet
            story={now.story}
            failure={now.failure}
            view={view}
            now={new Date()}
            onClose={close}
          />
        );
      case 'notice':
        return <NoticeLine text={now.text} view={view} onClose={close} />;
    }
  };

  const update = (change: Partial<Extract<Scene, { kind: 'card' }>>) => {
    if (scene?.kind !== 'card') return;
    scene = { ...scene, ...change };
    draw();
  };

  const settle = () => {
    clearTimeout(soon);
    soon = undefined;
  };
  const drawNow = () => {
    settle();
    draw();
  };

  const open = (next: Scene, isSoon = false) => {
    if (!scene && !host.focused) returnFocus = document.activeElement;
    stopReading?.();
    stopReading = null;
    scene = next;
    // A fullscreen video can hold nothing: the wish is dropped, the next one will do.
    if (!host.raise()) {
      scene = null;
      return;
    }
    settle();
    if (isSoon) soon = setTimeout(drawNow, SOON_MS);
    draw();
  };

  const close = () => {
    if (!scene) return;
    const hadFocus = host.focused;
    stopReading?.();
    stopReading = null;
    scene = null;
    host.container.style.visibility = 'hidden';
    if (!pointer?.walking) host.lower();
    drawNow();
    bridge().scanner?.closed();
    if (hadFocus && returnFocus instanceof HTMLElement && returnFocus.isConnected)
      returnFocus.focus();
    returnFocus = null;
  };

  const position = () => {
    if (scene?.kind !== 'card') return placeAtEdge(host.container);
    const avoid = scene.request.avoid();
    if (avoid.length === 0) return close();
    void place(host.container, avoid);
  };

  const follow = () => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (scene && soon === undefined) position();
    });
  };

  const record = (request: ShowRequest, kind: NewEvidence['kind'], visibleMs: number) => {
    const { metricId, platform } = request.sighting;
    if (!metricId || request.sample) return;
    const evidence: NewEvidence = {
      id: crypto.randomUUID(),
      kind,
      metricId,
      platform,
      language: view.language,
      visibleMs,
      at: new Date().toISOString(),
    };
    void sendEvidence(ports.record, evidence, (notSaved) => {
      if (scene?.kind === 'card' && scene.request === request && scene.notSaved !== notSaved)
        update({ notSaved });
    });
  };

  /** The panel where there is room and a way to open it, else the same as a sheet here. */
  const whole = async () => {
    const panel = window.innerWidth >= ROOM_FOR_PANEL && (await ports.openPanel());
    if (panel) return close();
    open({ kind: 'story', story: null, failure: null });
    const reply = await ports.story();
    if (scene?.kind !== 'story') return;
    scene = reply.ok
      ? { kind: 'story', story: reply.value, failure: null }
      : { kind: 'story', story: null, failure: reply.code };
    draw();
  };

  const onEscape = (event: KeyboardEvent) => {
    // With focus inside, the card itself decides (its menu closes first). The page keeps the key.
    if (event.key !== 'Escape' || host.focused) return;
    if (scene) close();
    // A dialog of the page closes by the same key: the walk goes on behind it.
    else if (!document.querySelector('dialog:modal')) pointer?.end();
  };
  const life = new AbortController();
  const listening = { signal: life.signal, passive: true, capture: true } as const;
  window.addEventListener('scroll', follow, listening);
  window.addEventListener('resize', follow, listening);
  window.addEventListener('keydown', onEscape, listening);
  document.addEventListener('fullscreenchange', () => scene && !host.raise() && close(), listening);
  new ResizeObserver(follow).observe(host.container);

  const overlay: Overlay = {
    show(request) {
      const { platform, metricId } = request.sighting;
      const ofShop = request.sample ? null : metricId;
      rules.opens(platform);
      review.opens(ofShop);
      const { pinned } = request;
      const empty = { card: null, failure: null, notSaved: null, typed: null };
      open({ kind: 'card', request, pinned, ...empty }, true);
      void request.card.then((reply) => {
        if (scene?.kind !== 'card' || scene.request !== request) return;
        settle();
        update(reply.ok ? { card: reply.value } : { failure: reply.code });
        // What else there is to say comes when the card stands: nobody waits for it.
        afterPaint(() => {
          if (scene?.kind !== 'card' || scene.request !== request) return;
          rules.ask(platform);
          review.ask(ofShop);
        });
        if (reply.ok) stopReading = whenRead((ms) => record(request, 'card-read', ms));
      });
    },
    list(request) {
      rules.ask(request.sightings[0]?.platform);
      open({ kind: 'list', request });
    },
    hide: close,
    setView(next) {
      const otherLanguage = next.language !== view.language;
      view = next;
      pointer?.setView(next);
      if (!scene) return;
      draw();
      if (otherLanguage && scene.kind === 'card') void translate(scene.request);
    },
    notice(text) {
      open({ kind: 'notice', text });
      setTimeout(() => scene?.kind === 'notice' && close(), NOTICE_MS);
    },
    contains: (x, y) => (scene !== null && host.contains(x, y)) || pointer?.contains(x, y) === true,
    drill(walk) {
      pointer ??= bridge().makePointer?.(host, view) ?? null;
      pointer?.start(walk);
    },
    endDrill: () => pointer?.end(),
    drillAct: (act) => pointer?.act(act),
    destroy() {
      life.abort();
      stopReading?.();
      root.unmount();
      pointer?.destroy();
      host.destroy();
      delete bridge().overlay;
      delete bridge().makePointer;
    },
    get openSightingId() {
      return scene?.kind === 'card' ? scene.request.sighting.id : null;
    },
    get shown() {
      return scene?.kind === 'card' && (scene.card !== null || scene.failure !== null);
    },
    get pinned() {
      return scene !== null && (scene.kind !== 'card' || scene.pinned);
    },
  };

  /** @returns what was unclear about a typed number; `null` when the card shows it. */
  const type = async (request: ShowRequest, raw: string): Promise<string | null> => {
    const reply = await ports.typed(await typedData(request, raw));
    const unclear = unclearIn(reply, view.language);
    if (reply.ok && 'card' in reply.value && scene?.kind === 'card' && scene.request === request)
      update({ card: reply.value.card, typed: { raw, kept: reply.value.kept } });
    return unclear;
  };

  const translate = async (request: ShowRequest) => {
    const typed = scene?.kind === 'card' ? scene.typed : null;
    if (typed) {
      const again = await ports.typed(await typedData(request, typed.raw, true));
      if (again.ok && 'card' in again.value && scene?.kind === 'card' && scene.request === request)
        update({ card: again.value.card });
      return;
    }
    const reply = await bridge().scanner?.explainAgain(request.sighting.id);
    if (reply?.ok && scene?.kind === 'card' && scene.request === request)
      update({ card: reply.value });
  };

  bridge().overlay = overlay;
  return overlay;
}
