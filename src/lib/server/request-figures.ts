/** The size of the corpus, counted once for all that one request loads. */
import type { Database } from './db/database.ts';
import type { CorpusFigures } from './db/figures.ts';
import { corpusFigures } from './db/figures.ts';
import { onceARequest } from './once-a-request.ts';

const once = onceARequest<CorpusFigures>();

/** @param request its `locals`. */
export const figuresFor = (request: object, database: Database): Promise<CorpusFigures> =>
  once(request, () => corpusFigures(database));
