import type { Language, LocalText } from '../shared/text';
import { type DemoBook, type DemoDay, type DemoReview, SOURCES } from './book/types';
import { AD_FIGURES, type AdFigure, adFigure, type FigureId, figure } from './figures';
import { labelOf } from './looks/label-of';
import type { Look, PageId, PanelSpec, PanelTitle } from './looks/types';
import { count, type Measure, money, score, share } from './measure';
import { printedValue, printMeasure, printMeasureChange } from './print';
import { SOURCE_NAMES, STAR_NAMES } from './row-names';
import { type DemoTab, TAB_DAYS } from './tabs';
import { type Totals, totalsOf } from './totals';
import type { DemoTrade } from './trades/types';

/** One number of a page, as printed and as it may be read back. */
export interface FigureView {
  readonly id: FigureId;
  readonly label: string;
  readonly text: string;
  /** What `text` says in base units. */
  readonly value: number | null;
  /** The same number of the stretch before, and the change against it. */
  readonly before: string;
  readonly change: string;
  /** Days it speaks of. */
  readonly days: number;
}

export interface Head {
  readonly id: FigureId;
  readonly label: string;
}

export interface RowView {
  readonly key: string;
  /** `null`: all rows together. */
  readonly name: LocalText | null;
  readonly cells: readonly string[];
}

export interface DayView {
  readonly date: string;
  readonly weekday: number;
  readonly age: number;
  readonly cells: readonly string[];
}

export type PanelView = { readonly title: PanelTitle; readonly key: string } & (
  | {
      readonly kind: 'figures';
      readonly monthly: boolean;
      readonly figures: readonly FigureView[];
    }
  | { readonly kind: 'rows'; readonly figures: readonly FigureView[] }
  | { readonly kind: 'trend'; readonly days: readonly number[] }
  | {
      readonly kind: 'table';
      readonly of: string;
      readonly heads: readonly Head[];
      readonly rows: readonly RowView[];
    }
  | { readonly kind: 'days'; readonly heads: readonly Head[]; readonly rows: readonly DayView[] }
  | { readonly kind: 'reviews'; readonly reviews: readonly DemoReview[] }
  | { readonly kind: 'notices' }
);

export interface PageWish {
  readonly book: DemoBook;
  readonly trade: DemoTrade;
  readonly look: Look;
  readonly page: PageId;
  readonly tab: DemoTab;
  readonly language: Language;
}

const SHOWN_REVIEWS = 6;

const isAd = (id: FigureId): id is AdFigure => (AD_FIGURES as readonly string[]).includes(id);

/** A measure as a look counts it: points of 100 instead of 5. */
function seenBy(look: Look, id: FigureId, measure: Measure): Measure {
  return look.points && measure.as === 'score' && id !== 'product-rating'
    ? score(5000 + measure.part * 10)
    : measure;
}

function figureView(id: FigureId, wish: PageWish, now: Totals, before: Totals): FigureView {
  const measure = seenBy(wish.look, id, signed(id, wish.look, figure(id, now)));
  const earlier = seenBy(wish.look, id, signed(id, wish.look, figure(id, before)));
  return {
    id,
    label: labelOf(id, wish.look, wish.language),
    text: printMeasure(measure),
    value: printedValue(measure),
    before: printMeasure(earlier),
    change: printMeasureChange(measure, earlier),
    days: now.days.length,
  };
}

/** An English back office prints what was paid back as a minus. */
const signed = (id: FigureId, look: Look, measure: Measure): Measure =>
  look.english && id === 'refund-amount' ? money(-measure.part) : measure;

/** One column of one row of a table about something else than the whole shop. */
type Column = (id: FigureId, now: Totals, row: number) => Measure;

const sourceColumn: Column = (id, now, row) => {
  const [guests, buyers, paid] = [
    now.sourceVisitors[row] ?? 0,
    now.sourceBuyers[row] ?? 0,
    now.sourcePaid[row] ?? 0,
  ];
  if (id === 'buyers') return count(buyers);
  if (id === 'paid-amount') return money(paid);
  return id === 'pay-conversion-rate' ? share(buyers, guests) : count(guests);
};

const productColumn: Column = (id, now, row) => {
  if (id === 'items-sold') return count(now.pieces[row] ?? 0);
  if (id === 'paid-amount') return money(now.productPaid[row] ?? 0);
  if (id === 'gross-sales') {
    const list = now.days.reduce((sum, day) => sum + (day.productList[row] ?? 0), 0);
    return money(list);
  }
  return count(now.productPageVisitors[row] ?? 0);
};

function tableRows(
  of: Extract<PanelSpec, { kind: 'table' }>['of'],
  columns: readonly FigureId[],
  wish: PageWish,
  now: Totals,
): RowView[] {
  const { products, plans, reasons } = wish.trade;
  const rows = (names: readonly LocalText[], column: Column): RowView[] =>
    names.map((name, at) => ({
      key: String(at),
      name,
      cells: columns.map((id) => printMeasure(column(id, now, at))),
    }));
  switch (of) {
    case 'plans':
      return [now.allAds, ...now.plans].map((ad, at) => ({
        key: plans[at - 1]?.id ?? 'all',
        name: plans[at - 1]?.name ?? null,
        cells: columns.map((id) => (isAd(id) ? printMeasure(adFigure(id, ad)) : '--')),
      }));
    case 'products':
      return rows(
        products.map(({ name }) => name),
        productColumn,
      ).sort((a, b) => (now.productPaid[+b.key] ?? 0) - (now.productPaid[+a.key] ?? 0));
    case 'sources':
      return rows(
        SOURCES.map((source) => SOURCE_NAMES[source]),
        sourceColumn,
      );
    case 'reasons':
      return rows(reasons, (_, { refundReasons }, row) => count(refundReasons[row] ?? 0));
    case 'stars':
      return rows(STAR_NAMES, (_, { stars }, row) => count(stars[row] ?? 0)).reverse();
  }
}

function dayView(day: DemoDay, columns: readonly FigureId[], wish: PageWish): DayView {
  const totals = totalsOf(wish.book, 1, day.age - 1);
  return {
    date: day.date,
    weekday: day.weekday,
    age: day.age,
    cells: columns.map((id) => printMeasure(signed(id, wish.look, figure(id, totals)))),
  };
}

/** Everything one page of the sample store shows for one date tab, counted from the book. */
export function pageOf(wish: PageWish): readonly PanelView[] {
  const { book, look, page, tab, language } = wish;
  const length = TAB_DAYS[tab];
  const now = totalsOf(book, length);
  const before = totalsOf(book, length, length);
  const views = (ids: readonly FigureId[], monthly: boolean) => {
    const [a, b] = monthly ? [totalsOf(book, 30), totalsOf(book, 30, 30)] : [now, before];
    return ids.map((id) => figureView(id, wish, a, b));
  };
  const heads = (ids: readonly FigureId[]): Head[] =>
    ids.map((id) => ({ id, label: labelOf(id, look, language) }));
  const view = (panel: PanelSpec, at: number): PanelView => {
    const base = { title: panel.title, key: `${panel.kind}-${panel.title}-${at}` };
    switch (panel.kind) {
      case 'figures': {
        const monthly = panel.monthly ?? false;
        return { ...base, kind: 'figures', monthly, figures: views(panel.figures, monthly) };
      }
      case 'rows':
        return { ...base, kind: 'rows', figures: views(panel.figures, false) };
      case 'trend':
        return {
          ...base,
          kind: 'trend',
          days: book.days
            .slice(0, Math.max(7, length))
            .map(({ paid }) => paid)
            .reverse(),
        };
      case 'table':
        return {
          ...base,
          kind: 'table',
          of: panel.of,
          heads: heads(panel.columns),
          rows: tableRows(panel.of, panel.columns, wish, now),
        };
      case 'days':
        return {
          ...base,
          kind: 'days',
          heads: heads(panel.columns),
          rows: book.days.map((day) => dayView(day, panel.columns, wish)),
        };
      case 'reviews':
        return { ...base, kind: 'reviews', reviews: book.reviews.slice(0, SHOWN_REVIEWS) };
      case 'notices':
        return { ...base, kind: 'notices' };
    }
  };
  return look.pages[page].map(view);
}
