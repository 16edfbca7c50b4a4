import type { Language } from '../../shared/text';
import { UNCERTAIN, UNCERTAIN_EN } from '../data/fixed-phrases';
import type { Finding } from '../types';

/** T15: where nothing can be told, part 4 says so. */
export function uncertainFindings(text: string, language: Language): Finding[] {
  return (language === 'zh-CN' ? UNCERTAIN : UNCERTAIN_EN).test(text)
    ? []
    : [{ rule: 'T15', message: 'no phrase that tells the uncertainty', at: text }];
}
