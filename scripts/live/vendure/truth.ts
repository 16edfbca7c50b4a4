import type { Page } from '@playwright/test';

/** What the insights page must show, reckoned from the orders themselves. */
export interface Truth {
  readonly orders: number;
  /** Order totals with tax, in the shop's currency. */
  readonly revenue: number;
  /** The newest order: what was paid in all, and for shipping. */
  readonly orderTotal: number;
  readonly orderShipping: number;
  /** ISO dates of the range that the page opens with: this month up to today. */
  readonly from: string;
  readonly to: string;
}

/** Asks the shop's own API, from a page that is logged in, in that page's time zone. */
export async function readTruth(page: Page, orderId: string): Promise<Truth> {
  return page.evaluate(async (id) => {
    const now = new Date();
    const start = new Date(now.getFullYear(), now.getMonth(), 1);
    const end = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 23, 59, 59, 999);
    const query = `query ($start: DateTime!, $end: DateTime!, $id: ID!) {
      orders(options: { take: 1000, filter: { orderPlacedAt: { between: { start: $start, end: $end } } } }) {
        totalItems
        items { totalWithTax }
      }
      order(id: $id) { totalWithTax shippingWithTax }
    }`;
    const reply = await fetch('/admin-api', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${localStorage.getItem('vendure-session-token') ?? ''}`,
      },
      body: JSON.stringify({ query, variables: { start, end, id } }),
    });
    const { data } = (await reply.json()) as {
      data: {
        orders: { totalItems: number; items: readonly { totalWithTax: number }[] };
        order: { totalWithTax: number; shippingWithTax: number };
      };
    };
    const iso = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    const cents = data.orders.items.reduce((sum, { totalWithTax }) => sum + totalWithTax, 0);
    return {
      orders: data.orders.totalItems,
      revenue: cents / 100,
      orderTotal: data.order.totalWithTax / 100,
      orderShipping: data.order.shippingWithTax / 100,
      from: iso(start),
      to: iso(now),
    };
  }, orderId);
}
