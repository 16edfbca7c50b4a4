import { useEffect, useRef } from 'react';
import { whenRead } from '../overlay/reading-timer';

export interface ReadMarkProps {
  /** Called once, with how long the page was on the screen meanwhile. */
  readonly onRead: (visibleMs: number) => void;
}

/** The end of something to read: it was read when it stood there for 5 s and its end was seen. */
export function ReadMark({ onRead }: ReadMarkProps) {
  const end = useRef<HTMLSpanElement>(null);
  const call = useRef(onRead);
  call.current = onRead;
  useEffect(() => {
    const element = end.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const since = performance.now();
    let seen = false;
    let long = 0;
    const done = () => {
      if (!seen || long === 0) return;
      observer.disconnect();
      call.current(Math.max(long, Math.round(performance.now() - since)));
      long = 0;
    };
    const observer = new IntersectionObserver((entries) => {
      seen ||= entries.some(({ isIntersecting }) => isIntersecting);
      done();
    });
    observer.observe(element);
    const stop = whenRead((visibleMs) => {
      long = visibleMs;
      done();
    });
    return () => {
      stop();
      observer.disconnect();
    };
  }, []);
  return <span ref={end} aria-hidden="true" className="offer-read-mark" />;
}
