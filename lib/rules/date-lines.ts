import { findDates } from './dates';

/**
 * Lines that date a text: 更新于, Last updated, Stand. Such a line alone is no news; a comment
 * period and a day of effect are.
 */
const LABEL =
  /(?:last|date|most recent(?:ly)?)\s*(?:of\s*)?(?:(?:the\s*)?last\s*)?(?:up-?dated?|modified|modification|revised|revision|reviewed|amended|amendment|changed|edited)|(?:^|\W)(?:updated|edited|revised|modified|posted|published|amended|dated|version|effective|in force|valid)(?:\s*(?:on|as of|date|from|since|:))?\W|as of\W|发布(?:时间|日期|于)?|更新(?:时间|日期|于|至)?|修订(?:时间|日期|于)|修改(?:时间|日期|于)|最(?:新|近)(?:一次)?(?:修订|更新|修改|生效)|版本|首次(?:生效|发布)|生效(?:日期|时间)|时间|stand\b|zuletzt|letzte (?:aktualisierung|änderung|überarbeitung|revision)|überarbeitet|aktualisiert|gültig (?:ab|seit)|version|fassung|derni(?:ère|ères) (?:mises? à jour|modifications?|révisions?|version)|mis(?:e|es)? à jour|en vigueur|date d.effet|última (?:actualización|modificación|revisión|versión)|actualizad[oa]|fecha|vigente|vigor|laatst (?:bijgewerkt|gewijzigd|aangepast)|laatste (?:wijziging|herziening|update|versie)|bijgewerkt|ingangsdatum|versie|ostatni[ae]? (?:aktualizacj|zmian|modyfikacj)|aktualizacj|obowiązuj|wersja|z dnia/iu;

/** A coming day of effect, or a time to comment: news even where nothing else changed. */
const NEWS =
  /将于|预计|拟于|公示期|征集|征求意见|过渡期|起(?:正式)?(?:生效|施行|实施|执行)|will (?:take|go into|come into|become|be) |takes? effect|go(?:es)? into effect|treten? (?:am|zum)|entrer(?:a|ont)|entrará|gaan in|treedt|wejd|comment/iu;

/** "Updated 3 weeks ago", 3天前更新: a date by the distance to it. */
const AGO =
  /\b(?:\d+|an?|one|two|three|a few)\s+(?:minute|hour|day|week|month|year)s?\s+ago\b|\b(?:yesterday|today)\b|\d+\s*(?:分钟|小时|天|周|个月|年)前|[昨今]天|\bvor\s+\d+\s+(?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\b|\bil y a\s+\d+\s+\p{L}+|\bhace\s+\d+\s+\p{L}+|\d+\s+\p{L}+\s+(?:geleden|temu)\b/giu;

/** True for a short line whose only content is a label and dates (or a version number). */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false;
  const dates = findDates(text);
  const versioned = /\bv(?:ersion)?\.?\s*\d+(?:\.\d+)*/iu.test(text);
  const distances = text.match(AGO) ?? [];
  if (dates.length === 0 && distances.length === 0 && !versioned) return false;
  if (NEWS.test(text)) return false;
  let rest = text.replace(/\bv(?:ersion)?\.?\s*\d+(?:\.\d+)*/giu, ' version ');
  for (const { raw } of dates) rest = rest.replace(raw, ' ');
  for (const raw of distances) rest = rest.replace(raw, ' ');
  // "Ship orders of yesterday today" is no line about the text itself.
  if (dates.length === 0 && distances.length > 0 && !LABEL.test(rest)) return false;
  const words = rest.match(/\p{Script=Han}|[\p{L}]+/gu)?.length ?? 0;
  const bare = words <= 1;
  if (/\p{Script=Han}/u.test(rest)) return words <= 40 && (LABEL.test(rest) || bare);
  return words <= 14 && (LABEL.test(rest) || bare || (words <= 8 && NAMED.test(rest)));
}

/** The name of a text with its month: "Privacy policy (June 2022)". */
const NAMED =
  /^[^.]*\b(?:policy|terms|conditions|agreement|notice|politique|conditions|charte|condiciones|política|voorwaarden|beleid|regulamin|polityka|bedingungen|richtlinien?|erklärung|agb)[^.]*$/iu;

const REDATED =
  /(?:last|date of (?:the )?last) (?:update|revision|modif|review|change)\w*|(?:up-?dated|revised|modified|amended)(?: and (?:in )?effective)?(?: on\b|(?: on| as of)?\s*[:：])|最(?:新|近)(?:一次)?(?:修订|更新|修改)|(?:更新|修订|修改|发布)(?:时间|日期|于)|mise? à jour|dernière (?:modification|révision)|zuletzt (?:aktualisiert|geändert)|última (?:actualización|modificación)|laatst (?:bijgewerkt|gewijzigd)|ostatnia (?:aktualizacja|zmiana)/iu;

/** A sentence that, among other things, says when the text was last changed. */
export const saysWhenChanged = (text: string): boolean => REDATED.test(text) && !NEWS.test(text);
