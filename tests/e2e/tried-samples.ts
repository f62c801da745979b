// The samples to answer: a separate file, because it asks the build which pages changed.
import { isChanged, isFirstOfKind } from '../a11y/pages.ts';
import { sampleCases, type SampleCase } from './samples.ts';

const pageOf = ({ kind, id }: SampleCase): string => `gallery/${kind}/${id}/`;

export const isFirst = (sample: SampleCase): boolean => isFirstOfKind(pageOf(sample));

/** The first sample of each kind, and those whose page changed; in `prove` every one. */
export const triedSamples: SampleCase[] = sampleCases.filter(
  (sample) => isFirst(sample) || isChanged(pageOf(sample)),
);
