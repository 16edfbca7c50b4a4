import { useState } from 'react';
import { coachAddress } from '../../../lib/coaching/route';
import { noteJson, noteMarkdown, sessionsCsv } from '../../../lib/coaching/session/files';
import { tellHead, tellNote } from '../../../lib/coaching/session/tell';
import type { Session } from '../../../lib/coaching/types';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import { localDay } from '../../../lib/shared/days';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import { ExportActs } from '../export-acts';
import type { Names } from '../use-names';

/** A note as its merchant let it stand, and what may leave the computer of it. */
export function SavedPart({
  api,
  session,
  caseCode,
  mayExport,
  names,
  language,
}: {
  readonly api: CoachApi;
  readonly session: Session;
  readonly caseCode: string;
  readonly mayExport: boolean;
  readonly names: Names;
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { note } = session;
  if (!note?.readAt) return null;
  const file = `note-${session.date}`;
  const text = () => noteMarkdown(session, names, language);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text()).then(
      () => true,
      () => false,
    );
    setCopied(done);
  };
  return (
    <Panel title={t('savedTitle')} hint={t('savedText', { date: localDay(new Date(note.readAt)) })}>
      <dl className="meet-saved">
        {tellHead(session, names.pathName, language).map(({ label, text: value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {tellNote(note, names.nameOf, language).map(({ line, label, text: lines }) => (
          <div key={line} className="meet-line">
            <dt>{label}</dt>
            {lines.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line may say a thing twice
              <dd key={at}>{one}</dd>
            ))}
          </div>
        ))}
      </dl>
      <ExportActs
        mayExport={mayExport}
        language={language}
        merchant={
          <>
            <Button onClick={() => api.saveFile(`${file}.md`, MARKDOWN, text())}>
              {t('saveMarkdown')}
            </Button>
            <Button onClick={api.print}>{t('print')}</Button>
          </>
        }
        agency={
          <>
            <Button onClick={() => void copy()}>{t('copy')}</Button>
            <Button
              onClick={() => api.saveFile(`${file}.json`, JSON_TYPE, noteJson(session, caseCode))}
            >
              {t('saveJson')}
            </Button>
            <Button
              onClick={() => api.saveFile('sessions.csv', CSV, sessionsCsv([session], caseCode))}
            >
              {t('saveCsv')}
            </Button>
          </>
        }
      />
      {copied === null ? null : <p role="status">{t(copied ? 'copied' : 'notCopied')}</p>}
      <p className="meet-more">
        <a className="meet-link" href={coachAddress('report')}>
          {t('toReport')}
        </a>
      </p>
    </Panel>
  );
}

const MARKDOWN = 'text/markdown;charset=utf-8';
const JSON_TYPE = 'application/json';
const CSV = 'text/csv;charset=utf-8';
