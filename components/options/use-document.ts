import { useEffect } from 'react';
import type { Language } from '../../lib/shared/text';

/** Language and title of the page itself follow the person's choice at run time. */
export function useDocument(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
