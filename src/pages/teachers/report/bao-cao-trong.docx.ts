import type { APIRoute } from 'astro';
import { reportPaper } from '#site/teacher/report/report-paper.ts';
import { DOCX_TYPE, writeDocx } from '#core/office/write-docx.ts';
import { builtOn } from '#site/shared/page/build-date.ts';
import { site } from '#site/shared/messages/site.ts';

/** The report's blank form, to fill in by hand or in Word. */
export const GET: APIRoute = async () =>
  new Response(await writeDocx(reportPaper([], [], null), site.vi.name, builtOn), {
    headers: { 'content-type': DOCX_TYPE },
  });
