import { useLayoutEffect, useRef, useState } from 'react';
import { BAD_BATCH, inPromotion, RULE_CHANGE } from '../../lib/demo/events';
import type { DayView, PanelView } from '../../lib/demo/page';
import { Digits } from './digits';
import { useStage } from './stage';

/** Height of a row before one was drawn, in px. */
const GUESS = 40;
/** Rows drawn above and below what is seen. */
const MORE = 4;
const VIEW_ROWS = 12;

function tagOf({ age }: DayView): 'tagPromotion' | 'tagRule' | 'tagBatch' | null {
  if (inPromotion(age)) return 'tagPromotion';
  if (age === RULE_CHANGE.effective) return 'tagRule';
  return age <= BAD_BATCH.refundedFrom && age >= BAD_BATCH.refundedTo ? 'tagBatch' : null;
}

/** Ninety days of which only those in view are in the page, as in real back offices. */
export function DayTable({
  panel,
  title,
}: {
  readonly panel: Extract<PanelView, { kind: 'days' }>;
  readonly title: string;
}) {
  const { t, language } = useStage();
  const box = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(GUESS);
  const [top, setTop] = useState(0);
  const { rows, heads } = panel;
  useLayoutEffect(() => {
    const measured = box.current?.querySelector<HTMLElement>('tr[data-row]')?.offsetHeight ?? 0;
    if (measured > 0 && Math.abs(measured - height) > 0.5) setHeight(measured);
  });
  const first = Math.max(0, Math.min(Math.floor(top / height), rows.length - VIEW_ROWS) - MORE);
  const last = Math.min(rows.length, first + VIEW_ROWS + 2 * MORE);
  const weekday = (day: DayView) =>
    new Intl.DateTimeFormat(language, { weekday: 'short' }).format(
      new Date(`${day.date}T12:00:00`),
    );
  const gap = (count: number) =>
    count > 0 && (
      <tr className="bo-gap" style={{ height: count * height }}>
        <td colSpan={heads.length + 1} />
      </tr>
    );
  return (
    <section
      ref={box}
      className="bo-scroll bo-days"
      style={{ maxHeight: (VIEW_ROWS + 1) * height }}
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table className="bo-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('colDay')}</th>
            {heads.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap(first)}
          {rows.slice(first, last).map((day, at) => {
            const tag = tagOf(day);
            return (
              <tr key={day.date} data-row aria-rowindex={first + at + 2}>
                <th scope="row">
                  {day.date.slice(5)} {weekday(day)}
                  {tag && <span className="bo-tag">{t(tag)}</span>}
                </th>
                {day.cells.map((cell, column) => (
                  <td key={heads[column]?.id}>
                    <Digits text={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {gap(rows.length - last)}
        </tbody>
      </table>
    </section>
  );
}
