/** Orders as customers would place them: through the shop's own public API, one by one. */
import { PEOPLE, SKUS } from './sample-data.js';

const HOUR = 3_600_000;

/** The same orders in every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One customer's visit; a session ends with its order. */
function visitor(api) {
  let token = null;
  return async (query, variables = {}) => {
    const reply = await fetch(api, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    token = reply.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = await reply.json();
    if (errors) throw new Error(errors[0].message);
    const refused = Object.values(data).find((one) => one?.errorCode);
    if (refused) throw new Error(`${refused.errorCode}: ${refused.message}`);
    return data;
  };
}

const RESULT = '{ __typename ... on Order { id code } ... on ErrorResult { errorCode message } }';

/** @returns the id of the placed order */
async function placeOrder(api, person, lines, methodIds) {
  const ask = visitor(api);
  for (const { variantId, quantity } of lines) {
    await ask(
      `mutation ($id: ID!, $n: Int!) { addItemToOrder(productVariantId: $id, quantity: $n) ${RESULT} }`,
      { id: variantId, n: quantity },
    );
  }
  await ask(
    `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) ${RESULT} }`,
    { input: person },
  );
  const address = {
    fullName: `${person.firstName} ${person.lastName}`,
    streetLine1: '1 Sample Road',
    city: 'Hangzhou',
    postalCode: '310000',
    countryCode: 'CN',
  };
  await ask(
    `mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) ${RESULT} }`,
    { input: address },
  );
  await ask(
    `mutation ($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) ${RESULT} }`,
    {
      ids: methodIds,
    },
  );
  await ask(`mutation { transitionOrderToState(state: "ArrangingPayment") ${RESULT} }`);
  const { addPaymentToOrder } = await ask(
    `mutation ($input: PaymentInput!) { addPaymentToOrder(input: $input) ${RESULT} }`,
    { input: { method: 'made-up-payment', metadata: {} } },
  );
  return addPaymentToOrder.id;
}

/**
 * @param api address of the shop API
 * @param variants id and SKU of everything on sale
 * @param methodIds shipping methods
 * @param count how many orders
 * @returns each order's id and the time it is to have been placed at, newest first
 */
export async function placeOrders(api, variants, methodIds, count, now = Date.now()) {
  const random = randomNumbers(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const onSale = variants.filter(({ sku }) => SKUS.includes(sku));
  const placed = [];
  for (let nth = 0; nth < count; nth++) {
    const lines = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => ({
      variantId: pick(onSale).id,
      quantity: 1 + Math.floor(random() * 3),
    }));
    const id = await placeOrder(api, pick(PEOPLE), lines, methodIds);
    // From a quarter of an hour ago, 18 to 30 hours apart for two in three: about five weeks.
    placed.push({ id, placedAt: new Date(now - HOUR / 4 - nth * 17 * HOUR - random() * 6 * HOUR) });
  }
  return placed;
}
