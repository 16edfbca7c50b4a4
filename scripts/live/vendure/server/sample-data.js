/** What the shop sells and who buys there. All of it is made up. */

export const initialData = {
  defaultLanguage: 'en',
  defaultZone: 'Asia',
  countries: [{ code: 'CN', name: 'China', zone: 'Asia' }],
  taxRates: [{ name: 'Standard', percentage: 13 }],
  shippingMethods: [{ name: 'Standard', price: 800 }],
  paymentMethods: [
    {
      name: 'Made-up payment',
      handler: {
        code: 'dummy-payment-handler',
        arguments: [{ name: 'automaticSettle', value: 'true' }],
      },
    },
  ],
  collections: [],
};

/** Name, SKU, price in yuan, pieces in stock. Two names are traps: they hold words of metrics. */
const PRODUCTS = [
  ['Bamboo basket', 'BB-01', 39.9, 120],
  ['Linen apron', 'LA-02', 68, 45],
  ['Oolong tea 250 g', 'OT-03', 88, 300],
  ['Total Revenue notebook', 'TR-04', 19.9, 80],
  ['Average order stamp', 'AO-05', 12.5, 500],
  ['Clay teapot', 'CT-06', 268, 12],
  ['Cotton slippers', 'CS-07', 35, 0],
  ['Dried mushrooms', 'DM-08', 56, 64],
];
export const SKUS = PRODUCTS.map(([, sku]) => sku);

const COLUMNS =
  'name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets';

/** The products in the form that Vendure's importer reads. */
export function productsCsv() {
  const rows = PRODUCTS.map(([name, sku, price, stock]) =>
    [
      name,
      sku.toLowerCase(),
      `${name}.`,
      '',
      '',
      '',
      '',
      sku,
      price,
      'standard',
      stock,
      false,
      '',
      '',
    ].join(','),
  );
  return `${[COLUMNS, ...rows].join('\n')}\n`;
}

export const PEOPLE = [
  ['Mei', 'Lin'],
  ['Jun', 'Zhao'],
  ['Hua', 'Chen'],
  ['Ping', 'Sun'],
  ['Yan', 'Xu'],
  ['Bo', 'Wu'],
  ['Li', 'Ma'],
  ['Fang', 'He'],
  ['Gang', 'Guo'],
  ['Na', 'Tang'],
].map(([firstName, lastName]) => ({
  firstName,
  lastName,
  emailAddress: `${firstName}.${lastName}@example.com`.toLowerCase(),
}));
