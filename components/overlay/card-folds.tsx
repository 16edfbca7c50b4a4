import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { FormulaTree } from '../charts/formula-tree';
import { Icon } from '../ui/icons';
import { Added, notesOf } from './pack-notes';
import { reveal } from './reveal';

const FOLDS = ['formula', 'relations', 'platform', 'pitfalls', 'sources'] as const;
export type FoldId = (typeof FOLDS)[number];

const HAS: Readonly<Record<FoldId, (card: Card) => boolean>> = {
  formula: (card) => card.formula !== null,
  relations: ({ relations }) =>
    relations !== null && relations.movedBy.length + relations.moves.length > 0,
  platform: (card) =>
    card.platformNotes.length + card.elsewhere.length + notesOf(card, 'counting').length > 0,
  pitfalls: (card) => card.pitfalls.length + notesOf(card, 'pitfalls').length > 0,
  sources: (card) => card.sources.length > 0,
};

/** Folds with something in them, in the order in which they stand. */
export const foldsOf = (card: Card): readonly FoldId[] => FOLDS.filter((fold) => HAS[fold](card));

interface FoldBodyProps {
  readonly fold: FoldId;
  readonly card: Card;
  readonly language: Language;
}

function Formula({ card, language }: FoldBodyProps) {
  const t = speaker(overlayWords, language);
  if (!card.formula) return null;
  const { words, numbers, agrees, tree } = card.formula;
  return (
    <>
      <p className="dd-formula">{words}</p>
      {tree ? <FormulaTree tree={tree} language={card.language} /> : null}
      {numbers ? <p className="dd-formula-numbers">{numbers}</p> : null}
      {agrees === null ? null : (
        <p className="dd-formula-check">
          <Icon name={agrees ? 'check' : 'diamond'} />
          <span>{t(agrees ? 'agrees' : 'differs')}</span>
        </p>
      )}
    </>
  );
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="dd-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Relations({ card, language }: FoldBodyProps) {
  const t = speaker(overlayWords, language);
  return (['movedBy', 'moves'] as const).map((way) => {
    const names = card.relations?.[way] ?? [];
    return names.length > 0 ? (
      <section key={way}>
        <h3 className="dd-fold-head">{t(way)}</h3>
        <Lines texts={names.map(({ name }) => name)} />
      </section>
    ) : null;
  });
}

/** The same name here and elsewhere, side by side. */
function Platforms({ card, language }: FoldBodyProps) {
  const t = speaker(overlayWords, language);
  return (
    <>
      {card.platformNotes.length > 0 ? (
        <section>
          {card.elsewhere.length > 0 ? <h3 className="dd-fold-head">{t('here')}</h3> : null}
          <Lines texts={card.platformNotes} />
        </section>
      ) : null}
      <FromPacks card={card} part="counting" />
      {card.elsewhere.map(({ platform, formula, lines }) => (
        <section key={platform}>
          <h3 className="dd-fold-head">{platform}</h3>
          {formula ? <p className="dd-formula">{formula}</p> : null}
          <Lines texts={lines} />
        </section>
      ))}
    </>
  );
}

/** Only https leaves the card: an address comes from data, and data may be a pack's. */
const isWebAddress = (url: string | undefined): url is string => /^https:\/\//i.test(url ?? '');

function Sources({ card, language }: FoldBodyProps) {
  const t = speaker(overlayWords, language);
  return (
    <ul className="dd-list">
      {card.sources.map((source) => (
        <li key={source.url ?? source.text}>
          {isWebAddress(source.url) ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.text}
              <span className="dd-heard">{t('newTab')}</span>
            </a>
          ) : (
            source.text
          )}
        </li>
      ))}
    </ul>
  );
}

/** What packs add here; who corrected the lines above is named too. */
function FromPacks({ card, part }: { card: Card; part: 'pitfalls' | 'counting' }) {
  const notes = notesOf(card, part);
  if (notes.length === 0) return null;
  const corrected = notes.find(({ mode }) => mode === 'correct');
  return (
    <p>
      {corrected ? <span className="dd-pack-from">{corrected.from}</span> : null}
      <Added notes={notes} />
    </p>
  );
}

/** What lies under one fold. */
export function FoldBody(props: FoldBodyProps) {
  const { fold, card } = props;
  return (
    <div ref={reveal} lang={card.language}>
      {fold === 'formula' ? <Formula {...props} /> : null}
      {fold === 'relations' ? <Relations {...props} /> : null}
      {fold === 'platform' ? <Platforms {...props} /> : null}
      {fold === 'pitfalls' ? (
        <>
          <Lines texts={card.pitfalls} />
          <FromPacks card={card} part="pitfalls" />
        </>
      ) : null}
      {fold === 'sources' ? <Sources {...props} /> : null}
    </div>
  );
}
