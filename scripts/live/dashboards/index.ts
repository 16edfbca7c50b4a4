import type { LiveDashboard } from '../dashboard.ts';
import { adminLte } from './admin-lte.ts';
import { antDesignPro } from './ant-design-pro.ts';
import { artDesignPro } from './art-design-pro.ts';
import { bagisto } from './bagisto.ts';
import { beikeshop } from './beikeshop.ts';
import { dscmall } from './dscmall.ts';
import { dsshop } from './dsshop.ts';
import { dujiaoka } from './dujiaoka.ts';
import { ecshop } from './ecshop.ts';
import { ekrammall } from './ekrammall.ts';
import { evershop } from './evershop.ts';
import { gentelella } from './gentelella.ts';
import { jeepay } from './jeepay.ts';
import { jshop } from './jshop.ts';
import { linjiashop } from './linjiashop.ts';
import { lunar } from './lunar.ts';
import { metis } from './metis.ts';
import { naiveUiAdmin } from './naive-ui-admin.ts';
import { newbeeMall } from './newbee-mall.ts';
import { reactAdmin } from './react-admin.ts';
import { ruoyiMall } from './ruoyi-mall.ts';
import { sangouFood } from './sangou-food.ts';
import { sbAdmin2 } from './sb-admin-2.ts';
import { shopxo } from './shopxo.ts';
import { sneat } from './sneat.ts';
import { soybeanAdmin } from './soybean-admin.ts';
import { sylius } from './sylius.ts';
import { tailAdmin } from './tail-admin.ts';
import { tdesignStarter } from './tdesign-starter.ts';
import { vbenAdmin } from './vben-admin.ts';
import { vueElementAdmin } from './vue-element-admin.ts';

/** By the name on the command line. */
export const DASHBOARDS: ReadonlyMap<string, LiveDashboard> = new Map([
  ['gentelella', gentelella],
  ['admin-lte', adminLte],
  ['sb-admin-2', sbAdmin2],
  ['newbee-mall', newbeeMall],
  ['react-admin', reactAdmin],
  ['ant-design-pro', antDesignPro],
  ['vue-element-admin', vueElementAdmin],
  ['sangou-food', sangouFood],
  ['linjiashop', linjiashop],
  ['dsshop', dsshop],
  ['ruoyi-mall', ruoyiMall],
  ['tdesign-starter', tdesignStarter],
  ['shopxo', shopxo],
  ['beikeshop', beikeshop],
  ['jshop', jshop],
  ['sneat', sneat],
  ['sylius', sylius],
  ['bagisto', bagisto],
  ['evershop', evershop],
  ['art-design-pro', artDesignPro],
  ['dujiaoka', dujiaoka],
  ['naive-ui-admin', naiveUiAdmin],
  ['tail-admin', tailAdmin],
  ['lunar', lunar],
  ['jeepay', jeepay],
  ['vben-admin', vbenAdmin],
  ['soybean-admin', soybeanAdmin],
  ['metis', metis],
  ['ecshop', ecshop],
  ['dscmall', dscmall],
  ['ekrammall', ekrammall],
]);
