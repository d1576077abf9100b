/** Words that begin the name of a place; commas and line ends divide. */

/** Units of administration. */
export const unitKinds = `
tỉnh, huyện, quận, thành phố, tp, tp., thị xã, tx, thị trấn, tt, xã, phường, đặc khu, thôn, xóm, ấp, bản, buôn, bon, làng, sóc, phum, khóm, khu phố, kp, tổ, tổ dân phố, tdp, khu, tiểu khu, khối, khu vực, thành, thủ đô, bang, tiểu bang, hạt, vùng, miền, châu, nước, cộng hòa, vương quốc, đặc khu hành chính, cố đô, thị, h, q, p, x, đất nước, lãnh thổ, liên bang, quận hạt, đội, plei, plây, buôn làng, khu dân cư, kdc
`;

/** Streets, waters, mountains, sites. */
export const siteKinds = `
đường, phố, ngõ, hẻm, ngách, đại lộ, quốc lộ, ql, tỉnh lộ, tl, đt, hương lộ, đường tỉnh, cao tốc, đường cao tốc, xa lộ, tuyến, tuyến metro, vành đai, cầu, cầu vượt, hầm, ngã ba, ngã tư, ngã năm, ngã sáu, ngã bảy, nút giao, vòng xoay, bùng binh, đèo, dốc, sông, suối, kênh, rạch, hồ, đầm, phá, vịnh, biển, đảo, quần đảo, cù lao, cồn, bán đảo, mũi, eo biển, bãi, bãi biển, bãi tắm, hòn, núi, dãy, dãy núi, đỉnh, đồi, cao nguyên, đồng bằng, thung lũng, hang, động, thác, rừng, vườn quốc gia, vqg, khu bảo tồn, khu dự trữ sinh quyển, công viên, quảng trường, chợ, chợ đầu mối, trung tâm thương mại, tttm, khách sạn, khu nghỉ dưỡng, resort, chung cư, tòa nhà, khu đô thị, kđt, khu công nghiệp, kcn, khu kinh tế, cụm công nghiệp, ccn, khu chế xuất, khu công nghệ cao, khu di tích, di tích, di tích quốc gia, di tích lịch sử, danh thắng, nhà tù, nghĩa trang, nghĩa trang liệt sĩ, tượng đài, lăng, đền, đền thờ, đình, chùa, miếu, phủ, tháp, nhà thờ, thánh đường, nhà thờ chính tòa, đan viện, tu viện, thiền viện, tịnh xá, am, phủ đường, cửa khẩu, cửa khẩu quốc tế, sân bay, sân bay quốc tế, cảng hàng không, cảng hàng không quốc tế, cảng, cảng biển, bến xe, bến tàu, bến cảng, bến, bến phà, phà, ga, nhà ga, trạm, trạm thu phí, sân, sân vận động, svđ, nhà thi đấu, cung, cung văn hóa, trung tâm hội nghị, trung tâm hội nghị quốc gia, nhà hát, nhà hát lớn, rạp, bảo tàng, hoàng thành, thành cổ, phố cổ, phố đi bộ, làng cổ, làng nghề, thủy điện, đập, đê, cống, trạm bơm, hồ chứa, hồ thủy điện, nhà máy thủy điện, mỏ, giếng, lô, cửa, cửa biển, biên giới, đường sắt, ngã, cột cờ, cột mốc, tam giác, quán, nhà hàng, quán bar, đấu trường, trường đua, sân khấu, phim trường, căn cứ, căn cứ quân sự, sa mạc, hoang mạc, đại dương, sông băng, núi lửa, cung điện, lâu đài, dinh, dinh độc lập, phủ chủ tịch, nhà quốc hội, hội trường
`;

/** Prepositions of place, and words of origin. */
export const placeWords = `
tại, ở, đến, từ, về, sang, tới, qua, khắp, ngoài, trong, trên, gần, ven, quanh, khu vực, địa bàn, quê, quê ở, quê quán, ngụ, trú, trú tại, thường trú, sinh sống tại, người, gốc, quốc tịch, phía, hướng, đông, tây, nam, bắc, miền, giờ, xứ, dọc, thuộc, giữa, rời, thăm, vào, ra, lên, xuống, chính quyền, nhân dân, người dân, khách, du khách, hàng, đội, đoàn, quân đội, chính phủ, truyền thông, báo chí, giới chức, cảnh sát
`;
