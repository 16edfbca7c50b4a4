import type { Language } from '../../shared/text';
import type { FigureId } from '../figures';
import { COMMON_LABELS } from './labels';
import type { Look } from './types';

/** What a back office calls a number, in the language it speaks. */
export function labelOf(id: FigureId, look: Look, language: Language): string {
  const { 'zh-CN': chinese, en } = COMMON_LABELS[id];
  const own = look.labels[id];
  if (look.english) return own ?? en;
  return language === 'en' ? en : (own ?? chinese);
}
