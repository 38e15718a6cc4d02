/** A row of a table as read, before it is asked for an article. */
import type { Rejection } from '../corpus/article.ts';

/** Where the row begins (line from 1; 0 = the table as a whole), and its named values or what is wrong with it. */
export type TableRow =
  | { readonly line: number; readonly entries: readonly (readonly [name: string, value: string])[] }
  | { readonly line: number; readonly rejection: Rejection };
