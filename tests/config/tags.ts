/** A tag of Vitest: `@module-tag <name>` in a file's first comment, or `tags` of a test. */
export type Tag = { name: string; description: string };

/** Tags run by `npm run prove -- <tag>`, with every page and sample. */
export const proofTags: Tag[] = [
  {
    name: 'accessibility',
    description: 'axe mọi luật, ba trạng thái, 360 và 1366; pa11y-ci; HTML hợp lệ; mọi trang',
  },
  {
    name: 'bars',
    description:
      'Mọi bước của mọi bài ở mọi cỡ màn: không gì cần thấy nằm dưới một thanh, lúc vừa mở, khi đi bằng phím, sau khi trả lời',
  },
  { name: 'chromium-109', description: 'Chromium 109 học bài, đóng, mở lại đúng bước' },
  {
    name: 'early',
    description: 'Bấm trước khi câu hỏi thức dậy thì không mất, Chromium 156 và 109',
  },
  {
    name: 'help',
    description:
      'Bảng giúp đỡ không để lại gì: mọi trang, mọi đường đi, ba cách thoát, mười lần quay lại',
  },
  {
    name: 'kind-bytes',
    description: 'Một trang trả bao nhiêu byte cho từng bộ máy và cho từng kiểu của nó',
  },
  {
    name: 'looks',
    description:
      'Mọi mẫu với chữ gấp đôi, giãn chữ, màu ép, bớt chuyển động; bỏ màu vẫn thấy em chọn gì',
  },
  {
    name: 'player',
    description:
      'Bài học: đi bước, quay lại đúng bước, thẻ, giúp đỡ, không script, file://, thư mục con',
  },
  {
    name: 'robot',
    description:
      'Một máy bấm mọi mẫu của mọi kiểu, đúng nhất và kém nhất, chỉ bằng phím và chỉ bằng chạm',
  },
  {
    name: 'storage',
    description: 'Cơ sở dữ liệu hỏng, đầy, cũ, mất: nói ra và không mất bài',
  },
  {
    name: 'untouched',
    description: 'Mỗi bài để yên tải bao nhiêu tập lệnh, bao nhiêu byte',
  },
  {
    name: 'young',
    description:
      'Lớp 1–3: đi hết từng bài chỉ bằng tranh và tai; câu nào cũng có tiếng, cả ở chỗ giúp; thu giọng, mang giọng đi, thầy cô đọc',
  },
];

export const tags: Tag[] = [
  { name: 'slow', description: 'left to `npm test` by `npm run test:quick`' },
  // Its own trial also adds the lab server's cases: tests/targets/harden/harden.trial.ts.
  { name: 'harden', description: 'generated hostile input: `npm run prove -- harden`' },
  { name: 'pages', description: 'walks every page in `npm run prove -- pages`' },
  { name: 'control', description: 'breaks the product on purpose: `npm run prove -- controls`' },
  ...proofTags,
];
