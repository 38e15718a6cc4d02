/** What a form sends, as short as an address can say it. */

/** Chosen values of one name are sent as one parameter, empty ones not at all. */
export function shorten({ formData }: FormDataEvent): void {
  for (const name of new Set(formData.keys())) {
    const values = formData.getAll(name).filter((value) => value !== '');
    formData.delete(name);
    if (values.length) formData.set(name, values.join(','));
  }
}
