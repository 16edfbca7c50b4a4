import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const foodmart: LiveDashboard = {
  title: 'FoodMart grocery, ASP.NET',
  author: '19JayPatel',
  npm: null,
  source: 'github.com/19JayPatel/FoodMart-Grocery-Website, Admin/AdminDashboard.aspx',
  locale: 'en-US',
  pages: [
    {
      path: '/foodmart.html',
      metrics: [
        metric('Orders', 'orders|orders-created|composed', '111'),
        metric(
          'Revenue',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '₹11,111',
        ),
        metric('Products', 'composed|products-online', '80'),
        metric('Customers|Total Users', 'composed|members|unique-customers|buyers', '100'),
        metric('Pending Orders', 'composed', '15'),
        metric('Low Stock', 'composed', '5'),
        metric('New Feedback', 'composed', '12'),
        metric('Active Offers', 'composed', '3'),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Categories|Offers|Feedback|Reports|Welcome, Jay|This Month|Active Items|Monthly Orders Overview|Top Selling Products|Basmati Rice (5kg)|Fresh Milk (1L)|320 sold',
      ),
    },
  ],
};
