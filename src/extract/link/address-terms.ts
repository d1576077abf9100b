/** Forms of address and what they tell of the person: the sex, or nothing. */
export const honorificSex: ReadonlyMap<string, 'male' | 'female' | undefined> = new Map([
  ...['ông', 'anh', 'chú', 'cậu', 'thằng', 'gã', 'chàng', 'dượng', 'lão', 'cụ ông', 'bé trai', 'mr'].map(
    (word) => [word, 'male'] as const,
  ),
  ...['bà', 'chị', 'cô', 'dì', 'thím', 'mợ', 'nàng', 'mụ', 'mế', 'cụ bà', 'bé gái', 'mrs', 'ms', 'miss'].map(
    (word) => [word, 'female'] as const,
  ),
  ...['em', 'cháu', 'bé', 'cụ', 'đồng chí', 'đ/c', 'bác', 'thầy', 'ngài', 'già', 'bạn', 'má', 'tía'].map(
    (word) => [word, undefined] as const,
  ),
]);

/** Words that make a form of address one of several people: `hai ông`, `các đồng chí`. */
export const pluralWords: ReadonlySet<string> = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'mấy']);

/** Middle names that most often tell the sex of a Kinh person: `Nguyễn Thị Hoa`, `Trần Văn Ba`. */
export const middleNameSex: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['thị', 'female'],
  ['văn', 'male'],
]);

/** What leads from a name to another name of the same person: `Lê Văn B (tức B "cụt")`. */
export const aliasLeads: readonly string[] = [
  'tức',
  'tên thật',
  'tên thật là',
  'tên khai sinh',
  'tên khai sinh là',
  'tên đầy đủ',
  'nghệ danh',
  'nghệ danh là',
  'biệt danh',
  'biệt danh là',
  'bí danh',
  'bút danh',
  'pháp danh',
  'pháp hiệu',
  'thế danh',
  'tục danh',
  'còn gọi là',
  'hay còn gọi là',
  'thường gọi',
  'thường gọi là',
  'quen gọi',
  'quen gọi là',
  'gọi là',
  'tự là',
  'hay',
];

/** Birth order that stands for the middle name in the South: `bà Sáu Ngân` is Phan Kim Ngân. */
export const birthOrders: ReadonlySet<string> = new Set([
  'cả',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'út',
]);
