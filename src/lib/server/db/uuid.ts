/** Ids as they come in addresses. */

/** Only such text may be cast: PostgreSQL refuses any other. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
