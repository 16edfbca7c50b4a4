import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const robust: LiveDashboard = {
  title: 'Robust admin in a car shop',
  author: 'udayjoshi101292 (yaara-cars), PIXINVENT',
  npm: null,
  source: 'github.com/udayjoshi101292/yaara-cars, login/index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/robust.html',
      metrics: [
        metric('Products', 'composed', '5,879'),
        metric('Orders', 'orders|orders-created|composed', '423'),
        metric('Conversion', 'pay-conversion-rate|composed', '61%'),
        metric('Profit', 'composed|net-profit|gross-profit', '$6,87M'),
        metric('Total Units Sold', 'items-sold|composed|ad-units-sold', '18.6 k'),
        metric(
          'Total Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '64.54 M',
        ),
        metric('Total Profit', 'composed|net-profit|gross-profit', '$47.8K'),
        metric('Total Orders', 'orders|orders-created|composed', '789'),
      ],
      either: names('Amount|Most Loved'),
      lookAlikes: names(
        'Dashboard|Cars|Customers|Invoices|Settings|Smooth Area Chart|Total mobile units sold and total earning statistics.|Brand Minute|Buy Now|Recent Orders|Invoice Summary|SKU|Invoice#|Customer Name|Status|Paid|Overdue|Sales All Over The World|Today|Yesterday|Smart Wearable|Add To Cart|Formal Shoes|Shop Now',
      ),
    },
  ],
};
