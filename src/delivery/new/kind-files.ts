const pascal = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
const camel = (id: string): string => pascal(id).replace(/^./, (letter) => letter.toLowerCase());

const sample = (kind: string, id: string, band: string, iCan: string): string => `- id: ${id}
  shows: Viết mẫu này cho thấy điều gì
  band: ${band}
  spec:
    kind: ${kind}
    use: practice
    iCan: [${iCan}]
    stem: Na làm gì?
    hints: [Ai ở gần Na?]
    options:
      - { id: hide, text: Giấu đi, verdict: unsafe, feedback: Giấu thì Na lo mãi., misconception: told-to-hide-so-hide }
      - { id: tell, text: Kể với bà, verdict: safe, feedback: Bà nghe Na ngay. }
  answers:
    right: { answer: [tell], acts: [Kể với bà], earned: 1, total: 1 }
    worst: { answer: [hide], acts: [Giấu đi], earned: 0, total: 1 }
    unfinished: { answer: [], acts: [] }
`;

// A constant, so that the search for imports does not mistake the template text for one of ours.
const components = '#site/teacher/paper';

/**
 * Returns the files of a kind, by path: the smallest kind that works (pick one option), as a
 * starting point.
 */
export function kindFiles(kind: string): Record<string, string> {
  const [Name, name] = [pascal(kind), camel(kind)];
  const folder = `src/player/activities/${kind}/`;
  return {
    [`${folder}samples.yaml`]: [
      sample(kind, 'smallest', 'lop-1-3', 'help-and-report.lop-1-3.2'),
      sample(kind, 'usual', 'lop-4-5', 'help-and-report.lop-4-5.3'),
      sample(kind, 'largest', 'lop-6-9', 'help-and-report.lop-6-9.3'),
    ].join(''),
    [`${folder}schema.ts`]: `import { z } from 'zod';
import { feedback, id, itemFields, misconception, text } from '#core/questions/activity.ts';

const option = z.strictObject({ id, text: text.option, verdict: z.enum(['safe', 'partly', 'unsafe']), feedback, misconception: misconception.optional() });

/** The fields an author writes. Each field's help is printed by the build when the field is wrong. */
export const ${name}Spec = z.strictObject({
  kind: z.literal('${kind}'),
  ...itemFields,
  options: z.array(option).min(2).max(4),
});

export type ${Name}Spec = z.infer<typeof ${name}Spec>;
`,
    [`${folder}grade.ts`]: `import { gradePick, sayPicks } from '#core/questions/options.ts';
import type { Score } from '#core/questions/score.ts';
import type { ${Name}Spec } from './schema.ts';

/** The answer of a pupil. */
export type ${Name}Answer = string[];

export const grade${Name} = (spec: ${Name}Spec, answer: ${Name}Answer): Score => gradePick(spec, answer[0] ?? null);

export const say${Name} = (spec: ${Name}Spec, answer: ${Name}Answer): string => sayPicks(spec, answer);
`,
    [`${folder}index.ts`]: `import { optionKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import { optionFaults } from '#core/questions/option-faults.ts';
import { grade${Name}, say${Name}, type ${Name}Answer } from './grade.ts';
import { ${name}Spec, type ${Name}Spec } from './schema.ts';

export const ${name}: Kind<${Name}Spec, ${Name}Answer> = {
  name: '${kind}',
  spec: ${name}Spec,
  grade: grade${Name},
  say: say${Name},
  validate: (spec) => optionFaults(spec.options, 'one'),
  answerKey: ({ options }) => optionKey(options),
};
`,
    [`${folder}${Name}.tsx`]: `import { wayOf } from '#core/questions/options.ts';
import { OptionList } from '../shell/OptionList.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { grade${Name}, say${Name}, type ${Name}Answer } from './grade.ts';
import type { ${Name}Spec } from './schema.ts';

function ${Name}({ spec, answer, setAnswer, ...rest }: ViewProps<${Name}Spec, ${Name}Answer>) {
  return <OptionList {...rest} options={spec.options} unsure={false} picked={answer} pick={setAnswer} />;
}

export const view: KindView<${Name}Spec, ${Name}Answer> = {
  initialAnswer: () => [],
  grade: grade${Name},
  describeAnswer: say${Name},
  pendingLabel: (words) => words.pick,
  spokenTexts: (spec) => spec.options.map((option) => option.text),
  solution: wayOf,
  // One pick: nothing of a wrong answer stays at “Chọn lại”.
  kept: () => null,
  persists: 'answer',
  View: ${Name},
};
`,
    [`${folder}${Name}.astro`]: `---
import PaperOptions from '${components}/PaperOptions.astro';
import type { PaperAs } from '#core/questions/kind.ts';
import type { ${Name}Spec } from './schema.ts';

type Props = { spec: ${Name}Spec; withKey: boolean; as: PaperAs };
const { spec, withKey, as } = Astro.props;
---

{as === 'sheet' && <PaperOptions options={spec.options} withKey={withKey} />}
`,
    [`${folder}${Name}.dom.test.tsx`]: `import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { view } from './${Name}.tsx';

describeSamples('${kind}', view);
`,
    [`${folder}README.md`]: `# ${kind}

What a pupil does, what is graded, what is kept.
`,
  };
}

/** The three lines that make a kind known, for the author to put in. */
export const kindLines = (kind: string): string[] => [
  `src/player/activities/kinds.ts: export { ${camel(kind)} } from './${kind}/index.ts';`,
  `src/player/activities/views.ts: '${kind}': () => import('./${kind}/${pascal(kind)}.tsx'),`,
  `src/core/questions/answer-shape.ts: '${kind}' vào dòng “ids”`,
];
