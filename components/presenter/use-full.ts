import { useEffect, useState } from 'react';
import type { PresenterApi } from './presenter-api';

/** Does the window fill the screen? */
export function useFull(api: Pick<PresenterApi, 'full' | 'onFull'>): boolean {
  const [full, setFull] = useState(api.full);
  useEffect(() => api.onFull(() => setFull(api.full())), [api]);
  return full;
}
