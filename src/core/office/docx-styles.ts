import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { AFTER, BODY, FONT } from './office-page.ts';

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: AFTER }, keepNext: true },
});
const middle = { alignment: AlignmentType.CENTER, spacing: { after: AFTER }, keepNext: true };

const listLevels = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
) =>
  [0, 1, 2].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 397 * (level + 1), hanging: 340 } } },
  }));

/** Built-in heading styles, so that Word shows a plan's outline. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: { after: AFTER } },
    },
    title: { run: { font: FONT, size: 28, bold: true, color: '000000' }, paragraph: middle },
    heading1: heading(28, 200),
    heading2: heading(26, 160),
    heading3: heading(26, 120),
    heading4: heading(26, 120),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: FONT, size: BODY, bold: true },
      paragraph: middle,
    },
  ],
};

export const docxNumbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: listLevels(LevelFormat.BULLET, () => '–') },
    { reference: 'numbered', levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};
