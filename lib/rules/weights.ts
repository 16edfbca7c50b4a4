import type { Token } from './tokens';

/** How much of a passage says something, and what in it is only an address or a pointer. */

const CONTACT =
  /\b(?:tel|phone|fax|telefon|téléphone|teléfono|telefoon|zip|postal|p\.?\s?o\.? box|suite|floor|bldg\.?|building|\d+f\b|street|avenue|ave|blvd|boulevard|strasse|straße|rue|calle|straat|ulica|siret|siren|rcs|hrb|hrg|amtsgericht|kvk|btw|nip|regon|krs|vat (?:no|number|id)|ust-?id\w*|registered (?:office|number|address)|sitz in|geschäftssitz|siège social|domicilio social|statutaire zetel|registration number|company number|capital social|immatricul\w+|cin|nif|cif|e-?mail(?:adresse| address| contact)?(?=\s*(?:[:：]|is |lautet))|courriel(?=\s*:))(?![\p{L}\d])|电话|热线|地址|邮编|邮箱|传真|统一社会信用代码|备案号/iu;

/** Addresses, telephone and register numbers. */
export const isContact = (sentence: string): boolean =>
  (CONTACT.test(sentence) && REACHES.test(sentence)) ||
  POSTCODE.test(sentence) ||
  (sentence.length < 100 && MAIL.test(sentence));

/** "Brooklyn, NY 11222", "10115 Berlin" behind a comma. */
const POSTCODE = /,\s*\p{Lu}{2}\s\d{5}(?!\d)|,\s*(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}\p{Ll}+/u;

/** A number, a house or an address to write to: a duty that only speaks of telephones has none. */
const REACHES = /\d{3}|@|✉|[:：]|\d+\s?[a-z]?\s*[,，]|\b\d+\s+\p{Lu}|\d\s?[号楼室]|https?:|www\./iu;

const MAIL = /@|\(at\)|\[at\]|\[email\s*protected\]/i;

const POINTER =
  /\b(?:more information|learn more|find out more|for (?:more|further) (?:details|info\w*)|see (?:also |our |the |here)|click (?:here|on)|visit (?:our|the)|refer to|read (?:our|more)|please (?:go|click) (?:here|to)|contact us|please contact|check out|(?:^|any |more )questions(?=\?)|reach out)\b|详见|点击(?:查看|了解|此处|这里)|查看详情|了解更多|请参(?:见|阅|考)|如有(?:疑问|问题)|cliquez (?:ici|sur)|hier klicken|klicken sie (?:hier|auf)|haga clic|haz clic|klik hier|kliknij|weitere informationen|mehr (?:erfahren|informationen|dazu)|en savoir plus|contactez-nous|kontaktieren sie uns|contáctenos|neem contact|\bwe(?:.ve| have)? (?:recently )?(?:updated|refreshed|clarified|simplified) (?:our|this|the)|plus d.informations|pour toute question|más información|meer (?:informatie|weten)|więcej informacji|dowiedz się/iu;

/** A sentence that only points elsewhere. */
export const isPointer = (sentence: string): boolean => POINTER.test(sentence);

const JURISDICTION =
  /\b(?:governing law|governs?|governed by|jurisdiction|courts? of|arbitration|anwendbares recht|gerichtsstand|droit applicable|tribunaux|ley aplicable|tribunales|toepasselijk recht|bevoegde rechter)\b|管辖|仲裁委|适用.{0,12}法律/iu;

/** Says which law holds, or who decides a dispute. */
export const isJurisdiction = (sentence: string): boolean =>
  sentence.length < 300 && JURISDICTION.test(sentence);

/**
 * A row of menu words, or a title: words with capitals and no end. Sentences wholly in capitals
 * are none: terms shout what is to be read.
 */
export function inCapitals(text: string): boolean {
  if (text.length > 400 || /[.。;；:：!?？]["”’)）]?\s*$/u.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const titled = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length >= 2 && titled.length >= words.length * 0.8;
}

const ENTITY =
  /\b(?:Ltd|Limited|Inc|LLC|L\.L\.C|Corp|GmbH|AG|S\.?A\.?S?|SARL|S\.à r\.l|B\.?V|N\.?V|S\.?L|Sp\. z o\.o|Pte|PLC|Pty|SE|UG|KG|OÜ)\b\.?|有限(?:责任)?公司|合伙企业/u;

/** A company by its legal form. */
export const isEntity = (passage: string): boolean => ENTITY.test(passage);

/** The rest of a company's name, up to its legal form. */
export const endsName = (rest: string): boolean => {
  const form = ENTITY.exec(rest);
  return (
    form !== null && /^[\s.&-]*(?:\p{Lu}[\p{L}\d]*[\s.&,-]+){0,3}$/u.test(rest.slice(0, form.index))
  );
};

/** Words that say something, a Han word counted by its characters divided by two. */
export function contentOf(tokens: readonly Token[], stop: ReadonlySet<string>): number {
  let sum = 0;
  for (const { key, kind } of tokens) {
    if (stop.has(key)) continue;
    sum += kind === 'word' && /^\p{Script=Han}/u.test(key) ? [...key].length / 2 : 1;
  }
  return sum;
}
