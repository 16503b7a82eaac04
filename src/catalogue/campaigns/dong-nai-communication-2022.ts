import type { CampaignRecord, CitedDocument } from "../types.ts";

const government = "Chính phủ";
const province = "UBND tỉnh";

/** Documents the plan tells about (II.1.a), beside its own two bases. */
const toCommunicate: readonly CitedDocument[] = [
  {
    title:
      "Nghị quyết về ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
    number: "76",
    symbol: "NQ-CP",
    issuedOn: "2021-07-15",
    issuer: government,
  },
  {
    title:
      "Nghị quyết về một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử giai đoạn 2019 - 2020, định hướng đến 2025",
    number: "17",
    symbol: "NQ-CP",
    issuedOn: "2019-03-17",
    issuer: government,
  },
  {
    title:
      "Nghị định về việc sửa đổi, bổ sung một số điều của Nghị định số 108/2014/NĐ-CP về tinh giản biên chế",
    number: "113/2018",
    symbol: "NĐ-CP",
    issuedOn: "2018-08-31",
    issuer: government,
  },
  {
    title: "Nghị định quy định về tuyển dụng, sử dụng và quản lý viên chức",
    number: "115",
    symbol: "NĐ-CP",
    issuedOn: "2020-09-25",
    issuer: government,
  },
  {
    title: "Nghị định quy định về tuyển dụng, sử dụng và quản lý công chức",
    number: "138/2020",
    symbol: "NĐ-CP",
    issuedOn: "2020-11-27",
    issuer: government,
  },
  {
    title:
      "Nghị định sửa đổi, bổ sung Nghị định số 61/2018/NĐ-CP về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    number: "107/2021",
    symbol: "NĐ-CP",
    issuedOn: "2021-12-06",
    issuer: null,
  },
  {
    title:
      "Quyết định quy định tổ chức bộ máy cơ quan chuyên môn, UBND cấp huyện và đơn vị sự nghiệp công lập trên địa bàn tỉnh",
    number: "42/2021",
    symbol: "QĐ-UBND",
    issuedOn: "2021-09-23",
    issuer: province,
  },
  {
    title: "Quyết định về tuyển dụng công chức, viên chức, bổ nhiệm, bổ nhiệm lại lãnh đạo quản lý",
    number: "45/2021",
    symbol: "QĐ-UBND",
    issuedOn: "2021-10-19",
    issuer: province,
  },
  {
    title: "Quyết định về tuyển dụng công chức, viên chức, bổ nhiệm, bổ nhiệm lại lãnh đạo quản lý",
    number: "53/2021",
    symbol: "QĐ-UBND",
    issuedOn: "2021-11-26",
    issuer: province,
  },
  {
    title:
      "Quyết định ban hành Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    number: "749",
    symbol: "QĐ-TTg",
    issuedOn: "2020-06-03",
    issuer: "Thủ tướng Chính phủ",
  },
  {
    title:
      "Quyết định phê duyệt Chương trình chuyển đổi số đến năm 2025, định hướng đến năm 2030 và Kế hoạch chuyển đổi số thuộc ngành, lĩnh vực quản lý",
    number: "5003",
    symbol: "QĐ-UBND",
    issuedOn: "2020-12-30",
    issuer: province,
  },
  {
    title: "Quyết định phê duyệt Chương trình cải cách hành chính của tỉnh giai đoạn 2021-2030",
    number: "3183",
    symbol: "QĐ-UBND",
    issuedOn: "2021-09-09",
    issuer: province,
  },
  {
    title:
      "Kế hoạch về thực hiện Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt đề án đổi mới cơ chế một cửa, một cửa liên thông",
    number: "5755",
    symbol: "KH-UBND",
    issuedOn: "2021-05-27",
    issuer: province,
  },
];

/**
 * Plan of Sở VHTTDL Đồng Nai for communicating administrative reform in 2022: it tells about good
 * examples (II.1.g) and awards nothing itself.
 */
export const dongNaiCommunication2022: CampaignRecord = {
  code: "DN-SVHTTDL-TTCCHC-2022",
  label: {
    vi: "Thông tin, tuyên truyền cải cách hành chính năm 2022 của Sở Văn hóa, Thể thao và Du lịch Đồng Nai",
    en: "Information and communication on administrative reform in 2022, Department of Culture, Sports and Tourism of Đồng Nai",
  },
  commendationType: "MOVEMENT",
  launchedBy: "DN-SVHTTDL",
  monitors: ["DN-SVHTTDL-TCHC"],
  plan: {
    number: "175",
    symbol: "KH-SVHTTDL",
    issuedOn: "2022-01-27",
    place: "Đồng Nai",
    dateText: "ngày 27 tháng 01 năm 2022",
    signer: "Lê Kim Bằng",
    signerTitle: "GIÁM ĐỐC",
    signingCapacity: null,
    recipients: [
      "VP UBND tỉnh",
      "GD, PGD Sở",
      "Các phòng thuộc Sở",
      "Trung tâm VH-ĐA",
      "Lưu: VT, TCHC.(p.o)",
    ],
    remarks: [
      "Số 175/KH-SVHTTDL (27/01/2022) trùng với số của chính kế hoạch được viện dẫn, ngày 26/01/2022.",
      "Nguồn không có mục III (từ mục II sang mục IV).",
      "Mục II có tên “đối tượng tuyên truyền” nhưng không nêu đối tượng nào.",
      "Nghị định 115 được viện dẫn là “115/NĐ-CP”, thiếu năm.",
      "Câu kết gọi đây là kế hoạch về cải cách “thủ tục hành chính”, tên kế hoạch là cải cách hành chính.",
      "Không có đợt xét, hình thức khen thưởng, tiêu chuẩn và hồ sơ.",
      "Giữ nguyên lỗi chữ của bản nguồn: “đồng đảo”, “lòng ghép”.",
      "Báo cáo định kỳ quý I, 6 tháng, hàng năm hoặc đột xuất, lồng ghép vào báo cáo kết quả cải cách hành chính, thông qua Sở Nội vụ.",
    ],
  },
  validFrom: "2022-01-27",
  validTo: "2022-12-31",
  purpose: [
    "Đẩy mạnh công tác tuyên truyền bằng nhiều hình thức, phong phú, sinh động giúp cho cán bộ, công chức, viên chức, Nhân dân hiểu và tham gia tích cực công tác cải cách hành chính;",
    "Tăng cường trách nhiệm của các phòng ban chuyên môn trong giải quyết các phản ánh, kiến nghị của người dân, doanh nghiệp; công khai kết quả giải quyết phản ánh kiến nghị trên Cổng dịch vụ công quốc gia, Tổng đài Dịch vụ công 1022 của tỉnh;",
    "Phối hợp chặt chẽ giữa Sở VHTTDL với các đơn vị về trách nhiệm trong việc tuyên truyền, phổ biến Chương trình cải cách hành chính giai đoạn 2021-2030;",
    "Đổi mới tư duy và hành động sáng tạo; đổi mới lề lối phương thức làm việc của đội ngũ cán bộ, công chức, viên chức về công tác cải cách hành chính; tăng cường sự tham gia của người dân, doanh nghiệp và các tổ chức xã hội trong triển khai thực hiện cải cách hành chính;",
    "Nâng cao kỷ cương trách nhiệm của cán bộ, công chức, viên chức; đẩy mạnh thực hiện chính quyền điện tử hướng đến chính quyền số; qua đó nâng cao mức độ hài lòng của người dân, doanh nghiệp đối với sự phục vụ của cơ quan hành chính nhà nước;",
    "Thông tin, tuyên truyền các tiện ích về thực hiện thủ tục hành chính đã triển khai để đồng đảo người dân, doanh nghiệp biết, sử dụng; nhân rộng các gương điển hình, các cách làm cải cách hành chính có hiệu quả thiết thực.",
    "Công tác thông tin, tuyên truyền về cải cách hành chính phải được thực hiện kịp thời, đầy đủ, thường xuyên, phong phú về nội dung và hình thức một cách thiết thực, hiệu quả, đúng đối tượng; lòng ghép với các nội dung tuyên truyền, phổ biến các chủ trương, chính sách của Đảng, pháp luật của Nhà nước;",
    "Tuyên truyền cải cách hành chính gắn với thực hiện các giải pháp trong Kế hoạch cải cách hành chính của Sở VHTTDL năm 2022; đảm bảo phù hợp với thực tế công tác phòng, chống dịch bệnh Covid-19.",
    "Tuyên truyền, biểu dương những tập thể, cá nhân có thành tích xuất sắc trong công tác cải cách hành chính về mô hình, cơ chế mới đang triển khai thí điểm; các sáng kiến, mô hình tốt trong cải cách hành chính.",
  ],
  basis: [
    {
      title: "Kế hoạch về cải cách hành chính tỉnh Đồng Nai năm 2022",
      number: "16341",
      symbol: "KH-UBND",
      issuedOn: "2021-12-28",
      issuer: province,
    },
    {
      title: "Kế hoạch về cải cách hành chính năm 2022",
      number: "175",
      symbol: "KH-SVHTTDL",
      issuedOn: "2022-01-26",
      issuer: "Sở Văn hóa, Thể thao và Du lịch",
    },
    ...toCommunicate,
  ],
  subjectsText: [],
  criteria: [],
  targets: [],
  papersText: [],
  funding: {
    textVi:
      "Kinh phí thực hiện thông tin, tuyên truyền cải cách hành chính năm 2022 được cấp từ nguồn kinh phí không tự chủ và tự chủ của Sở Văn hóa Thể thao và Du lịch đảm bảo thực hiện hiệu quả Kế hoạch.",
    sources: ["nguồn kinh phí không tự chủ", "nguồn kinh phí tự chủ"],
  },
  rounds: [],
};
