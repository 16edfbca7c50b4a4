import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AGAIN_MS,
  Capture,
  type CapturePorts,
  QUIET_MS,
} from '../../../entrypoints/background/capture';
import type { FrameReport } from '../../../entrypoints/background/page-reports';
import { number, sighting } from './make';

const frame = (raw: string): FrameReport => ({
  report: {
    url: 'https://sycm.taobao.com/',
    platform: 'taobao',
    sightings: [sighting('visitors', number(raw, 1))],
    health: [],
  },
  loadedAt: 0,
});

function world(change: Partial<CapturePorts> = {}) {
  const state = { url: 'https://sycm.taobao.com/', active: true, wanted: true, raw: '480' };
  const reports = vi.fn(async () => [frame(state.raw)]);
  const keep = vi.fn(async () => undefined);
  const capture = new Capture({
    tab: async () => ({ url: state.url, active: state.active }),
    wanted: async () => state.wanted,
    reports,
    keep,
    now: Date.now,
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    ...change,
  });
  return { state, reports, keep, capture };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  return () => vi.useRealTimers();
});

describe('a page', () => {
  it('is asked once it is quiet, however often it changed before', async () => {
    const { capture, reports, keep } = world();
    for (let at = 0; at < 5; at++) {
      capture.soon(1);
      await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    }
    expect(reports).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(reports).toHaveBeenCalledOnce();
    expect(keep).toHaveBeenCalledOnce();
  });

  it('is not asked again before its time, and kept again only with other numbers', async () => {
    const { capture, reports, keep, state } = world();
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(reports).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect(reports).toHaveBeenCalledTimes(2);
    expect(keep, 'the same numbers').toHaveBeenCalledTimes(1);
    state.raw = '481';
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(AGAIN_MS + QUIET_MS);
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('with another address is asked at once', async () => {
    const { capture, reports, state } = world();
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    state.url = 'https://sycm.taobao.com/flow';
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(reports).toHaveBeenCalledTimes(2);
  });

  it('that is hidden, or without consent, is left in peace', async () => {
    const { capture, reports, state } = world();
    state.active = false;
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    state.active = true;
    state.wanted = false;
    capture.soon(1);
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect(reports).not.toHaveBeenCalled();
  });

  it('does not wait for another, and a failure ends nothing', async () => {
    const keep = vi.fn().mockRejectedValueOnce(new Error('disk')).mockResolvedValue(undefined);
    const { capture } = world({ keep });
    capture.soon(1);
    capture.soon(2);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(keep).toHaveBeenCalledTimes(2);
  });
});
