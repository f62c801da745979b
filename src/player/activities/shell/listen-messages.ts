import { defineMessages } from '#core/text/messages.ts';

/**
 * Messages for reading aloud, on devices with a voice and pages with recordings, or by the teacher.
 */
export const listen = defineMessages({
  vi: {
    listen: 'Nghe',
    stop: 'Thôi nghe',
    listenOf: 'Nghe: {text}',
    stopOf: 'Thôi nghe: {text}',
    slowly: 'Nghe chậm',
    machine: 'giọng máy',
    teacher: 'Thầy cô đọc: {step}.',
    teacherHere: 'Thầy cô đọc câu này.',
    raise: 'Muốn nghe lại, em giơ tay nhé.',
    letMachine: 'Máy đọc',
    letTeacher: 'Để thầy cô đọc',
    ways: 'Cách nghe',
    soundsOff: 'Tắt tiếng báo',
    soundsOn: 'Bật tiếng báo',
  },
  en: {
    listen: 'Listen',
    stop: 'Stop',
    listenOf: 'Listen: {text}',
    stopOf: 'Stop: {text}',
    slowly: 'Slowly',
    machine: 'machine voice',
    teacher: 'Your teacher reads: {step}.',
    teacherHere: 'Your teacher reads this.',
    raise: 'Raise your hand to hear it again.',
    letMachine: 'Let the machine read',
    letTeacher: 'Let the teacher read',
    ways: 'Ways to listen',
    soundsOff: 'Sounds off',
    soundsOn: 'Sounds on',
  },
});
