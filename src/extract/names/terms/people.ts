/** Words that stand around names of people; commas and line ends divide. */

/** Forms of address that a person's name follows: they are the honorific of the mention. */
export const honorifics = `
ông, bà, anh, chị, em, cô, chú, bác, cụ, cháu, bé, cậu, dì, thím, mợ, dượng, thầy, đồng chí, đ/c, đc, bạn, ngài, quý bà, mr, mrs, ms, miss, nàng, chàng, gã, thằng, con, hắn, y, thị, tía, má, mệ, ôn, ba, út, mế, ama, amí, lão, o, mụ, sư, cố, nhà ông, nhà bà, thưa ông, thưa bà, hai anh, hai ông, các ông, các bà, các anh, các chị, vợ chồng ông, vợ chồng anh, vợ chồng bà, vợ chồng chị, hai vợ chồng, các đồng chí, cô bé, cậu bé, bé gái, bé trai, cháu bé, chị em, anh em, hai chị em, hai anh em
`;

/** Family words, which are no honorific, and other nouns that a name follows. */
export const kin = `
vợ, chồng, con trai, con gái, con rể, con dâu, cháu trai, cháu gái, bố, mẹ, cha, ba, má, anh trai, chị gái, em trai, em gái, anh rể, chị dâu, em rể, bà xã, ông xã, bạn trai, bạn gái, bạn đời, hôn thê, hôn phu, vợ cũ, chồng cũ, người vợ, người chồng, cha mẹ, con riêng, mẹ ruột, mẹ đẻ, bố đẻ, cha ruột, chú rể, cô dâu, gia đình ông, gia đình bà, gia đình anh, gia đình chị, gia đình, nhóm, đối tượng, bị can, bị cáo, bị hại, nạn nhân, nghi phạm, nghi can, phạm nhân, em học sinh, học sinh, sinh viên, nữ sinh, nam sinh, nữ sinh viên, tên, tên là, tên thật, tên thật là, biệt danh, nghệ danh, bút danh, tự xưng là, gọi là, có tên, hay còn gọi là, tức, còn gọi là, đồng phạm, bệnh nhân, cổ đông, fan, khán giả, độc giả, bạn đọc, người dân, người thân, du khách, hành khách, nhân chứng, tử tù, trùm, đồng nghiệp, đồng đội, học trò, đối thủ, phụ huynh, cử tri, hộ, hộ ông, hộ bà, nhân vật, vai
`;

/** Verbs and phrases of saying and doing whose subject stands before them. */
export const sayings = `
cho biết, cho hay, nói, khẳng định, nhấn mạnh, chia sẻ, phát biểu, nhận định, cho rằng, đánh giá, đề nghị, yêu cầu, chỉ đạo, tuyên bố, thông tin, trả lời, kể, tâm sự, bày tỏ, lưu ý, giải thích, phân tích, khuyến cáo, cảnh báo, thừa nhận, kết luận, ký, chủ trì, đề xuất, dự, tiếp, hội kiến, hội đàm, gửi, trao, kêu gọi, ghi nhận, biểu dương, khen, chúc mừng, chia buồn, thay mặt, trình bày, báo cáo, nêu, nêu rõ, cam kết, mong muốn, hy vọng, bộc bạch, nhớ lại, thổ lộ, tiết lộ, xác nhận, phủ nhận, bác bỏ, phản đối, ủng hộ, quyết định, đồng ý, cùng, hỏi, đáp, viết, cười, khóc, khai, khai nhận, thú nhận, bị bắt, bị khởi tố, bị tuyên, bị phạt, lĩnh, sinh, sinh năm, sn, tuổi, quê, ngụ, trú, trú tại, thường trú, hộ khẩu, ghi bàn, sút, đánh đầu, chuyền, kiến tạo, giành, thắng, thua, đoạt, dẫn, nhận, thủ vai, đóng, hát, thể hiện, thực hiện, nói thêm, nói với, quả quyết, thông báo, dự báo, ước tính, tin, tin rằng, thấy, nghĩ, muốn, vừa, đang, đã, sẽ, từng, cũng, còn, vẫn, bị, được, không, chưa
`;

/** Words before the name of an author or photographer. */
export const credits = `
ảnh, ảnh minh họa, bài, tin, bài và ảnh, tin và ảnh, bài ảnh, tin bài, tin ảnh, bài viết, thực hiện, đồ họa, video, clip, nguồn, nguồn ảnh, theo, biên dịch, tổng hợp, dịch, ghi, lược dịch, minh họa, photo, phóng sự, ảnh chụp màn hình, ảnh tư liệu, ảnh nvcc, phỏng vấn, lược ghi
`;

/** What a work, prize, plant, ship, document or event is called: a name behind it is no person's. */
export const things = `
giải, giải thưởng, cúp, cuộc thi, phim, bộ phim, vở, vở kịch, vở diễn, bài hát, ca khúc, album, mv, cuốn, cuốn sách, cuốn tiểu thuyết, tiểu thuyết, tập thơ, bài thơ, truyện, truyện ngắn, tác phẩm, bức tranh, chương trình, dự án, chiến dịch, phong trào, đề án, kế hoạch, nghị định, nghị quyết, quyết định, thông tư, luật, bộ luật, chỉ thị, công điện, công văn, văn bản, kết luận, quy định, tàu, chiến hạm, máy bay, xe, tên lửa, bão, cơn bão, bão số, siêu bão, dịch, virus, bệnh, hội chứng, thuốc, vaccine, vắc xin, công nghệ, ứng dụng, mạng xã hội, hệ điều hành, giống, dòng, mẫu, loại, sản phẩm, thương hiệu, nhãn hiệu, quỹ, học bổng, huân chương, huy chương, danh hiệu, bằng khen, kỷ niệm chương, lễ hội, festival, hội nghị, hội thảo, diễn đàn, đại hội, kỳ họp, phiên họp, mùa giải, vòng loại, trận, bảng, hạng, tết, năm, ngày, tháng, tiếng, dân tộc, đồng bào, họ, đạo, thời, đời, triều, giờ, tuổi, nhà, chủ nghĩa, tư tưởng, học thuyết, định luật, phong cách, món, rượu, bia, cà phê, game, trò chơi, giải đấu, chuyên án, vụ án, tổ hợp, hệ thống, vệ tinh, chip, điện thoại, laptop
`;

/** What stands in lower case between the parts of foreign names. */
export const particles = `
van, der, den, de, da, das, dos, do, du, del, della, di, la, le, los, von, zu, zum, bin, binti, ibn, al, el, ben, abu, ter, ten, af, y, e, san, st, dela, wa, ul, ur, las, vom, op, te
`;
