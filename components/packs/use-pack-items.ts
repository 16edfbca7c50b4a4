import { useEffect, useState } from 'react';
import type { PackItems } from '../../lib/messaging/pack-messages';
import type { PacksApi } from './packs-api';

const NONE: PackItems = { resources: [], cases: [], circle: [] };

/** What packs bring to pages; nothing until it is there, and nothing where it can not be read. */
export function usePackItems(api: Pick<PacksApi, 'ask'>): PackItems {
  const [items, setItems] = useState(NONE);
  useEffect(() => {
    let here = true;
    void api.ask('packItems', {}).then((answer) => {
      if (here && answer.ok && answer.value) setItems(answer.value);
    });
    return () => {
      here = false;
    };
  }, [api]);
  return items;
}
