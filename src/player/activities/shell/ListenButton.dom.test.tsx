import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actOnStore } from '../../../../tests/dom/act-on-store.ts';
import { clipName } from '#core/site/clip-name.ts';
import { listen } from './listen-messages.ts';
import { saveAssignment } from '../../progress/assigned.ts';
import { $clips } from '../../audio/clips.ts';
import { labMark } from '../../progress/lab-mark.ts';
import { $people } from '../../audio/recorded-voice.ts';
import { hasSounds } from '../../audio/sounds.ts';
import { $reader, setNarrator, readerHere } from '../../audio/reader.ts';
import { eraseDeviceKeys } from '../../storage/storage-keys.ts';
import { ListenButton } from './ListenButton.tsx';

const words = listen.vi;
let step: HTMLElement;
let played: string[];
const draw = () =>
  act(() =>
    render(
      <>
        <ListenButton words={{ lang: 'vi' }} texts={['Na kể với bà. Bà nghe.']} />
        <ListenButton words={{ lang: 'vi' }} texts={['Kể với bà']} of="Kể với bà" />
      </>,
      step,
    ),
  );
const names = () =>
  [...step.querySelectorAll('button')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent,
  );
const press = (name: string) =>
  actOnStore(() =>
    [...step.querySelectorAll('button')].find((button) => button.textContent === name)!.click(),
  );

beforeEach(() => {
  document.body.innerHTML =
    '<section class="step" id="b5"><p class="step-no"><span>Bước</span> <b>3</b></p><div></div></section>';
  step = document.querySelector('.step > div')!;
  $clips.set({ folder: './clips/vi/', byPeople: new Set(), beside: './clips/people.json' });
  played = [];
  globalThis.Audio = class {
    constructor(address: string) {
      played.push(address);
    }
    play = () => Promise.reject(new Error('no sound'));
    pause() {}
  } as unknown as typeof Audio;
  globalThis.fetch = () => Promise.reject(new Error('no site'));
});
afterEach(() => {
  render(null, step);
  $clips.set(null);
  $people.set(null);
  eraseDeviceKeys();
  $reader.set('machine');
});

describe('the machine as narrator', () => {
  it('gives the row and every choice an audio button, names the machine’s voice, and lets the teacher take over', async () => {
    await draw();
    expect(names()).toEqual([words.listen, words.slowly, words.letTeacher, 'Nghe: Kể với bà']);
    expect(step.querySelector('small')!.textContent).toBe(words.machine);
    expect(played).toEqual([]);
  });

  it('names the voice in use, and the machine’s only if it is still needed', async () => {
    $people.set({
      label: 'tiếng Thái',
      sounds: new Map([[clipName('Na kể với bà.'), 'data:audio/ogg;base64,AA==']]),
    });
    await draw();
    expect(step.querySelector('small')!.textContent).toBe('tiếng Thái, giọng máy');
    await actOnStore(() =>
      $people.set({
        label: 'tiếng Thái',
        sounds: new Map(
          ['Na kể với bà.', 'Bà nghe.'].map((sentence) => [
            clipName(sentence),
            'data:audio/ogg;base64,AA==',
          ]),
        ),
      }),
    );
    expect(step.querySelector('small')!.textContent).toBe('tiếng Thái');
  });
});

describe('the teacher as narrator', () => {
  it('has no audio button: the row names the step, a choice has a silent number, one press lets the machine read', async () => {
    $reader.set('teacher');
    await draw();
    expect(names()).toEqual([words.letMachine]);
    expect(step.textContent).toContain('Thầy cô đọc: Bước 3. Muốn nghe lại, em giơ tay nhé.');
    expect(step.querySelector('.number')!.getAttribute('aria-hidden')).toBe('true');
    await press(words.letMachine);
    expect(localStorage.getItem('elm:reads')).toBe('machine');
    // The same press plays the text: a second one is not needed.
    await expect
      .poll(() => played)
      .toEqual(
        ['Na kể với bà.', 'Bà nghe.'].map((sentence) => `./clips/vi/${clipName(sentence)}.opus`),
      );
    await expect
      .poll(names)
      .toEqual([words.listen, words.slowly, words.letTeacher, 'Nghe: Kể với bà']);
  });

  it('is stored for this computer after a press', async () => {
    await draw();
    await press(words.letTeacher);
    expect(names()).toEqual([words.letMachine]);
    expect(readerHere()).toBe('teacher');
  });
});

describe('a story', () => {
  const told: number[] = [];
  const drawStory = () =>
    act(() =>
      render(
        <ListenButton
          words={{ lang: 'vi' }}
          texts={['Na kể với bà.', 'Bà nghe. Na cười.']}
          part="story"
          begins={(at) => told.push(at)}
        />,
        step,
      ),
    );
  beforeEach(() => (told.length = 0));

  it('has one round button; the other ways are behind “⋯”', async () => {
    await drawStory();
    expect(names()).toEqual([words.listen, words.slowly, words.letTeacher, words.soundsOff]);
    expect(step.querySelector('details')!.open).toBe(false);
    expect(step.querySelector('summary')!.getAttribute('aria-label')).toBe(words.ways);
    expect(step.querySelector('small')!.textContent).toBe(words.machine);
    expect(played).toEqual([]);
  });

  it('turns the sounds of answers off and on again', async () => {
    await drawStory();
    const press = (name: string) =>
      actOnStore(() =>
        [...step.querySelectorAll('button')]
          .find(({ textContent }) => textContent === name)!
          .click(),
      );
    await press(words.soundsOff);
    expect([hasSounds(), names().at(-1)]).toEqual([false, words.soundsOn]);
    await press(words.soundsOn);
    expect([hasSounds(), names().at(-1)]).toEqual([true, words.soundsOff]);
  });

  it('says which text the voice begins', async () => {
    await drawStory();
    await actOnStore(() => step.querySelector<HTMLElement>('.play')!.click());
    await expect.poll(() => told, { timeout: 3000 }).toEqual([0, 1]);
  });

  it('has a sign instead of the button while the teacher reads', async () => {
    $reader.set('teacher');
    await drawStory();
    expect(names()).toEqual([words.letMachine]);
    expect(step.querySelector('.play')).toBeNull();
    expect(step.textContent).toContain('Thầy cô đọc: Bước 3.');
  });

  it('has the button alone where only the device has a voice', async () => {
    $clips.set(null);
    await drawStory();
    expect(names()).toEqual([]);
  });
});

describe('the narrator before any press', () => {
  const mouse = (has: boolean) =>
    (globalThis.matchMedia = (() => ({ matches: has })) as unknown as typeof matchMedia);

  it('is the machine at home', () => expect(readerHere()).toBe('machine'));
  it('is the teacher on a computer with a lab’s mark', () => {
    labMark();
    expect(readerHere()).toBe('teacher');
  });
  it('is the teacher on a page served by the teacher’s PC', () => {
    document.body.insertAdjacentHTML('beforeend', '<section data-island="lan-card"></section>');
    expect(readerHere()).toBe('teacher');
  });
  it('with a class code is the teacher at a computer, the machine on a phone', () => {
    saveAssignment('K7M2QX');
    mouse(true);
    expect(readerHere()).toBe('teacher');
    mouse(false);
    expect(readerHere()).toBe('machine');
  });
  it('a press overrides the surroundings', () => {
    labMark();
    setNarrator('machine');
    expect(readerHere()).toBe('machine');
  });
});
