/** The article of `tinviet demo`: written for this project; people and events are invented. */
export const demoArticle = {
  id: 'khau-lan',
  published: '2024-02-16',
  text: `Khau Lan ra quân trồng rừng ngay từ đầu năm

0:00 / 0:00
PNO - Sáng 15/2/2024 (tức mùng 6 tháng Giêng năm Giáp Thìn), UBND huyện Chợ Mới phối hợp Hạt Kiểm lâm tổ chức lễ phát động "Tết trồng cây đời đời nhớ ơn Bác Hồ" tại xã Khau Lan. Từ tháng 2 đến tháng 4, toàn huyện phấn đấu trồng mới từ 350 đến 400 ha rừng, nâng độ che phủ lên 72,5%.

Ông Hoàng Đức Thịnh, Phó Chủ tịch UBND huyện Chợ Mới, cho biết: "Năm 2023, tỷ lệ hộ nghèo của huyện giảm 3,1% trong khi kế hoạch chỉ giảm từ 2 đến 2,5%. Có rừng, bà con mới có vốn". Theo ông Thịnh, giai đoạn 2021-2025 huyện dành 12,6 tỷ đồng hỗ trợ cây giống.

Người dân xã Khau Lan trồng mỡ, sáng 15/2. Ảnh: Triệu Thu Hằng

Người dân xã Khau Lan trồng mỡ, sáng 15/2. Ảnh: Triệu Thu Hằng

Thạc sĩ Nông Thị Viền, Trưởng phòng Nông nghiệp và Phát triển nông thôn, lưu ý các xã hoàn thành trước rằm tháng Giêng để kịp mưa xuân. 06/06 thôn của Khau Lan đã nhận cây. Năm ngoái, cũng dịp này, bà Viền ghi nhận hơn 90% cây sống sau ba tháng.

Bài và ảnh: Triệu Thu Hằng

Xem thêm
`,
} as const;
