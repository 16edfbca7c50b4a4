import type { Block } from './types';

/** What stands on rule pages and is no rule: counters, menus, surveys, banners. */

const COUNTER =
  /(?:(?<![-/.\d])\d[\d.,]{0,15}\s?[kKmMwW万]?\+?\s*(?:views?|likes?|reads|shares|comments?|downloads|people found this helpful|out of \d{1,9} found this helpful|次?阅读|次?浏览|人?已读|人看过|人?点赞|次播放|人?收藏|条评论|vues?|Aufrufe|visitas|weergaven|wyświetle\p{L}+)(?![\p{L}]|\s*[:：]?\s*\d)|(?:阅读量?|浏览量?|浏览次数|点赞|收藏|评论|播放量|views?|reads)\s*[:：(（]?\s*\d[\d.,]{0,15}\s?[kw万]?\s*次?[)）]?|(?<!\d)\d{1,3}\s*min(?:ute)?s?\s+read(?![\p{L}])|阅读(?:时长|需)?约?\s*\d{1,3}\s*分钟|\(\s*(?:PDF|DOCX?|XLSX?)?[\s,]*\d[\d.,]{0,15}\s?[KMG]B[^()]{0,12}\)|\b(?:PDF|DOCX?)[\s,]*\d[\d.,]{0,15}\s?[KMG]B\b|Lesedauer\s*:?\s*\d+\s*Min\p{L}*)/giu;

/** Whole lines that belong to the page and not to the rule. Matched against short blocks. */
const LINE = new RegExp(
  `^\\W*(?:${[
    // help centres and surveys
    'was this (?:article|page|information|answer)?\\s*helpful.*',
    '(?:did|does) this (?:answer|help|solve).*',
    'how can we improve (?:it|this)?.*',
    '(?:give|send|leave) (?:us )?feedback.*',
    'need more help\\??.*',
    'try these next steps.*',
    '(?:related|more|popular|recommended|recently viewed|trending) (?:articles?|topics?|pages?|links?|resources|questions?|posts?).*',
    'still have questions.*',
    'contact (?:us|support|sales)',
    '(?:sign|log) (?:in|up|out)(?: (?:now|here|to .*))?',
    'subscribe.*newsletter.*',
    'share (?:this|on|via).*',
    '(?:print|download|save)(?: (?:this|as|the|a))?(?: (?:page|pdf|article|document|version|copy).*)?',
    '(?:skip|jump|back) to (?:main )?(?:content|top|navigation).*',
    '(?:table of contents|contents|on this page|in this article|menu|search|navigation|loading|home|next|previous|close|expand all|collapse all|show more|show less|read more|learn more|see more|view more|submit|cancel|yes|no|ok)\\W*',
    '(?:select|choose|change) (?:your )?(?:language|country|region|location).*',
    '(?:we|this (?:web)?site) uses? cookies.{0,200}',
    '(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences|settings).*',
    'cookie (?:settings|preferences|consent).*',
    'cookie (?:notice|banner|policy)',
    '(?:we.d like to|we and our partners) use cookies.{0,200}',
    '(?:you can |please )?accept(?:ing)? all (?:cookies )?(?:for|or|to).{0,200}',
    'by (?:clicking|continuing|using this site).{0,60}cookies.{0,120}',
    '(?:wir verwenden|nous utilisons (?:des)?|utilizamos|wij gebruiken|używamy(?: plików)?) cookies.{0,200}',
    '(?:本网站|我们)使用\\s?cookies?.{0,120}',
    '(?:©|copyright|\\(c\\)).{0,120}',
    'all rights reserved.{0,60}',
    'follow us.*',
    '(?:assistant|responses are generated (?:using|by) ai.*|ask (?:ai|a question).{0,40}|(?:⌘|ctrl ?[+]) ?.)',
    '(?:sources|history|version history|previous versions|archived? versions?|changelog)',
    '(?:get|download) (?:the|our) app.*',
    'this page (?:was|has been) (?:machine|automatically) translated.*',
    'this (?:web)?site .{0,80}is currently offline.*',
    'cloudflare.s always online.*',
    'to check for the live version.*',
    // Chinese
    '(?:这篇|本文|以上|该)?(?:文章|内容|回答|文档)?(?:是否|对您?是否)?有(?:帮助|用)[吗么?？].*',
    '(?:相关|推荐|热门|猜你想看的?|更多|最新|延伸)(?:文章|阅读|规则|推荐|问题|内容|课程|公告|资讯).{0,12}',
    '(?:上|下)一(?:篇|条|页).{0,60}',
    '(?:返回|回到)(?:顶部|首页|列表|上一页)?(?:[\\p{P}\\s]*分享)?',
    '分享(?:到|至)[:：]?.{0,30}',
    '(?:作者|责任编辑|小编|撰文)[:：].{0,20}',
    '(?:首页|登录|注册|退出|搜索|分享|收藏|打印|目录|展开|收起|查看更多|加载中|点击查看|复制链接|扫码.{0,20}|意见反馈|联系客服|在线客服|帮助中心|商家中心|规则中心)(?:[>›/|\\s]+.{0,30})?',
    '(?:当前|您的?)(?:所在)?位置.{0,60}',
    '.{0,30}(?:icp备|公网安备|版权所有|增值电信业务).{0,80}',
    '(?:已解决|未解决|满意|不满意|有帮助|没帮助)',
    // German, French, Spanish, Dutch, Polish
    'war (?:dieser|diese|dieses).{0,30}hilfreich.*',
    '(?:ähnliche|verwandte|weitere) (?:artikel|themen|fragen).*',
    '(?:anmelden|registrieren|abmelden|suche|menü|drucken|zurück|weiter|schließen|nach oben)\\W*',
    '(?:cet article|cette page|cette réponse).{0,30}(?:utile|aidé).*',
    '(?:articles|pages|sujets|liens) (?:similaires|associés|connexes|utiles).*',
    '(?:se connecter|s.inscrire|connexion|inscription|imprimer|télécharger|rechercher|accueil|retour|fermer|suivant|précédent|haut de page|en savoir plus|lire la suite|sommaire)\\W*',
    '¿?(?:te ha resultado|fue|ha sido|es) útil.*',
    '(?:artículos|temas|páginas) relacionad[oa]s.*',
    '(?:iniciar sesión|registrarse|buscar|imprimir|volver|cerrar|siguiente|anterior|inicio|leer más)\\W*',
    'was (?:deze|dit).{0,30}(?:nuttig|behulpzaam).*',
    '(?:gerelateerde|verwante) (?:artikelen|onderwerpen).*',
    '(?:inloggen|aanmelden|registreren|zoeken|afdrukken|terug|sluiten|volgende|vorige|lees meer)\\W*',
    'czy (?:ten|ta|to).{0,40}(?:pomocn|przydatn).*',
    '(?:powiązane|podobne) (?:artykuły|tematy).*',
    '(?:zaloguj się|zarejestruj się|szukaj|drukuj|wstecz|zamknij|dalej|czytaj więcej|strona główna)\\W*',
  ].join('|')})[\\p{P}\\s]*$`,
  'iu',
);

/** A block that says nothing of the rule: menu lists, surveys, footers. */
export function isChrome(block: Block): boolean {
  if (block.chrome) return true;
  if (block.kind === 'row') return false;
  const text = block.text;
  if (text.length <= 220 && LINE.test(text)) return true;
  // A banner that asks before it sets cookies; a policy on cookies does not speak so.
  if (text.length <= 500 && /^(?:we.d like to use cookies|we value your privacy)\b/i.test(text))
    return true;
  // Names of files and pictures, ids of builds.
  if (
    text.length <= 120 &&
    /^[\w.@-]*(?:[0-9a-f]{8,}|\.(?:png|jpe?g|svg|gif|webp))[\w.@-]*$/i.test(text)
  )
    return true;
  // Where in the site this page stands: "Help › Devices › Terms".
  if (
    text.length <= 240 &&
    /\S\s?[›»→]\s?\S[^›»→]*[›»→]\s?\S/u.test(text) &&
    !/[.。;；]\s*$/.test(text)
  )
    return true;
  // Footers: links between strokes.
  if (block.linkShare >= 0.6 && /\s[|·•]\s.*\s[|·•]\s/u.test(text) && !/[.。]\s*$/.test(text))
    return true;
  // A line that is a link and no sentence: menu entry, related article, breadcrumb.
  return (
    block.linkShare >= 0.9 &&
    text.length <= 160 &&
    !/[.。；;!?！？]\s*$/.test(text) &&
    block.kind !== 'heading'
  );
}

/** Text without view counters and reading times; figures elsewhere stay. */
export function withoutCounters(text: string): string {
  return /\d/.test(text) ? text.replace(COUNTER, ' ') : text;
}
