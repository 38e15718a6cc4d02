/** Words for describing JSON values, as JSON Schema 2020-12: what OpenAPI 3.1 speaks. */

export type Schema = { readonly [keyword: string]: unknown };

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const fraction: Schema = { type: 'number', minimum: 0, maximum: 1 };
export const flag: Schema = { type: 'boolean' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
export const day: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const slug: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

/** A schema under its name in the description. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

export const nullable = (schema: Schema, description?: string): Schema => ({
  anyOf: [schema, { type: 'null' }],
  ...(description === undefined ? {} : { description })
});

export const arrayOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description })
});

/** One of a few fixed words. */
export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** As `oneOf`, each word with its meaning: the type sees to it that none is forgotten. */
export const wordsOf = <T extends string>(meanings: Readonly<Record<T, string>>): Schema => ({
  ...oneOf(Object.keys(meanings)),
  description: Object.entries<string>(meanings)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join('; ')
});

/**
 * An object with exactly the fields of a type; more may come in later versions.
 * @param optional fields that may be missing.
 */
export const record = <T>(
  properties: { readonly [Field in keyof T]-?: Schema },
  optional: readonly (keyof T & string)[] = []
): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.some((one) => one === name))
});

/**
 * A list of the API: exact total, this part's items, the address of the next part.
 * @param more what is told of the whole list.
 */
export const listOf = (items: Schema, more: Readonly<Record<string, Schema>> = {}): Schema =>
  record<Readonly<Record<string, unknown>>>({
    total: described(count, 'All that answer, not only the items of this part.'),
    ...more,
    items: arrayOf(items),
    next: nullable(text, 'Address of the next part; null at the end.')
  });

/** `[start, end)` in UTF-16 code units of the article's text. */
export const span: Schema = {
  type: 'array',
  prefixItems: [count, count],
  minItems: 2,
  maxItems: 2,
  items: false,
  description: '[start, end) in UTF-16 code units of the article’s text.'
};
