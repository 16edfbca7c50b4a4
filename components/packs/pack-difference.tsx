import { packPageWords } from '../../lib/i18n/pack-page.words';
import { speaker } from '../../lib/i18n/say';
import type { PackDifference, PackEntry, TextPiece } from '../../lib/packs/difference';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';

export interface PackDifferenceProps {
  readonly difference: PackDifference;
  readonly language: Language;
}

/** New, changed and removed entries; changed ones with old and new words. */
export function PackDifferenceView({ difference, language }: PackDifferenceProps) {
  const t = speaker(packPageWords, language);
  const { added, changed, removed, counts } = difference;
  return (
    <div className="packs-difference">
      {counts.changed > 0 ? (
        <Fold title={`${t('changed')} · ${counts.changed}`} defaultOpen>
          <ul className="packs-entries">
            {changed.map(({ key, title, changes }) => (
              <li key={key}>
                <h4>{title[language]}</h4>
                {changes
                  .filter((one) => one.language === null || one.language === language)
                  .map(({ pieces }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: places have no name but their order
                    <Pieces key={at} pieces={pieces} language={language} />
                  ))}
              </li>
            ))}
          </ul>
          <More listed={changed.length} all={counts.changed} language={language} />
        </Fold>
      ) : null}
      <Entries name={t('added')} entries={added} all={counts.added} language={language} open />
      <Entries name={t('removed')} entries={removed} all={counts.removed} language={language} />
    </div>
  );
}

function Entries({
  name,
  entries,
  all,
  language,
  open = false,
}: {
  readonly name: string;
  readonly entries: readonly PackEntry[];
  readonly all: number;
  readonly language: Language;
  readonly open?: boolean;
}) {
  if (all === 0) return null;
  return (
    <Fold title={`${name} · ${all}`} defaultOpen={open}>
      <ul className="packs-entries">
        {entries.map(({ key, title, lines }) => {
          const told = lines.filter((one) => one.language === null || one.language === language);
          return (
            <li key={key}>
              <h4>{title[language]}</h4>
              {told
                .filter(({ text }) => text !== title[language])
                .map(({ text }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their order
                  <p key={at}>{text}</p>
                ))}
            </li>
          );
        })}
      </ul>
      <More listed={entries.length} all={all} language={language} />
    </Fold>
  );
}

function More({
  listed,
  all,
  language,
}: {
  readonly listed: number;
  readonly all: number;
  readonly language: Language;
}) {
  const t = speaker(packPageWords, language);
  return all > listed ? <p className="dd-hint">{t('more', { count: all - listed })}</p> : null;
}

/** Old words struck out, new ones underlined; both are said to those who hear. */
function Pieces({
  pieces,
  language,
}: {
  readonly pieces: readonly TextPiece[];
  readonly language: Language;
}) {
  const t = speaker(packPageWords, language);
  return (
    <p>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'old' ? 'del' : 'ins';
        return (
          <Mark key={key}>
            <span className="dd-heard">{t(kind === 'old' ? 'oldText' : 'newText')} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
