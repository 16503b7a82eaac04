import type { CampaignRecord, RoundRecord } from "../types.ts";

const code = "HN-SGTVT-CCHC-2023";
const papers = ["SUBMISSION_LETTER", "UNIT_MINUTES", "ACHIEVEMENT_REPORT"];

function annual(year: number): RoundRecord {
  return {
    code: `${code}-HN-${year}`,
    kind: "ANNUAL",
    year,
    label: { vi: `Khen thưởng hằng năm ${year}`, en: `Annual commendation ${year}` },
    opensOn: null,
    unitBefore: `${year + 1}-01-10`,
    departmentBefore: null,
    inclusive: false,
    awards: ["COMMENDATION_PROVINCE", "MERIT_CERTIFICATE_DEPARTMENT"],
    papers,
    demo: false,
  };
}

/** Plan of Sở Giao thông vận tải Hà Nam, May 2023. Texts are the plan's own. */
export const haNamTransportReform2023: CampaignRecord = {
  code,
  label: {
    vi: "Phong trào thi đua “Đẩy mạnh cải cách hành chính trên địa bàn tỉnh Hà Nam giai đoạn 2023 - 2025” của Sở Giao thông vận tải Hà Nam",
    en: "Emulation movement “Stepping up administrative reform in Hà Nam Province, 2023–2025” of the Department of Transport of Hà Nam",
  },
  commendationType: "MOVEMENT",
  launchedBy: "HN-SGTVT",
  monitors: ["HN-SGTVT-VP", "HN-SGTVT-CD"],
  plan: {
    number: null,
    symbol: "KH-SGTVT",
    issuedOn: null,
    place: "Hà Nam",
    dateText: "ngày tháng 5 năm 2023",
    signer: "Đặng Trọng Thắng",
    signerTitle: "GIÁM ĐỐC",
    signingCapacity: null,
    recipients: [
      "UBND tỉnh",
      "TT HĐTĐKT tỉnh (để b/c)",
      "Sở Nội vụ",
      "Lãnh đạo Sở",
      "Các phòng, ĐV sự nghiệp (để t/h)",
      "Các tổ chức, đoàn thể (để p/h)",
      "Lưu VT- VP",
    ],
    remarks: [
      "Số và ngày ban hành để trống trong nguồn; chỉ có tháng 5 năm 2023.",
      "Đợt tổng kết năm 2025: nguồn không nêu thời hạn riêng, chỉ có “trước ngày 10/01 hàng năm”.",
      "Giấy khen được gọi là “Giấy khen của Lãnh đạo Sở”, “Giấy khen của các đơn vị” (do Sở tặng) và “Giấy khen của Thủ trưởng đơn vị”.",
      "Tiêu chí tập thể về thủ tục hành chính lặp lại cụm “đảm bảo thời hạn giải quyết thủ tục hành chính”; giữ nguyên như nguồn.",
      "Nguồn không nêu Hội đồng Thi đua – Khen thưởng Sở, kinh phí, ngày bắt đầu nhận hồ sơ và số lượng khen thưởng cụ thể.",
    ],
  },
  validFrom: "2023-01-01",
  validTo: "2025-12-31",
  purpose: [
    "Giáo dục, tuyên truyền về ý nghĩa và tầm quan trọng của cải cách hành chính trong thời kỳ công nghiệp hóa, hiện đại hóa đất nước; tạo khí thế thi đua sôi nổi trong toàn thể công chức, viên chức và người lao động phấn đấu hoàn thành xuất sắc nhiệm vụ được giao trong Chương trình, Kế hoạch cải cách hành chính hướng tới xây dựng nền hành chính trong sạch, vững mạnh, thông suốt, hiện đại, hiệu lực, hiệu quả, phục vụ tốt hơn nhu cầu của người dân và tổ chức, góp phần nâng cao chỉ số cải cách hành chính tỉnh Hà Nam giai đoạn 2023-2025.",
    "Nâng cao chất lượng, trách nhiệm cán bộ, công chức, viên chức, nhất là người đứng đầu cơ quan, đơn vị, gắn với tăng cường kỷ luật, kỷ cương hành chính.",
    "Kịp thời phát hiện, tôn vinh, khen thưởng những tập thể, cá nhân điển hình tiên tiến, những mô hình mới, nhân tố mới, gương người tốt, việc tốt trong thực hiện Phong trào thi đua, từ đó nhân rộng và lan tỏa trong toàn xã hội.",
    "Phong trào thi đua phải được triển khai rộng khắp thường xuyên, phát huy được tinh thần đoàn kết, sức sáng tạo của các tập thể, cá nhân tham gia thi đua, xây dựng các nội dung, tiêu chí thi đua, tạo ra đột phá, thực hiện có hiệu quả nhiệm vụ trong công tác cải cách hành chính nhà nước trên địa bàn tỉnh giai đoạn 2023 - 2025.",
    "Việc bình xét thi đua, khen thưởng phải bảo đảm kịp thời, dân chủ, khách quan, đúng đối tượng, tiêu chuẩn; khen thưởng phải gắn với kiểm điểm, đánh giá chỉ số cải cách hành chính hàng năm của tỉnh, của đơn vị.",
    "Thường xuyên tuyên truyền về vị trí, vai trò, ý nghĩa của phong trào thi đua, qua đó, thu hút đội ngũ cán bộ, công chức, viên chức trong cơ quan, đơn vị tích cực tham gia hưởng ứng phong trào thi đua góp phần hoàn thành tốt mọi nhiệm vụ được giao.",
    "Thi đua trong công tác tuyên truyền các chủ trương của Đảng, chính sách, pháp luật của Nhà nước, Nghị quyết số 17-NQ/TU ngày 15/9/2021 của Tỉnh ủy về đẩy mạnh cải cách hành chính, trọng tâm là hiện đại hóa nền hành chính, hướng đến xây dựng chính quyền số, cải cách thủ tục hành chính, nâng cao chất lượng, trách nhiệm cán bộ, công chức, viên chức, nhất là người đứng đầu cơ quan, đơn vị, gắn với tăng cường kỷ luật, kỷ cương hành chính giai đoạn 2021-2025, Quyết định số 1578/QĐ-UBND ngày 06/9/2021 của Ủy ban nhân dân tỉnh về việc ban hành Chương trình cải cách hành chính giai đoạn 2021-2030 trên địa bàn tỉnh Hà Nam; Quyết định số 1516/QĐ-UBND ngày 09/8/2022 của Ủy ban nhân dân tỉnh về việc phê duyệt Đề án chuyển đổi số tỉnh Hà Nam đến năm 2025, định hướng đến năm 2030.",
    "Thi đua nâng cao trách nhiệm của người đứng đầu, cán bộ, công chức, viên chức và người lao động các phòng, đơn vị trong công tác tham mưu, lãnh đạo, chỉ đạo triển khai các nhiệm vụ cải cách hành chính.",
    "Thi đua hoàn thành xuất sắc các nhiệm vụ, mục tiêu cải cách hành chính theo chương trình tổng thể cải cách hành chính của Chính phủ, Nghị quyết của Tỉnh ủy, kế hoạch của Ủy ban nhân dân tỉnh với các nội dung: cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ, cải cách tài chính công, xây dựng chính quyền điện tử và chính quyền số.",
    "Thi đua đẩy mạnh chuyển đổi số; từng bước đổi mới căn bản, toàn diện công tác lãnh đạo, chỉ đạo, quản lý, điều hành, phục vụ của sở dựa trên công nghệ số; phát triển chính quyền số, kinh tế số, xã hội và thúc đẩy, hỗ trợ hoạt động sản xuất kinh doanh theo hướng ứng dụng công nghệ số. Sử dụng công nghệ số để góp phần nâng cao chất lượng cuộc sống của Nhân dân, đảm bảo quốc phòng, an ninh trên địa bàn tỉnh.",
    "Thi đua trong việc nghiên cứu, đề xuất các sáng kiến, giải pháp, cách làm mới trong thực hiện nhiệm vụ cải cách hành chính, tạo sự chuyển biến có tính đột phá, mang lại hiệu quả thiết thực, nâng cao sự hài lòng của tổ chức và cá nhân đối với sự phục vụ của cơ quan hành chính nhà nước.",
    "Thi đua thực hiện tốt các tiêu chí trong bộ chỉ số theo dõi, đánh giá, xếp hạng kết quả cải cách hành chính trên địa bàn tỉnh.",
    "Thi đua đẩy mạnh việc huy động và sử dụng có hiệu quả các nguồn lực để xây dựng chính quyền điện tử, chuyển đổi số đồng bộ, toàn diện trong ngành nhằm tạo môi trường thuận lợi thu hút đầu tư, nâng cao năng lực cạnh tranh, xây dựng hệ thống chính trị trong sạch, vững mạnh.",
  ],
  basis: [
    {
      title:
        "Kế hoạch về tổ chức thực hiện phong trào thi đua “Đẩy mạnh cải cách hành chính trên địa bàn tỉnh Hà Nam giai đoạn 2023 - 2025”",
      number: "800",
      symbol: "KH-UBND",
      issuedOn: "2023-04-25",
      issuer: "Ủy ban nhân dân tỉnh Hà Nam",
    },
    {
      title:
        "Nghị quyết về đẩy mạnh cải cách hành chính, trọng tâm là hiện đại hóa nền hành chính, hướng đến xây dựng chính quyền số, cải cách thủ tục hành chính, nâng cao chất lượng, trách nhiệm cán bộ, công chức, viên chức, nhất là người đứng đầu cơ quan, đơn vị, gắn với tăng cường kỷ luật, kỷ cương hành chính giai đoạn 2021-2025",
      number: "17",
      symbol: "NQ/TU",
      issuedOn: "2021-09-15",
      issuer: "Tỉnh ủy",
    },
    {
      title:
        "Quyết định về việc ban hành Chương trình cải cách hành chính giai đoạn 2021-2030 trên địa bàn tỉnh Hà Nam",
      number: "1578",
      symbol: "QĐ-UBND",
      issuedOn: "2021-09-06",
      issuer: "Ủy ban nhân dân tỉnh",
    },
    {
      title:
        "Quyết định về việc phê duyệt Đề án chuyển đổi số tỉnh Hà Nam đến năm 2025, định hướng đến năm 2030",
      number: "1516",
      symbol: "QĐ-UBND",
      issuedOn: "2022-08-09",
      issuer: "Ủy ban nhân dân tỉnh",
    },
  ],
  subjectsText: [
    {
      kind: "COLLECTIVE",
      textVi: "Các phòng chuyên môn, các đơn vị sự nghiệp trực thuộc Sở",
    },
    {
      kind: "INDIVIDUAL",
      textVi: "Các cá nhân thuộc các phòng chuyên môn, các đơn vị sự nghiệp trực thuộc Sở.",
    },
  ],
  criteria: [
    {
      key: "HN-C1",
      subject: "COLLECTIVE",
      textVi:
        "Chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; thực hiện nghiêm kỷ luật, kỷ cương hành chính;",
      textEn:
        "Complies well with the Party's guidelines and the State's policies and laws; strictly keeps administrative discipline.",
      evidenceVi: "Xác nhận của người đứng đầu đơn vị; không bị tạm dừng xét",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "NO_DISCIPLINE" },
    },
    {
      key: "HN-C2",
      subject: "COLLECTIVE",
      textVi:
        "Thực hiện tốt các nhiệm vụ được giao trong Kế hoạch cải cách hành chính hằng năm, giai đoạn của tỉnh và của cơ quan, đơn vị.",
      textEn:
        "Performs well the tasks given in the yearly and period plans for administrative reform of the province and of the agency or unit.",
      evidenceVi: "Báo cáo thành tích",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
    },
    {
      key: "HN-C3",
      subject: "COLLECTIVE",
      textVi:
        "Có sáng kiến hoặc giải pháp trong lĩnh vực cải cách hành chính được cơ quan, đơn vị, địa phương hoặc tỉnh công nhận phạm vi ảnh hưởng và hiệu quả áp dụng.",
      textEn:
        "Has an initiative or solution in administrative reform whose scope and effect are recognised by the agency, unit, locality or province.",
      evidenceVi: "Quyết định hoặc giấy chứng nhận công nhận sáng kiến, giải pháp",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "INITIATIVES", level: "UNIT", times: 1 },
    },
    {
      key: "HN-C4",
      subject: "COLLECTIVE",
      textVi:
        "Công bố, công khai kịp thời các thủ tục hành chính mới ban hành; sửa đổi, bổ sung, bãi bỏ thuộc thẩm quyền giải quyết của các sở; đảm bảo cắt giảm, đơn giản hóa thủ tục hành chính và đảm bảo thời hạn giải quyết thủ tục hành chính và đảm bảo thời hạn giải quyết thủ tục hành chính đúng quy định, không có hồ sơ trễ hẹn, tồn đọng.",
      textEn:
        "Announces and publishes in time new, amended and repealed procedures within the departments' competence; cuts and simplifies procedures; keeps the time limits, with no late or backlogged files.",
      evidenceVi: "Số liệu giải quyết hồ sơ thủ tục hành chính",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: {
        kind: "ALL",
        of: [{ kind: "COUNT", index: "LATE_FILES", of: "SUBJECT", atMost: 0 }, { kind: "MANUAL" }],
      },
    },
    {
      key: "HN-C5",
      subject: "COLLECTIVE",
      textVi:
        "Kết quả đánh giá, xếp hạng chỉ số cải cách hành chính hằng năm theo chức năng nhiệm vụ được giao phải tăng điểm hoặc tăng bậc so với năm trước liền kề; góp phần đảm bảo chỉ tiêu sở được chấm đạt từ 90 điểm trở lên.",
      textEn:
        "The yearly administrative reform index for its functions rises in points or in rank against the year before, helping the Department to be scored 90 points or more.",
      evidenceVi: "Kết quả chỉ số cải cách hành chính của hai năm liền kề",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "INDEX_RISES", index: "PAR_INDEX", of: "SUBJECT" },
    },
    {
      key: "HN-I1",
      subject: "INDIVIDUAL",
      textVi:
        "Chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; thực hiện nghiêm kỷ luật, kỷ cương hành chính;",
      textEn:
        "Complies well with the Party's guidelines and the State's policies and laws; strictly keeps administrative discipline.",
      evidenceVi: "Xác nhận của người đứng đầu đơn vị; không bị tạm dừng xét",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "NO_DISCIPLINE" },
    },
    {
      key: "HN-I2",
      subject: "INDIVIDUAL",
      textVi:
        "Chỉ đạo, tham mưu, triển khai thực hiện tốt các nhiệm vụ được giao trong Kế hoạch cải cách hành chính hằng năm, giai đoạn của cơ quan, đơn vị.\nChỉ đạo, tham mưu, triển khai thực hiện đảm bảo chất lượng và đúng thời gian quy định các văn bản chỉ đạo của Trung ương, của Ủy ban nhân dân tỉnh; của cơ quan, đơn vị.",
      textEn:
        "Directs, advises on and carries out well the tasks given in the agency's yearly and period plans for administrative reform.\nDirects, advises on and carries out with quality and in time the directing documents of the central level, the provincial People's Committee and the agency or unit.",
      evidenceVi: "Báo cáo thành tích",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
    },
    {
      key: "HN-I3",
      subject: "INDIVIDUAL",
      textVi:
        "Có sáng kiến hoặc giải pháp trong lĩnh vực cải cách hành chính được cơ quan, đơn vị hoặc tỉnh công nhận phạm vi ảnh hưởng và hiệu quả áp dụng.",
      textEn:
        "Has an initiative or solution in administrative reform whose scope and effect are recognised by the agency, unit or province.",
      evidenceVi: "Quyết định hoặc giấy chứng nhận công nhận sáng kiến, giải pháp",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "INITIATIVES", level: "UNIT", times: 1 },
    },
    {
      key: "HN-I4",
      subject: "INDIVIDUAL",
      textVi:
        "Tham mưu công bố, công khai kịp thời các thủ tục hành chính mới ban hành; sửa đổi, bổ sung, bãi bỏ thuộc thẩm quyền giải quyết của cơ quan, đơn vị; tham mưu cắt giảm, đơn giản hóa thủ tục hành chính; đồng thời đảm bảo thời hạn giải quyết thủ tục hành chính đúng quy định, không có hồ sơ trễ hẹn, tồn đọng.",
      textEn:
        "Advises on announcing and publishing in time new, amended and repealed procedures within the agency's competence and on cutting and simplifying them; keeps the time limits, with no late or backlogged files.",
      evidenceVi: "Số liệu giải quyết hồ sơ thủ tục hành chính",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: {
        kind: "ALL",
        of: [{ kind: "COUNT", index: "LATE_FILES", of: "SUBJECT", atMost: 0 }, { kind: "MANUAL" }],
      },
    },
    {
      key: "HN-I5",
      subject: "INDIVIDUAL",
      textVi: "Được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên.",
      textEn: "Is rated as having performed the tasks well or better.",
      evidenceVi: "Quyết định xếp loại",
      logic: "REQUIRED",
      group: null,
      headOnly: false,
      condition: { kind: "RATING", atLeast: "GOOD", years: "LAST" },
    },
    {
      key: "HN-I6",
      subject: "INDIVIDUAL",
      textVi:
        "Ngoài các tiêu chí nêu trên, đối với cá nhân là người đứng đầu các cơ quan, đơn vị thì thành tích của cá nhân phải gắn với thành tích của tập thể.",
      textEn:
        "Beside the criteria above, for the head of an agency or unit the personal achievement must be tied to that of the collective.",
      evidenceVi: "Kết quả đánh giá của tập thể do cá nhân đứng đầu",
      logic: "REQUIRED",
      group: null,
      headOnly: true,
    },
  ],
  targets: [
    {
      key: "HN-T1",
      textVi: "góp phần đảm bảo chỉ tiêu sở được chấm đạt từ 90 điểm trở lên",
      textEn: "The Department's administrative reform index is scored 90 points or more.",
      threshold: 90,
      unit: "điểm",
      scope: "Sở",
      year: null,
    },
  ],
  papersText: [
    "Tờ trình đề nghị khen thưởng của phòng, đơn vị.",
    "Biên bản họp đề nghị khen thưởng của của phòng, đơn vị.",
    "Báo cáo thành tích của tập thể, cá nhân đề nghị khen thưởng (nêu rõ kết quả đạt được theo các nội dung cải cách hành chính của Sở và của tỉnh, Chính phủ).",
  ],
  funding: { textVi: null, sources: [] },
  rounds: [
    annual(2023),
    annual(2024),
    annual(2025),
    {
      code: `${code}-TK-2025`,
      kind: "FINAL",
      year: 2025,
      label: { vi: "Khen thưởng tổng kết vào năm 2025", en: "Final commendation in 2025" },
      opensOn: null,
      unitBefore: null,
      departmentBefore: null,
      inclusive: false,
      awards: [
        "COMMENDATION_PRIME_MINISTER",
        "COMMENDATION_PROVINCE",
        "MERIT_CERTIFICATE_DEPARTMENT",
        "MERIT_CERTIFICATE_UNIT",
      ],
      papers,
      demo: false,
    },
  ],
};
