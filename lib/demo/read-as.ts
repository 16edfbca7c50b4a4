import type { LookId, PageId } from './looks/types';

/** The real page that one of ours is read like: its address, and its kind where that says less. */
export interface ReadAs {
  readonly url: string;
  readonly pageKind?: string | null;
}

const sycm = (path: string) => `https://sycm.taobao.com${path}`;
const mms = (path: string) => `https://mms.pinduoduo.com${path}`;
const compass = (path: string) => `https://compass.jinritemai.com${path}`;
const store = (path: string) => `https://store.weixin.qq.com${path}`;
const admin = (path: string) => `https://admin.shopify.com/store/sample${path}`;

const PAGES: Readonly<Record<LookId, Readonly<Record<PageId, ReadAs>>>> = {
  taobao: {
    overview: { url: sycm('/portal/home.htm') },
    traffic: { url: sycm('/flow/monitor/overview') },
    trade: { url: sycm('/bda/tradinganaly') },
    ads: { url: 'https://one.alimama.com/index.html#!/report/account' },
    service: { url: 'https://qn.taobao.com/home.html/voc-tmall/serverReport' },
    reviews: { url: sycm('/'), pageKind: 'reviews' },
    rules: { url: sycm('/'), pageKind: 'rules-center' },
  },
  pinduoduo: {
    overview: { url: mms('/sycm/stores_data/operation'), pageKind: 'home-overview' },
    traffic: { url: mms('/sycm/search_data/plate') },
    trade: { url: mms('/sycm/stores_data/operation') },
    ads: { url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView' },
    service: { url: mms('/sycm/goods_quality/customer') },
    reviews: { url: mms('/sycm/goods_quality/comment') },
    rules: { url: mms('/other/rule') },
  },
  douyin: {
    overview: { url: compass('/shop') },
    traffic: { url: compass('/shop/traffic'), pageKind: 'traffic' },
    trade: { url: compass('/shop/trade'), pageKind: 'trade' },
    ads: { url: 'https://qianchuan.jinritemai.com/uni-prom' },
    service: { url: 'https://fxg.jinritemai.com/ffa/eco/experience-score' },
    reviews: { url: 'https://fxg.jinritemai.com/ffa/', pageKind: 'reviews' },
    rules: { url: 'https://school.jinritemai.com/doudian/web/rules/1' },
  },
  wechat: {
    overview: { url: store('/shop/home') },
    traffic: { url: store('/shop/'), pageKind: 'traffic' },
    trade: { url: store('/shop/order/list') },
    ads: { url: store('/shop/'), pageKind: 'ad-report' },
    service: { url: store('/shop/kf') },
    reviews: { url: store('/shop/evaluate/home') },
    rules: { url: store('/chengzhang/rule/') },
  },
  shopify: {
    overview: { url: admin('/analytics') },
    traffic: { url: admin('/analytics/reports/sessions_over_time') },
    trade: { url: admin('/analytics/reports/sales_over_time') },
    ads: { url: admin('/marketing'), pageKind: 'ad-report' },
    service: { url: admin('/'), pageKind: 'customer-service' },
    reviews: { url: admin('/'), pageKind: 'reviews' },
    rules: { url: admin('/'), pageKind: 'rules-center' },
  },
};

/** Built like a page of a platform, and read as one. */
export const readAs = (look: LookId, page: PageId): ReadAs => PAGES[look][page];
