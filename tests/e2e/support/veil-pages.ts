/**
 * Pages full of private strings, each drawn in one colour that nothing else has: where a pixel
 * of it is found in a picture of the page, something private was readable.
 */

export const PRIVATE_COLOUR = '#ff00ff';
/** Words of the page that shall stay readable. */
export const SAFE_COLOUR = '#007a00';

export interface Secret {
  readonly kind: keyof typeof MAKERS;
  readonly text: string;
}

/** Mulberry32: the same seed, the same strings. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Draw = () => number;
const of = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
const digits = (draw: Draw, count: number): string =>
  Array.from({ length: count }, () => Math.floor(draw() * 10)).join('');
const chars = (text: string): string[] => [...text];

const FAMILY = chars('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const GIVEN = chars('小明丽娟志强婷宇轩桂英建国玉兰欣怡浩然梓涵秀珍');
const FIRST = ['Jane', 'Oliver', 'Amelia', 'Noah', 'Priya', 'Mateo', 'Ingrid', 'Kenji'];
const LAST = ['Doe', 'Whitfield', 'Okafor', 'Lindqvist', 'Ramirez', 'Tanaka', 'Bauer'];
const NICKS = chars('猫鱼花糖月星风雨茶桃');
const STREETS = ['Maple Street', 'Baker Street', 'Elm Avenue', 'Harbour Road', 'Station Road'];
const TOWNS = [
  '浙江省杭州市余杭区五常街道',
  '广东省深圳市南山区科技路',
  '四川省成都市武侯区人民路',
  '湖南省长沙县黄花镇李家村',
];

const MAKERS = {
  name: (draw: Draw) => of(draw, FAMILY) + of(draw, GIVEN) + (draw() < 0.6 ? of(draw, GIVEN) : ''),
  person: (draw: Draw) => `${of(draw, FIRST)} ${of(draw, LAST)}`,
  nick: (draw: Draw) => `${of(draw, NICKS)}**${of(draw, NICKS)}`,
  handle: (draw: Draw) => `爱喝茶的${of(draw, NICKS)}${of(draw, NICKS)}`,
  phone: (draw: Draw) => {
    const number = `1${of(draw, ['3', '5', '7', '8'])}${digits(draw, 9)}`;
    return of(draw, [
      number,
      `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
      `+86 ${number}`,
      `${number.slice(0, 3)}****${number.slice(7)}`,
    ]);
  },
  landline: (draw: Draw) => `0571-8${digits(draw, 7)}`,
  order: (draw: Draw) =>
    of(draw, [
      `22${digits(draw, 4)}-${digits(draw, 15)}`,
      `3${digits(draw, 18)}`,
      `114-${digits(draw, 7)}-${digits(draw, 7)}`,
    ]),
  parcel: (draw: Draw) => `SF${digits(draw, 13)}`,
  address: (draw: Draw) =>
    `${of(draw, TOWNS)}${1 + Math.floor(draw() * 90)}号${1 + Math.floor(draw() * 9)}栋${digits(draw, 3)}室`,
  street: (draw: Draw) =>
    `${1 + Math.floor(draw() * 400)} ${of(draw, STREETS)}, Springfield, IL 6${digits(draw, 4)}`,
  mail: (draw: Draw) => `${of(draw, FIRST).toLowerCase()}.${digits(draw, 3)}@example.com`,
  wechat: (draw: Draw) => `wxid_${digits(draw, 8)}`,
  card: (draw: Draw) => `6222 ${digits(draw, 4)} ${digits(draw, 4)} ${digits(draw, 4)}`,
  identity: (draw: Draw) =>
    `330106199${digits(draw, 1)}0${1 + Math.floor(draw() * 9)}1${digits(draw, 1)}${digits(draw, 4)}`,
} as const;

/** @returns so many strings of the kinds, in turn */
export function secrets(count: number, seed = 9): Secret[] {
  const draw = random(seed);
  const kinds = Object.keys(MAKERS) as (keyof typeof MAKERS)[];
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] as keyof typeof MAKERS;
    return { kind, text: MAKERS[kind](draw) };
  });
}

const HEADS: Readonly<Record<keyof typeof MAKERS, string>> = {
  name: '收货人',
  person: 'Buyer',
  nick: '买家昵称',
  handle: '买家',
  phone: '手机号',
  landline: '联系电话',
  order: '订单编号',
  parcel: '运单号',
  address: '收货地址',
  street: 'Ship to',
  mail: '邮箱',
  wechat: '微信号',
  card: '银行卡号',
  identity: '身份证号',
};

const STYLE = `<meta charset="utf-8"><style>
  body { margin: 0; font: bold 18px/1.5 'Noto Sans CJK SC', sans-serif; color: #222; transition: all .5s; }
  * { transition: all .3s; }
  .s, .s * { color: ${PRIVATE_COLOUR}; } .ok { color: ${SAFE_COLOUR}; }
  td, th { padding: 4px 12px; text-align: left; white-space: nowrap; }
  .card { margin: 12px; padding: 12px; border: 1px solid #ddd; }
  .row { display: flex; } .row > * { width: 240px; flex: none; }
  .grid { display: grid; grid-template-columns: repeat(4, 260px); }
  .pic { width: 40px; height: 40px; display: inline-block; }
  input, textarea, select { color: ${PRIVATE_COLOUR}; font: inherit; width: 360px; }
  ::placeholder { color: ${PRIVATE_COLOUR}; opacity: 1; }
</style>`;
/** A picture in one colour: as an image, an avatar, a background. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${PRIVATE_COLOUR}"/></svg>`)}`;
const IMAGE = `<img src="${PICTURE}" width="40" height="40" alt="">`;

const s = ({ text }: Secret): string => `<span class="s">${text}</span>`;
const ok = (text: string): string => `<span class="ok">${text}</span>`;
/** Split as templates do: no element holds the whole of it. */
const split = ({ text }: Secret): string => {
  const at = Math.floor(text.length / 2);
  return `<span class="s">${text.slice(0, at)}</span><b class="s">${text.slice(at)}</b>`;
};

type Layout = (list: readonly Secret[], frame: string) => string;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  table: (list) => {
    const kinds = [...new Set(list.map(({ kind }) => kind))];
    const rows = Math.ceil(list.length / kinds.length);
    const row = (at: number) =>
      `<tr><td>${ok('手工羊毛袜 秋冬加厚款')}</td>${kinds
        .map((kind) => {
          const secret = list.filter((one) => one.kind === kind)[at];
          return `<td>${secret ? (at % 2 ? split(secret) : s(secret)) : '-'}</td>`;
        })
        .join('')}<td>${ok('待发货')}</td></tr>`;
    return `<table><thead><tr><th>商品</th>${kinds.map((kind) => `<th>${HEADS[kind]}</th>`).join('')}<th>状态</th></tr></thead>
      <tbody id="list">${Array.from({ length: rows }, (_, at) => row(at)).join('')}</tbody></table>`;
  },
  cards: (list) =>
    `<div id="list">${list
      .map(
        (
          one,
          at,
        ) => `<div class="card"><div class="row"><span>下单时间 2026-11-22</span><span>${HEADS[one.kind]}：${s(one)}</span></div>
      <div class="row">${IMAGE}<span class="buyer-nick s">客人${at}号</span><span>${ok('手工羊毛袜 秋冬加厚款')}</span></div></div>`,
      )
      .join('')}</div>`,
  chat: (list) =>
    `<div role="log" id="list">${list.map((one, at) => `<div class="card"><i class="pic" style="background-image:url('${PICTURE}')"></i> <span class="s">您好，我是${one.text}，第${at}件什么时候到</span></div>`).join('')}</div>`,
  definitions: (list) =>
    `<dl id="list">${list.map((one) => `<dt>${HEADS[one.kind]}</dt><dd>${split(one)}</dd>`).join('')}</dl>`,
  flex: (list) =>
    `<div class="row"><div>${ok('商品')}</div><div>买家</div><div>${ok('状态')}</div></div><div id="list">${list
      .map(
        (one) =>
          `<div class="row"><div>${ok('手工羊毛袜 秋冬加厚款')}</div><div>${s(one)}</div><div>${ok('已发货')}</div></div>`,
      )
      .join('')}</div>`,
  grid: (list) =>
    `<div class="grid" id="list"><div>商品</div><div>收货人</div><div>数量</div><div>状态</div>${list
      .map(
        (one) =>
          `<div>${ok('手工羊毛袜 秋冬加厚款')}</div><div>${s(one)}</div><div>2</div><div>已完成</div>`,
      )
      .join('')}</div>`,
  shadow: (list) =>
    `<div id="list">${list.map((one) => `<x-order data-head="${HEADS[one.kind]}" data-secret="${one.text}"></x-order>`).join('')}</div>
    <script>customElements.define('x-order', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({ mode: this.dataset.secret.length % 2 ? 'open' : 'closed' });
      root.innerHTML = '<style>p { -webkit-text-fill-color: ${PRIVATE_COLOUR} !important } p::selection { color: ${PRIVATE_COLOUR} }</style><div>' + this.dataset.head + '</div><p>' + this.dataset.secret + '</p>${IMAGE.replaceAll("'", "\\'")}';
    } });</script>`,
  frame: (_list, frame) => `<iframe src="${frame}" width="1200" height="600"></iframe>`,
  header: (list) =>
    `<header class="row">${IMAGE}<span class="s">王记手作的小铺</span><span>${ok('订单管理')}</span></header><main><h2>${ok('订单列表')}</h2><p><span class="s">王记手作的小铺</span> ${ok('今天')}</p>
     <div id="list">${list.map((one) => `<p>${HEADS[one.kind]}：${s(one)}</p>`).join('')}</div></main>`,
  fields: (list) =>
    `<div id="list">${list
      .map(
        (one, at) =>
          [
            `<input value="${one.text}">`,
            `<input placeholder="${one.text}">`,
            `<textarea>${one.text}</textarea>`,
            `<select><option>${one.text}</option></select>`,
            `<div contenteditable="true" class="s">${one.text}</div>`,
          ][at % 5],
      )
      .map((field) => `<p>${ok('备注')} ${field}</p>`)
      .join('')}</div>`,
  drawing: (list) =>
    `<div id="list">${list
      .map(
        (one) =>
          `<svg width="700" height="30"><text x="4" y="22" fill="${PRIVATE_COLOUR}" stroke="${PRIVATE_COLOUR}">${one.text}</text></svg><br>`,
      )
      .join('')}</div><video width="80" height="40" poster="${PICTURE}"></video>`,
  canvas: (list) =>
    `<div id="list">${list.map(({ text }) => `<canvas width="700" height="30" data-secret="${text}"></canvas><br>`).join('')}</div>
    <script>for (const one of document.querySelectorAll('canvas')) { const to = one.getContext('2d'); to.fillStyle = '${PRIVATE_COLOUR}'; to.font = 'bold 18px sans-serif'; to.fillText(one.dataset.secret, 4, 22); }</script>`,
  rolling: (
    list,
  ) => `<div class="row"><div>买家</div><div>收货地址</div><div>${ok('状态')}</div></div>
    <div id="port" style="height:600px;overflow:auto"><div style="position:relative;height:${list.length * 300}px"><div id="list"></div></div></div>
    <script>const all = ${JSON.stringify(list.map(({ text }) => text))}, port = document.getElementById('port'), list = document.getElementById('list');
      const show = () => { const from = Math.floor(port.scrollTop / 36); list.style.cssText = 'position:absolute;top:' + from * 36 + 'px';
        list.innerHTML = Array.from({ length: 18 }, (_, at) => '<div class="row" style="height:36px"><div class="s">' + all[(from + at) % all.length] + '</div><div class="s">' + all[(from + at * 3) % all.length] + '</div><div class="ok">待发货</div></div>').join(''); };
      port.addEventListener('scroll', show); show();</script>`,
};

/** Renders again and again, as live pages do: new rows, changed texts, classes that flip. */
const CHURN = `<script>
  window.churn = (times) => new Promise((done) => { const list = document.getElementById('list'); let left = times; const step = () => {
    if (!list || left-- <= 0) return done();
    const last = list.lastElementChild; if (last && list.tagName !== 'CANVAS') { if (left % 3 === 0 && !list.classList.contains('grid') && list.tagName !== 'DL') list.prepend(last);
      else if (left % 3 === 1) { const copy = list.cloneNode(true); list.replaceChildren(...copy.childNodes); }
      else for (const one of list.querySelectorAll('.s')) if (one.firstChild) one.firstChild.data = one.textContent; }
    setTimeout(step, 40); }; step(); });
</script>`;

export const pageOf = (layout: string, list: readonly Secret[], frame = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><title>订单管理</title>${STYLE}</head><body>${LAYOUTS[layout]?.(list, frame) ?? ''}<div style="height:1500px"></div>${CHURN}</body></html>`;
