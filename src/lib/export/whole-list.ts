/** A list of any length as one CSV file, sent part by part: only one part is held at a time. */
import type { Page } from '../trends/page.ts';
import { csvResponse } from './file-response.ts';

/** Rows asked for at once. */
const PART = 2000;
const LINE_END = '\r\n';

interface ListPart {
  readonly total: number;
  readonly items: readonly unknown[];
}

/**
 * The answer with all of a list, in its order.
 * @param list a part of it; rows that come or go meanwhile may be missed or sent twice.
 * @param write a part as a file of its own, the head first.
 * @param name of the file a browser saves.
 */
export function wholeCsv<Part extends ListPart>(
  list: (page: Page) => Promise<Part>,
  write: (part: Part) => string,
  name: string
): Response {
  const parts = written(list, write);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    }
  });
  return csvResponse(stream, name);
}

async function* written<Part extends ListPart>(
  list: (page: Page) => Promise<Part>,
  write: (part: Part) => string
): AsyncGenerator<string> {
  for (let offset = 0, total = 1; offset < total; offset += PART) {
    const part = await list({ limit: PART, offset });
    total = part.total;
    const csv = write(part);
    yield offset === 0 ? csv : csv.slice(csv.indexOf(LINE_END) + LINE_END.length);
  }
}
