import { createContext, useContext } from 'react';
import type { Look, PageId } from '../../lib/demo/looks/types';
import type { DemoTab } from '../../lib/demo/tabs';
import type { DemoTrade } from '../../lib/demo/trades/types';
import { demoWords } from '../../lib/i18n/demo.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';

/** What every part of the sample back office needs to know. */
export interface Stage {
  readonly trade: DemoTrade;
  readonly look: Look;
  readonly page: PageId;
  readonly tab: DemoTab;
  /** Of the back office; an English one speaks no Chinese. */
  readonly language: Language;
  readonly now: Date;
  /** A number as it is put into the page: hidden in private characters, or as it is. */
  readonly digits: (text: string) => string;
  readonly veiled: boolean;
}

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage & {
  readonly t: ReturnType<typeof speaker<keyof typeof demoWords>>;
} {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('This part stands outside the sample store.');
  return { ...stage, t: speaker(demoWords, stage.language) };
}
