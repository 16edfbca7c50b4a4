import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

const MENU = names(
  'Dashboards|Operations|Analytics|Sales|System health|Storefront|Product|Orders|All orders|Order detail|Invoice|Pricing|Notifications|Contacts|Inbox|Chat|Files|User management|Export CSV|Status',
);

export const gentelella: LiveDashboard = {
  title: 'Gentelella 4.2.0',
  author: 'Colorlib',
  npm: {
    packages: { gentelella: '4.2.0' },
    serve: { '/': 'gentelella/dist' },
  },
  pages: [
    {
      path: '/production/index.html',
      metrics: [
        metric('Total users', 'composed|members|visitors|unique-customers', '2,500'),
        metric('Avg session', 'avg-session-duration|avg-engagement-time|composed', '123.5min'),
        metric('Orders', 'orders', '1,240'),
        metric(
          'Revenue',
          'total-sales|gross-revenue|order-totals-with-tax|item-revenue|ga4-total-revenue|purchase-revenue|paid-amount',
          '$24,567',
        ),
        metric('Conversions', 'ad-conversions|orders|composed', '2,315'),
        metric('Page views', 'page-views', '47,325'),
        metric('Total sessions this week|Total sessions', 'sessions', '6,782'),
      ],
      either: names('Amount|Visitors by Location|Storage|Rate|unique visitors|Device Usage'),
      lookAlikes: [
        ...MENU,
        ...names(
          'Network Activities|Sessions|7 days|30 days|90 days|Recent Orders|Customer|Order|Date|Payment|Tasks|Email notifications|View All →|Create report',
        ),
      ],
    },
    {
      path: '/production/index2.html',
      metrics: [
        metric('Visitors', 'visitors', '42,871'),
        metric('Bounce rate', 'bounce-rate|visitor-bounce-rate', '38.4%'),
        metric('Conversions', 'ad-conversions|orders|composed', '2,315'),
        metric('Avg session', 'avg-session-duration|avg-engagement-time|composed', '3:42'),
        metric('visitors right now', 'live-visitors-now|visitors|composed', '847'),
        metric('Avg pages', 'avg-pages-per-visitor|pages-per-visit|composed', '4.2'),
        column('Views', 'page-views'),
      ],
      either: names(
        'Revenue|Returning|Mobile|From search|Sign-ups|Trial conversions|Newsletter|Demo bookings|Pro upgrades|% Chg|Live now|Desktop|Tablet',
      ),
      lookAlikes: [
        ...MENU,
        ...names(
          '7d|30d|90d|12m|Plan growth|Conversion funnel|Activity heatmap|Top pages|Page|Top countries|Top referrers|Goals|Top searches|Cohort|Cohort retention|admin template|Share|Export',
        ),
      ],
    },
    {
      path: '/production/index3.html',
      metrics: [
        metric('Open pipeline', 'composed', '$1,284,500'),
        metric('Avg deal size', 'avg-order-value|composed', '$16,724'),
        column(
          'Revenue',
          'total-sales|gross-revenue|order-totals-with-tax|item-revenue|ga4-total-revenue|purchase-revenue|paid-amount',
        ),
      ],
      either: names(
        'Win rate|Closed this month|Quarterly target|Quota|Deals|Value|Lead|Qualified|Proposal|Negotiation|Closed won|Price too high|leads|Won this week|No decision|Timing|Inbound|Outbound|Referral|Partners|Events',
      ),
      lookAlikes: [
        ...MENU,
        ...names(
          'Orders & AOV|Pipeline by stage|Lead sources|Quota attainment|Activity by rep|Top reps|Rep|Deals at risk|Stage|Last touch|Lost reasons|+ New deal|Q1 2026',
        ),
      ],
    },
    {
      path: '/production/orders.html',
      metrics: [
        metric('Total orders', 'orders', '1,240'),
        metric(
          'Revenue',
          'total-sales|gross-revenue|order-totals-with-tax|item-revenue|ga4-total-revenue|purchase-revenue|paid-amount',
          '$84,520',
        ),
        metric('Pending', 'composed', '42'),
      ],
      either: names('Items|Total|results'),
      lookAlikes: [
        ...MENU,
        ...names(
          'Shop|+ Manual order|Customer|Order|Payment|Date|Paid|Processing|Cancelled|All statuses|78 today|$3,218 today|5 awaiting payment|Showing 1–10 of 20',
        ),
      ],
    },
    {
      path: '/production/order_detail.html',
      metrics: [],
      either: names('Subtotal|Shipping|Tax|Total|Qty|Price|Items · 3'),
      lookAlikes: [
        ...MENU,
        ...names(
          'Shop · Orders|Order #7841|Paid|Print|Send invoice|Mark fulfilled|Placed|Preparing|Shipped|Delivered|Pending|Order notes|Customer|5 previous orders|Phone|Shipping address|Payment|Method|Transaction|Captured|SKU · ALP-2026',
        ),
      ],
    },
  ],
};
