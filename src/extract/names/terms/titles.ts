/**
 * Words that name an office, a rank, a degree or an occupation; commas and line ends divide. Lower case, in the
 * inner spelling. A word that is missing here can still be found by what stands around it; one that is here
 * makes it likely.
 */

/** Offices: of state, party, army, courts, companies, schools, hospitals, religion, village, sport. */
export const offices = `
chủ tịch, phó chủ tịch, phó chủ tịch thường trực, chủ tịch nước, phó chủ tịch nước, chủ tịch quốc hội, pct, ct
thủ tướng, phó thủ tướng, phó thủ tướng thường trực, tổng bí thư, bí thư, phó bí thư, phó bí thư thường trực
bí thư thứ nhất, thường trực, ủy viên, ủy viên thường trực, ủy viên chuyên trách, ủy viên dự khuyết, bộ trưởng, thứ trưởng, quốc vụ khanh
chủ nhiệm, phó chủ nhiệm, phó chủ nhiệm thường trực, tổng thư ký, phó tổng thư ký, thư ký, tổng kiểm toán, phó tổng kiểm toán
tổng thanh tra, phó tổng thanh tra, chánh thanh tra, phó chánh thanh tra, thanh tra viên, thanh tra
chánh án, phó chánh án, chánh văn phòng, phó chánh văn phòng, chánh tòa, chánh sự vụ, viện trưởng, phó viện trưởng
giám đốc, phó giám đốc, phó giám đốc thường trực, phó giám đốc phụ trách, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành
phó tổng giám đốc thường trực, phó tổng giám đốc phụ trách, giám đốc công an, giám đốc tài chính, giám đốc kinh doanh
giám đốc nhân sự, giám đốc marketing, giám đốc kỹ thuật, giám đốc công nghệ, giám đốc sáng tạo, giám đốc chiến lược
giám đốc phân tích, giám đốc nghiên cứu, giám đốc quốc gia, giám đốc khu vực, giám đốc chi nhánh, giám đốc nhà máy
giám đốc dự án, giám đốc chương trình, giám đốc truyền thông, giám đốc đối ngoại, giám đốc pháp chế, giám đốc thể thao
giám đốc kỹ thuật số, giám đốc sản phẩm, giám đốc vận hành, giám đốc đầu tư, giám đốc cấp cao, giám đốc khối, giám đốc bộ phận
giám đốc ngành hàng, giám đốc âm nhạc, giám đốc nghệ thuật, giám đốc bệnh viện, tổng giám đốc điều hành
cục trưởng, phó cục trưởng, cục phó, tổng cục trưởng, phó tổng cục trưởng, vụ trưởng, phó vụ trưởng, vụ phó, chi cục trưởng
phó chi cục trưởng, chi cục phó, trưởng phòng, phó trưởng phòng, phó phòng, trưởng ban, phó trưởng ban, phó ban
phó trưởng ban thường trực, phó trưởng ban chuyên trách, trưởng đoàn, phó trưởng đoàn, phó đoàn, đoàn trưởng, trưởng khoa
phó trưởng khoa, phó khoa, trưởng bộ môn, phó trưởng bộ môn, trưởng nhóm, trưởng bộ phận, trưởng dự án, trưởng trạm, phó trưởng trạm
trạm trưởng, trạm phó, trưởng đại diện, phó trưởng đại diện, trưởng văn phòng, trưởng chi nhánh, trưởng công an, phó trưởng công an
phó công an, trưởng thôn, phó thôn, trưởng bản, phó bản, trưởng ấp, phó ấp, trưởng buôn, trưởng làng, trưởng khu phố, trưởng khu
trưởng xóm, trưởng khóm, trưởng phum, tổ trưởng, tổ phó, phó tổ trưởng, tổ trưởng tổ dân phố, nhóm trưởng, đội trưởng, phó đội trưởng, đội phó
hạt trưởng, hạt phó, đồn trưởng, phó đồn trưởng, đồn phó, hải đội trưởng, hiệu trưởng, phó hiệu trưởng, hiệu phó, giám học, tổng phụ trách
giám thị, quản giáo, ht, ht., tt, tt., đđ, đđ., ns, ns., nt, nt., sc, sc., lm, lm., gm, đgm, đgm., tgm, đức cha, đức giám mục, đức tổng giám mục, đức hồng y, đức giáo hoàng, đức đạt lai lạt ma, bề trên, bồ tát, ni cô, sư bà, chánh thư ký, phó thư ký, quản lý sự, chưởng quản, giám mục, tổng giám mục, hồng y, giáo hoàng, linh mục, mục sư, cha xứ, cha sở, giáo chủ, đại giáo chủ
hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, sư cô, sư thầy, sư cả, sư trụ trì, pháp chủ, trụ trì, thiền sư, tăng thống, cả sư, à muk, giáo cả, imam
trưởng lão, đức pháp chủ, trưởng ban trị sự, phó ban trị sự, viện chủ, tu sĩ, đạo trưởng
tổng thống, phó tổng thống, quốc vương, hoàng hậu, thái tử, công chúa, hoàng tử, nữ hoàng, nhà vua, vua, chúa, hoàng đế, thái thượng hoàng, thượng hoàng, nhật hoàng, đức vua, hoàng thân, hoàng thái tử, vương phi, hoàng phi, công nương, bá tước, hầu tước, nam tước, đại vương, vương, tiên chúa, thái sư, thái phó, thái úy, thượng thư, tể tướng, tổng đốc, tuần phủ, tri huyện, tri phủ, tướng quân, đô thống, thống lĩnh, thái hậu, công tước, nữ công tước, thân vương
quốc trưởng, thủ hiến, thống đốc, phó thống đốc, thị trưởng, phó thị trưởng, tỉnh trưởng, phó tỉnh trưởng, huyện trưởng, ngoại trưởng, tổng trưởng, thủ lĩnh, lãnh tụ
nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, đại biểu, đại biểu quốc hội, đại biểu hđnd, đbqh, nghị viên, tổng tư lệnh, tư lệnh
phó tư lệnh, tham mưu trưởng, phó tham mưu trưởng, tổng tham mưu trưởng, phó tổng tham mưu trưởng, chính ủy, phó chính ủy, chính trị viên
chính trị viên phó, chỉ huy trưởng, phó chỉ huy trưởng, chỉ huy phó, chỉ huy, sư đoàn trưởng, lữ đoàn trưởng, trung đoàn trưởng, trung đoàn phó, tiểu đoàn trưởng
tiểu đoàn phó, đại đội trưởng, đại đội phó, trung đội trưởng, tiểu đội trưởng, tiểu đội phó, khẩu đội trưởng, thuyền trưởng, thuyền phó, máy trưởng, hạm trưởng, cơ trưởng, cơ phó
đại sứ, phó đại sứ, tổng lãnh sự, phó tổng lãnh sự, lãnh sự, tham tán, công sứ, tùy viên, đặc phái viên, đặc sứ, cao ủy, phó đại diện, đại diện thường trực
đại diện thương mại, đại biện lâm thời, đại sứ đặc mệnh toàn quyền, người phát ngôn, phát ngôn viên, nữ phát ngôn viên, trợ lý, cố vấn, cố vấn cấp cao, thư ký báo chí, chuyên viên, chuyên viên chính
điều phối viên, đại diện, người đại diện, người đại diện pháp luật, đại diện pháp luật, chủ tịch hđqt, chủ tịch hội đồng quản trị, phó chủ tịch hđqt, thành viên hđqt
thành viên hội đồng quản trị, chủ tịch hđtv, chủ tịch hội đồng thành viên, chủ tịch kiêm tổng giám đốc, ceo, cfo, cto, coo, cmo, chro, tgđ, gđ, pgđ, ptgđ, phó tgđ, tổng quản lý, quản lý, tổng thầu
nhà sáng lập, đồng sáng lập, người sáng lập, sáng lập viên, chủ, chủ sở hữu, chủ doanh nghiệp, chủ cơ sở, chủ quán, chủ tàu, chủ trang trại, chủ vườn, chủ nhà hàng, chủ cửa hàng, chủ xưởng, chủ nhà xe, ông chủ, bà chủ, chủ homestay
kế toán trưởng, kế toán, thủ quỹ, bếp trưởng, kỹ sư trưởng, kiến trúc sư trưởng, công trình sư, tổng công trình sư, kinh tế trưởng, kinh tế gia trưởng, nhà kinh tế trưởng, chủ biên, tổng chủ biên, tổng biên tập, phó tổng biên tập
thư ký tòa soạn, tổng đạo diễn, trưởng ban tổ chức, trưởng ban tuyên giáo, trưởng ban dân vận, giám khảo, chủ tọa, thẩm phán, hội thẩm, hội thẩm nhân dân, kiểm sát viên, kiểm sát viên cao cấp, công tố viên, trưởng công tố, tổng công tố, chấp hành viên
điều tra viên, điều tra viên cao cấp, thủ trưởng, phó thủ trưởng, kiểm tra viên, kiểm toán viên, giám định viên, thẩm định viên, thư ký tòa, công chứng viên, thừa phát lại, đấu giá viên
huyện ủy viên, tỉnh ủy viên, thành ủy viên, đảng ủy viên, quận ủy viên, ủy viên trung ương đảng, ủy viên ban chấp hành, ủy viên ban thường vụ, ủy viên bộ chính trị, ủy viên hội đồng
thôn đội trưởng, xã đội trưởng, huyện đội trưởng, phó xã đội trưởng, đảo trưởng, vạn trưởng, trưởng đặc khu, xã viên, trưởng xã, xã trưởng, phó chủ tịch thường trực ubnd, bí thư đoàn, bí thư chi đoàn, lớp trưởng, già làng, trưởng tộc, tộc trưởng, trưởng họ, người có uy tín, nghệ nhân, nghệ nhân ưu tú, nghệ nhân nhân dân, nghệ nhân ẩm thực, chánh trị sự, thủ từ, ông từ, thầy cúng, thầy mo, thầy lang, bà bóng
hlv, hlv trưởng, huấn luyện viên, huấn luyện viên trưởng, trợ lý hlv, trợ lý huấn luyện viên, thủ quân, bầu, ông bầu, trọng tài, trọng tài chính, thuyền trưởng đội, cựu chủ tịch
hoa hậu, á hậu, á hậu 1, á hậu 2, á khôi, hoa khôi, nam vương, á vương, thủ khoa, á khoa, quán quân, đương kim vô địch, nhà vô địch, tân hoa hậu, siêu mẫu, nữ hoàng sắc đẹp
bí thư chi bộ, bí thư đảng ủy, bí thư tỉnh ủy, bí thư thành ủy, bí thư huyện ủy, bí thư quận ủy, chủ tịch công đoàn, chủ tịch hội, lãnh đạo, chánh chủ khảo
`;

/** Words before an office that belong to it: `nguyên Bộ trưởng`. */
export const officePrefixes = `nguyên, cựu, quyền, tân, phó, q., cố, đương kim, tân tổng, nữ, nam, đồng, đương nhiệm`;

/** Ranks of army and police, degrees, honours. */
export const ranks = `
đại tướng, thượng tướng, trung tướng, thiếu tướng, tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy
thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì, chuẩn úy, chuẩn tướng, đô đốc, phó đô đốc, chuẩn đô đốc, thống tướng, thống chế, nguyên soái, liệt sĩ, chuẩn đô đốc hải quân
giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, cử nhân, gs, pgs, ts, ths, tskh, bs, bscki, bsckii, bs.cki, bs.ckii, bác sĩ cki, bác sĩ ckii, ckii, cki, ks, ktv, kts, ls, ds, dsckii, cn, gs.ts, pgs.ts, gs.tskh, pgs-ts, gs-ts, ths.bs, ts.bs, pgs.ts.bs, gs.ts.bs, tiến sỹ, thạc sỹ, bác sỹ, viện sĩ, ncs
nghiên cứu sinh, nghiên cứu viên, giáo sư danh dự, tiến sĩ khoa học, th.s, t.s
nsnd, nsưt, nghệ sĩ nhân dân, nghệ sĩ ưu tú, ngnd, ngưt, nhà giáo nhân dân, nhà giáo ưu tú, ttnd, ttưt, thầy thuốc nhân dân, thầy thuốc ưu tú, nsndhoàng, nghệ sỹ nhân dân, nghệ sỹ ưu tú
anh hùng lao động, anh hùng llvtnd, anh hùng lực lượng vũ trang nhân dân, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, ahlđ
đại kiện tướng, kiện tướng, kiện tướng quốc tế, võ sư, đại võ sư, thầy giáo, cô giáo
`;

/** Occupations, which are titles only of a named person. */
export const occupations = `
bác sĩ, bác sĩ thú y, bác sĩ chuyên khoa, y sĩ, y tá, điều dưỡng, điều dưỡng trưởng, hộ sinh, nữ hộ sinh, dược sĩ, lương y, nha sĩ, kỹ thuật viên, luật sư, trợ giúp viên pháp lý, luật gia
kỹ sư, kiến trúc sư, chuyên gia, nhà nghiên cứu, nhà khoa học, nhà sử học, nhà báo, phóng viên, biên tập viên, bình luận viên, phát thanh viên, btv, blv, pv, mc, người dẫn chương trình, cộng tác viên, thông tín viên
nhà văn, nhà thơ, thi sĩ, dịch giả, nhạc sĩ, ca sĩ, nữ ca sĩ, nam ca sĩ, ca nhạc sĩ, họa sĩ, nghệ sĩ, nữ nghệ sĩ, đạo diễn, đạo diễn trẻ, biên kịch, nhà biên kịch, diễn viên, nữ diễn viên, nam diễn viên, danh hài, diễn viên hài, người mẫu, nhà thiết kế, ntk, nhiếp ảnh gia, nghệ sĩ nhiếp ảnh, nhà phê bình
nhà quay phim, quay phim, nhà sản xuất, stylist, rapper, ca nương, kép, soạn giả, nghệ sĩ cải lương, biên đạo, biên đạo múa, vũ công, nghệ sĩ múa, nhạc trưởng, nhạc công, nghệ sĩ violin, pianist, dj, ảo thuật gia, streamer, tiktoker, youtuber, blogger, vlogger, kol, hot girl, hotgirl, người đẹp, thí sinh, tài tử, minh tinh, ngôi sao, sao, danh ca, điêu khắc gia, nhà điêu khắc
nhà giáo, giáo viên, giảng viên, giảng viên cao cấp, giáo viên mầm non, giáo viên chủ nhiệm, thầy giáo, cô giáo, thầy hiệu trưởng, gia sư, học giả, nhà toán học, nhà vật lý, nhà hóa học, nhà sinh học, nhà kinh tế, nhà kinh tế học, nhà phân tích, chuyên gia kinh tế, chuyên gia tài chính, chuyên gia phân tích, nhà địa vật lý, nhà động vật học, nhà khảo cổ, nhà khí tượng, nhà ngoại giao, nhà thiên văn, nhà tâm lý, chuyên gia tâm lý, chiến lược gia, kinh tế gia, khoa học gia, nhà dân tộc học, nhà xã hội học
doanh nhân, nữ doanh nhân, tỷ phú, tỉ phú, đại gia, nhà đầu tư, nhà môi giới, môi giới, lập trình viên, chuyên viên, nhân viên, công nhân, công chức, cán bộ, viên chức, nông dân, ngư dân, thợ, thợ lặn, thợ may, thợ mộc, thợ điện, tài xế, lái xe, lái tàu, phi công, tiếp viên, hướng dẫn viên, bảo vệ, đầu bếp, nghệ nhân, chủ vườn, chủ hộ, phi hành gia, nhà du hành, nhà hoạt động, nhà vận động, tình nguyện viên, cứu hộ viên, lính cứu hỏa, lực sĩ, nữ lực sĩ
vận động viên, vđv, cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn, trung vệ, thủ thành, cựu tiền đạo, cựu thủ môn, cựu danh thủ, danh thủ, cựu tuyển thủ, tuyển thủ, kình ngư, tay vợt, tay đua, võ sĩ, kỳ thủ, cơ thủ, xạ thủ, cung thủ, đô vật, đô cử, chân sút, chân chuyền, cua rơ, cua-rơ, chuyền hai, chủ công, phụ công, libero, vđv bơi, golfer, tiền vệ trung tâm, tiền đạo cánh, hậu vệ trái, hậu vệ phải, tân binh, ngoại binh, tay chèo, tay cơ, tay súng, hlv thể lực
chiến sĩ, chiến sỹ, cựu chiến binh, thương binh, cảnh sát, cảnh sát khu vực, trinh sát, bộ đội, quân nhân, lính, sĩ quan, nữ công an, dân quân, kiểm lâm, kiểm lâm viên, thuyền viên, thủy thủ, chính khách, chính trị gia, nhà lãnh đạo, triết gia, nhà cách mạng, danh tướng, danh y, danh nhân, trạng nguyên, sứ thần, quan, thái giám, porter, công chứng viên, nhà soạn kịch, hàng xóm
phụ xe, phụ hồ, chủ xe, chủ xưởng, chủ tiệm, chủ đại lý, chủ thầu, chủ nhà, chủ trọ, chủ vựa, chủ bè, chủ lò, chủ cơ sở, tay máy, tay trống, ca trưởng, nghệ sĩ piano, nghệ sĩ guitar, nhà truyền đạo, nhà sưu tập, nhà thám hiểm, nhà leo núi, nhà báo tự do, blogger du lịch, food blogger, travel blogger, beauty blogger, phiên dịch, thông dịch viên, giúp việc, nội trợ, thợ hồ, thợ xây, thợ ảnh, thợ sửa xe, thợ rèn, thợ gốm, thợ bạc, thợ kim hoàn, thợ cắt tóc, người bán rau, người bán vé số, người lái đò, người dẫn đường, shipper, xe ôm, lái xe ôm, lái xe tải, tài xế taxi, tài xế xe tải, tài xế xe khách, tài xế công nghệ, lao công, tạp vụ, y công, du học sinh, học viên, cựu học sinh, nhà tư vấn, cố vấn tài chính, chuyên viên phân tích, chuyên gia khí hậu, chuyên gia pháp lý, chuyên gia giao thông, chuyên gia công nghệ, chuyên gia an ninh mạng, chuyên gia dinh dưỡng, kỹ sư trưởng, kỹ sư phần mềm, cán bộ tư pháp, công chức địa chính, cán bộ thống kê, cán bộ văn hóa, đấu giá viên, thẩm định viên, soạn nhạc, nhà soạn nhạc, tác giả, nữ nhà văn, nữ sĩ, thi hào, đại thi hào, cựu binh, tiền đạo ngoại, tiền vệ đội trưởng, hậu vệ biên, kiện tướng, nữ tướng, anh hùng, dũng sĩ, nhà chí sĩ, chí sĩ, nhà yêu nước, nhà giáo ưu tú, nhà hoạt động xã hội, trùm, thủ lĩnh đối lập, lãnh đạo đối lập, nhà bất đồng chính kiến, thầy, cô, nhà hảo tâm, tiểu thương, chủ sạp, thợ săn, thợ rừng, nghệ sỹ, ca sỹ, nhạc sỹ, họa sỹ, võ sỹ, bác sỹ, kỹ sỹ, lực sỹ, dược sỹ, nha sỹ, y sỹ, nghị sỹ, thượng nghị sỹ, hạ nghị sỹ
`;

/** What introduces an office: `giữ chức Phó Chủ tịch`. */
export const appointing = `
giữ chức, giữ chức vụ, giữ cương vị, làm, kiêm, bổ nhiệm, được bổ nhiệm làm, được bầu làm, bầu, tái đắc cử, đắc cử, miễn nhiệm, chức vụ, chức danh, trên cương vị, với tư cách, trong vai trò, vai trò, là, thay, kế nhiệm, người tiền nhiệm, tân
`;
