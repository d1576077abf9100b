/**
 * Words of dates as they are typed without marks. A query without marks is read once more with these put back,
 * for its dates alone: `mung 6 thang gieng nam giap thin`.
 */
export const dateWords: Readonly<Record<string, string>> = {
  ngay: 'ngày',
  thang: 'tháng',
  nam: 'năm',
  quy: 'quý',
  tuan: 'tuần',
  thu: 'thứ',
  mung: 'mùng',
  mong: 'mồng',
  ram: 'rằm',
  gieng: 'giêng',
  chap: 'chạp',
  nhuan: 'nhuận',
  am: 'âm',
  lich: 'lịch',
  tet: 'tết',
  nguyen: 'nguyên',
  dan: 'dần',
  thua: 'thừa',
  giap: 'giáp',
  at: 'ất',
  binh: 'bính',
  dinh: 'đinh',
  mau: 'mậu',
  ky: 'kỷ',
  tan: 'tân',
  nham: 'nhâm',
  ty: 'tỵ',
  suu: 'sửu',
  mao: 'mão',
  thin: 'thìn',
  ngo: 'ngọ',
  mui: 'mùi',
  than: 'thân',
  dau: 'dậu',
  tuat: 'tuất',
  hoi: 'hợi',
  bay: 'bảy',
  tam: 'tám',
  chin: 'chín',
  muoi: 'mười',
  gio: 'giỗ',
  to: 'tổ',
  sang: 'sáng',
  chieu: 'chiều',
  toi: 'tối',
  tu: 'từ',
  den: 'đến',
  cuoi: 'cuối',
};

/** Words that look alike without marks, told apart by the word before them: even stems go with tý, odd ones with tỵ. */
const pairs: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\b(giáp|bính|mậu|canh|nhâm) tỵ(?!\p{L})/gu, '$1 tý'],
  [/\bnguyên dần(?!\p{L})/gu, 'nguyên đán'],
];

/** A text typed without marks, in lower case, with those of its date words. Every letter is one letter again. */
export function restoreDateWords(text: string): string {
  const restored = text.toLowerCase().replace(/[a-z]+/g, (word) => dateWords[word] ?? word);
  const marked = pairs.reduce((result, [wrong, right]) => result.replace(wrong, right), restored);
  return marked.length === text.length ? marked : text;
}
