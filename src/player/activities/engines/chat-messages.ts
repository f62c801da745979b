import { defineMessages } from '#core/text/messages.ts';

/** Words that a practice chat app itself shows. */
export const chat = defineMessages({
  vi: {
    phone: 'Máy của {me}, ứng dụng {app} để tập',
    practice: '{app} tập',
    /** The `app` of words spoken face to face: no phone is drawn. */
    faceToFace: 'Nói chuyện',
    choose: 'Chọn một câu',
    write: '{me} nhắn…',
    send: 'Gửi',
    quiet: '{me} chưa nhắn gì',
    stopped: '{me} không trả lời nữa',
    blocked: 'Đã chặn {name}',
    reported: 'Đã báo cáo',
    sent: 'Đã gửi',
    seen: 'Đã xem',
    voice: 'Tin tiếng, {seconds} giây.',
    transcript: 'Chữ của tin tiếng:',
    pushes: '{name} ép mấy lần',
    push: 'Lần {n}:',
    tried: 'Đã thử',
  },
  en: {
    phone: '{me}’s phone, the app {app}, for practice',
    practice: '{app}, practice',
    faceToFace: 'Talking',
    choose: 'Choose a message',
    write: '{me} writes…',
    send: 'Send',
    quiet: '{me} has not written anything',
    stopped: '{me} no longer answers',
    blocked: '{name} is blocked',
    reported: 'Reported',
    sent: 'Sent',
    seen: 'Seen',
    voice: 'Voice message, {seconds} seconds.',
    transcript: 'What it says:',
    pushes: 'How often {name} has pushed',
    push: 'Time {n}:',
    tried: 'Tried',
  },
});
