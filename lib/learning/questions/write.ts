import type { LocalText } from '../../shared/text';
import type { WrongChoice } from '../types';

/** Short ways to write the questions. */

export const l = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

/** A choice people do fall into, and what is said to it. */
export const wrong = (text: LocalText, because: LocalText): WrongChoice => ({ text, because });
