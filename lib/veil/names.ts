/** Names of people that stand alone: nothing but their shape tells. */

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍韦申尤毕聂焦左耿柳祝霍阮舒纪梅童凌尚温欧涂柯辛管';
const DOUBLE = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|闻人';

const SHAPE = new RegExp(
  `^(?:(?:${DOUBLE})[\\p{Script=Han}]{1,2}|[${SURNAMES}][\\p{Script=Han}]{1,2})$`,
  'u',
);
/** 王先生, 李女士, 陈阿姨 */
const TITLED = new RegExp(
  `^[${SURNAMES}]\\p{Script=Han}{0,2}(?:先生|女士|小姐|太太|阿姨|叔叔|老师|总|经理|师傅|大姐|大哥)$`,
  'u',
);
const ENGLISH =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u;
const SURNAME_ALONE = new RegExp(`^(?:小|老|阿)[${SURNAMES}]$`, 'u');

/**
 * Could a text that stands alone be the name of a person? Words of a back office that have the
 * same shape (高级, 单价, 金额) are told apart by whoever asks.
 */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  return SHAPE.test(name) || TITLED.test(name) || SURNAME_ALONE.test(name);
}

/** Two or three capitalised words: a person, or a title of a page in a title's spelling. */
export const looksLikeEnglishName = (text: string): boolean => ENGLISH.test(text.trim());
