/** The two-sided sheet of a sensitive lesson. Vietnamese only, like every print. */
export const twoSided = {
  how: 'Một tờ giấy, in hai mặt, mỗi em một tờ. Em chọn mặt nào cũng được, đổi thì lật, giấy em giữ; không ai hỏi, không thu. Dòng “Soát” in ngược ở cuối mặt: tới lúc soát mới xoay giấy.',
  choose: 'mặt nào cũng được, đổi thì lật; không ghi tên, giấy của riêng mình',
  upsideDown: 'Khi in, mấy dòng này nằm ngược:',
};
