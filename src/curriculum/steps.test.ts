import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMdx, type Mdx } from './mdx.ts';
import { drawnIn, isPictured, partsOf, piecesIn, slotsIn, stepsOf, type Step } from './steps.ts';

const read = (body: string): Mdx => {
  const found = readMdx(body);
  if (found.state === 'unreadable') throw new Error(found.message);
  return found.mdx;
};
const steps = (body: string) => stepsOf(read(body)).map(({ mark: _, ...step }) => step);

const title = fc.constantFrom(
  'Xa mấy cũng thấy mẹ',
  'Na kể với ai?',
  'Nói theo cặp, năm phút',
  'Bước > một',
);
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,5})?$/);
type Plain = Omit<Step, 'mark'>;
const step: fc.Arbitrary<Plain> = fc.record({
  title,
  does: fc.oneof(
    fc.constant({ what: 'read' as const }),
    fc.constant({ what: 'exit' as const }),
    id.map((name) => ({ what: 'activity' as const, id: name })),
  ),
});

const written = ({ title: name, does }: Plain): string => {
  const inside =
    does.what === 'activity'
      ? `<Activity id="${does.id}" />`
      : does.what === 'exit'
        ? '<ExitCheck />'
        : '**“Bà ơi!”** <Term word="tổng đài">nơi nghe</Term> {111}';
  return `<Step title="${name}"${does.what === 'read' ? ' picture="scenes/a.svg" alt="Nhà sàn"' : ''}>\n\n${inside}\n\n</Step>`;
};

describe('the steps of a lesson', () => {
  it('are read in order, with their actions', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 15 }),
        (all) => void expect(steps(all.map(written).join('\n\n'))).toEqual(all),
      ),
    );
  });
  it('have their title at any position in the tag', () => {
    expect(steps('<Step picture="a.svg" alt="b" title="Tên">chữ</Step>')).toEqual([
      { title: 'Tên', does: { what: 'read' } },
    ]);
  });
  it('are a worked example by their mark, not by a word of their title', () => {
    const examples = steps(
      '<Step example title="Tên">chữ</Step>\n\n<Step title="An example here">chữ</Step>\n\n<Step title="Tên" example>chữ</Step>',
    );
    expect(examples.map(({ isExample }) => isExample)).toEqual([true, undefined, true]);
  });
  it('need the picture styles if a picture or a face is beside their words', () => {
    const all = stepsOf(
      read(
        '<Step title="A" picture="a.svg" alt="b">x</Step>\n\n<Step title="B" face="na">x</Step>\n\n<Step title="C">x</Step>',
      ),
    );
    expect(all.map(isPictured)).toEqual([true, true, false]);
  });
  it('are none in a text without one', () => expect(steps('Chỉ có chữ.')).toEqual([]));
});

describe('the lines of a step', () => {
  const mark = stepsOf(
    read(
      '<Step title="Một">\n\nEm gọi <Term word="tổng đài">nơi nghe</Term> nhé. {/* ghi chú */}\n\n- Gọi {111}.\n- **Đợi** một lát.\n\n</Step>',
    ),
  )[0]!.mark;
  it('have glosses after their words for reading aloud', () => {
    expect(mark.lines.map((line) => line.trim())).toEqual([
      'Em gọi tổng đài (nơi nghe) nhé.',
      'Gọi {111}.',
      'Đợi một lát.',
    ]);
  });
  it('have glosses last for reading', () => {
    expect(mark.linesWithGlossesLast.map((line) => line.trim())).toEqual([
      'Em gọi tổng đài nhé.',
      '(nơi nghe)',
      'Gọi {111}.',
      'Đợi một lát.',
    ]);
  });
});

describe('other texts', () => {
  it('the parts of a guide are read in order, with their words and their activity', () => {
    expect(
      partsOf(
        read(
          '<Part title="Một">\n\nNghe **hết**.\n\n</Part>\n\n<Part title="Hai">\n\nThử nhé.\n\n<Activity id="try" />\n\n</Part>',
        ),
      ),
    ).toEqual([
      { title: 'Một', text: 'Nghe hết.', activities: [] },
      { title: 'Hai', text: 'Thử nhé.', activities: ['try'] },
    ]);
  });
  it('content outside every mark is detected, but comments are allowed', () => {
    expect(read('{/* ghi chú */}\n\n<Part title="Một">a</Part>\n\nlạc').outside).toEqual(['lạc']);
  });
  it('printed attributes of a mark are read, and the slots a sheet names', () => {
    const sheet = read('<Write label="Người đi cùng em" />\n\n<Slots ids="a b" /> <Slot id="c" />');
    expect(sheet.lines).toEqual(['Người đi cùng em']);
    expect(slotsIn(sheet)).toEqual(['a', 'b', 'c']);
  });
  it('pictures and faces are found', () =>
    expect(drawnIn(read('<Step title="x" picture="scenes/a.svg" alt="b">c</Step>'))).toEqual([
      { field: 'picture', value: 'scenes/a.svg', file: 'scenes/a.svg' },
    ]));
});

describe('a text that cannot be read', () => {
  it.each([
    [
      '<Step title="Một">\n\nchữ',
      'dòng 5: thẻ <Step> mở ra mà chưa đóng lại, hoặc đóng chưa đúng chỗ.',
    ],
    [
      'Số 3 <5 nhé.',
      'dòng 5: có dấu “<” hay ngoặc nhọn đặt chưa đúng: thẻ phải mở và đóng đủ, dấu bé hơn thì viết thành chữ.',
    ],
  ])('says where and what to do: %s', (body, message) =>
    expect(readMdx(body, 4)).toEqual({ state: 'unreadable', message }),
  );
});

describe('a story told piece by piece', () => {
  const told = (inside: string, stage = '') =>
    piecesIn(stepsOf(read(`<Step title="x"${stage}>\n\n${inside}\n\n</Step>`))[0]!);
  const talk = `<Say who="Minh" face="minh-happy">“Mẹ ơi.”</Say>

<Say who="Mẹ" face="me-calm">“Ơi.”</Say>

<Say who="Bà" face="ba-happy">“Nhạt.”</Say>`;

  it('is read with the speaker first, in one line', () => {
    const lines = stepsOf(read(`<Step title="x">\n\n${talk}\n\n</Step>`))[0]!.mark.lines;
    expect(lines).toEqual(['Minh: “Mẹ ơi.”', 'Mẹ: “Ơi.”', 'Bà: “Nhạt.”']);
  });

  it('waits for the piece before it', () => {
    expect(told(talk).map(({ waits }) => waits)).toEqual([false, true, true]);
  });

  it('is told from the stage by the person on it', () => {
    const stage = ' stage="phong-bep" left="minh-happy" right="me-calm" alt="y"';
    expect(told(talk, stage).map(({ fromStage }) => fromStage)).toEqual([1, 2, 0]);
    expect(told(talk).map(({ fromStage }) => fromStage)).toEqual([0, 0, 0]);
  });
});
