import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

const MENU = names(
  'Dashboard|Sales|Orders|Invoices|Catalog|Posters|Categories|Customers|Segments|Reviews|English|Jane Doe',
);
/** Below the name its number, drawn as a heading. */
const card = (name: string): { at: string } => ({
  at: `p:text-is("${name}") ~ .MuiTypography-h5`,
});

export const reactAdmin: LiveDashboard = {
  title: 'react-admin e-commerce demo',
  author: 'Marmelab',
  npm: null,
  source: 'github.com/marmelab/react-admin at 051f511, examples/demo',
  storage: { username: 'demo' },
  workers: true,
  pages: [
    {
      path: '/#/',
      ready: 'New Customers',
      metrics: [
        metric(
          'Monthly Revenue',
          'composed|total-sales|gross-revenue|order-totals-with-tax|item-revenue',
          card('Monthly Revenue'),
        ),
        metric('New Orders', 'orders|orders-created|composed', card('New Orders')),
        metric('Pending Reviews', 'composed|review-count', card('Pending Reviews')),
        metric('New Customers', 'new-customers', card('New Customers')),
      ],
      either: [],
      lookAlikes: [
        ...MENU,
        ...names(
          'Welcome to the react-admin e-commerce demo|30 Day Revenue History|Pending Orders|See all reviews|See all customers|React-admin site|Source for this demo',
        ),
      ],
    },
    {
      path: '/#/orders',
      ready: 'Nb Items',
      metrics: [],
      either: names('Nb Items|Total|Ordered (23)|Delivered|Cancelled|Ordered'),
      lookAlikes: [
        ...MENU,
        ...names(
          'Add filter|Columns|Export|0 items selected|Delete|Date|Reference|Customer|Address',
        ),
      ],
    },
    {
      path: '/#/customers',
      ready: 'Total spent',
      metrics: [
        column('Orders', 'orders'),
        column('Total spent', 'customer-lifetime-spend|spend-per-buyer|composed|ad-spend'),
      ],
      either: [],
      lookAlikes: [
        ...MENU,
        ...names(
          'Create|Columns|Export|0 items selected|Delete|Name|Last seen|Latest purchase|News.',
        ),
      ],
    },
  ],
};
