/** Finds the visits an article tells: who of its leaders went where, to whom, when, and what was given. */
import type { Visit } from '../corpus/analysis.ts';
import type { Doc } from '../text/doc.ts';
import { ActReader } from './visits-acts.ts';
import { findAnchors } from './visits-anchors.ts';
import { Gathering } from './visits-gathering.ts';
import type { VisitSetting } from './visits-setting.ts';

export type { VisitSetting };

/**
 * The visits of an article, in the order in which they are first told. Only named leaders visit; conferences,
 * ceremonies, receptions, journeys abroad, planned and recalled visits are none.
 */
export function findVisits(doc: Doc, setting: VisitSetting): readonly Visit[] {
  const { title, leaders } = setting;
  if (leaders.length === 0) return [];
  const anchors = findAnchors(doc.text);
  if (anchors.length === 0) return [];
  const acts = new ActReader(doc.text, title, leaders, anchors).read();
  return acts.length === 0 ? [] : new Gathering(doc.text, setting).gather(acts);
}
