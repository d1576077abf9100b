import type { AdministrativeLevel } from '../../document.js';

export interface KindWord {
  /** The kind written out. */
  readonly kind: string;
  readonly level: AdministrativeLevel | undefined;
}

const administrative: readonly (readonly [
  words: readonly string[],
  kind: string,
  level: AdministrativeLevel | undefined,
])[] = [
  [['tỉnh', 't'], 'tỉnh', 'province'],
  // Hà Nội is a province, Thái Nguyên a district: the gazetteer tells.
  [['thành phố', 'tp'], 'thành phố', undefined],
  [['thủ đô'], 'thành phố', 'province'],
  [['huyện', 'h'], 'huyện', 'district'],
  [['quận', 'q'], 'quận', 'district'],
  [['thị xã', 'tx'], 'thị xã', 'district'],
  [['thị trấn', 'tt'], 'thị trấn', 'commune'],
  [['xã', 'x'], 'xã', 'commune'],
  [['phường', 'p'], 'phường', 'commune'],
  [['đặc khu'], 'đặc khu', 'commune'],
  [['thôn'], 'thôn', 'village'],
  [['bản'], 'bản', 'village'],
  [['buôn'], 'buôn', 'village'],
  [['làng'], 'làng', 'village'],
  [['ấp'], 'ấp', 'village'],
  [['xóm'], 'xóm', 'village'],
  [['khóm'], 'khóm', 'village'],
  [['khu phố', 'kp'], 'khu phố', 'village'],
  [['tổ dân phố', 'tdp'], 'tổ dân phố', 'village'],
];

/** Kinds of sites, streets and waters: they are what they say. */
const sites = [
  'đường',
  'phố',
  'ngõ',
  'hẻm',
  'đại lộ',
  'quốc lộ',
  'tỉnh lộ',
  'cao tốc',
  'cầu',
  'hầm',
  'ngã ba',
  'ngã tư',
  'đèo',
  'sông',
  'suối',
  'kênh',
  'rạch',
  'hồ',
  'đầm',
  'vịnh',
  'biển',
  'đảo',
  'quần đảo',
  'bán đảo',
  'cù lao',
  'mũi',
  'bãi biển',
  'núi',
  'đỉnh',
  'đồi',
  'cao nguyên',
  'hang',
  'động',
  'thác',
  'rừng',
  'vườn quốc gia',
  'công viên',
  'quảng trường',
  'chợ',
  'khu đô thị',
  'khu công nghiệp',
  'khu kinh tế',
  'đền',
  'đình',
  'chùa',
  'miếu',
  'tháp',
  'nhà thờ',
  'cửa khẩu',
  'sân bay',
  'cảng',
  'bến xe',
  'ga',
  'sân vận động',
  'nhà thi đấu',
  'bảo tàng',
  'bang',
  'vùng',
] as const;

/** From the words that begin a place name, in lower case, to its kind. */
export const kindWords: ReadonlyMap<string, KindWord> = new Map([
  ...administrative.flatMap(([words, kind, level]) => words.map((word) => [word, { kind, level }] as const)),
  ...sites.map((kind) => [kind, { kind, level: undefined }] as const),
  ['ql', { kind: 'quốc lộ', level: undefined }],
  ['tl', { kind: 'tỉnh lộ', level: undefined }],
]);
