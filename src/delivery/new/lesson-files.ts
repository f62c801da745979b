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

const front = `---
title: Viết tên bài
screenTitle: Viết tên trung tính
summary: "Viết một dòng cho danh sách bài."
did: "Hôm nay em đã tập: …"
tonight: "Viết câu em hỏi người nhà tối nay?"
---
`;

const recalls = `
<Step title="Câu cũ thứ nhất"><Recall /></Step>

<Step title="Câu cũ thứ hai"><Recall /></Step>
`;

const questions = `
<Step title="Câu luyện">

<Activity id="first" />

</Step>

<Step title="Những câu cuối bài"><ExitCheck /></Step>
`;

const text = `${front}${recalls}
<Step title="Viết tên bước">

Viết chữ để đọc. Một bước một ý.

</Step>
${questions}`;

/** From grade 6 the evidence is a picture: an opening, a strip, an end with three things. */
const evidenceText = `${front}
<Step title="Viết câu hỏi mở đầu?">

<Opening face="ngan-worried" alt="Ngân nhìn máy." guesses="Lời đoán một | Lời đoán hai" go="Viết lời dẫn vào bài.">
<Surface kind="thread" owner="Ngân" app="Tíu Tít" name="Yến tổ 2" face="yen7-calm" day="Hôm nay, 10:12">
<Message from="Yến tổ 2">Viết tin nhắn.</Message>
</Surface>
</Opening>

</Step>
${recalls}
<Step title="Viết tên bước">

<Strip>
<Panel picture="scenes/ngan-keo.svg" alt="Ngăn kéo mở, điện thoại tắt." at="Trưa thứ bảy">

Viết lời dưới tranh, nhiều nhất 35 tiếng.

</Panel>
<Panel face="ngan-calm" alt="Ngân nghĩ." think="Viết điều bạn ấy nghĩ">

Viết lời dưới tranh.

</Panel>
</Strip>

</Step>
${questions}
<Ending title="Giờ em làm được ba việc này" back="Trả lời lời đoán một. | Trả lời lời đoán hai.">

<Can spot="chữ là dấu hiệu">

**Việc thứ nhất:** viết một câu.

</Can>

<Can address="vuive.tap">

**Việc thứ hai:** viết một câu.

</Can>

<Can picture="scenes/bep.svg">

**Việc thứ ba:** viết một câu.

</Can>

<Make title="Viết tên tấm thẻ" ask="Chọn một câu" offers="Câu một | Câu hai | Câu ba | Câu bốn">

- **Viết ý thứ nhất.**

</Make>

</Ending>
`;

type NewLesson = {
  minutes: number;
  skill: string;
  iCan: string;
  /** From grade 6 the text has an opening, a strip and an end. */
  showsEvidence?: boolean;
};

/**
 * Returns the five files of a lesson, by path: they pass every schema, and the check then lists
 * what is still to be written.
 */
export function lessonFiles(
  id: string,
  { minutes, skill, iCan, showsEvidence }: NewLesson,
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
    [`${folder}vi.mdx`]: showsEvidence ? evidenceText : text,
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
