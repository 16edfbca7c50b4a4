import { column, type LiveDashboard, names } from '../dashboard.ts';

export const evershop: LiveDashboard = {
  title: 'EverShop, dashboard',
  author: 'EverShop',
  npm: null,
  source: 'github.com/evershopcommerce/evershop, modules/oms/pages/admin/dashboard',
  pages: [
    {
      path: '/evershop.html',
      metrics: [
        column('Sold', 'items-sold|product-total-sales|composed'),
        column('Orders', 'orders|composed'),
      ],
      either: names('Price|Total|orders|lifetime sale|of orders completed|of orders cancelled'),
      lookAlikes: names(
        'Quick links|Dashboard|New Product|New Coupon|Catalog|Products|Categories|Collections|Attributes|Sale|Customer|Customers|Promotion|Coupons|Setting|Sale Statistics|Overview of sales data over selected periods|Daily|Weekly|Monthly|Best Sellers|View All Products|Product|Striped shirt|Running shoe|Best customers|View all customers|Full name|Ann Lee|Lifetime Sales',
      ),
    },
  ],
};
