import type { ReactNode } from 'react';
import { BeforeAfter } from '../../../components/charts/before-after';
import { FormulaTree } from '../../../components/charts/formula-tree';
import { Funnel } from '../../../components/charts/funnel';
import { HundredDots } from '../../../components/charts/hundred-dots';
import { Trend } from '../../../components/charts/trend';
import { Waterfall } from '../../../components/charts/waterfall';
import { wilson } from '../../../lib/maths/wilson';
import { money, spoken } from '../../../lib/shared/format';
import type { Language } from '../../../lib/shared/text';
import { deepTree, effects, events, funnelSteps, history, NOW, shallowTree } from './samples';

const shareOf = (k: number, n: number) => ({
  share: k / n,
  ...(wilson(k, n) ?? { low: 0, high: 1 }),
});

/** Every figure once and more, as a card or a panel shows it. */
export function Gallery({ language }: { language: Language }) {
  const zh = language === 'zh-CN';
  const yuan = (amount: number) => money(amount, 'CNY', language);
  const count = (value: number) => spoken(value, language);
  const change = effects(language);
  const before = { name: zh ? '改之前' : 'Before', ...shareOf(11, 460) };
  const after = { name: zh ? '改之后' : 'After', ...shareOf(24, 512) };
  const ends = (start: number) => ({
    start: { name: zh ? '上一周' : 'The week before', amount: start },
    end: {
      name: zh ? '这一周' : 'This week',
      amount: change.reduce((sum, { amount }) => sum + amount, start),
    },
  });
  return (
    <>
      <Cell name="dots">
        <HundredDots of100={2.5} alt={zh ? '100 个点里，有 2.5 个涂了色。' : '2.5 of 100 dots'} />
      </Cell>
      <Cell name="funnel">
        <Funnel steps={funnelSteps(language)} here="cart-users" language={language} />
      </Cell>
      <Cell name="funnel with a step missing">
        <Funnel steps={funnelSteps(language, null)} here="visitors" language={language} />
      </Cell>
      <Cell name="tree">
        <FormulaTree tree={shallowTree(language)} language={language} />
      </Cell>
      <Cell name="tree of two levels">
        <FormulaTree tree={deepTree(language)} language={language} />
      </Cell>
      <Cell name="waterfall">
        <Waterfall {...ends(960)} effects={change} format={yuan} language={language} />
      </Cell>
      <Cell name="waterfall, cut">
        <Waterfall {...ends(9600)} effects={change} format={yuan} language={language} />
      </Cell>
      <Cell name="waterfall below zero">
        <Waterfall {...ends(120)} effects={change} format={yuan} language={language} />
      </Cell>
      <Cell name="waterfall that does not add up">
        <Waterfall
          start={{ name: 'a', amount: 1 }}
          end={{ name: 'b', amount: 900 }}
          effects={change}
          format={yuan}
          language={language}
        />
      </Cell>
      <Cell name="trend">
        <Trend
          points={history(30)}
          events={events(language)}
          format={count}
          now={NOW}
          language={language}
        />
      </Cell>
      <Cell name="trend of a year">
        <Trend
          points={history(400)}
          events={events(language)}
          format={count}
          now={NOW}
          language={language}
        />
      </Cell>
      <Cell name="trend below zero">
        <Trend
          points={history(14).map(({ date, value }) => ({
            date,
            value: value === null ? null : value * 40 - 1800,
          }))}
          format={yuan}
          now={NOW}
          language={language}
        />
      </Cell>
      <Cell name="before and after">
        <BeforeAfter before={before} after={after} language={language} />
      </Cell>
    </>
  );
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="dd-panel" data-cell={name} aria-label={name}>
      {children}
    </section>
  );
}
