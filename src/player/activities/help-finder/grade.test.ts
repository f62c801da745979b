import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpFinder as anySpec, pathBy, safePath } from '../../../../tests/arbitraries/specs.ts';
import { gradeStory } from '../engines/story.ts';
import { gradeHelpFinder, mapLacks, sayHelpFinder } from './grade.ts';
import { helpFinder } from './index.ts';

const everyone = ['home/one', 'school/one', 'home/two', 'school/two'];
const some = fc.shuffledSubarray(everyone);

describe('gradeHelpFinder', () => {
  it('is tried on sound specs', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(helpFinder.spec.safeParse(spec).error).toBeUndefined();
        expect(helpFinder.validate(spec)).toEqual([]);
      }),
    );
  });

  it('is incomplete while the map lacks people or places, whatever the path of the call', () => {
    fc.assert(
      fc.property(anySpec, some, (spec, people) => {
        const lacks = mapLacks(spec, people);
        const score = gradeHelpFinder(spec, { people, calling: true, path: safePath(spec.call) });
        expect(score.state).toBe(lacks.people + lacks.places === 0 ? 'scored' : 'not-ready');
      }),
    );
  });

  it('scores only the talk: the people on the map change nothing', () => {
    fc.assert(
      fc.property(
        anySpec,
        some,
        fc.array(fc.nat({ max: 9 }), { maxLength: 20 }),
        (spec, people, by) => {
          const path = pathBy(spec.call, by);
          const score = gradeHelpFinder(spec, {
            people: [...new Set([...people, ...everyone])],
            calling: true,
            path,
          });
          expect(score).toEqual(gradeStory(spec.call, path));
        },
      ),
    );
  });

  it('does not describe the chosen people', () => expect(sayHelpFinder()).toBe(''));

  it('never throws, for any people on the map', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.string()),
        fc.array(fc.string()),
        fc.boolean(),
        (spec, people, path, calling) => {
          expect(['scored', 'not-ready']).toContain(
            gradeHelpFinder(spec, { people, path, calling }).state,
          );
        },
      ),
    );
  });

  it('does not count one person twice', () => {
    const [spec] = fc.sample(
      anySpec.filter(({ atLeast }) => atLeast.people === 3),
      1,
    );
    expect(mapLacks(spec!, ['home/one', 'home/one', 'home/one']).people).toBe(2);
  });
});
