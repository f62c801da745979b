// Writes an office paper as a Word file.
import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { OfficePaper } from '../teaching/office-paper.ts';
import { partChildren, type Lists } from './docx-parts.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { FOOT, letters, MARGIN, PAGE, TEXT_WIDTH } from './office-page.ts';

/** MIME type of the file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const documentOf = ({ title, foot, parts }: OfficePaper, creator: string): Document => {
  const lists: Lists = { numbered: 0 };
  return new Document({
    title: letters(title),
    creator,
    lastModifiedBy: creator,
    styles: docxStyles,
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
                children: [
                  new TextRun({ text: letters(foot), size: FOOT }),
                  new TextRun({
                    children: ['\t', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
                    size: FOOT,
                  }),
                ],
              }),
            ],
          }),
        },
        children: parts.flatMap((part) => partChildren(part, lists)),
      },
    ],
  });
};

const FIRST_ZIP_YEAR = 1980;

/**
 * Returns the paper as a .docx. The same words on the same day give the same bytes, so that a build
 * is reproducible.
 * @param creator shown as the author; never a person
 */
export async function writeDocx(
  paper: OfficePaper,
  creator: string,
  day: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(paper, creator))));
  // The library writes the current time; the file needs only the day.
  const stamp = `${day.toISOString().slice(0, 10)}T00:00:00Z`;
  const core = new TextDecoder()
    .decode(files['docProps/core.xml'])
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
  files['docProps/core.xml'] = new TextEncoder().encode(core);
  return new Uint8Array(zipSync(files, { level: 9, mtime: new Date(FIRST_ZIP_YEAR, 0, 2) }));
}
