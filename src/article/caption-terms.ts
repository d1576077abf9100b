/**
 * Words that stand, with a colon, before the name of a photographer: what is before them on the line is a caption.
 * Lower case, in the inner spelling, tokens divided by a space.
 */
export const photoCredits = [
  'ảnh :',
  'ảnh minh họa :',
  'ảnh tư liệu :',
  'ảnh chụp màn hình :',
  'nguồn ảnh :',
  'photo :',
  'video :',
  'clip :',
  'đồ họa :',
  'infographic :',
] as const;

/** The same before the name of an author. */
export const authorCredits = [
  'bài :',
  'bài , ảnh :',
  'bài và ảnh :',
  'bài - ảnh :',
  'bài & ảnh :',
  'bài , ảnh , video :',
  'tin , ảnh :',
  'tin và ảnh :',
  'tin - ảnh :',
  'tin , bài :',
  'tin :',
  'ảnh , video :',
  'ảnh và video :',
  'ảnh , clip :',
  'biên tập :',
  'thực hiện :',
  'tác giả :',
  'người thực hiện :',
] as const;

/** Credits without a colon, in brackets or behind a dash. */
export const bareCredits = ['ảnh minh họa', 'ảnh tư liệu', 'ảnh internet', 'ảnh cắt từ clip'] as const;

/** What begins a caption of its own. */
export const captionOpeners = ['trong ảnh :', 'ảnh trên :', 'ảnh dưới :', 'chú thích ảnh :'] as const;

/** Small words that stand beside names in a byline. */
export const bylineWords = [
  'theo',
  'từ',
  'ghi',
  'và',
  'thực',
  'hiện',
  'tổng',
  'hợp',
  'ảnh',
  'bài',
  'tin',
  'video',
  'dịch',
  'biên',
  'tập',
  'lượt',
  'lược',
  'thuật',
  'pv',
  'ctv',
  'nhóm',
  'phóng',
  'viên',
  'viết',
  'chép',
  'nhận',
  'của',
  'báo',
] as const;
