import { UNSURE, wayOf } from '../../domain/options.ts';
import { orderAt } from '../../domain/permute.ts';
import { hotspot } from '../../messages/hotspot.ts';
import { Spotted } from '../engines/Spotted.tsx';
import { Ear } from '../frame/Ear.tsx';
import type { KindView, ViewProps } from '../frame/view.ts';
import { asOptions, gradeHotspot, sayHotspot, type HotspotAnswer } from './grade.ts';
import type { HotspotSpec } from './schema.ts';

/**
 * Places on a picture, and the same places as a list. Both are labels of one native radio or checkbox, so either press
 * is the same act, before waking too.
 */
function Hotspot({ item, spec, answer, setAnswer, tries, settled, words, base }: ViewProps<HotspotSpec, HotspotAnswer>) {
  // Places of one picture cannot permute: they lie where they lie.
  const spots = spec.pictures ? orderAt(spec.spots, tries) : spec.spots;
  const listed = spec.unsure ? [...spots, { id: UNSURE, text: words.unsureOption, picture: undefined }] : spots;
  const inputOf = (id: string) => `${item}-${id}`;
  const toggle = (id: string, on: boolean) => {
    if (!spec.many) return setAnswer([id]);
    const others = id === UNSURE ? [] : answer.filter((each) => each !== id && each !== UNSURE);
    setAnswer(on ? [...others, id] : others);
  };
  return (
    <div class={spec.pictures ? 'hotspot' : 'hotspot columns'}>
      {spec.picture && (
        <Spotted src={base + spec.picture} alt={spec.pictureText} spots={spots.map(({ id, at }) => ({ at, input: inputOf(id), isChosen: answer.includes(id) }))} />
      )}
      <div class="options" role={spec.many ? 'group' : 'radiogroup'} aria-labelledby={`${item}-stem`}>
        {listed.map(({ id, text, picture }) => (
          <div key={id} class="cell">
            <label class={id === UNSURE ? 'option unsure' : 'option'}>
              <input
                id={inputOf(id)}
                type={spec.many ? 'checkbox' : 'radio'}
                name={spec.many ? undefined : item}
                value={id}
                checked={answer.includes(id)}
                disabled={settled}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>
                {picture && <img src={base + picture} alt="" width="120" height="120" />}
                {text}
              </span>
            </label>
            <Ear words={words} text={text} />
          </div>
        ))}
      </div>
    </div>
  );
}

export const view: KindView<HotspotSpec, HotspotAnswer> = {
  begin: () => [],
  grade: gradeHotspot,
  say: sayHotspot,
  waits: (words, spec) => (spec.pictures && !spec.many ? words.pick : hotspot[words.lang][spec.many ? 'many' : 'one']),
  spoken: (spec) => spec.spots.map((each) => each.text),
  way: (spec) => wayOf(asOptions(spec)),
  keeps: 'answer',
  View: Hotspot,
};
