/** The shop: Vendure as a small merchant would start it, with everything on this machine. */
import { DefaultLogger, dummyPaymentHandler, LogLevel } from '@vendure/core';
import { DashboardPlugin } from '@vendure/dashboard/plugin';

const { DONGDIAN_SHOP_PORT: port = '3999', DONGDIAN_SHOP_DASHBOARD: appDir = 'dist' } = process.env;

export const shopConfig = {
  apiOptions: {
    hostname: '127.0.0.1',
    port: Number(port),
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
  },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    cookieOptions: { secret: 'only-for-this-run' },
    requireVerification: false,
  },
  // SQL.js without a location keeps everything in memory.
  dbConnectionOptions: { type: 'sqljs', synchronize: true, logging: false },
  logger: new DefaultLogger({ level: LogLevel.Warn }),
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    DashboardPlugin.init({
      route: 'dashboard',
      appDir,
      // The plugin asks this port whether a development server runs there; none ever does on 1.
      viteDevServerPort: 1,
    }),
  ],
};
