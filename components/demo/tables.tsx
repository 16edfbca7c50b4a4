import type { AdTotals, ProductTotals } from '../../lib/demo/overview';
import { printCount, printMoney, printMoneyQuotient, printRatio } from '../../lib/demo/print';
import { AD_PLANS, PRODUCTS } from '../../lib/demo/shop';
import { demoWords } from '../../lib/i18n/demo.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
}

interface SheetProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

function Sheet({ label, heads, rows }: SheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="bo-scroll" aria-label={label} tabIndex={0}>
      <table className="bo-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The ad report: all plans together, then each plan. */
export function AdTable({ ads, language }: { ads: readonly AdTotals[]; language: Language }) {
  const t = speaker(demoWords, language);
  const nameOf = (id: string | null) => {
    const plan = AD_PLANS.find((known) => known.id === id);
    return plan ? say(plan.name, language) : t('adAll');
  };
  return (
    <Sheet
      label={t('ads')}
      heads={[
        t('adPlan'),
        t('adSpend'),
        t('adClicks'),
        t('costPerClick'),
        t('adSales'),
        t('returnOnSpend'),
      ]}
      rows={ads.map((ad) => ({
        id: ad.plan ?? 'all',
        cells: [
          nameOf(ad.plan),
          printMoney(ad.spend),
          printCount(ad.clicks),
          printMoneyQuotient(ad.costPerClick),
          printMoney(ad.sales),
          printRatio(ad.returnOnSpend),
        ],
      }))}
    />
  );
}

/** What each product brought, best first. */
export function ProductTable(props: {
  readonly products: readonly ProductTotals[];
  readonly language: Language;
}) {
  const { products, language } = props;
  const t = speaker(demoWords, language);
  const nameOf = (id: string) => {
    const product = PRODUCTS.find((known) => known.id === id);
    return product ? say(product.name, language) : id;
  };
  return (
    <Sheet
      label={t('products')}
      heads={[t('product'), t('visitors'), t('paid')]}
      rows={[...products]
        .sort((a, b) => b.paid - a.paid)
        .map((product) => ({
          id: product.id,
          cells: [nameOf(product.id), printCount(product.visitors), printMoney(product.paid)],
        }))}
    />
  );
}
