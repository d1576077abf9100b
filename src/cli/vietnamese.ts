import { canChiOfYear, type LunarDay } from '../calendar/index.js';

export const weekdayNames = [
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
  'Chủ nhật',
] as const;

const monthNames = [
  'Giêng',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười Một',
  'Chạp',
] as const;

/** `mùng 6 tháng Giêng năm Giáp Thìn`, `ngày 23 tháng Chạp …`, `rằm tháng Bảy …` */
export function lunarDayName({ year, month, day, leap }: LunarDay): string {
  const dayName = day <= 10 ? `mùng ${day}` : day === 15 ? 'rằm' : `ngày ${day}`;
  return `${dayName} tháng ${monthNames[month - 1]}${leap ? ' nhuận' : ''} năm ${canChiOfYear(year)}`;
}
