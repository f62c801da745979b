/**
 * The first guesses at Vietnamese passwords, most likely first; without diacritics, as typed. Made
 * for this project by hand: no leaked list was used.
 */
const passwords =
  'matkhau 123456 12345678 123456789 111111 000000 anhyeuem emyeuanh iloveyou conyeume yeumenhieu khongbiet khongco abc123 a123456 qwerty password hanoi vietnam thanhhoa saigon hocsinh truonghoc lophoc coGiao thaygiao baobei gauyeu meoluoi bongda ronaldo messi daoxanh tiutit vuive conheo giadinh hanhphuc tinhyeu banbe sinhnhat noel tetden'.toLowerCase();
const names =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly lo luong ha vi quach truong cam an anh bao binh chau chi cuong dung duc duy giang hai han hanh hao hien hieu hoa hong hung huong huy khanh khoa lan linh loan long ly mai minh my na nam nga ngan ngoc nhi nhung phong phuc phuong quan quang quynh son tam thanh thao thu thuy tien trang trinh tu tuan tung van viet vy xuan yen may tua bong ti';
const words =
  'mot hai ba bon nam sau bay tam chin muoi toi ban me bo ba ong em anh chi co nha cua truong lop sach vo but cay hoa la qua nuoc lua dat troi may mua nang gio dem ngay sang trua chieu mat trang sao sua com canh ca ga vit cho meo trau bo lon chim buom ong tho rua voi gau hat mua xanh do vang tim trang den to nho cao thap dai ngan nhanh cham vui buon di ve an ngu hoc choi chay nhay doc viet ve nghe nhin noi cuoi khoc yeu thuong nho quen mo dong cau duong song suoi nui rung ruong vuon ao thuyen xe den quat ban ghe giuong chan gao ngo khoai san banh keo muoi duong mam ot';

export const guessedFirst: Record<string, string[]> = {
  passwords: passwords.split(' '),
  names: names.split(' '),
  words: words.split(' '),
};
