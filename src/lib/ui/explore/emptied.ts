/** Empties a field once what was typed there has been taken: an answer that leads back to the page clears none by itself. */
import type { SubmitFunction } from '@sveltejs/kit';

/** For `use:enhance`. What was refused stays, to be mended. */
export const emptied =
  (field: string): SubmitFunction =>
  ({ formElement }) =>
  async ({ result, update }) => {
    await update();
    const input = formElement.elements.namedItem(field);
    if (result.type === 'redirect' && input instanceof HTMLInputElement) input.value = '';
  };
