/** Returns a choice with every required field, for the author to overwrite. */
const item = (id: string, use: string, iCan: string, more = '', wrong = 'hide'): string => `${id}:
  kind: choice
  mode: scenario
  use: ${use}
${more}  iCan: [${iCan}]
  intro: "Viết cảnh nhỏ: một bạn có tên đang làm một việc thường ngày."
  stem: "Bạn ấy làm gì tiếp?"
  hints: ["Viết gợi ý: giúp mà không nói hộ."]
  options:
    - { id: ${wrong}, text: "Viết điều bạn nhỏ hay làm", verdict: unsafe, feedback: "Viết vì sao, rồi làm gì tiếp.", misconception: ten-dieu-hieu-chua-dung }
    - { id: one-step, text: "Viết điều mới được một phần", verdict: partly, feedback: "Viết phần đúng, rồi thêm một bước.", misconception: ten-dieu-hieu-chua-dung }
    - { id: tell, text: "Viết điều an toàn", verdict: safe, feedback: "Viết vì sao, rồi làm gì tiếp." }
`;

/**
 * Returns the five files of a lesson, by path: they pass every schema, and the check then lists
 * what is still to be written.
 */
export function lessonFiles(
  id: string,
  { minutes, skill, iCan }: { minutes: number; skill: string; iCan: string },
): Record<string, string> {
  const folder = `content/lessons/${id}/`;
  return {
    [`${folder}lesson.yaml`]: `# Những gì không cần dịch, và lời tóm của chương trình. Mã bài là tên thư mục, giữ mãi.
planCode: b0-m0-l0
title: { vi: Viết tên bài, en: Write the title }
screenTitle: { vi: Viết tên trung tính, en: Write a neutral title }
minutes: ${minutes}
skills: [${skill}]
iCan: [${iCan}]
objectives:
  - { vi: "Viết mục tiêu: học xong em làm được gì.", en: "Write what pupils can do after it." }
core:
  kind: branching-scenario
  also: []
  vi: "Viết hoạt động chính."
  en: "Write the core activity."
quiz: [mcq]
unplugged: { vi: "Viết cách dạy không máy.", en: "Write the unplugged form." }
takeHome: { vi: "Viết chuyện mang về nhà.", en: "Write the talk at home." }
community: false
sensitive: false
tt02: []
gdpt2018: []
sources: []
`,
    [`${folder}vi.mdx`]: `---
title: Viết tên bài
screenTitle: Viết tên trung tính
summary: "Viết một dòng cho danh sách bài."
did: "Hôm nay em đã tập: …"
tonight: "Viết câu em hỏi người nhà tối nay?"
---

<Step title="Câu cũ thứ nhất"><Recall /></Step>

<Step title="Câu cũ thứ hai"><Recall /></Step>

<Step title="Viết tên bước">

Viết chữ để đọc. Một bước một ý.

</Step>

<Step title="Câu luyện">

<Activity id="first" />

</Step>

<Step title="Những câu cuối bài"><ExitCheck /></Step>
`,
    [`${folder}vi.activities.yaml`]: [
      '# Các câu của bài, mỗi câu một mã. Cách viết: content/README.md; mẫu từng loại: src/player/activities/<loại>/samples.yaml.\n',
      item('first', 'practice', iCan),
      item('a-first', 'exit-a', iCan, '  critical: true\n  variantOf: b-first\n'),
      item('b-first', 'exit-b', iCan, '  critical: true\n  variantOf: a-first\n'),
      item('r-first', 'review', iCan),
    ].join('\n'),
    [`${folder}vi.teacher.mdx`]: `---
title: "Kế hoạch bài dạy: viết tên bài"
canDo: ["Viết điều thứ nhất.", "Viết điều thứ hai.", "Viết điều thứ ba."]
prepare: ["Viết việc cần chuẩn bị."]
minutes:
  - { n: 5, part: Nhắc lại, teacher: "Viết lời thầy cô.", pupils: "Viết việc của các em.", steps: "1–2" }
  - { n: 5, part: Làm mẫu, teacher: "Viết lời thầy cô.", pupils: "Viết việc của các em.", steps: "3" }
  - { n: ${minutes - 15}, part: Luyện, teacher: "Viết lời thầy cô.", pupils: "Viết việc của các em.", steps: "4" }
  - { n: 5, part: Những câu cuối bài, teacher: "Viết lời thầy cô.", pupils: "Viết việc của các em.", steps: "5" }
frame: { learn: 2, practise: 3, apply: 4 }
outcomes: ["Viết bài này đáp ứng mục nào của chương trình."]
---

## Nếu mất điện hoặc không đủ máy

## Một máy chiếu, không máy học sinh

## Hai em một máy

## Các em hay nhầm

## Khi một em kể

## Nếu thiếu giờ
`,
    [`${folder}vi.family.mdx`]: `---
title: Viết tên câu chuyện
time: mười phút, không cần máy
say: ["“Viết câu nên nói.”", "“Viết câu nên nói.”", "“Viết câu nên nói.”"]
avoid: { text: "“Viết câu nên tránh.”", why: "Viết vì sao." }
tonight: "“Viết một câu hỏi?”"
boarding: "Viết câu cho em ở nội trú."
---

Viết hai đến bốn đoạn ngắn, đọc to cho bà nghe được.
`,
  };
}
