import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actOnStore } from '../../../../tests/dom/act-on-store.ts';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { interpolate } from '#core/text/messages.ts';
import { course as courseWords } from '../messages/course.ts';
import { $sensitiveAttempts } from '#player/progress/attempts.ts';
import { courseMarks, keepCourseMarks } from '../state/course-marks.ts';
import { CourseCertificate, type CertificateWords } from './CourseCertificate.tsx';
import { CourseTasks } from './CourseTasks.tsx';
import { CourseUnits } from './CourseUnits.tsx';

const words = courseWords.vi;
const lang = 'vi' as const;
const unit = (id: string, n: number, tasks: string[]) => ({
  ...{ id, n, tasks, minutes: 10 },
  title: `Tên ${id}`,
  summary: `Tập gì ở ${id}`,
  own: `Việc ở trường ${id}`,
});
const units = [unit('t1', 1, ['one', 'two']), unit('t2', 2, ['three'])];
const all = { t1: ['one', 'two'], t2: ['three'] };
const shared = { course: 'teachers', home: 'teachers/guide/', base: '../../', lang, units };
const tasks = {
  course: 'teachers',
  lang,
  unit: 't1',
  tasks: [1, 2].map((part) => ({ id: ['one', 'two'][part - 1]!, part, title: `Phần ${part}` })),
};
const paper: CertificateWords = {
  ...{
    site: 'Em Lên Mạng',
    certified: 'đã làm',
    unit: 'Phần',
    shown: 'Đã tập',
    own: 'Việc',
    area: 'Miền',
  },
  ...{
    law: '',
    honest: 'không phải chứng chỉ',
    place: 'Trường',
    signed: 'Ký',
    seen: 'Xem',
    day: 'Ngày',
  },
};

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.unstubAllGlobals();
  $sensitiveAttempts.set([]);
  keepCourseMarks('teachers', {});
  localStorage.clear();
});

const draw = (part: preact.VNode) => act(() => render(part, place));
/** Adds an answer in this tab's memory. */
const answer = (item: string, earned: number, total = 2) =>
  actOnStore(() =>
    $sensitiveAttempts.set([
      ...$sensitiveAttempts.get(),
      {
        v: 1,
        id: item,
        profile: '',
        lesson: 'guide',
        item,
        kind: 'choice',
        use: 'practice',
        spec: 'x',
        at: 0,
        seq: 0,
        hints: 0,
        earned,
        total,
      },
    ]),
  );
const press = (name: string) =>
  act(() =>
    [...place.querySelectorAll('button')].find((button) => button.textContent === name)!.click(),
  );
const links = () => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the tasks of a unit', () => {
  it('are marked when right, one by one; the last completes the unit', async () => {
    await draw(<CourseTasks {...tasks} />);
    expect(place.textContent).toContain(interpolate(words.tasksDone, { n: 0, of: 2 }));
    await answer('one', 2);
    expect(place.querySelectorAll('.done')).toHaveLength(1);
    expect(courseMarks('teachers')).toEqual({ t1: ['one'] });
    await answer('two', 2);
    expect(place.textContent).toContain(words.unitDone);
    expect(courseMarks('teachers')).toEqual({ t1: ['one', 'two'] });
  });

  it('are not marked for an answer that is not right yet', async () => {
    await draw(<CourseTasks {...tasks} />);
    await answer('one', 1);
    expect(courseMarks('teachers')).toEqual({});
  });

  it('keep marks made by another tab meanwhile', async () => {
    await draw(<CourseTasks {...tasks} />);
    localStorage.setItem('elm:course:teachers', JSON.stringify({ t2: ['three'] }));
    await answer('one', 2);
    expect(courseMarks('teachers')).toEqual({ t2: ['three'], t1: ['one'] });
  });

  it('report a device without storage', async () => {
    fillWebStorage();
    await draw(<CourseTasks {...tasks} />);
    await answer('one', 2);
    expect(place.textContent).toContain(words.refused);
    expect(place.querySelectorAll('.done')).toHaveLength(1);
  });
});

describe('the list of a course', () => {
  it('begins at the first unit, resumes later, and ends at the certificate', async () => {
    await draw(<CourseUnits {...shared} endsIn="Việc:" />);
    expect(place.textContent).toContain(words.none);
    expect(links()[0]).toBe('../../teachers/guide/t1/');
    render(null, place);
    keepCourseMarks('teachers', { t1: ['one', 'two'] });
    await draw(<CourseUnits {...shared} endsIn="Việc:" />);
    expect(place.textContent).toContain(interpolate(words.some, { n: 1, of: 2 }));
    expect(links()[0]).toBe('../../teachers/guide/t2/');
    render(null, place);
    keepCourseMarks('teachers', all);
    await draw(<CourseUnits {...shared} endsIn="Việc:" />);
    expect(place.textContent).toContain(interpolate(words.all, { of: 2 }));
    expect(links()[0]).toBe('../../teachers/guide/certificate/');
  });

  it('erases the marks with a click, and restores them with another', async () => {
    keepCourseMarks('teachers', { t1: ['one'] });
    await draw(<CourseUnits {...shared} endsIn="Việc:" />);
    expect(place.querySelector('.started')!.textContent).toBe(
      interpolate(words.partly, { n: 1, of: 2 }),
    );
    await press(words.erase);
    expect(localStorage.length).toBe(0);
    expect(place.querySelector('[role=status]')!.textContent).toBe(words.erased);
    await press(words.undo);
    expect(courseMarks('teachers')).toEqual({ t1: ['one'] });
  });
});

describe('the certificate', () => {
  it('lists what is left while a task is missing, without a paper', async () => {
    keepCourseMarks('teachers', { ...all, t1: ['one'] });
    await draw(<CourseCertificate {...shared} paper={paper} />);
    expect(links()).toEqual(['../../teachers/guide/t1/']);
    expect(place.querySelector('.certificate, [data-print]')).toBeNull();
  });

  it('shows the typed name without storing it', async () => {
    keepCourseMarks('teachers', all);
    await draw(<CourseCertificate {...shared} paper={paper} />);
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    const field = place.querySelector('input')!;
    await act(() => {
      field.value = 'Lò Thị Hoa';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(place.querySelector('.certificate-name')!.textContent).toBe('Lò Thị Hoa');
    expect(place.querySelector('.certificate')!.textContent).toContain(paper.honest);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).toBe(before);
    expect(field.autocomplete).toBe('off');
  });
});
