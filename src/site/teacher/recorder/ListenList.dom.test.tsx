import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readHeardFile, soundSum } from '#core/files/heard-file.ts';
import { interpolate } from '#core/text/messages.ts';
import { heardMarks } from '../state/heard-marks.ts';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { Island } from './ListenList.tsx';
import { listening } from './messages/listening.ts';

const words = listening.vi;
const texts: Record<string, string> = {
  sampleclipa: 'Câu một.',
  sampleclipb: 'Câu hai.',
  sampleclipc: 'Câu ba.',
  sampleclipd: 'Câu bốn.',
};
const lessons = [{ id: 'help-map', title: 'Bản đồ' }];
const files: Record<string, unknown> = {};
let [asked, played, clock]: [string[], string[], number] = [[], [], 0];
let refusesPlay = '';

beforeEach(() => {
  [asked, played, refusesPlay] = [[], [], ''];
  clock = Date.UTC(2026, 11, 3, 5);
  // Each look at the clock is half a second later: no press is a double click.
  vi.spyOn(Date, 'now').mockImplementation(() => (clock += 500));
  Object.assign(files, {
    'clips/texts.json': texts,
    'clips/marked.json': ['sampleclipd'],
    'clips/vi/help-map.json': ['clips/vi/sampleclipb.opus', 'clips/vi/sampleclipc.opus'],
  });
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/^\//, '');
    asked.push(path);
    if (path.endsWith('.opus')) return Promise.resolve(new Response(path));
    return path in files
      ? Promise.resolve(new Response(JSON.stringify(files[path])))
      : Promise.reject(new TypeError('offline'));
  });
  vi.stubGlobal(
    'Audio',
    class {
      address: string;
      constructor(address: string) {
        this.address = address;
      }
      play() {
        if (refusesPlay) return Promise.reject(new DOMException('', refusesPlay));
        played.push(atob(this.address.split(',')[1]!));
        return Promise.resolve();
      }
      pause() {}
    },
  );
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

const text = () => document.querySelector('.listen-text')?.textContent?.trim();
const progress = () => document.querySelector('.listen-progress b')?.textContent;
const body = () => document.body.textContent;
const press = (name: string) =>
  [...document.querySelectorAll('button')]
    .find((button) => button.textContent!.startsWith(name))!
    .click();
const key = (key: string, target: EventTarget = document.body, more = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
/** Waits until the clip on the screen is audible, and presses a key once. */
async function markBy(name: string, letter: string): Promise<void> {
  await expect.poll(lastPlayed).toBe(pathOf(letter));
  await new Promise((done) => setTimeout(done, 20));
  key(name);
}
const lastPlayed = () => played[played.length - 1];
const pathOf = (letter: string) => `clips/vi/sampleclip${letter}.opus`;

async function open(n = 4): Promise<void> {
  render(<Island base="/" n={n} lessons={lessons} />, document.body);
  press(words.openFirst);
  await expect.poll(lastPlayed).toBe(pathOf('a'));
  await expect.poll(() => document.querySelector('.listen-trouble')?.textContent).toBe('');
}

it('opens at the next clip that no person has marked, plays it, and has loaded the next', async () => {
  await open();
  expect([text(), progress()]).toEqual(['Câu một.', 'Đã nghe 1 trong 4']);
  expect(asked).toContain(pathOf('b'));
  expect(asked.filter((path) => path === pathOf('a'))).toHaveLength(1);
});

it('marks by button and by key, each followed by the next clip, and takes the last mark back', async () => {
  await open();
  press(words.clear);
  await expect.poll(lastPlayed).toBe(pathOf('b'));
  expect(progress()).toBe('Đã nghe 2 trong 4');
  await markBy('2', 'b');
  await expect.poll(text).toBe('Câu ba.');
  expect(heardMarks()).toEqual([
    { name: 'sampleclipa', isClear: true, on: '2026-12-03', sum: expect.any(String) },
    { name: 'sampleclipb', isClear: false, on: '2026-12-03', sum: expect.any(String) },
  ]);
  expect(heardMarks()[0]!.sum).toBe(soundSum(new TextEncoder().encode(pathOf('a'))));
  expect(body()).toContain(interpolate(words.unclear, { n: 1 }));
  key('0');
  await expect.poll(text).toBe('Câu hai.');
  expect(heardMarks()).toHaveLength(1);
});

it('plays again with the space bar, and leaves keys in a field and held keys alone', async () => {
  await open();
  key(' ');
  await expect.poll(() => played.length).toBe(2);
  const { length } = played;
  key('1', document.querySelector('select')!);
  key('1', document.body, { repeat: true });
  key('1', document.body, { ctrlKey: true });
  await Promise.resolve();
  expect([played.length, heardMarks()]).toEqual([length, []]);
});

it('does not mark a clip that was not heard, nor twice by a double click', async () => {
  refusesPlay = 'NotAllowedError';
  render(<Island base="/" n={4} lessons={lessons} />, document.body);
  press(words.openFirst);
  await expect.poll(body).toContain(words.press);
  press(words.clear);
  expect(heardMarks()).toEqual([]);
  refusesPlay = '';
  press(words.play);
  await expect.poll(lastPlayed).toBe(pathOf('a'));
  await expect.poll(() => document.querySelector('.listen-trouble')?.textContent).toBe('');
  vi.mocked(Date.now).mockImplementation(() => clock);
  press(words.clear);
  expect(heardMarks()).toEqual([]);
});

it('filters by lesson, and says when all are heard', async () => {
  await open();
  const select = document.querySelector('select')!;
  select.value = 'help-map';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(progress).toBe('Đã nghe 0 trong 2');
  await markBy('1', 'b');
  await markBy('1', 'c');
  await expect.poll(text).toBe(interpolate(words.done, { of: 2 }));
  expect(heardMarks().map(({ name }) => name)).toEqual(['sampleclipb', 'sampleclipc']);
});

it('saves the marks as a file that is read back', async () => {
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => ((blob = made as Blob), 'blob:x'));
  await open();
  press(words.clear);
  await expect.poll(lastPlayed).toBe(pathOf('b'));
  press(words.save);
  await expect.poll(body).toContain('nghe-2026-12-03.json');
  expect(readHeardFile(await blob!.text())).toEqual({
    state: 'read',
    marks: heardMarks(),
    skippedRows: 0,
  });
});

it('says when marks cannot be kept', async () => {
  await open();
  fillWebStorage();
  press(words.clear);
  await expect.poll(body).toContain(words.unkept);
});

it('says so without clips, and without a network offers to try again', async () => {
  render(<Island base="/" n={0} lessons={[]} />, document.body);
  expect(body()).toContain(words.none);
  render(null, document.body);
  delete files['clips/texts.json'];
  render(<Island base="/" n={4} lessons={lessons} />, document.body);
  press(words.openFirst);
  await expect.poll(body).toContain(words.missing);
  files['clips/texts.json'] = texts;
  press(words.retry);
  await expect.poll(text).toBe('Câu một.');
});

it('a sound that does not come says so, and comes at the next press', async () => {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (address: string) =>
    address.endsWith('.opus') ? Promise.reject(new TypeError('offline')) : fetch(address),
  );
  render(<Island base="/" n={4} lessons={lessons} />, document.body);
  press(words.openFirst);
  await expect.poll(body).toContain(words.noSound);
  vi.stubGlobal('fetch', fetch);
  press(words.play);
  await expect.poll(lastPlayed).toBe(pathOf('a'));
});
