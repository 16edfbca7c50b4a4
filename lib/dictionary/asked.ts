/** Words around a name that ask about it or say a time; the name is what is looked for. */
const BEFORE =
  /^(?:请问|什么是|什么叫|啥是|啥叫|怎么看|怎么算|怎么提高|我的|近|最近|过去|[\d一二三四五六七八九十]+\s*[天日周月]|今[天日]|昨[天日]|本[周月]|上[周月]|累计|what (?:is|are|does)|how (?:is|are)|my|the|last \d+ days?)\s*/i;
const BEHIND =
  /\s*(?:[?？!！。.:：]|是什么|什么意思|啥意思|的?意思|怎么看|怎么算|怎么提高|好不好|高不高|多少|高|低|mean|meaning|counted)$/i;

/**
 * The name in a question: `什么是转化率？` → `转化率`, `近7天支付金额` → `支付金额`. The text
 * itself when there is nothing around a name, or nothing but that.
 */
export function askedFor(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    const shorter = rest.replace(BEFORE, '').replace(BEHIND, '').trim();
    if (shorter) rest = shorter;
  }
  return rest;
}
