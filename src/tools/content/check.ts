import type { Files } from './files.ts';
import type { Problem } from './problem.ts';
import { alikeRules } from './rules/alike.ts';
import { bankRules } from './rules/bank.ts';
import { guideRules } from './rules/guides.ts';
import { guideWordRules } from './rules/guide-words.ts';
import { contactRules } from './rules/contacts.ts';
import { helpRules } from './rules/help.ts';
import { localRules } from './rules/local.ts';
import { sheetRules } from './rules/sheets.ts';
import { helpWordRules } from './rules/help-words.ts';
import { itemRules } from './rules/items.ts';
import { linkRules } from './rules/links.ts';
import { openerRules } from './rules/openers.ts';
import { ownWordsRules } from './rules/own-words.ts';
import { phoneRules } from './rules/phones.ts';
import { pictureRules } from './rules/pictures.ts';
import { placementRules } from './rules/placement.ts';
import { planRules } from './rules/plan.ts';
import { planLinkRules } from './rules/plan-links.ts';
import { readingRules } from './rules/reading.ts';
import type { Rule } from './rules/rule.ts';
import { retiredRules } from './rules/retired.ts';
import { sensitiveRules } from './rules/sensitive.ts';
import { stepRules } from './rules/steps.ts';
import { treeRules } from './rules/tree.ts';
import { twinRules } from './rules/twins.ts';
import { wordRules } from './rules/words.ts';
import { readShapes } from './shapes.ts';

/** Rules of the first pass, which reads and validates; the second pass has its own objects. */
export const shapeRules = ['lesson-id', 'missing-file', 'unreadable', 'schema', 'item-id', 'unknown-kind', 'kind-faults'];

export const rules: Rule[] = [
  ...treeRules, ...linkRules, ...planLinkRules, ...openerRules, ...placementRules, ...stepRules, ...pictureRules, ...bankRules,
  ...planRules, ...phoneRules, ...twinRules, ...readingRules, ...wordRules, ...itemRules, ...alikeRules, ...sensitiveRules, ...ownWordsRules, ...guideRules, ...guideWordRules,
  ...retiredRules, ...contactRules, ...helpRules, ...helpWordRules, ...localRules, ...sheetRules,
];

/** Everything that is wrong with the content: shapes first, then the rules over what could be read. With `today`, what has grown too old as well. */
export function checkContent(files: Files, today?: Date): Problem[] {
  const { content, problems } = readShapes(files, today);
  const found = rules.flatMap(({ name, level, find }) => find(content).map((each): Problem => ({ rule: name, level, ...each })));
  return [...problems, ...found].sort((one, other) => Number(one.level === 'warning') - Number(other.level === 'warning'));
}
