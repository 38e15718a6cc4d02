/** `/f/CODE`, as some write it: the page of the code. */
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => redirect(308, `/v/${encodeURIComponent(params.code)}`);
