import type { RoleRecord } from "./types.ts";

/** What a person can be at a desk, by level. */
export const roles: readonly RoleRecord[] = [
  {
    key: "NOMINEE",
    label: { vi: "Người hoặc tập thể được đề nghị", en: "Nominee" },
    level: "UNIT",
    duty: {
      vi: "Tự viết và chịu trách nhiệm về báo cáo thành tích của mình.",
      en: "Writes the achievement report and answers for what it says.",
    },
  },
  {
    key: "UNIT_OFFICER",
    label: { vi: "Chuyên viên đơn vị", en: "Unit officer" },
    level: "UNIT",
    duty: {
      vi: "Lập đề nghị khen thưởng, chuẩn bị hồ sơ và bổ sung khi được yêu cầu.",
      en: "Drafts nominations, prepares the dossier and supplements it when asked.",
    },
  },
  {
    key: "UNIT_HEAD",
    label: { vi: "Trưởng phòng, Thủ trưởng đơn vị", en: "Head of unit" },
    level: "UNIT",
    duty: {
      vi: "Chủ trì họp bình xét, xác nhận báo cáo thành tích và ký Tờ trình của đơn vị.",
      en: "Chairs the unit's review, confirms the reports and signs the unit's submission letter.",
    },
    signsAs: ["HEAD", "DEPUTY_FOR", "ACTING"],
  },
  {
    key: "UNION_MONITOR",
    label: { vi: "Công đoàn Sở", en: "Trade union of the department" },
    level: "DEPARTMENT",
    duty: {
      vi: "Cùng Văn phòng theo dõi, hướng dẫn, kiểm tra và đôn đốc việc thực hiện phong trào.",
      en: "Follows, guides, checks and urges the movement together with the office.",
    },
  },
  {
    key: "OFFICE_REVIEWER",
    label: {
      vi: "Chuyên viên thẩm định của Văn phòng Sở",
      en: "Reviewer at the department's office",
    },
    level: "DEPARTMENT",
    duty: {
      vi: "Tiếp nhận, kiểm tra thành phần, thẩm định hồ sơ và lập danh sách tổng hợp.",
      en: "Receives dossiers, checks that they are complete, appraises them and keeps the consolidated list.",
    },
  },
  {
    key: "OFFICE_CHIEF",
    label: { vi: "Chánh Văn phòng Sở", en: "Chief of the department's office" },
    level: "DEPARTMENT",
    duty: {
      vi: "Duyệt kết quả thẩm định, quyết định yêu cầu bổ sung thêm và báo cáo lãnh đạo Sở.",
      en: "Approves appraisals, decides on a further supplement and reports to the leadership.",
    },
    signsAs: ["BY_ORDER", "HEAD"],
  },
  {
    key: "CLERK",
    label: { vi: "Văn thư", en: "Records clerk" },
    level: "DEPARTMENT",
    duty: {
      vi: "Cấp số, ghi ngày, ký số của cơ quan, phát hành và lưu văn bản.",
      en: "Numbers, dates and seals documents, sends them out and files them.",
    },
  },
  {
    key: "FINANCE",
    label: { vi: "Cán bộ Kế hoạch – Tài chính", en: "Finance officer" },
    level: "DEPARTMENT",
    duty: {
      vi: "Lập dự toán, chi và quyết toán tiền thưởng.",
      en: "Estimates, pays and settles the prize money.",
    },
  },
  {
    key: "INITIATIVE_COUNCIL",
    label: { vi: "Hội đồng sáng kiến, khoa học", en: "Initiative council" },
    level: "DEPARTMENT",
    duty: {
      vi: "Xét và công nhận sáng kiến, đề tài làm căn cứ xét danh hiệu.",
      en: "Recognises the initiatives and research topics on which titles rest.",
    },
  },
  {
    key: "AGENCY_COUNCIL_MEMBER",
    label: {
      vi: "Ủy viên Hội đồng thi đua, khen thưởng cơ quan",
      en: "Member of the agency council",
    },
    level: "DEPARTMENT",
    duty: {
      vi: "Xem xét và bỏ phiếu về các đề nghị trình Hội đồng cơ quan.",
      en: "Reviews and votes on the nominations put before the agency council.",
    },
  },
  {
    key: "AGENCY_COUNCIL_SECRETARY",
    label: {
      vi: "Thư ký Hội đồng thi đua, khen thưởng cơ quan",
      en: "Secretary of the agency council",
    },
    level: "DEPARTMENT",
    duty: {
      vi: "Chuẩn bị phiên họp, kiểm phiếu và lập biên bản của Hội đồng cơ quan.",
      en: "Prepares the session, counts the votes and keeps the minutes of the agency council.",
    },
  },
  {
    key: "AGENCY_COUNCIL_CHAIR",
    label: {
      vi: "Chủ tịch Hội đồng thi đua, khen thưởng cơ quan",
      en: "Chair of the agency council",
    },
    level: "DEPARTMENT",
    duty: {
      vi: "Chủ trì phiên họp và kết luận theo kết quả bỏ phiếu của Hội đồng cơ quan.",
      en: "Chairs the session and states the conclusion of the agency council from its vote.",
    },
  },
  {
    key: "DIRECTOR",
    label: { vi: "Giám đốc Sở", en: "Director of the department" },
    level: "DEPARTMENT",
    duty: {
      vi: "Quyết định khen thưởng thuộc thẩm quyền của Sở và ký Tờ trình gửi tỉnh.",
      en: "Decides the department's own awards and signs the submission letter to the province.",
    },
    signsAs: ["HEAD", "ACTING"],
  },
  {
    key: "DEPUTY_DIRECTOR",
    label: { vi: "Phó Giám đốc Sở", en: "Deputy director of the department" },
    level: "DEPARTMENT",
    duty: {
      vi: "Ký thay Giám đốc trong phạm vi được phân công.",
      en: "Signs for the director within the work assigned.",
    },
    signsAs: ["DEPUTY_FOR", "AUTHORISED"],
  },
  {
    key: "COMMUNE_CHAIR",
    label: { vi: "Chủ tịch Ủy ban nhân dân xã", en: "Chair of the Commune People's Committee" },
    level: "COMMUNE",
    duty: {
      vi: "Quyết định khen thưởng thuộc thẩm quyền của xã hoặc trình tỉnh qua Sở Nội vụ.",
      en: "Decides the commune's own awards or submits to the province through the Department of Home Affairs.",
    },
    signsAs: ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"],
  },
  {
    key: "ONE_STOP_CLERK",
    label: {
      vi: "Cán bộ tiếp nhận của Trung tâm Phục vụ hành chính công",
      en: "One-stop intake clerk",
    },
    level: "PROVINCE",
    duty: {
      vi: "Tiếp nhận hồ sơ, hẹn ngày, yêu cầu bổ sung một lần và trả kết quả.",
      en: "Receives dossiers, gives the date of the result, may ask once for a supplement and hands back the result.",
    },
  },
  {
    key: "PROVINCE_REVIEWER",
    label: {
      vi: "Chuyên viên thẩm định của Sở Nội vụ",
      en: "Reviewer at the Department of Home Affairs",
    },
    level: "PROVINCE",
    duty: {
      vi: "Thẩm định hồ sơ trình tỉnh, lấy ý kiến, công khai và chuẩn bị họp Hội đồng tỉnh.",
      en: "Appraises dossiers for the province, asks for opinions, publishes lists and prepares the provincial council.",
    },
  },
  {
    key: "PROVINCE_REVIEW_CHIEF",
    label: {
      vi: "Lãnh đạo bộ phận thi đua, khen thưởng của Sở Nội vụ",
      en: "Head of awards at the Department of Home Affairs",
    },
    level: "PROVINCE",
    duty: {
      vi: "Duyệt kết quả thẩm định và trình dự thảo quyết định hoặc Tờ trình của tỉnh.",
      en: "Approves appraisals and puts forward the draft decision or the province's submission letter.",
    },
    signsAs: ["HEAD", "DEPUTY_FOR", "BY_ORDER"],
  },
  {
    key: "PROVINCE_COUNCIL_MEMBER",
    label: {
      vi: "Ủy viên Hội đồng thi đua, khen thưởng tỉnh",
      en: "Member of the provincial council",
    },
    level: "PROVINCE",
    duty: {
      vi: "Xem xét và bỏ phiếu về các đề nghị trình Hội đồng tỉnh.",
      en: "Reviews and votes on the nominations put before the provincial council.",
    },
  },
  {
    key: "PROVINCE_COUNCIL_SECRETARY",
    label: {
      vi: "Thư ký Hội đồng thi đua, khen thưởng tỉnh",
      en: "Secretary of the provincial council",
    },
    level: "PROVINCE",
    duty: {
      vi: "Chuẩn bị phiên họp, kiểm phiếu và lập biên bản của Hội đồng tỉnh.",
      en: "Prepares the session, counts the votes and keeps the minutes of the provincial council.",
    },
  },
  {
    key: "PROVINCE_COUNCIL_CHAIR",
    label: {
      vi: "Chủ tịch Hội đồng thi đua, khen thưởng tỉnh",
      en: "Chair of the provincial council",
    },
    level: "PROVINCE",
    duty: {
      vi: "Chủ trì phiên họp và kết luận theo kết quả bỏ phiếu của Hội đồng tỉnh.",
      en: "Chairs the session and states the conclusion of the provincial council from its vote.",
    },
  },
  {
    key: "PARTY_COMMITTEE",
    label: {
      vi: "Ban Thường vụ Tỉnh ủy, Thành ủy",
      en: "Standing board of the provincial Party committee",
    },
    level: "PROVINCE",
    duty: {
      vi: "Cho ý kiến bằng văn bản đối với cán bộ thuộc diện quản lý và các hình thức cao nhất trước khi trình Thủ tướng.",
      en: "Gives a written opinion on the cadres it manages and on the highest awards before submission to the Prime Minister.",
    },
  },
  {
    key: "PROVINCE_OFFICE",
    label: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh",
      en: "Office of the Provincial People's Committee",
    },
    level: "PROVINCE",
    duty: {
      vi: "Nhận hồ sơ của Sở Nội vụ, trình ký, cấp số và phát hành văn bản của tỉnh.",
      en: "Takes the file from Home Affairs, submits it for signature, numbers and issues the province's documents.",
    },
  },
  {
    key: "PROVINCE_CHAIR",
    label: {
      vi: "Chủ tịch Ủy ban nhân dân tỉnh",
      en: "Chair of the Provincial People's Committee",
    },
    level: "PROVINCE",
    duty: {
      vi: "Quyết định khen thưởng cấp tỉnh và chịu trách nhiệm về hồ sơ trình cấp nhà nước.",
      en: "Decides provincial awards and answers for the dossiers proposed for state awards.",
    },
    signsAs: ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"],
  },
  {
    key: "CONSULTED_BODY",
    label: { vi: "Cơ quan được lấy ý kiến hiệp y", en: "Consulted body" },
    level: "PROVINCE",
    duty: {
      vi: "Trả lời ý kiến hiệp y bằng văn bản trong thời hạn quy định.",
      en: "Answers a request for an opinion in writing and in time.",
    },
  },
  {
    key: "COMMUNICATIONS",
    label: { vi: "Cơ quan thông tin, tuyên truyền", en: "Communications body" },
    level: "PROVINCE",
    duty: {
      vi: "Giới thiệu, nhân rộng điển hình tiên tiến đã được khen thưởng.",
      en: "Makes known the good examples that have been awarded.",
    },
  },
  {
    key: "AUDITOR",
    label: { vi: "Cán bộ kiểm tra, thanh tra", en: "Auditor" },
    level: "PROVINCE",
    duty: {
      vi: "Đọc hồ sơ và lịch sử xử lý để kiểm tra, không thao tác trên hồ sơ.",
      en: "Reads dossiers and their history for inspection and takes no step.",
    },
  },
  {
    key: "ADMINISTRATOR",
    label: { vi: "Quản trị hệ thống", en: "System administrator" },
    level: "PROVINCE",
    duty: {
      vi: "Quản lý tài khoản, vị trí công tác và danh mục, không xử lý hồ sơ.",
      en: "Looks after accounts, desks and reference lists and takes no step on dossiers.",
    },
  },
  {
    key: "CENTRAL_REVIEWER",
    label: {
      vi: "Chuyên viên thẩm định của Bộ Nội vụ",
      en: "Reviewer at the Ministry of Home Affairs",
    },
    level: "CENTRAL",
    duty: {
      vi: "Tiếp nhận, thẩm định, công khai và trình hồ sơ khen thưởng cấp nhà nước.",
      en: "Receives, appraises, publishes and submits dossiers for state awards.",
    },
  },
  {
    key: "CENTRAL_COUNCIL_MEMBER",
    label: {
      vi: "Ủy viên Hội đồng Thi đua – Khen thưởng Trung ương",
      en: "Member of the Central Council",
    },
    level: "CENTRAL",
    duty: {
      vi: "Bỏ phiếu về danh hiệu Anh hùng và Chiến sĩ thi đua toàn quốc.",
      en: "Votes on the Hero titles and the National Emulation Fighter title.",
    },
  },
  {
    key: "PRIME_MINISTER",
    label: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" },
    level: "PRIME_MINISTER",
    duty: {
      vi: "Quyết định Bằng khen, Cờ thi đua của Chính phủ và CSTĐ toàn quốc; trình Chủ tịch nước các huân chương.",
      en: "Decides the Prime Minister's commendation, the Government's flag and the national title, and submits orders to the President.",
    },
  },
  {
    key: "PRESIDENT",
    label: { vi: "Chủ tịch nước", en: "State President" },
    level: "PRESIDENT",
    duty: {
      vi: "Quyết định tặng huân chương, huy chương và danh hiệu vinh dự nhà nước.",
      en: "Decides orders, medals and state honorary titles.",
    },
  },
];
