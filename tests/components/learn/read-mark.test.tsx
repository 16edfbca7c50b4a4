// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadMark } from '../../../components/offers/read-mark';
import { tellRead } from '../../../components/offers/tell-read';

let see: ((isIntersecting: boolean) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {
        see = undefined;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('something to read', () => {
  const shown = () => {
    const onRead = vi.fn();
    const { unmount } = render(<ReadMark onRead={onRead} />);
    const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
    return { onRead, unmount, wait };
  };

  it('was read when it stood there for 5 s and its end was seen, once', () => {
    const { onRead, wait } = shown();
    see?.(false);
    see?.(true);
    wait(4900);
    expect(onRead).not.toHaveBeenCalled();
    wait(200);
    expect(onRead).toHaveBeenCalledOnce();
    expect(onRead.mock.calls[0]?.[0]).toBeGreaterThanOrEqual(5000);
    see?.(true);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('was not read before its end was seen, however long it stood there', () => {
    const { onRead, wait } = shown();
    see?.(false);
    wait(60_000);
    expect(onRead).not.toHaveBeenCalled();
    see?.(true);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('was not read when it was left before', () => {
    const { onRead, unmount, wait } = shown();
    see?.(true);
    wait(3000);
    unmount();
    wait(10_000);
    expect(onRead).not.toHaveBeenCalled();
  });
});

it('of the sample shop nothing is told', () => {
  const ask = vi.fn();
  tellRead({ ask }, 'ad-money-basics', { path: null, sample: true }, 6000);
  expect(ask).not.toHaveBeenCalled();
  tellRead({ ask }, 'case-cards', { path: '3.1.1', sample: false }, 6000, 'a');
  expect(ask).toHaveBeenCalledWith('offerRead', {
    offerId: 'case-cards',
    part: 'a',
    path: '3.1.1',
    visibleMs: 6000,
  });
});
