import { useEffect, useRef, useState } from 'react';
import { tellHead, tellNote } from '../../../lib/coaching/session/tell';
import type { NoteLine, Session } from '../../../lib/coaching/types';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import type { Names } from '../use-names';

/**
 * The whole window belongs to the merchant: large words, one line under the other, each with a
 * button that strikes it. Nothing of the coach's own stands here.
 */
export function ReadPart({
  session,
  names,
  language,
  onKeep,
  onBack,
}: {
  readonly session: Session;
  readonly names: Names;
  readonly language: Language;
  readonly onKeep: (struck: readonly NoteLine[]) => void;
  readonly onBack: () => void;
}) {
  const t = speaker(sessionWords, language);
  const [struck, setStruck] = useState<readonly NoteLine[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    // Where the browser has no such window the page itself shows it.
    if (typeof shown.showModal === 'function') shown.showModal();
    else shown.setAttribute('open', '');
  }, []);
  const lines = session.note ? tellNote(session.note, names.nameOf, language) : [];
  const toggle = (line: NoteLine) =>
    setStruck(struck.includes(line) ? struck.filter((one) => one !== line) : [...struck, line]);
  return (
    <dialog
      ref={dialog}
      className="meet-read"
      aria-labelledby="meet-read-title"
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <div className="meet-read-inner">
        <h2 id="meet-read-title" className="meet-read-title">
          {t('readTitle')}
        </h2>
        <p>{t('readLead')}</p>
        <dl className="meet-read-head">
          {tellHead(session, names.pathName, language).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {lines.length === 0 ? <p>{t('nothingWritten')}</p> : null}
        <ul className="meet-read-lines">
          {lines.map(({ line, label, text }) => {
            const gone = struck.includes(line);
            return (
              <li key={line} data-struck={gone ? '' : undefined}>
                <div>
                  <h3>
                    {label}
                    {gone ? <span className="meet-struck"> · {t('struck')}</span> : null}
                  </h3>
                  {text.map((one, at) =>
                    gone ? (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a line may say a thing twice
                      <del key={at}>{one}</del>
                    ) : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <p key={at}>{one}</p>
                    ),
                  )}
                </div>
                <Button
                  aria-label={t(gone ? 'ariaUnstrike' : 'ariaStrike', { line: label })}
                  onClick={() => toggle(line)}
                >
                  {t(gone ? 'unstrike' : 'strike')}
                </Button>
              </li>
            );
          })}
        </ul>
        <div className="meet-read-acts">
          <Button kind="primary" onClick={() => onKeep(struck)}>
            {t('keep')}
          </Button>
          <Button onClick={onBack}>{t('notYet')}</Button>
        </div>
      </div>
    </dialog>
  );
}
