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
    (each) => each.getAttribute('aria-label') ?? each.textContent,
  );
const press = (name: string) =>
  actOnStore(() =>
    [...step.querySelectorAll('button')].find((each) => each.textContent === name)!.click(),
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

describe('where the machine reads', () => {
  it('a row and every choice have an ear, the row says that it is a machine’s voice, and the teacher can take over', async () => {
    await draw();
    expect(names()).toEqual([words.listen, words.slowly, words.letTeacher, 'Nghe: Kể với bà']);
    expect(step.querySelector('small')!.textContent).toBe(words.machine);
    expect(played).toEqual([]);
  });

  it('a row says whose voice is heard, and the machine’s only where it is still needed', async () => {
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
          ['Na kể với bà.', 'Bà nghe.'].map((each) => [
            clipName(each),
            'data:audio/ogg;base64,AA==',
          ]),
        ),
      }),
    );
    expect(step.querySelector('small')!.textContent).toBe('tiếng Thái');
  });
});

describe('where the teacher reads', () => {
  it('no ear is left: the row says which step the teacher reads, a choice has a quiet number, one press lets the machine read', async () => {
    $reader.set('teacher');
    await draw();
    expect(names()).toEqual([words.letMachine]);
    expect(step.textContent).toContain('Thầy cô đọc: Bước 3. Muốn nghe lại, em giơ tay nhé.');
    expect(step.querySelector('.number')!.getAttribute('aria-hidden')).toBe('true');
    await press(words.letMachine);
    expect(localStorage.getItem('elm:reads')).toBe('machine');
    // The same press is heard: who asked for the machine need not ask twice.
    await expect
      .poll(() => played)
      .toEqual(['Na kể với bà.', 'Bà nghe.'].map((each) => `./clips/vi/${clipName(each)}.opus`));
    await expect
      .poll(names)
      .toEqual([words.listen, words.slowly, words.letTeacher, 'Nghe: Kể với bà']);
  });

  it('is kept for this computer when it was pressed', async () => {
    await draw();
    await press(words.letTeacher);
    expect(names()).toEqual([words.letMachine]);
    expect(readerHere()).toBe('teacher');
  });
});

describe('who reads, until somebody presses', () => {
  const mouse = (has: boolean) =>
    (globalThis.matchMedia = (() => ({ matches: has })) as unknown as typeof matchMedia);

  it('at home the machine', () => expect(readerHere()).toBe('machine'));
  it('on a computer with a lab’s mark the teacher', () => {
    labMark();
    expect(readerHere()).toBe('teacher');
  });
  it('on a page that the teacher’s PC serves the teacher', () => {
    document.body.insertAdjacentHTML('beforeend', '<section data-island="lan-card"></section>');
    expect(readerHere()).toBe('teacher');
  });
  it('with a class code the teacher at a computer, the machine on a phone', () => {
    saveAssignment('K7M2QX');
    mouse(true);
    expect(readerHere()).toBe('teacher');
    mouse(false);
    expect(readerHere()).toBe('machine');
  });
  it('what was pressed goes before where it stands', () => {
    labMark();
    setNarrator('machine');
    expect(readerHere()).toBe('machine');
  });
});
