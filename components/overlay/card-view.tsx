import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { ViewState } from '../../lib/messaging/protocol';
import type { TextSize } from '../../lib/settings/types';
import { Icon } from '../ui/icons';
import { Root } from '../ui/root';
import { CardFoot } from './card-foot';
import { CardHead } from './card-head';
import { CardMenu, type OffKind } from './card-menu';
import { CardParts } from './card-parts';
import { CardStep, type StepKind } from './card-step';
import { ReviewLine, type ReviewLineProps } from './review-line';
import { RulesLine, type RulesLineProps } from './rules-line';
import { TypedNumber, type TypedNumberProps, type TypedState } from './typed-number';
import { useFocusOnOpen } from './use-focus-on-open';

export interface CardViewProps
  extends Pick<RulesLineProps, 'rules' | 'onRules'>,
    Pick<ReviewLineProps, 'review'> {
  /** `null`: still being fetched. */
  readonly card: Card | null;
  /** The page's label, shown at once. */
  readonly label: string;
  /** One sentence instead of the body. */
  readonly failure: string | null;
  /** One quiet line, such as a full disk. */
  readonly notSaved: string | null;
  readonly view: ViewState;
  readonly pinned: boolean;
  readonly sample: boolean;
  /** Focus goes into the card as it opens (opened by key). */
  readonly focusOnOpen?: boolean;
  readonly onClose: () => void;
  /** The person touched the card: it is to stay. */
  readonly onPin: () => void;
  readonly onStep: (kind: StepKind) => void;
  readonly onSwitchOff: (kind: OffKind) => void;
  readonly onTextSize: (next: TextSize) => void;
  readonly onOpenOptions: () => void;
  /** Opens the sheet, sum or path that part 6 leads to. */
  readonly onLead: (hash: string) => void;
  readonly onWhole: () => void;
  /** A number that was typed because the page's could not be read. */
  readonly typed?: TypedState | null;
  /** Missing: nothing can be typed on this card. */
  readonly onType?: TypedNumberProps['onType'];
}

/** The card over the page: what a number is, in six parts; the rest is folded away. */
export function CardView(props: CardViewProps) {
  const { card, failure, view, pinned, onClose, onPin } = props;
  const t = speaker(overlayWords, view.language);
  const id = useId();
  const [menuOpen, setMenuOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  useFocusOnOpen(props.focusOnOpen === true, () => box.current);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (menuOpen) {
      setMenuOpen(false);
      menuButton.current?.focus();
      return;
    }
    onClose();
  };
  const pin = () => {
    if (!pinned) onPin();
  };

  return (
    <Root
      ref={box}
      view={view}
      className="dd-card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-title`}
      aria-busy={card === null && failure === null}
      data-pinned={pinned ? '' : undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={pin}
      onFocus={pin}
    >
      <CardHead
        id={id}
        card={failure === null ? card : null}
        label={props.label}
        sample={props.sample}
        typed={Boolean(props.typed)}
        language={view.language}
        menuOpen={menuOpen}
        menuButton={menuButton}
        onMenu={() => setMenuOpen(!menuOpen)}
        onClose={onClose}
      />
      <div className="dd-card-scroll">
        {menuOpen ? (
          <CardMenu
            id={`${id}-menu`}
            language={view.language}
            onSwitchOff={props.onSwitchOff}
            onOpenOptions={props.onOpenOptions}
          />
        ) : null}
        {failure !== null ? (
          <p className="dd-card-failure" role="status">
            <Icon name="info" />
            <span>{failure}</span>
          </p>
        ) : card ? (
          <>
            <CardParts card={card} language={view.language} />
            {props.onType && (props.typed || canBeTyped(card)) ? (
              <TypedNumber
                typed={props.typed ?? null}
                language={view.language}
                onType={props.onType}
              />
            ) : null}
            <CardStep
              // A new subject asks anew; the same one in another language does not.
              key={`${card.metricId ?? ''}|${card.label}`}
              card={card}
              language={view.language}
              onStep={props.onStep}
              onLead={props.onLead}
            />
          </>
        ) : (
          <div className="dd-card-wait">
            <p role="status">{t('loading')}</p>
            <span aria-hidden="true" />
            <span aria-hidden="true" />
            <span aria-hidden="true" />
          </div>
        )}
        {props.notSaved ? (
          <p className="dd-card-quiet" role="status">
            <Icon name="info" />
            <span>{props.notSaved}</span>
          </p>
        ) : null}
        {card && failure === null ? (
          <>
            <CardFoot
              card={card}
              view={view}
              onTextSize={props.onTextSize}
              onWhole={props.onWhole}
            />
            <ReviewLine review={props.review} language={view.language} />
            <RulesLine rules={props.rules} language={view.language} onRules={props.onRules} />
          </>
        ) : null}
      </div>
    </Root>
  );
}

/** There is a number on the page, of a metric we know, and we can not read it. */
const canBeTyped = (card: Card): boolean =>
  card.metricId !== null && Boolean(card.value && !card.value.readable);
