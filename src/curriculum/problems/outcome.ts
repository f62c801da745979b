import { sentenceOf, type ContentIssue } from './problem.ts';

/**
 * What the build prints about the content, and whether it stops there. Warnings come first: the
 * last lines are what is read.
 */
export function outcomeOf(problems: readonly ContentIssue[]): { lines: string[]; stops: boolean } {
  const of = (level: ContentIssue['level']) => problems.filter((each) => each.level === level);
  const [errors, warnings] = [of('error'), of('warning')];
  const toSee = warnings.length > 0 ? `${warnings.length} điều nên xem lại` : '';
  const last =
    errors.length > 0
      ? `Nội dung có ${errors.length} lỗi${toSee && ` và ${toSee}`}.`
      : `Nội dung đúng khuôn${toSee && `, ${toSee}`}.`;
  return {
    lines: [
      ...warnings.map((each) => `! ${sentenceOf(each)}`),
      ...errors.map((each) => `✗ ${sentenceOf(each)}`),
      last,
    ],
    stops: errors.length > 0,
  };
}
