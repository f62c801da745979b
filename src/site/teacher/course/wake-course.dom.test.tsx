import { afterEach, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { course as courseWords } from '../messages/course.ts';
import { keepCourseMarks } from '../state/course-marks.ts';
import { wakeCourse } from './wake-course.tsx';

const words = courseWords.vi;
const unit = {
  id: 't1',
  n: 1,
  tasks: ['one'],
  minutes: 10,
  title: 'Tên',
  summary: 'Tập',
  own: 'Việc',
};
const props = { course: 'teachers', home: 'teachers/guide/', lang: 'vi', units: [unit] };

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

it('shows the marks of this device from the first paint', async () => {
  keepCourseMarks('teachers', { t1: ['one'] });
  const root = document.body.appendChild(document.createElement('div'));
  root.dataset.course = 'certificate';
  root.dataset.props = JSON.stringify({ ...props, paper: {} });
  wakeCourse([root]);
  // Without `act`: a browser paints after this task and its microtasks.
  await Promise.resolve();
  expect(root.dataset.awake).toBe('');
  expect(root.textContent).not.toContain(interpolate(words.notAll, { n: 1, of: 1 }));
  expect(root.textContent).toContain(words.certificate);
});
