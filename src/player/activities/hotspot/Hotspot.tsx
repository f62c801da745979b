import { consequenceOf, wayOf } from '#core/questions/options.ts';
import { rightTicks } from '#core/questions/ticks.ts';
import { hotspot } from './messages.ts';
import { Spotted } from '../engines/Spotted.tsx';
import { PictureOptions } from '../shell/PictureOptions.tsx';
import { namesOfSeveral, severalIn, severalLack } from '../shell/several.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { asOptions, gradeHotspot, sayHotspot, type HotspotAnswer } from './grade.ts';
import type { HotspotSpec } from './schema.ts';

/**
 * Places on a picture, and the same places as a list. Both are labels of one native radio or
 * checkbox, so both presses are the same act, before hydration too.
 */
function Hotspot({
  item,
  spec,
  answer,
  setAnswer,
  tries,
  before,
  tried,
  result,
  settled,
  words,
  base,
  announce,
}: ViewProps<HotspotSpec, HotspotAnswer>) {
  const inputOf = (id: string) => `${item}-${id}`;
  return (
    <div class={spec.pictures ? 'hotspot' : 'hotspot columns'}>
      {spec.picture && (
        <Spotted
          src={base + spec.picture}
          alt={spec.pictureText}
          spots={spec.spots.map(({ id, at }) => ({
            at,
            input: inputOf(id),
            isChosen: answer.includes(id),
          }))}
        />
      )}
      <PictureOptions
        item={item}
        labelledBy={spec.many && namesOfSeveral(item)}
        options={spec.spots}
        unsure={Boolean(spec.unsure)}
        many={spec.many}
        picked={answer}
        pick={setAnswer}
        tries={spec.pictures ? tries : 0}
        before={before}
        tried={tried}
        result={result}
        settled={settled}
        words={words}
        base={base}
        announce={announce}
      />
    </div>
  );
}

export const view: KindView<HotspotSpec, HotspotAnswer> = {
  initialAnswer: () => [],
  grade: gradeHotspot,
  describeAnswer: sayHotspot,
  several: severalIn,
  pendingLabel: (words, spec, answer) =>
    spec.many
      ? severalLack(words.lang, spec, answer)
      : spec.pictures
        ? words.pick
        : hotspot[words.lang].one,
  kept: (spec, answer) => (spec.many ? rightTicks(asOptions(spec), answer) : null),
  spokenTexts: (spec) => spec.spots.map((spot) => spot.text),
  solution: (spec) => wayOf(asOptions(spec)),
  consequence: (spec, answer) => consequenceOf(spec.spots, answer),
  persists: 'answer',
  View: Hotspot,
};
