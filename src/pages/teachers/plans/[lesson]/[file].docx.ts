import type { APIRoute } from 'astro';
import type { RenderedLesson } from '#curriculum/shown.ts';
import { DOCX_TYPE, writeDocx } from '#core/office/write-docx.ts';
import { lessonsWith } from '#site/teacher/guide/adult-texts.ts';
import { builtOn } from '#site/shared/page/build-date.ts';
import { planFileName, planGiven } from '#site/teacher/plan/plan-file.ts';
import { planPaper } from '#site/teacher/plan/plan-paper.ts';
import { site } from '#site/shared/messages/site.ts';

export const getStaticPaths = () =>
  lessonsWith('teacher', 'vi').map((content) => ({
    params: { lesson: content.id, file: planFileName(content) },
    props: { content },
  }));

/**
 * The plan in the format of a school's plans, made once at build, so that it works from a stick and
 * without scripts.
 */
export const GET: APIRoute = async ({ props }) => {
  const { content } = props as { content: RenderedLesson };
  const bytes = await writeDocx(planPaper(content, planGiven(content)), site.vi.name, builtOn);
  return new Response(bytes, { headers: { 'content-type': DOCX_TYPE } });
};
