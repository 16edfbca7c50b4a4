import { useEffect, useMemo } from 'react';
import { VEIL_FONT, type Veil, veilOf } from '../../lib/demo/spider/veil';

/** Digits that can only be seen: their characters, and the font that draws them while wanted. */
export function useVeil(seed: string, wanted: boolean): Veil {
  const veil = useMemo(() => veilOf(seed), [seed]);
  useEffect(() => {
    if (!wanted || typeof FontFace !== 'function') return;
    const face = new FontFace(VEIL_FONT, veil.font());
    document.fonts.add(face);
    void face.load().catch(() => undefined);
    return () => {
      document.fonts.delete(face);
    };
  }, [veil, wanted]);
  return veil;
}
