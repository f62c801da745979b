import { sentenceOf, type ContentIssue } from './problem.ts';

/**
 * Returns the build's output about the content, and whether it stops. Warnings come first, because
 * the last lines are read most.
 */
export function outcomeOf(problems: readonly ContentIssue[]): { lines: string[]; stops: boolean } {
  const of = (level: ContentIssue['level']) =>
    problems.filter((problem) => problem.level === level);
  const [errors, warnings] = [of('error'), of('warning')];
  const toSee = warnings.length > 0 ? `${warnings.length} điều nên xem lại` : '';
  const last =
    errors.length > 0
      ? `Nội dung có ${errors.length} lỗi${toSee && ` và ${toSee}`}.`
      : `Nội dung đúng khuôn${toSee && `, ${toSee}`}.`;
  return {
    lines: [
      ...warnings.map((warning) => `! ${sentenceOf(warning)}`),
      ...errors.map((error) => `✗ ${sentenceOf(error)}`),
      last,
    ],
    stops: errors.length > 0,
  };
}
