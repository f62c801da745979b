import type { APIRoute } from 'astro';
import { reportPaper } from '../../../islands/teacher/report/report-paper.ts';
import { DOCX_TYPE, writeDocx } from '../../../office/write-docx.ts';
import { builtOn } from '../../../page-data/build-date.ts';
import { site } from '../../../messages/site.ts';

/** The report's form, to be filled in by hand or in Word. */
export const GET: APIRoute = async () =>
  new Response(await writeDocx(reportPaper([], [], null), site.vi.name, builtOn), {
    headers: { 'content-type': DOCX_TYPE },
  });
