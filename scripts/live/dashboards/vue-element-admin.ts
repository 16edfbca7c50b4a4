import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const vueElementAdmin: LiveDashboard = {
  title: 'vue-element-admin 4.4.0',
  author: 'PanJiaChen',
  npm: null,
  source: 'github.com/PanJiaChen/vue-element-admin at 6858a9a',
  cookies: { 'Admin-Token': 'admin-token' },
  ready: 'Shoppings',
  pages: [
    {
      path: '/#/dashboard',
      metrics: [
        // The four numbers count up for some seconds.
        metric('New Visits', 'new-visitors|sessions|composed', '102,400'),
        metric('Messages', 'composed', '81,212'),
        metric('Purchases', 'orders|ecommerce-purchases|buyers|composed', '9,280'),
      ],
      either: names('Shoppings|Price'),
      lookAlikes: names(
        'Dashboard|Documentation|Guide|Permission|Icons|Components|Charts|Table|Example|Tab|Error Pages|Error Log|Excel|Zip|PDF|Theme|Clipboard|External Link|Order_No|Status|success|pending|All|Active|Completed|Clear Completed|Vue|JavaScript|CSS|ESLint|Todo List|Mock',
      ),
    },
  ],
};
