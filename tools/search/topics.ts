/**
 * What the generated articles are about. Each topic has words of its own in its headline and in every sentence, so
 * that which articles are about it is no matter of opinion. `{…}` is filled in by `generate.ts`.
 */
export interface Topic {
  readonly name: string;
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    name: 'trồng rừng',
    headlines: ['{district} phát động trồng rừng đầu năm', 'Trồng rừng gỗ lớn ở {district}'],
    sentences: [
      'Phong trào trồng rừng gỗ lớn được nhiều hộ hưởng ứng, cây keo và cây quế giống được cấp tận thôn.',
      'Diện tích trồng rừng mới năm nay tăng {percent} so với kế hoạch.',
      'Kiểm lâm địa bàn hướng dẫn bà con chăm sóc cây non trong mùa khô.',
    ],
  },
  {
    name: 'hiến máu',
    headlines: ['Ngày hội hiến máu tình nguyện ở {district}', '{district}: hàng trăm người hiến máu'],
    sentences: [
      'Ngày hội hiến máu tình nguyện thu được hơn ba trăm đơn vị máu.',
      'Số người hiến máu lần đầu chiếm {percent}, phần lớn là đoàn viên.',
      'Các bác sĩ nhắc người hiến máu ăn nhẹ và nghỉ ngơi sau khi cho máu.',
    ],
  },
  {
    name: 'lũ quét',
    headlines: ['Lũ quét chia cắt nhiều thôn ở {district}', '{district} khắc phục hậu quả lũ quét'],
    sentences: [
      'Trận lũ quét cuốn trôi hai cây cầu treo và làm sập nhiều nhà sàn.',
      'Theo thống kê, {percent} diện tích hoa màu ven suối bị vùi lấp sau lũ quét.',
      'Lực lượng cứu hộ dùng flycam để tìm đường vào các bản bị cô lập.',
    ],
  },
  {
    name: 'cháy chợ',
    headlines: ['Cháy chợ trong đêm ở {district}', '{district}: tiểu thương dọn hàng sau vụ cháy chợ'],
    sentences: [
      'Vụ cháy chợ bùng lên từ dãy ki-ốt bán vải, cột khói cao hàng chục mét.',
      'Khoảng {percent} gian hàng bị thiêu rụi trong vụ cháy chợ, may mắn không có người bị thương.',
      'Nguyên nhân ban đầu được xác định do chập điện.',
    ],
  },
  {
    name: 'sốt xuất huyết',
    headlines: ['{district} dập ổ dịch sốt xuất huyết', 'Sốt xuất huyết tăng nhanh ở {district}'],
    sentences: [
      'Số ca mắc sốt xuất huyết tăng {percent} so với cùng kỳ năm trước.',
      'Cán bộ y tế phun hóa chất diệt muỗi và vận động người dân diệt lăng quăng.',
      'Bệnh nhân sốt xuất huyết nặng được chuyển lên tuyến trên.',
    ],
  },
  {
    name: 'tiêm chủng',
    headlines: ['{district} tổ chức tiêm chủng mở rộng', 'Tiêm chủng cho trẻ vùng cao {district}'],
    sentences: [
      'Đợt tiêm chủng mở rộng lần này dành cho trẻ dưới hai tuổi.',
      'Tỷ lệ tiêm chủng đầy đủ đạt {percent}, vắc-xin sởi được ưu tiên.',
      'Các tổ lưu động mang thùng lạnh đến từng điểm trường.',
    ],
  },
  {
    name: 'giá lúa',
    headlines: ['Giá lúa ở {district} tăng đầu vụ', 'Nông dân {district} phấn khởi vì giá lúa'],
    sentences: [
      'Giá lúa tươi thương lái mua tại ruộng tăng {percent} so với tuần trước.',
      'Giống lúa thơm được đặt cọc từ khi còn xanh.',
      'Nhiều chủ ghe neo chờ ở đầu kênh để cân lúa.',
    ],
  },
  {
    name: 'xâm nhập mặn',
    headlines: ['Xâm nhập mặn vào sâu ở {district}', '{district} trữ nước ngọt đối phó xâm nhập mặn'],
    sentences: [
      'Đợt xâm nhập mặn này vào sâu hơn bốn mươi cây số theo các nhánh sông.',
      'Có {percent} hộ phải mua nước ngọt do xâm nhập mặn kéo dài.',
      'Các cống ngăn triều được đóng sớm hơn mọi năm.',
    ],
  },
  {
    name: 'chuyển đổi số',
    headlines: ['{district} đẩy mạnh chuyển đổi số', 'Tổ công nghệ cộng đồng và chuyển đổi số ở {district}'],
    sentences: [
      'Tổ công nghệ cộng đồng hướng dẫn người dân dùng dịch vụ công trực tuyến.',
      'Tỷ lệ hồ sơ trực tuyến đạt {percent} sau một năm chuyển đổi số.',
      'Mã QR được dán ở quầy tiếp dân và nhà văn hóa.',
    ],
  },
  {
    name: 'nhà ở xã hội',
    headlines: ['Khởi công nhà ở xã hội tại {district}', '{district}: dự án nhà ở xã hội chậm tiến độ'],
    sentences: [
      'Dự án nhà ở xã hội gồm sáu khối nhà mười tầng dành cho công nhân.',
      'Đến nay {percent} căn hộ nhà ở xã hội đã có người đăng ký mua.',
      'Chủ đầu tư cam kết bàn giao mặt bằng sạch trong quý tới.',
    ],
  },
  {
    name: 'đuối nước',
    headlines: ['Dạy bơi phòng đuối nước ở {district}', '{district}: cảnh báo đuối nước dịp hè'],
    sentences: [
      'Lớp dạy bơi phòng đuối nước mở miễn phí cho học sinh tiểu học.',
      'Số vụ đuối nước giảm {percent} nhờ biển cảnh báo ở các hồ đập.',
      'Thầy cô dạy các em kỹ năng nổi ngửa và gọi người lớn.',
    ],
  },
  {
    name: 'cai nghiện',
    headlines: ['Giúp người cai nghiện trở về ở {district}', '{district}: mô hình cai nghiện tại cộng đồng'],
    sentences: [
      'Mô hình cai nghiện tại cộng đồng giao mỗi người một việc trong xưởng mộc.',
      'Sau hai năm, {percent} học viên cai nghiện không tái sử dụng ma túy.',
      'Gia đình cùng ký cam kết với tổ dân phố.',
    ],
  },
  {
    name: 'lễ hội xuống đồng',
    headlines: ['Khai mạc lễ hội xuống đồng ở {district}', 'Rộn ràng lễ hội xuống đồng {district}'],
    sentences: [
      'Lễ hội xuống đồng mở đầu bằng đường cày đầu tiên của già làng.',
      'Lượng khách dự lễ hội xuống đồng tăng {percent} so với năm trước.',
      'Sau phần lễ là thi ném còn, kéo co và hát then.',
    ],
  },
  {
    name: 'bóng chuyền',
    headlines: ['Giải bóng chuyền nông dân {district}', '{district} vô địch giải bóng chuyền tỉnh'],
    sentences: [
      'Giải bóng chuyền hơi quy tụ mười hai đội nam nữ.',
      'Trận chung kết bóng chuyền kết thúc sau năm ván căng thẳng.',
      'Ban tổ chức cho biết {percent} vận động viên lần đầu thi đấu trong nhà thi đấu mới.',
    ],
  },
  {
    name: 'buôn lậu thuốc lá',
    headlines: ['Bắt vụ buôn lậu thuốc lá ở {district}', '{district} siết buôn lậu thuốc lá biên giới'],
    sentences: [
      'Lực lượng chức năng bắt vụ buôn lậu thuốc lá với hơn năm nghìn bao.',
      'Số vụ buôn lậu thuốc lá bị phát hiện tăng {percent} trong quý.',
      'Các đối tượng dùng xuồng máy vượt sông lúc nửa đêm.',
    ],
  },
  {
    name: 'cầu treo',
    headlines: ['Khánh thành cầu treo ở {district}', '{district}: cầu treo nối hai bờ sông'],
    sentences: [
      'Cầu treo dài một trăm mét thay bến đò cũ nhiều rủi ro.',
      'Kinh phí làm cầu treo do nhà hảo tâm góp {percent}.',
      'Học sinh bên kia sông không còn phải nghỉ học khi nước lên.',
    ],
  },
  {
    name: 'cà phê',
    headlines: ['Tái canh cà phê ở {district}', 'Cà phê {district} được giá'],
    sentences: [
      'Vườn cà phê tái canh cho thu bói sau ba năm.',
      'Giá cà phê nhân xô tăng {percent} chỉ trong một tháng.',
      'Hợp tác xã liên kết rang xay và bán qua sàn thương mại điện tử.',
    ],
  },
  {
    name: 'nuôi tôm',
    headlines: ['Nuôi tôm công nghệ cao ở {district}', '{district}: người nuôi tôm treo ao'],
    sentences: [
      'Mô hình nuôi tôm hai giai đoạn trong ao lót bạt giảm dịch bệnh.',
      'Tỷ lệ ao nuôi tôm thành công đạt {percent}.',
      'Giá thức ăn tăng khiến nhiều chủ ao phải tính lại.',
    ],
  },
  {
    name: 'bạo lực học đường',
    headlines: [
      '{district} phòng chống bạo lực học đường',
      'Phiên tòa giả định về bạo lực học đường ở {district}',
    ],
    sentences: [
      'Phiên tòa giả định về bạo lực học đường thu hút cả phụ huynh.',
      'Khảo sát cho thấy {percent} học sinh từng chứng kiến bạo lực học đường.',
      'Nhà trường lập hộp thư kín và tổ tư vấn tâm lý.',
    ],
  },
  {
    name: 'rác thải nhựa',
    headlines: ['{district} giảm rác thải nhựa', 'Đổi rác thải nhựa lấy cây xanh ở {district}'],
    sentences: [
      'Chương trình đổi rác thải nhựa lấy cây xanh diễn ra mỗi cuối tuần.',
      'Lượng rác thải nhựa thu gom tăng {percent}.',
      'Tiểu thương chuyển sang dùng lá chuối và túi giấy.',
    ],
  },
  {
    name: 'đèo sạt lở',
    headlines: ['Đèo sạt lở, {district} phân luồng xe', 'Khẩn trương thông đèo sạt lở ở {district}'],
    sentences: [
      'Đoạn đèo sạt lở dài năm mươi mét, đất đá tràn kín mặt đường.',
      'Đơn vị quản lý đường đã xúc dọn {percent} khối lượng đất đá ở đèo sạt lở.',
      'Tài xế được khuyên đi vòng theo tỉnh lộ.',
    ],
  },
  {
    name: 'dưa hấu',
    headlines: ['Dưa hấu {district} chờ xuất khẩu', 'Chung tay tiêu thụ dưa hấu cho {district}'],
    sentences: [
      'Hàng trăm xe dưa hấu nằm chờ ở cửa khẩu.',
      'Giá dưa hấu tại ruộng giảm {percent}, người trồng lỗ vốn.',
      'Đoàn thanh niên mở điểm bán giúp bà con ở các ngã tư.',
    ],
  },
  {
    name: 'thư viện',
    headlines: ['Thư viện lưu động về {district}', '{district} mở thư viện trong trường nội trú'],
    sentences: [
      'Chuyến xe thư viện mang theo hai nghìn cuốn sách tranh.',
      'Số thẻ thư viện cấp cho thiếu nhi tăng {percent}.',
      'Các em được nghe kể chuyện bằng hai thứ tiếng.',
    ],
  },
  {
    name: 'động đất',
    headlines: ['Động đất nhẹ ở {district}', '{district}: người dân lo lắng sau động đất'],
    sentences: [
      'Trận động đất có độ lớn 3,4, độ sâu chấn tiêu khoảng tám cây số.',
      'Kiểm tra sau động đất cho thấy {percent} nhà có vết nứt nhỏ.',
      'Trạm quan trắc gần đập thủy điện tiếp tục theo dõi dư chấn.',
    ],
  },
];

/** Sentences that any article may have: what makes articles alike. */
export const fillers: readonly string[] = [
  'Tại buổi làm việc, lãnh đạo địa phương ghi nhận nỗ lực của các đơn vị và đề nghị tiếp tục phối hợp chặt chẽ.',
  'Thời gian tới, địa phương sẽ rà soát, đánh giá kết quả và nhân rộng những cách làm hay.',
  'Nhiều người dân cho biết họ mong chính quyền quan tâm hơn đến đường sá và điện thắp sáng.',
  'Các đồng chí trong Ban Thường vụ cũng đã trao quà cho những gia đình có hoàn cảnh khó khăn.',
  'Cuộc họp kết thúc vào cuối buổi chiều với nhiều ý kiến tâm huyết.',
  'Công tác tuyên truyền được thực hiện trên loa truyền thanh và mạng xã hội.',
  'Kinh tế - xã hội của địa phương những năm qua có nhiều chuyển biến, đời sống từng bước được nâng lên.',
  'Bà con phấn khởi khi nghe tin, nhiều cụ già đến từ rất sớm để chờ xem.',
];
