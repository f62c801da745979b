// One action for each lazily loaded library and reader, and its expected result.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { passwordBuilder } from '#player/activities/password-builder/messages.ts';
import { remixStudio } from '#player/activities/remix-studio/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { record } from '#site/teacher/recorder/messages/voice-recorder.ts';
import { search } from '#site/shared/search/messages.ts';
import { assign } from '#site/teacher/messages/assign.ts';
import { classes } from '#site/teacher/messages/classes.ts';
import { report } from '#site/teacher/messages/report.ts';
import { writeClassFile } from '#core/files/class-file.ts';
import { writePack } from '#core/files/voice-pack.ts';
import { serializeWork, type Work } from '#core/files/work-file.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { until } from '../e2e/robot/until.ts';
import { answer, press, see } from './hands.ts';
import { makeAttempt } from './lan-client.ts';
import type { Screen } from './screen.ts';

export type LatePress = {
  /** The library or reader, and where it is used. */
  name: string;
  /** @throws if the expected result does not appear */
  go(screen: Screen, page: (path: string) => string): Promise<void>;
};

const folder = mkdtempSync(join(tmpdir(), 'elm-late-'));
/** @returns its path */
function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const list = (name: string): string => resolve('tests/class-lists', name);

/** Pastes the whole text at once, as the browser's own paste does. */
const paste = (screen: Screen, selector: string, text: string): Promise<void> =>
  screen.ask(
    ([at, value]) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(at!)!;
      field.value = value!;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text],
  );
const isThere = (screen: Screen, selector: string): Promise<boolean> =>
  screen.ask((at) => document.querySelector(at) !== null, selector);
const there = (screen: Screen, selector: string): Promise<boolean> =>
  until(selector, () => isThere(screen, selector), 30_000);

/** @throws if the bytes are not of this kind */
function mustBegin(bytes: Buffer, letters: string): void {
  const begins = bytes.subarray(0, letters.length).toString('latin1');
  if (begins !== letters) throw new Error(`a file that begins with ${JSON.stringify(begins)}`);
}

async function newClass(
  screen: Screen,
  page: (path: string) => string,
  way: string,
): Promise<void> {
  await screen.open(page('teachers/classes/'));
  await press(screen, classes.make);
  await press(screen, way);
}
const takesTwo = (screen: Screen): Promise<true> =>
  see(screen, interpolate(classes.list.will, { n: 2 }));

const work = (profile: string, answers: number): Work => ({
  profiles: [{ v: 1, id: profile, name: 'Trâu Vàng', picture: 'trau', madeOn: 1 }],
  attempts: Array.from({ length: answers }, (_, at) => makeAttempt(profile, at + 1)),
  places: [],
});
const openedWork = async (
  screen: Screen,
  page: (path: string) => string,
  file: string,
  [answers, cards]: [number, number],
): Promise<void> => {
  await screen.open(page('me/#may-giu-gi'));
  await see(screen, me.vi.carryTitle);
  await screen.choose(file);
  await see(screen, interpolate(me.vi.taken, { answers, cards }));
};

const workshop = readLesson('passphrases-shared-computers');
const studio = readLesson('my-work-and-yours');
const help = readLesson('help-map');

/** A poster that breaks no rule of the lesson, row by row, and the main button. */
const poster = [
  'Vàng nắng',
  'Lời lớn',
  'Em được bảo vệ',
  'Hình',
  'Bó hoa trong ống tre',
  'Dòng đề tên',
  'Tranh: Lò Hạnh, kho tranh',
  'Nơi treo',
  'Góc lớp 5A',
  shell.vi.check,
];

export const latePresses: LatePress[] = [
  {
    name: 'papaparse: dán danh sách lớp',
    go: async (screen, page) => {
      await newClass(screen, page, classes.made.byPaste);
      await there(screen, '.classes textarea, textarea');
      await paste(screen, 'textarea', 'STT\tHọ và tên\n1\tLò Thị Pản\n2\tVi Văn Tủa');
      await takesTwo(screen);
    },
  },
  {
    name: 'papaparse: mở danh sách .csv',
    go: async (screen, page) => {
      await newClass(screen, page, classes.made.byFile);
      await there(screen, 'input[accept*=csv]');
      const file = fileOf('lop.csv', 'STT,Họ và tên\n1,Lò Thị Pản\n2,Vi Văn Tủa');
      await screen.choose(file, 'input[accept*=csv]');
      await takesTwo(screen);
    },
  },
  {
    name: 'read-excel-file: mở danh sách .xlsx',
    go: async (screen, page) => {
      await newClass(screen, page, classes.made.byFile);
      await there(screen, 'input[accept*=csv]');
      await screen.choose(list('like-vnedu.xlsx'), 'input[accept*=csv]');
      await see(screen, classes.list.will.split('{n}')[0]!);
    },
  },
  {
    name: '@noble, fflate: cất bản sao các lớp rồi mở lại',
    go: async (screen, page) => {
      await newClass(screen, page, classes.made.byPaste);
      await there(screen, 'textarea');
      await paste(screen, 'textarea', 'STT\tHọ và tên\n1\tLò Thị Pản\n2\tVi Văn Tủa');
      await takesTwo(screen);
      await paste(screen, '.new-class input, section input', '4C');
      await press(screen, classes.made.make);
      // Only then is it on the disk.
      await see(screen, classes.close);
      await screen.open(page('teachers/classes/'));
      await see(screen, classes.copy.title);
      await paste(screen, '.copy-file input', 'cây gạo đầu bản nở tháng ba');
      const bytes = await screen.saved(() => press(screen, classes.copy.save));
      await screen.choose(fileOf('lop.elm-lop', bytes), 'input[accept=".elm-lop"]');
      await see(screen, interpolate(classes.copy.taken, { n: 1 }));
    },
  },
  {
    name: 'lớp mẫu',
    go: async (screen, page) => {
      await screen.open(page('teachers/classes/'));
      await press(screen, classes.demo);
      await see(screen, classes.demoNote);
    },
  },
  {
    name: 'docx: tải báo cáo học kỳ',
    go: async (screen, page) => {
      await screen.open(page('teachers/report/'));
      const bytes = await screen.saved(() => press(screen, report.save));
      mustBegin(bytes, 'PK');
      if (!bytes.includes('word/document.xml')) throw new Error('no Word file');
    },
  },
  {
    name: 'minisearch: tìm “mat khau”',
    go: async (screen, page) => {
      await screen.open(page('search/'));
      await there(screen, '#search-field');
      await paste(screen, '#search-field', 'mat khau');
      await see(screen, search.vi.found.split('{n}')[1]!.split('.')[1]!.trim());
      await see(screen, 'mật khẩu');
    },
  },
  {
    name: 'uqr: mã giao bài thành hình quét',
    go: async (screen, page) => {
      await screen.open(page('teachers/assign/'));
      await press(screen, 'Bản đồ người giúp');
      await see(screen, assign.vi.code);
      const isFile = await screen.ask(() => location.protocol === 'file:', null);
      // An address of this computer alone is not a link: on a stick the code is shown without one.
      if (isFile) await see(screen, assign.vi.codeOnly);
      else await there(screen, `[aria-label="${assign.vi.qr}"] svg`);
    },
  },
  {
    name: 'dexie: một câu trả lời được giữ',
    go: async (screen, page) => {
      await screen.open(page(`${help.path}#b${help.stepOf(help.placed[0]!)}`));
      await answer(screen, help.items[help.placed[0]!]!);
    },
  },
  {
    name: 'mở tệp bài .json',
    go: (screen, page) =>
      openedWork(screen, page, fileOf('bai.json', serializeWork(work('p-json', 2), 1)), [2, 1]),
  },
  {
    name: 'fflate: mở tệp .zip của cả lớp',
    go: (screen, page) => {
      const zip = writeClassFile(
        ['p-one', 'p-two'].map((id) => ({ name: id, work: work(id, 3) })),
        1,
      );
      return openedWork(screen, page, fileOf('lop.zip', zip), [6, 2]);
    },
  },
  {
    name: 'fflate: bài nhiều quá một tệp, lưu ra .zip',
    go: async (screen, page) => {
      const large = work('p-large', 120);
      for (const attempt of large.attempts)
        attempt.said = 'Kể với bà, với mẹ, với cô. '.repeat(1700);
      const zip = writeClassFile([{ name: 'p-large', work: large }], 1);
      await openedWork(screen, page, fileOf('lon.zip', zip), [120, 1]);
      mustBegin(await screen.saved(() => press(screen, me.vi.exportAll)), 'PK');
    },
  },
  {
    name: 'zxcvbn: đo mật khẩu',
    go: async (screen, page) => {
      await screen.open(page(`${workshop.path}#b${workshop.stepOf('key-workshop')}`));
      await press(screen, 'đèn pin');
      await see(screen, passwordBuilder.vi.machine.split('{')[0]!);
    },
  },
  {
    name: 'lưu bài làm thành ảnh',
    go: async (screen, page) => {
      await screen.open(page(`${studio.path}#b${studio.stepOf('poster-studio')}`));
      for (const act of poster) await press(screen, act);
      const bytes = await screen.saved(() => press(screen, remixStudio.vi.keep));
      mustBegin(bytes, '\x89PNG');
    },
  },
  {
    name: 'mở gói giọng đọc',
    go: async (screen, page) => {
      await screen.open(page('teachers/record/'));
      await see(screen, record.vi.carry);
      const clip = {
        label: 'tiếng Thái',
        name: 'abcdefghijk',
        sound: `data:audio/webm;base64,${'A'.repeat(64)}`,
        at: 1,
      };
      await screen.choose(
        fileOf('giong.json', writePack('tiếng Thái', [clip], 1)),
        'input[accept*=json]',
      );
      await see(screen, interpolate(record.vi.taken, { label: 'tiếng Thái', of: 1, added: 1 }));
    },
  },
];
