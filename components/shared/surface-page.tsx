import type { ReactNode } from 'react';
import type { Settings } from '../../lib/settings/types';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { LanguageChoice } from '../options/language-choice';
import type { Ask } from '../options/settings-api';
import { useDocument } from '../options/use-document';
import { viewOf } from '../options/view-of';
import { WhoseLine } from '../profiles/whose-line';
import { Page } from '../ui/page';
import { Root } from '../ui/root';

export interface SurfacePageProps {
  /** `null` until they are read: the page looks as on the first day. */
  readonly settings: Settings | null;
  readonly title: string;
  /** Title of the tab; missing: the title. */
  readonly tabTitle?: string;
  readonly lead?: string;
  readonly width?: 'reading' | 'wide';
  /** Something is still on its way. */
  readonly busy: boolean;
  readonly failure: FailureCode | null;
  /** Offered with the failure where trying again makes sense. */
  readonly onRetry?: () => void;
  /** Where given, the head says whose records these are when they are not one's own. */
  readonly ask?: Ask;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** A whole page of the extension: looks, head with the two languages, one sentence on a failure. */
export function SurfacePage(props: SurfacePageProps) {
  const { settings, title, tabTitle, lead, width, busy, failure, onRetry, onLanguage, ask } = props;
  const view = viewOf(settings);
  useDocument(view.language, tabTitle ?? title);
  return (
    <Root view={view} aria-busy={busy}>
      <Page
        title={title}
        lead={lead}
        width={width}
        actions={
          settings ? (
            <LanguageChoice hideLabel language={view.language} onChange={onLanguage} />
          ) : null
        }
      >
        {ask && settings ? <WhoseLine ask={ask} language={view.language} /> : null}
        {failure ? (
          <FailureNotice code={failure} language={view.language} onRetry={onRetry} />
        ) : null}
        {props.children}
      </Page>
    </Root>
  );
}
