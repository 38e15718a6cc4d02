/** Saved views for programs. */
import type { SavedView } from '../trends/saved-view.ts';

/** The published shape. */
export const viewJson = ({ id, name, href, createdAt }: SavedView) => ({
  ...{ id, name, href },
  created_at: createdAt
});
