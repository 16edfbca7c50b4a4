import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const sbAdmin2: LiveDashboard = {
  title: 'SB Admin 2 4.1.4',
  author: 'Start Bootstrap',
  npm: {
    packages: { 'startbootstrap-sb-admin-2': '4.1.4' },
    serve: { '/': 'startbootstrap-sb-admin-2' },
  },
  pages: [
    {
      path: '/index.html',
      metrics: [
        metric(
          'Earnings (Monthly)',
          'composed|estimated-income|net-proceeds|payout-amount',
          '$40,000',
        ),
        metric(
          'Earnings (Annual)',
          'composed|estimated-income|net-proceeds|payout-amount',
          '$215,000',
        ),
        metric('Pending Requests', 'composed', '18'),
      ],
      either: names('Tasks'),
      lookAlikes: names(
        'Dashboard|Interface|Components|Utilities|Addons|Pages|Charts|Tables|Generate Report|Earnings Overview|Revenue Sources|Direct|Social|Referral|Projects|Server Migration|Sales Tracking|Customer Database|Payout Details|Account Setup|Primary|Success|Illustrations|Development Approach|Upgrade to Pro!',
      ),
    },
  ],
};
