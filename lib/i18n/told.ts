import type { LocalText } from '../shared/text';
import { formWords } from './forms.words';
import { learnWords } from './learn.words';
import { questionWords } from './question.words';
import { rulesWords } from './rules.words';
import { toolbarWords } from './toolbar.words';
import { watchWords } from './watch.words';

const surfaces = {
  forms: formWords,
  learn: learnWords,
  question: questionWords,
  rules: rulesWords,
  toolbar: toolbarWords,
  watch: watchWords,
} as const;

/**
 * Sentences that the background tells, by `surface.key`: those that a content pack may correct.
 * What pages and cards say by themselves is not among them.
 */
export const toldWords: ReadonlyMap<string, LocalText> = new Map(
  Object.entries(surfaces).flatMap(([surface, words]) =>
    Object.entries<unknown>(words).flatMap(([key, text]) =>
      isText(text) ? [[`${surface}.${key}`, text] as const] : [],
    ),
  ),
);

function isText(text: unknown): text is LocalText {
  return typeof text === 'object' && text !== null && 'zh-CN' in text && 'en' in text;
}
