/** Values as JSON that PostgreSQL takes as text. */

/** PostgreSQL takes neither U+0000 nor half a surrogate pair; both can hide in a title or a table's field. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' && /[\0\ud800-\udfff]/.test(part)
      ? part.replaceAll('\0', '').toWellFormed()
      : part
  );
}
