import { useCallback, useEffect, useState } from 'react';

export const STEPS = 3;
/** After the three steps comes the way to the first card. */
export const LAST = STEPS + 1;

const stepOf = (hash: string): number | null => {
  const step = Number(hash.replace(/^#/, ''));
  return Number.isInteger(step) && step >= 1 && step <= LAST ? step : null;
};

/**
 * The step lives in the address: the browser's own "back" works, and a reload stays.
 * @param start where to begin when the address says nothing
 */
export function useStep(start: number): readonly [number, (step: number) => void] {
  const [step, setStep] = useState<number | null>(() => stepOf(location.hash));
  useEffect(() => {
    const read = () => setStep(stepOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: number) => {
    location.hash = String(next);
    setStep(next);
  }, []);
  return [step ?? start, go];
}
