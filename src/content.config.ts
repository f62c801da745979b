import { defineCollection, z } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { kinds } from './activities/registry.ts';
import { familyText, teacherText } from './content/schema/adult-text.ts';
import {
  band,
  contact,
  lessonSpec,
  lessonText,
  moduleSpec,
  openerSpec,
  otherText,
  pageText,
  strand,
} from './content/schema/curriculum.ts';
import { guideText } from './content/schema/guide.ts';
import { helpPaths, reporting } from './content/schema/help-path.ts';
import { localSlot, sheetText } from './content/schema/help-sheet.ts';
import { frameworks, plan } from './content/schema/frameworks.ts';
import { retiredItem } from './content/schema/retired.ts';
import { clipText, phrases } from './content/schema/voice-texts.ts';

/** Loaders only. Every schema comes from domain or from a kind; `tools/check-content.ts` says errors in Vietnamese first. */
const inLessons = (pattern: string) =>
  glob({
    base: './content/lessons',
    pattern,
    generateId: ({ entry }) => entry.replace(/(\.activities|\.teacher|\.family)?\.(mdx|yaml)$/, ''),
  });

/** Ids are `parents/p1`. */
const inGuides = (pattern: string) =>
  glob({
    base: './content/guides',
    pattern,
    generateId: ({ entry }) => entry.replace(/\/vi\.(mdx|activities\.yaml)$/, ''),
  });

const anySpec = z.discriminatedUnion('kind', [...kinds.values()].map((kind) => kind.spec) as never);

export const collections = {
  bands: defineCollection({ loader: file('content/bands.yaml'), schema: band }),
  strands: defineCollection({ loader: file('content/skills.yaml'), schema: strand }),
  numbers: defineCollection({
    loader: file('content/numbers.yaml'),
    schema: z.record(z.string(), z.number()),
  }),
  retired: defineCollection({ loader: file('content/retired.yaml'), schema: retiredItem }),
  contacts: defineCollection({ loader: file('content/help/contacts.yaml'), schema: contact }),
  helpPaths: defineCollection({
    loader: glob({ base: './content/help/paths', pattern: '*.yaml' }),
    schema: helpPaths,
  }),
  clips: defineCollection({ loader: file('content/clips.yaml'), schema: clipText }),
  phrases: defineCollection({
    loader: glob({ base: './content', pattern: 'phrases.yaml' }),
    schema: phrases,
  }),
  reporting: defineCollection({ loader: file('content/help/reporting.yaml'), schema: reporting }),
  local: defineCollection({ loader: file('content/help/local.yaml'), schema: localSlot }),
  sheets: defineCollection({
    loader: glob({ base: './content/help/sheets', pattern: '*.mdx' }),
    schema: sheetText,
  }),
  frameworks: defineCollection({
    loader: glob({ base: './content', pattern: 'frameworks.yaml' }),
    schema: frameworks,
  }),
  plan: defineCollection({ loader: glob({ base: './content', pattern: 'plan.yaml' }), schema: plan }),
  modules: defineCollection({
    loader: glob({ base: './content/modules', pattern: '*.yaml' }),
    schema: moduleSpec,
  }),
  lessons: defineCollection({
    loader: glob({
      base: './content/lessons',
      pattern: '*/lesson.yaml',
      generateId: ({ entry }) => entry.split('/')[0]!,
    }),
    schema: z.union([openerSpec, lessonSpec]),
  }),
  lessonTexts: defineCollection({ loader: inLessons('*/{vi,en}.mdx'), schema: lessonText }),
  teacherTexts: defineCollection({ loader: inLessons('*/{vi,en}.teacher.mdx'), schema: teacherText }),
  familyTexts: defineCollection({ loader: inLessons('*/{vi,en}.family.mdx'), schema: familyText }),
  otherTexts: defineCollection({ loader: inLessons('*/{vi,en}.other.mdx'), schema: otherText }),
  otherActivities: defineCollection({
    loader: inLessons('*/{vi,en}.other.activities.yaml'),
    schema: z.record(z.string(), anySpec),
  }),
  guideTexts: defineCollection({ loader: inGuides('*/*/vi.mdx'), schema: guideText }),
  guideActivities: defineCollection({
    loader: inGuides('*/*/vi.activities.yaml'),
    schema: z.record(z.string(), anySpec),
  }),
  pages: defineCollection({
    loader: glob({
      base: './content/pages',
      pattern: '*/{vi,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: pageText,
  }),
  samples: defineCollection({
    loader: glob({
      base: './src/activities',
      pattern: '*/samples.yaml',
      generateId: ({ entry }) => entry.split('/')[0]!,
    }),
    schema: z.array(z.object({ id: z.string(), shows: z.string(), band: z.string(), spec: anySpec })),
  }),
  activities: defineCollection({
    loader: inLessons('*/{vi,en}.activities.yaml'),
    schema: z.record(z.string(), anySpec),
  }),
};
