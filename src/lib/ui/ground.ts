/** Light or dark: reads and turns the page's ground; charts listen for the turn and draw again. */

export type Ground = 'light' | 'dark';

/** Cookie that keeps the choice; the server writes it onto `<html data-theme>` before the first paint. */
export const GROUND_COOKIE = 'nhip_ground';
const YEAR_S = 31_536_000;

export const isGround = (value: unknown): value is Ground => value === 'light' || value === 'dark';

/** The ground in force now: the reader's choice, else the machine's. Browser only. */
export function currentGround(): Ground {
  const chosen = document.documentElement.dataset['theme'];
  if (isGround(chosen)) return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Turns to the other ground, keeps the choice for a year and tells listeners. Browser only. */
export function turnGround(): void {
  const next: Ground = currentGround() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = next;
  document.cookie = `${GROUND_COOKIE}=${next}; path=/; max-age=${YEAR_S}; samesite=lax`;
  dispatchEvent(new Event('themechange'));
}

/** Calls `listener` after every change of ground, by choice or by the machine; returns the way to stop. */
export function onGroundChange(listener: () => void): () => void {
  const machine = matchMedia('(prefers-color-scheme: dark)');
  addEventListener('themechange', listener);
  machine.addEventListener('change', listener);
  return () => {
    removeEventListener('themechange', listener);
    machine.removeEventListener('change', listener);
  };
}
