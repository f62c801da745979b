import type { Files } from '../files.ts';
import type { ContentIssue } from '../problems/problem.ts';
import { alikeRules } from './alike.ts';
import { bankRules } from './bank.ts';
import { boosterRules } from './boosters.ts';
import { butRules } from './but.ts';
import { cardKitRules } from './card-kit.ts';
import { caseRules } from './cases.ts';
import { cautionRules } from './caution.ts';
import { faceLearnedRules, faceRules } from './faces.ts';
import { exitGuessRules } from './exit-guesses.ts';
import { genuineRules } from './genuine.ts';
import { guideRules } from './guides.ts';
import { guideWordRules } from './guide-words.ts';
import { communityRules } from './community.ts';
import { contactRules } from './contacts.ts';
import { helpRules } from './help.ts';
import { localRules } from './local.ts';
import { emptyHandedRules } from './empty-handed.ts';
import { loudspeakerRules } from './loudspeaker.ts';
import { sheetRules } from './sheets.ts';
import { helpWordRules } from './help-words.ts';
import { itemRules } from './items.ts';
import { keyCueRules } from './key-cues.ts';
import { lawRules } from './law.ts';
import { linkRules } from './links.ts';
import { openerRules } from './openers.ts';
import { ownWordsRules } from './own-words.ts';
import { periodMinutesRules } from './period-minutes.ts';
import { phoneRules } from './phones.ts';
import { pictureRules } from './pictures.ts';
import { placementRules } from './placement.ts';
import { planPageRules } from './plan-page.ts';
import { planRules } from './plan.ts';
import { promiseRules } from './promises.ts';
import { planLinkRules } from './plan-links.ts';
import { quietChoiceRules } from './quiet-choice.ts';
import { readingRules } from './reading.ts';
import type { Rule } from './rule.ts';
import { retiredRules } from './retired.ts';
import { sensitiveRules } from './sensitive.ts';
import { settingsRules } from './settings.ts';
import { stepNameRules } from './step-names.ts';
import { evidenceRules } from './evidence.ts';
import { surfaceRules } from './surfaces.ts';
import { openingRules } from './opening.ts';
import { stepRules } from './steps.ts';
import { tellingRules } from './telling.ts';
import { treeRules } from './tree.ts';
import { parityRules } from './parity.ts';
import { wordRules } from './words.ts';
import { readContent } from '../read.ts';

/** Rules of the first pass, which reads and validates; the second pass has its own objects. */
export const shapeRules = [
  'lesson-id',
  'missing-file',
  'unreadable',
  'schema',
  'item-id',
  'unknown-kind',
  'kind-faults',
];

/** Rules learned from the first lessons (`rule.ts`): they stop the build only for grades 6–12. */
export const learnedRules: Rule[] = [
  ...cautionRules,
  ...tellingRules,
  ...exitGuessRules,
  ...periodMinutesRules,
  ...planPageRules,
  ...butRules,
  ...genuineRules,
  ...boosterRules,
  ...quietChoiceRules,
  ...faceLearnedRules,
];

export const rules: Rule[] = [
  ...treeRules,
  ...linkRules,
  ...planLinkRules,
  ...openerRules,
  ...placementRules,
  ...stepRules,
  ...evidenceRules,
  ...surfaceRules,
  ...openingRules,
  ...caseRules,
  ...stepNameRules,
  ...pictureRules,
  ...bankRules,
  ...planRules,
  ...phoneRules,
  ...promiseRules,
  ...parityRules,
  ...readingRules,
  ...wordRules,
  ...itemRules,
  ...keyCueRules,
  ...alikeRules,
  ...sensitiveRules,
  ...faceRules,
  ...ownWordsRules,
  ...guideRules,
  ...guideWordRules,
  ...retiredRules,
  ...contactRules,
  ...helpRules,
  ...helpWordRules,
  ...localRules,
  ...sheetRules,
  ...emptyHandedRules,
  ...loudspeakerRules,
  ...communityRules,
  ...cardKitRules,
  ...lawRules,
  ...settingsRules,
  ...learnedRules,
];

/**
 * Returns every issue of the content: schemas first, then the rules over all readable files. With
 * `today`, outdated content as well. `more` are rules of other areas: a search target, for example,
 * must be a page of the site.
 */
export function checkContent(files: Files, today?: Date, more: Rule[] = []): ContentIssue[] {
  const { content, problems } = readContent(files, today);
  const found = [...rules, ...more].flatMap(({ name, level, find }) =>
    find(content).map((violation): ContentIssue => ({ rule: name, level, ...violation })),
  );
  return [...problems, ...found].sort(
    (a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'),
  );
}
