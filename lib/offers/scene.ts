import type { LocalText } from '../shared/text';
import type { SceneChoice } from './types';

/** Short forms for lists of scenes, which hold little else than texts. */
export const l = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

export const choice = (
  id: string,
  keep: boolean,
  say: LocalText,
  effect: LocalText,
): SceneChoice => ({ id, say, effect, keep });
