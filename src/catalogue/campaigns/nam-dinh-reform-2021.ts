import type { CampaignRecord, RoundRecord, TargetRecord } from "../types.ts";

const code = "ND-CCHC-2021";
const papers = ["SUBMISSION_LETTER", "NOMINEE_LIST", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES"];
const province = "UBND tỉnh";

function annual(year: number): RoundRecord {
  return {
    code: `${code}-HN-${year}`,
    kind: "ANNUAL",
    year,
    label: { vi: `Khen thưởng hàng năm ${year}`, en: `Annual commendation ${year}` },
    opensOn: null,
    unitBefore: null,
    departmentBefore: `${year + 1}-02-28`,
    inclusive: false,
    awards: ["MERIT_CERTIFICATE_DEPARTMENT", "MERIT_CERTIFICATE_COMMUNE", "COMMENDATION_PROVINCE"],
    papers,
    demo: false,
  };
}

/** Section IV.1 of the plan, one measure a row; the threshold is the least to be reached. */
const targets: readonly TargetRecord[] = [
  {
    key: "ND-T01",
    textVi:
      "đảm bảo 100% thủ tục hành chính ngành dọc được tiếp nhận và giải quyết tại bộ phận một cửa các cấp",
    textEn:
      "Procedures of the vertical sectors received and settled at one-stop counters of all levels",
    threshold: 100,
    unit: "%",
    scope: "bộ phận một cửa các cấp",
    year: null,
  },
  {
    key: "ND-T02",
    textVi:
      "100% thủ tục hành chính nội bộ giữa các cơ quan hành chính nhà nước được công bố, công khai và cập nhật kịp thời",
    textEn: "Internal procedures between state agencies announced, published and kept up to date",
    threshold: 100,
    unit: "%",
    scope: "các cơ quan hành chính nhà nước",
    year: null,
  },
  {
    key: "ND-T03",
    textVi:
      "tối thiểu 80% hồ sơ giải quyết thủ tục hành chính được luân chuyển trong nội bộ giữa các cơ quan có thẩm quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử",
    textEn: "Case files passed electronically between the competent or concerned agencies",
    threshold: 80,
    unit: "%",
    scope: "các cơ quan có thẩm quyền giải quyết hoặc có liên quan",
    year: null,
  },
  {
    key: "ND-T04",
    textVi:
      "Tối thiểu 80% thủ tục hành chính có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến",
    textEn: "Procedures with a financial duty for which online payment is offered",
    threshold: 80,
    unit: "%",
    scope: "thủ tục hành chính có yêu cầu nghĩa vụ tài chính",
    year: null,
  },
  {
    key: "ND-T05",
    textVi: "tỷ lệ giao dịch thanh toán trực tuyến đạt từ 30% trở lên",
    textEn: "Share of payments made online",
    threshold: 30,
    unit: "%",
    scope: "giao dịch thanh toán",
    year: null,
  },
  {
    key: "ND-T06",
    textVi:
      "80% thủ tục hành chính của tỉnh được cung cấp trực tuyến mức độ 3, 4 và được cung cấp trên nhiều phương tiện khác nhau, bao gồm cả thiết bị di động",
    textEn:
      "Procedures of the province offered online at level 3 or 4 and on several kinds of device, mobile ones included",
    threshold: 80,
    unit: "%",
    scope: "thủ tục hành chính của tỉnh",
    year: null,
  },
  {
    key: "ND-T07",
    textVi:
      "100% dịch vụ công trực tuyến của tỉnh được tích hợp, cung cấp trên Cổng dịch vụ công quốc gia",
    textEn: "Online public services of the province offered on the National Public Service Portal",
    threshold: 100,
    unit: "%",
    scope: "dịch vụ công trực tuyến của tỉnh",
    year: null,
  },
  {
    key: "ND-T08",
    textVi: "Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ đạt tối thiểu 60%",
    textEn: "Case files settled online at level 3 and 4 out of all files",
    threshold: 60,
    unit: "%",
    scope: "tổng số hồ sơ",
    year: null,
  },
  {
    key: "ND-T09",
    textVi:
      "Rà soát, đề xuất phân cấp việc giải quyết thủ tục hành chính giữa Ủy ban nhân dân tỉnh với các sở, ban, ngành và UBND các huyện, thành phố đạt mục tiêu phân cấp ít nhất 20% thủ tục hành chính",
    textEn:
      "Procedures whose settlement is handed down from the provincial People's Committee to departments, districts and cities",
    threshold: 20,
    unit: "%",
    scope: "thủ tục hành chính",
    year: null,
  },
  {
    key: "ND-T10",
    textVi:
      "Đến hết năm 2021, hoàn thành số hóa kết quả giải quyết thủ tục hành chính đang còn hiệu lực và có giá trị sử dụng thuộc thẩm quyền giải quyết đạt tỷ lệ tối thiểu tương ứng là 30% ở cấp tỉnh",
    textEn: "Valid results of procedures digitised by the end of 2021, provincial level",
    threshold: 30,
    unit: "%",
    scope: "cấp tỉnh",
    year: 2021,
  },
  {
    key: "ND-T11",
    textVi: "20% ở cấp huyện",
    textEn: "Valid results of procedures digitised by the end of 2021, district level",
    threshold: 20,
    unit: "%",
    scope: "cấp huyện",
    year: 2021,
  },
  {
    key: "ND-T12",
    textVi: "15% ở cấp xã",
    textEn: "Valid results of procedures digitised by the end of 2021, commune level",
    threshold: 15,
    unit: "%",
    scope: "cấp xã",
    year: 2021,
  },
  {
    key: "ND-T13",
    textVi: "Đến năm 2025 đạt tỷ lệ 100% số hóa kết quả giải quyết thủ tục hành chính ở các cấp",
    textEn: "Results of procedures digitised by 2025 at every level",
    threshold: 100,
    unit: "%",
    scope: "các cấp",
    year: 2025,
  },
  {
    key: "ND-T14",
    textVi: "từ năm 2022, mỗi năm tăng tối thiểu 20% đối với mỗi cấp hành chính",
    textEn: "Yearly rise of the share of digitised results from 2022 on, at each level",
    threshold: 20,
    unit: "%/năm",
    scope: "mỗi cấp hành chính",
    year: null,
  },
  {
    key: "ND-T15",
    textVi:
      "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 90%",
    textEn: "Satisfaction of citizens and enterprises with the settlement of procedures",
    threshold: 90,
    unit: "%",
    scope: "người dân, doanh nghiệp",
    year: null,
  },
  {
    key: "ND-T16",
    textVi:
      "mức độ hài lòng về giải quyết thủ tục hành chính lĩnh vực y tế, giáo dục, đất đai, xây dựng, đầu tư đạt tối thiểu 85%",
    textEn: "Satisfaction in health, education, land, construction and investment",
    threshold: 85,
    unit: "%",
    scope: "lĩnh vực y tế, giáo dục, đất đai, xây dựng, đầu tư",
    year: null,
  },
  {
    key: "ND-T17",
    textVi:
      "Phấn đấu đạt 80% người dân, doanh nghiệp khi thực hiện thủ tục hành chính không phải cung cấp lại thông tin, giấy tờ, tài liệu đã được chấp nhận khi thực hiện thành công thủ tục hành chính trước đó",
    textEn:
      "Citizens and enterprises who need not supply again what was accepted in an earlier procedure",
    threshold: 80,
    unit: "%",
    scope: "người dân, doanh nghiệp",
    year: null,
  },
  {
    key: "ND-T18",
    textVi: "100% văn bản trao đổi giữa các cơ quan hành chính nhà nước dưới dạng điện tử",
    textEn: "Documents exchanged electronically between state agencies",
    threshold: 100,
    unit: "%",
    scope: "các cơ quan hành chính nhà nước",
    year: null,
  },
  {
    key: "ND-T19",
    textVi:
      "90% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng (trừ hồ sơ thuộc phạm vi bí mật nhà nước)",
    textEn: "Work files handled online at provincial level, state secrets excepted",
    threshold: 90,
    unit: "%",
    scope: "cấp tỉnh",
    year: null,
  },
  {
    key: "ND-T20",
    textVi:
      "80% hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng (trừ hồ sơ thuộc phạm vi bí mật nhà nước)",
    textEn: "Work files handled online at district level, state secrets excepted",
    threshold: 80,
    unit: "%",
    scope: "cấp huyện",
    year: null,
  },
  {
    key: "ND-T21",
    textVi:
      "60% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ thuộc phạm vi bí mật nhà nước)",
    textEn: "Work files handled online at commune level, state secrets excepted",
    threshold: 60,
    unit: "%",
    scope: "cấp xã",
    year: null,
  },
  {
    key: "ND-T22",
    textVi:
      "Phân đấu 100% hệ thống báo cáo của tỉnh được kết nối liên thông, chia sẻ dữ liệu với Hệ thống thông tin báo cáo quốc gia",
    textEn: "Reporting systems of the province linked with the national reporting system",
    threshold: 100,
    unit: "%",
    scope: "hệ thống báo cáo của tỉnh",
    year: null,
  },
  {
    key: "ND-T23",
    textVi: "100% vốn đầu tư được phân bổ kịp thời, đúng nguyên tắc",
    textEn: "Investment capital allocated in time and by the rules",
    threshold: 100,
    unit: "%",
    scope: "vốn đầu tư",
    year: null,
  },
  {
    key: "ND-T24",
    textVi:
      "Phân đấu hoàn thành thực hiện giải ngân kế hoạch đầu tư vốn ngân sách nhà nước hàng năm",
    textEn: "The yearly disbursement plan of the state budget's investment is carried out",
    threshold: null,
    unit: null,
    scope: "kế hoạch đầu tư vốn ngân sách nhà nước hàng năm",
    year: null,
  },
  {
    key: "ND-T25",
    textVi:
      "phân đầu hướng dẫn hoàn thiện hồ sơ không quá một lần trong suốt quá trình giải quyết thủ tục hành chính",
    textEn: "Applicants are asked to complete a file at most once in the whole procedure",
    threshold: 1,
    unit: "lần (tối đa)",
    scope: "hồ sơ thủ tục hành chính",
    year: null,
  },
];

/** Plan of UBND tỉnh Nam Định, 2021. Texts are the plan's own. */
export const namDinhReform2021: CampaignRecord = {
  code,
  label: {
    vi: "Phong trào thi đua “Đẩy mạnh cải cách hành chính tỉnh Nam Định giai đoạn 2021-2025”",
    en: "Emulation movement “Stepping up administrative reform in Nam Định Province, 2021–2025”",
  },
  commendationType: "MOVEMENT",
  launchedBy: "ND",
  monitors: ["ND-SNV"],
  plan: {
    number: null,
    symbol: "KH-UBND",
    issuedOn: null,
    place: "Nam Định",
    dateText: "ngày tháng năm 2021",
    signer: "Phạm Đình Nghị",
    signerTitle: "CHỦ TỊCH",
    signingCapacity: "ON_BEHALF",
    recipients: [
      "Ban Thi đua - Khen thưởng TW",
      "TT. Tỉnh ủy, TT. HĐND tỉnh",
      "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
      "Các Ban, VP, đơn vị thuộc Tỉnh ủy",
      "MTTQ và các tổ chức CT-XH tỉnh",
      "Các Sở, ban, ngành",
      "Các cụm, khối thi đua của tỉnh",
      "UBND các huyện, thành phố",
      "Thành viên Hội đồng TĐKT tỉnh",
      "Công TTĐT tỉnh; Trang TTĐT VPUBND tỉnh",
      "Lưu: VP1, VP8",
    ],
    remarks: [
      "Số, ngày và tháng ban hành để trống trong nguồn; chỉ có năm 2021.",
      "Kế hoạch số 99/KH-UBND được viện dẫn với hai ngày khác nhau: 28/8/2021 (phần căn cứ) và 20/8/2021 (mục II.2.2).",
      "Chủ tịch UBND các huyện, thành phố cũng tặng Giấy khen; cấp huyện không còn từ 01/7/2025 và không có mã hình thức riêng.",
      "Khen thưởng cấp Nhà nước thực hiện theo quy định của pháp luật về thi đua, khen thưởng, không có tiêu chuẩn riêng trong kế hoạch.",
      "Thời hạn là ngày hồ sơ gửi về UBND tỉnh (qua Sở Nội vụ); nguồn không nêu thời hạn trong nội bộ cơ quan, đơn vị.",
      "Giữ nguyên lỗi chữ của bản nguồn: “Đề tạo động lực”, “phân đầu”, “Phân đấu”, “Công TTĐT”.",
    ],
  },
  validFrom: "2021-01-01",
  validTo: "2025-12-31",
  purpose: [
    "Đề tạo động lực đẩy mạnh cải cách hành chính, thúc đẩy đổi mới sáng tạo, nâng cao Chỉ số cải cách hành chính tỉnh Nam Định giai đoạn 2021-2025, góp phần thực hiện thành công các nhiệm vụ phát triển kinh tế - xã hội của tỉnh.",
    "Nâng cao ý thức, trách nhiệm, đạo đức công vụ của đội ngũ cán bộ, công chức, viên chức, nhất là người đứng đầu các cơ quan, đơn vị trong công tác cải cách hành chính.",
    "Biểu dương, khen thưởng những tập thể, cá nhân có thành tích xuất sắc, sáng tạo trong thực hiện phong trào thi đua; qua đó kịp thời phát hiện, bồi dưỡng, nhân rộng các cách làm hay, hiệu quả, tạo sự lan tỏa trong toàn tỉnh.",
    "Phong trào thi đua phải được triển khai rộng khắp, thường xuyên, phát huy được tinh thần đoàn kết, sức sáng tạo của các tập thể, cá nhân trong phong trào thi đua; xây dựng các tiêu chí thi đua cụ thể, phù hợp, tạo sự đột phá, thực hiện có hiệu quả các nhiệm vụ trong công tác cải cách hành chính nhà nước giai đoạn 2021-2025 trên địa bàn tỉnh.",
    "Gắn việc tổ chức triển khai thực hiện Phong trào thi đua với việc thực hiện nhiệm vụ phát triển kinh tế - xã hội, Kế hoạch cải cách hành chính nhà nước hàng năm và giai đoạn 2021-2025, Kế hoạch số 86/KH-UBND ngày 28/7/2021 của UBND tỉnh về triển khai thực hiện “Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính” trên địa bàn tỉnh Nam Định và các phong trào thi đua khác, nhất là phong trào thi đua “Cán bộ, công chức, viên chức tỉnh Nam Định thi đua thực hiện văn hóa công sở”.",
    "Việc bình xét thi đua, khen thưởng phải bảo đảm kịp thời, dân chủ, khách quan, đúng đối tượng, tiêu chuẩn và thành tích đạt được của tập thể, cá nhân. Khen thưởng gắn với kiểm điểm, đánh giá Chỉ số cải cách hành chính hàng năm của tỉnh.",
    "Thi đua thực hiện đổi mới trong công tác tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước, Nghị quyết của Tỉnh ủy, Kế hoạch của UBND tỉnh về nhiệm vụ cải cách hành chính giai đoạn 2021-2025 để nâng cao ý thức, trách nhiệm, đạo đức công vụ của đội ngũ cán bộ, công chức, viên chức, nhất là người đứng đầu các cơ quan, đơn vị trong thực thi công vụ, góp phần nâng cao chất lượng phục vụ người dân, doanh nghiệp.",
    "Thi đua thực hiện tốt các nhiệm vụ được giao tại Kế hoạch số 79/KH-UBND ngày 16/7/2021 của UBND tỉnh triển khai thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về Đẩy mạnh cải cách hành chính, nâng cao năng lực cạnh tranh, xúc tiến và thu hút đầu tư tỉnh Nam Định giai đoạn 2021-2025; Kế hoạch số 111/KH-UBND ngày 29/9/2021 của UBND tỉnh về cải cách hành chính tỉnh Nam Định giai đoạn 2021-2025, Kế hoạch số 99/KH-UBND ngày 20/8/2021 của UBND tỉnh về nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh và Chỉ số cải cách hành chính giai đoạn 2021-2025. Các cơ quan, đơn vị, địa phương lấy sự hài lòng của người dân và doanh nghiệp khi đề nghị giải quyết hồ sơ thủ tục hành chính, nhất là các hồ sơ thủ tục hành chính về đầu tư, đất đai, đăng ký kinh doanh, cấp phép xây dựng... và sử dụng các dịch vụ công thuộc lĩnh vực giáo dục, y tế làm thước đo đánh giá chất lượng hoạt động của tổ chức, cá nhân trong thực hiện nhiệm vụ; tăng tỷ lệ giải quyết hồ sơ thủ tục hành chính đúng và trước hạn; nâng cao tỷ lệ người dân và doanh nghiệp tham gia sử dụng dịch vụ công trực tuyến mức độ 3, 4 tại cơ quan, đơn vị, địa phương.",
    "Thi đua trong việc nghiên cứu, đề xuất các sáng kiến, giải pháp, cách làm mới trong thực hiện nhiệm vụ cải cách hành chính; đặc biệt là các sáng kiến, giải pháp về ứng dụng công nghệ thông tin vào công tác quản lý, điều hành giải quyết thủ tục hành chính ở các cơ quan hành chính nhà nước nhằm tạo sự chuyển biến có tính đột phá, mang lại hiệu quả thiết thực, nâng cao Chỉ số cải cách hành chính của tỉnh, sự hài lòng của tổ chức và cá nhân đối với sự phục vụ của cơ quan hành chính nhà nước.",
    "Thi đua hoàn thành vượt mức các chỉ tiêu, nhiệm vụ về: tăng trưởng kinh tế; tăng thu ngân sách; phát triển hạ tầng kinh tế - xã hội; xây dựng nông thôn mới, đô thị văn minh; giảm nghèo bền vững; giảm tội phạm và tai nạn giao thông; thực hiện tốt các chính sách an sinh xã hội; phát triển y tế, giáo dục và đào tạo, khoa học và công nghệ, bảo vệ môi trường; đảm bảo quốc phòng - an ninh và trật tự an toàn xã hội.",
    "Thi đua huy động và sử dụng có hiệu quả các nguồn lực để xây dựng chính quyền điện tử, chuyển đổi số đồng bộ, toàn diện trong các cơ quan Đảng, chính quyền các cấp, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội, doanh nghiệp và người dân; thực hiện tốt cải cách hành chính, chuyển đổi số nhằm tạo môi trường thuận lợi thu hút đầu tư, nâng cao năng lực cạnh tranh, xây dựng hệ thống chính trị trong sạch, vững mạnh.",
  ],
  basis: [
    {
      title:
        "Nghị quyết Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
      number: "76",
      symbol: "NQ-CP",
      issuedOn: "2021-07-15",
      issuer: "Chính phủ",
    },
    {
      title:
        "Nghị quyết về đẩy mạnh cải cách hành chính, nâng cao năng lực cạnh tranh, xúc tiến và thu hút đầu tư tỉnh Nam Định giai đoạn 2021-2025",
      number: "04",
      symbol: "NQ/TU",
      issuedOn: "2021-06-18",
      issuer: "Ban Chấp hành Đảng bộ tỉnh",
    },
    {
      title:
        "Kế hoạch triển khai thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính, nâng cao năng lực cạnh tranh, xúc tiến và thu hút đầu tư tỉnh Nam Định giai đoạn 2021-2025",
      number: "79",
      symbol: "KH-UBND",
      issuedOn: "2021-07-16",
      issuer: province,
    },
    {
      title:
        "Quyết định ban hành Chương trình tổng thể cải cách hành chính nhà nước tỉnh Nam Định giai đoạn 2021-2030",
      number: "2084",
      symbol: "QĐ-UBND",
      issuedOn: "2021-09-28",
      issuer: province,
    },
    {
      title: "Kế hoạch về cải cách hành chính tỉnh Nam Định giai đoạn 2021-2025",
      number: "111",
      symbol: "KH-UBND",
      issuedOn: "2021-09-29",
      issuer: province,
    },
    {
      title:
        "Kế hoạch về nâng cao Chỉ số cạnh tranh cấp tỉnh và Chỉ số cải cách hành chính tỉnh Nam Định giai đoạn 2021-2025",
      number: "99",
      symbol: "KH-UBND",
      issuedOn: "2021-08-28",
      issuer: province,
    },
    {
      title:
        "Chỉ thị về việc đẩy mạnh Chương trình tổng thể cải cách hành chính nhà nước tỉnh Nam Định, giai đoạn 2021-2030",
      number: "34",
      symbol: "CT-UBND",
      issuedOn: "2021-10-07",
      issuer: "Chủ tịch Ủy ban nhân dân tỉnh",
    },
    {
      title:
        "Kế hoạch về triển khai thực hiện “Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính” trên địa bàn tỉnh Nam Định",
      number: "86",
      symbol: "KH-UBND",
      issuedOn: "2021-07-28",
      issuer: province,
    },
    {
      title: "Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
      number: "91/2017",
      symbol: "NĐ-CP",
      issuedOn: "2017-07-31",
      issuer: "Chính phủ",
    },
  ],
  subjectsText: [
    {
      kind: "COLLECTIVE",
      textVi:
        "Các Sở, ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh, các cơ quan, đơn vị thuộc cụm, khối thi đua của tỉnh; đơn vị sự nghiệp, doanh nghiệp, các tổ chức hội, hiệp hội thuộc tỉnh (sau đây gọi tắt là cơ quan, đơn vị);",
    },
    {
      kind: "COLLECTIVE",
      textVi: "Các huyện và thành phố, các xã, phường, thị trấn (sau đây gọi tắt là địa phương).",
    },
    {
      kind: "INDIVIDUAL",
      textVi:
        "Cán bộ, công chức, viên chức và người lao động thuộc các cơ quan, đơn vị, địa phương nêu tại điểm 1.1, khoản 1, mục II của Kế hoạch này.",
    },
  ],
  criteria: [
    {
      key: "ND-C0",
      subject: "COLLECTIVE",
      textVi: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính Nhà nước",
      textEn: "Strictly keeps the discipline of state administration",
      evidenceVi: "Xác nhận của thủ trưởng đơn vị trình khen; không bị tạm dừng xét",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "NO_DISCIPLINE" },
    },
    {
      key: "ND-C1",
      subject: "COLLECTIVE",
      textVi:
        "Có thành tích xuất sắc, tiêu biểu trong phong trào thi đua, dẫn đầu các cơ quan, đơn vị, địa phương trong thực hiện các nội dung, nhiệm vụ đẩy mạnh cải cách hành chính được cơ quan, địa phương, đơn vị xét chọn, đề xuất.",
      textEn:
        "Has outstanding, exemplary achievement in the movement, leading agencies, units and localities in administrative reform, chosen and proposed by its agency, locality or unit.",
      evidenceVi: "Báo cáo thành tích; biên bản xét chọn",
      logic: "ANY_OF",
      group: "ND-C",
      headOnly: false,
    },
    {
      key: "ND-C2",
      subject: "COLLECTIVE",
      textVi:
        "Có kết quả chấm điểm Chỉ số cải cách hành chính Nhà nước hàng năm đạt từ 90% trở lên (đối với các cơ quan, đơn vị thuộc đối tượng được Ủy ban nhân dân tỉnh, Ủy ban nhân dân các huyện, thành phố đánh giá xác định Chỉ số cải cách hành chính hàng năm).",
      textEn:
        "Its yearly administrative reform index is 90% or more (for agencies and units that the People's Committee of the province, districts or cities scores every year).",
      evidenceVi: "Kết quả chấm điểm Chỉ số cải cách hành chính hàng năm",
      logic: "ANY_OF",
      group: "ND-C",
      headOnly: false,
      condition: {
        kind: "INDEX",
        index: "PAR_INDEX",
        of: "SUBJECT",
        atLeastBasisPoints: 9000,
        years: "LAST",
      },
    },
    {
      key: "ND-C3",
      subject: "COLLECTIVE",
      textVi:
        "Có sáng kiến, giải pháp, cách làm mới hoặc đề tài nghiên cứu khoa học trong công tác cải cách hành chính, mang tính mới, tính thực tế, có thể nhân rộng triển khai áp dụng trong thực tiễn quản lý, giải quyết công việc, tạo đột phá trong công tác cải cách hành chính của tỉnh, cơ quan, đơn vị, địa phương được Sở Khoa học và Công nghệ công nhận.",
      textEn:
        "Has an initiative, solution, new way of working or research topic in administrative reform that is new, practical and replicable, makes a breakthrough for the province, agency, unit or locality, and is recognised by the Department of Science and Technology.",
      evidenceVi: "Giấy công nhận của Sở Khoa học và Công nghệ",
      logic: "ANY_OF",
      group: "ND-C",
      headOnly: false,
      condition: { kind: "INITIATIVES", level: "PROVINCE", times: 1 },
    },
    {
      key: "ND-I0",
      subject: "INDIVIDUAL",
      textVi: "Thực hiện nghiêm kỷ luật, kỷ cương hành chính Nhà nước",
      textEn: "Strictly keeps the discipline of state administration",
      evidenceVi: "Xác nhận của thủ trưởng đơn vị trình khen; không bị tạm dừng xét",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "NO_DISCIPLINE" },
    },
    {
      key: "ND-I1",
      subject: "INDIVIDUAL",
      textVi:
        "Có thành tích xuất sắc, tiêu biểu trong thực hiện tham mưu các nội dung, nhiệm vụ đẩy mạnh cải cách hành chính, được cơ quan, đơn vị xét chọn, đề xuất.",
      textEn:
        "Has outstanding, exemplary achievement in advising on administrative reform, chosen and proposed by the agency or unit.",
      evidenceVi: "Báo cáo thành tích; biên bản xét chọn",
      logic: "ANY_OF",
      group: "ND-I",
      headOnly: false,
    },
    {
      key: "ND-I2",
      subject: "INDIVIDUAL",
      textVi:
        "Có sáng kiến thiết thực được công nhận và áp dụng trong thực tế tại cơ quan, đơn vị góp phần thực hiện có hiệu quả công tác cải cách hành chính, được cơ quan, đơn vị đánh giá, công nhận.",
      textEn:
        "Has a practical initiative recognised and applied in the agency or unit that helps administrative reform, assessed and recognised by the agency or unit.",
      evidenceVi: "Quyết định hoặc giấy chứng nhận công nhận sáng kiến",
      logic: "ANY_OF",
      group: "ND-I",
      headOnly: false,
      condition: { kind: "INITIATIVES", level: "UNIT", times: 1, applied: true },
    },
    {
      key: "ND-I3",
      subject: "INDIVIDUAL",
      textVi:
        "Cán bộ, công chức, viên chức trực tiếp tham mưu, chỉ đạo, thực hiện công tác cải cách hành chính tại các cơ quan, đơn vị có giá trị Chỉ số cải cách hành chính, Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước hàng năm đạt từ 90% trở lên.",
      textEn:
        "Directly advises on, directs or carries out administrative reform in an agency or unit whose yearly administrative reform index and satisfaction index (SIPAS) are both 90% or more.",
      evidenceVi: "Kết quả Chỉ số cải cách hành chính và Chỉ số hài lòng (SIPAS) hàng năm",
      logic: "ANY_OF",
      group: "ND-I",
      headOnly: false,
      condition: {
        kind: "ALL",
        of: [
          {
            kind: "INDEX",
            index: "PAR_INDEX",
            of: "UNIT",
            atLeastBasisPoints: 9000,
            years: "EVERY",
          },
          { kind: "INDEX", index: "SIPAS", of: "UNIT", atLeastBasisPoints: 9000, years: "EVERY" },
        ],
      },
    },
  ],
  // State level is by the law alone.
  criteriaFor: [
    "MERIT_CERTIFICATE_DEPARTMENT",
    "MERIT_CERTIFICATE_COMMUNE",
    "COMMENDATION_PROVINCE",
  ],
  targets,
  papersText: [
    "Tờ trình kèm theo danh sách tập thể, cá nhân của đơn vị trình khen.",
    "Báo cáo thành tích của tập thể, cá nhân được đề nghị khen thưởng có xác nhận của thủ trưởng đơn vị trình khen (mẫu số 07 ban hành kèm theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng).",
    "Biên bản họp Hội đồng Thi đua Khen thưởng của đơn vị trình khen.",
  ],
  funding: {
    textVi:
      "Kinh phí khen thưởng thành tích trong thực hiện Phong trào thi đua được trích từ nguồn kinh phí khen thưởng hàng năm của tỉnh; Mức khen thưởng thực hiện theo quy định tại Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
    sources: ["nguồn kinh phí khen thưởng hàng năm của tỉnh"],
  },
  rounds: [
    annual(2021),
    annual(2022),
    annual(2023),
    annual(2024),
    annual(2025),
    {
      code: `${code}-TK-2025`,
      kind: "FINAL",
      year: 2025,
      label: {
        vi: "Khen thưởng tổng kết giai đoạn 2021-2025",
        en: "Final commendation of the period 2021–2025",
      },
      opensOn: null,
      unitBefore: null,
      departmentBefore: "2025-12-31",
      inclusive: false,
      awards: [
        "MERIT_CERTIFICATE_DEPARTMENT",
        "MERIT_CERTIFICATE_COMMUNE",
        "COMMENDATION_PROVINCE",
        "LABOUR_ORDER_3",
        "COMMENDATION_PRIME_MINISTER",
      ],
      papers,
      demo: false,
    },
  ],
};
