/** A theme that is not there yet. */
import { EMPTY_TEXT } from '$lib/lexicon/theme-text.ts';
import { authorOf } from '../typed.ts';
import type { Actions, PageServerLoad } from './$types';
import { begin } from './begin.ts';

export const load: PageServerLoad = ({ cookies }) => ({ typed: EMPTY_TEXT, author: authorOf(cookies) });

export const actions: Actions = { default: begin };
