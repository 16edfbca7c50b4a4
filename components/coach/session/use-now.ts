import { useEffect, useState } from 'react';

const EVERY_MS = 10_000;

/** The time, looked at often enough for a clock of minutes; also when the page is seen again. */
export function useNow(now: () => Date): Date {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const look = () => setTime(now());
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return time;
}
