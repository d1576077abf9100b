import type { Comparator } from '../../document.js';

/** What follows the figure; `per` is what it counts parts of, `points` marks a difference of shares. */
export const percentUnits: Readonly<Record<string, { readonly per: 100 | 1000; readonly points: boolean }>> =
  {
    '%': { per: 100, points: false },
    'phần trăm': { per: 100, points: false },
    'điểm phần trăm': { per: 100, points: true },
    'điểm %': { per: 100, points: true },
    '‰': { per: 1000, points: false },
    'phần nghìn': { per: 1000, points: false },
    'phần ngàn': { per: 1000, points: false },
  };

/**
 * Words before a share that bound it. Of two that end together the longer one counts (`không dưới`); one without a
 * meaning only takes it from the shorter (`giữa chừng`).
 */
export const comparators: Readonly<Record<string, Comparator | undefined>> = {
  hơn: 'gt',
  trên: 'gt',
  'lớn hơn': 'gt',
  'nhiều hơn': 'gt',
  vượt: 'gt',
  quá: 'gt',
  'vượt quá': 'gt',
  'vượt mức': 'gt',
  'vượt ngưỡng': 'gt',
  dưới: 'lt',
  'ít hơn': 'lt',
  'nhỏ hơn': 'lt',
  'chưa đến': 'lt',
  'chưa tới': 'lt',
  'chưa đầy': 'lt',
  'không đến': 'lt',
  'không tới': 'lt',
  'không đầy': 'lt',
  'chưa được': 'lt',
  'chưa quá': 'le',
  'ít nhất': 'ge',
  'tối thiểu': 'ge',
  'không dưới': 'ge',
  'không thấp hơn': 'ge',
  'không ít hơn': 'ge',
  'chí ít': 'ge',
  'tối đa': 'le',
  'nhiều nhất': 'le',
  'không quá': 'le',
  'không vượt': 'le',
  'không vượt quá': 'le',
  'không được vượt': 'le',
  'không được quá': 'le',
  'không được vượt quá': 'le',
  'không trên': 'le',
  'không hơn': 'le',
  'không cao hơn': 'le',
  gần: 'approx',
  khoảng: 'approx',
  chừng: 'approx',
  'giữa chừng': undefined,
  'xấp xỉ': 'approx',
  'trên dưới': 'approx',
  'ngót nghét': 'approx',
  'độ chừng': 'approx',
  'khoảng chừng': 'approx',
};

/** Words behind it that do: `từ 30% trở lên`. */
export const comparatorsBehind: Readonly<Record<string, Comparator>> = {
  'trở lên': 'ge',
  'trở xuống': 'le',
  'trở lại': 'le',
};

/** Words that say whether an amount of change goes up or down. */
export const directions: Readonly<Record<string, 'up' | 'down'>> = {
  tăng: 'up',
  'cao hơn': 'up',
  'lớn hơn': 'up',
  'nhiều hơn': 'up',
  'đông hơn': 'up',
  'nhanh hơn': 'up',
  'đắt hơn': 'up',
  'tốt hơn': 'up',
  'mạnh hơn': 'up',
  'nặng hơn': 'up',
  'dài hơn': 'up',
  nhích: 'up',
  'leo thang': 'up',
  'đi lên': 'up',
  'vượt tham chiếu': 'up',
  'trên tham chiếu': 'up',
  'dưới tham chiếu': 'down',
  giảm: 'down',
  'thấp hơn': 'down',
  'ít hơn': 'down',
  'kém hơn': 'down',
  'nhỏ hơn': 'down',
  'chậm hơn': 'down',
  'rẻ hơn': 'down',
  'ngắn hơn': 'down',
  'nhẹ hơn': 'down',
  kém: 'down',
  sụt: 'down',
  tụt: 'down',
  'mất giá': 'down',
  'bốc hơi': 'down',
  'thu hẹp': 'down',
  'lao dốc': 'down',
  'bị cắt': 'down',
  'đắt thêm': 'up',
  'lời thêm': 'up',
  'lãi thêm': 'up',
  'rẻ thêm': 'down',
};

/** Verbs of loss, which count where nothing that was lost is named behind the figures: `mất 0,31%`, not `mất 40% lượng máu`. */
export const losses: Readonly<Record<string, 'down'>> = { mất: 'down' };

/** The same for words with other meanings (`hạ tầng`, `rơi vào`): they count only close before the figures. */
export const nearDirections: Readonly<Record<string, 'up' | 'down'>> = {
  hạ: 'down',
  rơi: 'down',
  rớt: 'down',
};

/** The same for words that count only right before the figures: `leo 1,2%`, `lùi 0,3%`. */
export const directDirections: Readonly<Record<string, 'up' | 'down'>> = {
  leo: 'up',
  tiến: 'up',
  nhảy: 'up',
  vọt: 'up',
  'nhảy vọt': 'up',
  'tăng thêm': 'up',
  đội: 'up',
  'đội thêm': 'up',
  bớt: 'down',
  lùi: 'down',
  trượt: 'down',
  'bốc hơi': 'down',
};
