import type { Language } from '../../lib/shared/text';

const STEPS = ['KB', 'MB', 'GB', 'TB'] as const;

/** Bytes as a person reads them: 1.2 MB. */
export function sizeText(bytes: number, language: Language): string {
  let value = bytes / 1024;
  let step = 0;
  while (value >= 1000 && step < STEPS.length - 1) {
    value /= 1024;
    step += 1;
  }
  const digits = value < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return `${number} ${STEPS[step]}`;
}
