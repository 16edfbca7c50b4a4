import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const reading: LiveDashboard = {
  title: 'Reading Retreat book shop',
  author: 'VamshiRk27',
  npm: null,
  source: 'github.com/VamshiRk27/Reading_Retreat_App, src/main/webapp/Admin/main.jsp',
  locale: 'en-US',
  pages: [
    {
      path: '/reading.html',
      metrics: [
        metric(
          'Total Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '$18,025',
        ),
        metric('Total Expenses', 'composed|expense-amount', '$18,025'),
        metric('Total Income', 'composed|paid-amount|gross-revenue|estimated-income', '$18,025'),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Customers|Orders|Analytics|Messages|Products|Reports|Settings|Add Product|Log Out|Last 24 hours|Recent Orders|Product Name|Product Number|Payment|Status|Mini Drone|Due|Pending|Details|Show All',
      ),
    },
  ],
};
