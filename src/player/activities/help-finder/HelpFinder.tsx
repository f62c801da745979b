import { interpolate } from '#core/text/messages.ts';
import { rehearsal } from '../engines/rehearsal-messages.ts';
import { Story } from '../engines/Story.tsx';
import { storyWords } from '../engines/story-view.ts';
import { spokenScene } from '../engines/story.ts';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeHelpFinder, mapLacks, sayHelpFinder, type HelpFinderAnswer } from './grade.ts';
import type { HelpFinderSpec } from './schema.ts';

function HelpFinder({
  spec,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: ViewProps<HelpFinderSpec, HelpFinderAnswer>) {
  const { people, calling, path } = answer;
  if (calling)
    return (
      <div class="help-finder">
        <h3>{spec.callTitle}</h3>
        <Story
          spec={spec.call}
          path={path}
          settled={settled}
          words={words}
          base={base}
          back={rehearsal[words.lang].backScene}
          go={(next) => setAnswer({ ...answer, path: next })}
        />
        {!settled && (
          <button class="button" onClick={() => setAnswer({ ...answer, calling: false })}>
            {rehearsal[words.lang].editMap}
          </button>
        )}
      </div>
    );
  const toggle = (id: string) =>
    setAnswer({
      ...answer,
      people: people.includes(id) ? people.filter((chosenId) => chosenId !== id) : [...people, id],
    });
  const lacks = mapLacks(spec, people);
  return (
    <div class="help-finder columns">
      <img
        class="map"
        src={base + spec.picture}
        alt={spec.pictureText}
        width="960"
        height="540"
        loading="lazy"
      />
      <div>
        {spec.places.map((place) => (
          <fieldset key={place.id}>
            <legend>{place.text}</legend>
            {place.people.map((person) => {
              const id = `${place.id}/${person.id}`;
              return (
                <span key={id} class="chip-cell">
                  <label class="chip">
                    <input
                      type="checkbox"
                      value={id}
                      checked={people.includes(id)}
                      onChange={() => toggle(id)}
                    />
                    <span>
                      {person.picture && (
                        <img src={base + person.picture} alt="" width="56" height="56" />
                      )}
                      {person.text}
                    </span>
                  </label>
                  <Ear words={words} text={person.text} />
                </span>
              );
            })}
          </fieldset>
        ))}
        <p class="quiet-note">
          {lacks.people + lacks.places === 0 ? spec.enough : rehearsal[words.lang].mapPrivate}
        </p>
      </div>
    </div>
  );
}

export const view: KindView<HelpFinderSpec, HelpFinderAnswer> = {
  initialAnswer: () => ({ people: [], calling: false, path: [] }),
  grade: gradeHelpFinder,
  describeAnswer: sayHelpFinder,
  pendingLabel: (words, spec, answer) => {
    const lacks = mapLacks(spec, answer.people);
    return lacks.people > 0
      ? interpolate(rehearsal[words.lang].people, { n: lacks.people })
      : lacks.places > 0
        ? interpolate(rehearsal[words.lang].places, { n: lacks.places })
        : words.pick;
  },
  advance: (spec, answer) => {
    const lacks = mapLacks(spec, answer.people);
    return answer.calling || lacks.people + lacks.places > 0
      ? null
      : { label: spec.callTitle, answer: { ...answer, calling: true } };
  },
  spokenTexts: (spec, { calling, path }) =>
    calling
      ? [spec.callTitle, ...spokenScene(spec.call, path)]
      : spec.places.flatMap((place) => [place.text, ...place.people.map(({ text }) => text)]),
  solution: () => '',
  persists: 'done',
  story: storyWords,
  View: HelpFinder,
};
