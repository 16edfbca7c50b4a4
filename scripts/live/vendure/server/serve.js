/** Starts the shop, fills it, and says `READY` with what the run needs to know. Ends with its parent. */
import { writeFileSync } from 'node:fs';
import {
  bootstrap,
  ChannelService,
  Order,
  ProductVariant,
  RequestContextService,
  ShippingMethod,
  TransactionalConnection,
} from '@vendure/core';
import { importProductsFromCsv, populateInitialData } from '@vendure/core/cli/index.js';
import { initialData, productsCsv } from './sample-data.js';
import { placeOrders } from './sample-orders.js';
import { shopConfig } from './shop-config.js';

const ORDERS = 48;
// A parent that dies closes this pipe: the server never outlives the run.
process.stdin.on('end', () => process.exit(0)).resume();

const app = await bootstrap(shopConfig);
await populateInitialData(app, initialData);
const ctx = await app.get(RequestContextService).create({ apiType: 'admin' });
await app.get(ChannelService).update(ctx, {
  id: ctx.channelId,
  defaultCurrencyCode: 'CNY',
  availableCurrencyCodes: ['CNY'],
});
writeFileSync('products.csv', productsCsv());
const { errors } = await importProductsFromCsv(app, 'products.csv', 'en');
if (errors?.length) throw new Error(errors[0]);

const { rawConnection } = app.get(TransactionalConnection);
const variants = await rawConnection.getRepository(ProductVariant).find();
const methods = await rawConnection.getRepository(ShippingMethod).find();
const api = `http://127.0.0.1:${shopConfig.apiOptions.port}/shop-api`;
const placed = await placeOrders(
  api,
  variants,
  methods.map(({ id }) => id),
  ORDERS,
);
for (const { id, placedAt } of placed) {
  await rawConnection
    .getRepository(Order)
    .update(id, { orderPlacedAt: placedAt, createdAt: placedAt, updatedAt: placedAt });
}
process.stdout.write(
  `READY ${JSON.stringify({ orderId: placed[0]?.id, orders: placed.length })}\n`,
);
