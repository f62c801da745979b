/// <reference types="astro/client" />

declare module '*?minified' {
  const text: string;
  export default text;
}

declare module '*?once&minified' {
  const text: string;
  export default text;
}

declare module '*.yaml?data' {
  const data: unknown;
  export default data;
}

declare namespace App {
  interface Locals {
    /** Set by a lesson page before its MDX is drawn, read by Step, Activity and ExitCheck. */
    lesson?: import('./page-data/lesson-on-page.ts').LessonOnPage;
    /** Set by a guide's page before its MDX is drawn, read by Part and GuideActivity. */
    guide?: import('./page-data/guides.ts').GuideOnPage;
  }
}
