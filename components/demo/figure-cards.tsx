import type { Overview, Quotient } from '../../lib/demo/overview';
import {
  printChange,
  printCount,
  printMoney,
  printMoneyQuotient,
  printPercent,
} from '../../lib/demo/print';
import { demoWords } from '../../lib/i18n/demo.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';

const VERSUS = {
  yesterday: 'versusYesterday',
  last7: 'versusLast7',
  last30: 'versusLast30',
} as const;

const share = ({ part, whole }: Quotient): number => (whole === 0 ? 0 : part / whole);

export interface FigureCardsProps {
  readonly overview: Overview;
  readonly language: Language;
}

/** The ten numbers of the overview, each with its change against the days before. */
export function FigureCards({ overview: { tab, now, before }, language }: FigureCardsProps) {
  const t = speaker(demoWords, language);
  const count = (key: 'visitors' | 'views' | 'buyers' | 'cartUsers') => ({
    value: printCount(now[key]),
    change: printChange(now[key], before[key]),
  });
  const money = (key: 'paid' | 'refund') => ({
    value: printMoney(now[key]),
    change: printChange(now[key], before[key]),
  });
  const rate = (key: 'payRate' | 'cartRate' | 'refundRate') => ({
    value: printPercent(now[key]),
    change: printChange(share(now[key]), share(before[key])),
  });
  const cards = [
    { name: t('visitors'), ...count('visitors') },
    { name: t('views'), ...count('views') },
    { name: t('buyers'), ...count('buyers') },
    { name: t('paid'), ...money('paid') },
    { name: t('payRate'), ...rate('payRate') },
    {
      name: t('spendPerBuyer'),
      value: printMoneyQuotient(now.spendPerBuyer),
      change: printChange(share(now.spendPerBuyer), share(before.spendPerBuyer)),
    },
    { name: t('cartUsers'), ...count('cartUsers') },
    { name: t('cartRate'), ...rate('cartRate') },
    { name: t('refund'), ...money('refund') },
    { name: t('refundRate'), ...rate('refundRate') },
  ];
  return (
    <div className="bo-cards">
      {cards.map(({ name, value, change }) => (
        <div key={name} className="bo-card">
          <div className="bo-card-name">{name}</div>
          <div className="bo-card-value">{value}</div>
          <div className="bo-card-versus">
            <span>{t(VERSUS[tab])}</span> <span className="bo-card-change">{change}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
