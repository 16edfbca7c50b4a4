import type { PanelView } from '../../lib/demo/page';
import { say } from '../../lib/i18n/say';
import { Digits } from './digits';
import { useStage } from './stage';

const FIRST = {
  plans: 'colPlan',
  products: 'colProduct',
  sources: 'colSource',
  reasons: 'colReason',
  stars: 'colStars',
} as const;

type TablePanel = Extract<PanelView, { kind: 'table' }>;

/** A table with a head; the ad tables of one look are two tables, the head in one of its own. */
export function Sheet({ panel, title }: { readonly panel: TablePanel; readonly title: string }) {
  const { t, look, language } = useStage();
  const first = t(FIRST[panel.of as keyof typeof FIRST] ?? 'colProduct');
  const head = (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {panel.heads.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
  const body = (
    <tbody>
      {panel.rows.map(({ key, name, cells }) => (
        <tr key={key}>
          <th scope="row">{name ? say(name, language) : t('colAll')}</th>
          {cells.map((cell, at) => (
            <td key={panel.heads[at]?.id}>
              <Digits text={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
  const split = look.id === 'pinduoduo' && panel.of === 'plans';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="bo-scroll" aria-label={title} tabIndex={0}>
      {split ? (
        <div className="bo-split">
          <table className="bo-table bo-table-even anq-table-header">{head}</table>
          <table className="bo-table bo-table-even anq-table-body">{body}</table>
        </div>
      ) : (
        <table className="bo-table">
          {head}
          {body}
        </table>
      )}
    </section>
  );
}

/** One number a row: what sales are made of. */
export function Rows({ panel }: { readonly panel: Extract<PanelView, { kind: 'rows' }> }) {
  return (
    <table className="bo-table bo-rows">
      <tbody>
        {panel.figures.map(({ id, label, text }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <Digits text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
