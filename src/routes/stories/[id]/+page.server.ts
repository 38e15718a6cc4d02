/** One story: its first article and what the other papers made of it. Under an article that follows, its story's page. */
import { error, redirect } from '@sveltejs/kit';
import { app } from '$lib/server/app.ts';
import { getStory } from '$lib/server/db/story-lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { database } = await app();
  const found = await getStory(database, params.id);
  if (!found) error(404, 'Không có tin này.');
  if (found.story.id !== params.id.toLowerCase()) redirect(307, `/stories/${found.story.id}${url.search}`);
  return { ...found, sources: new Set(found.story.papers.map(({ source }) => source.slug)).size };
};
