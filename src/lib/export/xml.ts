/** Text as XML takes it: escaped, without the characters that XML forbids. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without control characters and lone surrogates, which no office file may hold. */
export const plainText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

/** For the inside of elements and of attributes in double quotes. */
export const escapeXml = (text: string): string =>
  plainText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
