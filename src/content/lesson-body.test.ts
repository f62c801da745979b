import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsFrom, type StepInfo } from './lesson-body.ts';

const title = fc.constantFrom('Xa mấy cũng thấy mẹ', 'Na kể với ai?', 'Nói theo cặp, năm phút', 'Bước > một');
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,5})?$/);
const step: fc.Arbitrary<StepInfo> = fc.record({
  title: title.filter((each) => !each.includes('>')),
  does: fc.oneof(
    fc.constant({ what: 'read' as const }),
    fc.constant({ what: 'exit' as const }),
    id.map((each) => ({ what: 'activity' as const, id: each })),
  ),
});

const written = ({ title: name, does }: StepInfo): string => {
  const inside =
    does.what === 'activity'
      ? `<Activity id="${does.id}" />`
      : does.what === 'exit'
        ? '<ExitCheck />'
        : '**“Bà ơi!”** <Term word="tổng đài">nơi nghe</Term> {111}';
  return `<Step title="${name}"${does.what === 'read' ? ' picture="scenes/a.svg" alt="Nhà sàn"' : ''}>\n\n${inside}\n\n</Step>`;
};

describe('stepsFrom', () => {
  it('reads every step, in order, with what it does', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 15 }),
        (steps) => void expect(stepsFrom(steps.map(written).join('\n\n'))).toEqual(steps),
      ),
    );
  });
  it('finds the title wherever it stands in the tag', () => {
    expect(stepsFrom('<Step picture="a.svg" alt="b" title="Tên">chữ</Step>')).toEqual([
      { title: 'Tên', does: { what: 'read' } },
    ]);
  });
  it('knows the worked example by its mark, not by a word of its title', () => {
    expect(
      stepsFrom(
        '<Step example title="Tên">chữ</Step> <Step title="An example here">chữ</Step> <Step title="Tên" example>chữ</Step>',
      ).map(({ isExample }) => isExample),
    ).toEqual([true, undefined, true]);
  });
  it('reads no step out of a text without one', () => expect(stepsFrom('Chỉ có chữ. <Steps>')).toEqual([]));
});
