import type { Label } from "../workflow/vocabulary.ts";
import type { DemoPerson } from "./types.ts";

type Desk = DemoPerson["desks"][number];

function person(
  username: string,
  fullName: string,
  position: Label,
  ...desks: readonly Desk[]
): DemoPerson {
  return { username, fullName, position, desks };
}

function post(vi: string, en: string): Label {
  return { vi, en };
}

function desk(organisation: string, role: string): Desk {
  return { organisation, role };
}

/** A desk that may open classified dossiers. */
function cleared(organisation: string, role: string): Desk {
  return { organisation, role, cleared: true };
}

const ninhBinhConstruction: readonly DemoPerson[] = [
  person(
    "nb.sxd.qlvt.canbo",
    "Nguyễn Thị Thu Hà",
    post("Chuyên viên Phòng Quản lý vận tải", "Officer, Transport Management Division"),
    cleared("NB-SXD-QLVT", "UNIT_OFFICER"),
  ),
  person(
    "nb.sxd.qlvt.truongphong",
    "Trần Văn Lâm",
    post("Trưởng phòng Quản lý vận tải", "Head, Transport Management Division"),
    cleared("NB-SXD-QLVT", "UNIT_HEAD"),
  ),
  person(
    "nb.sxd.kcht.canbo",
    "Phạm Minh Quân",
    post(
      "Chuyên viên Phòng Quản lý kết cấu hạ tầng giao thông",
      "Officer, Transport Infrastructure Management Division",
    ),
    desk("NB-SXD-KCHT", "UNIT_OFFICER"),
  ),
  person(
    "nb.sxd.kcht.truongphong",
    "Lê Thị Bích Ngọc",
    post(
      "Trưởng phòng Quản lý kết cấu hạ tầng giao thông",
      "Head, Transport Infrastructure Management Division",
    ),
    desk("NB-SXD-KCHT", "UNIT_HEAD"),
  ),
  person(
    "nb.sxd.ttdk.canbo",
    "Đỗ Quang Huy",
    post(
      "Viên chức Trung tâm Đăng kiểm phương tiện giao thông",
      "Officer, Vehicle Inspection Centre",
    ),
    desk("NB-SXD-TTDK", "UNIT_OFFICER"),
  ),
  person(
    "nb.sxd.ttdk.giamdoc",
    "Vũ Đức Thịnh",
    post(
      "Giám đốc Trung tâm Đăng kiểm phương tiện giao thông",
      "Director, Vehicle Inspection Centre",
    ),
    desk("NB-SXD-TTDK", "UNIT_HEAD"),
  ),
  person(
    "nb.sxd.vp.canbo1",
    "Hoàng Thị Mai",
    post("Chuyên viên Văn phòng Sở", "Officer, Office of the Department"),
    cleared("NB-SXD-VP", "OFFICE_REVIEWER"),
  ),
  person(
    "nb.sxd.vp.canbo2",
    "Bùi Anh Tuấn",
    post("Chuyên viên Văn phòng Sở", "Officer, Office of the Department"),
    desk("NB-SXD-VP", "OFFICE_REVIEWER"),
  ),
  person(
    "nb.sxd.vp.chanhvanphong",
    "Đinh Thị Lan Anh",
    post("Chánh Văn phòng Sở", "Chief of the Office"),
    cleared("NB-SXD-VP", "OFFICE_CHIEF"),
    cleared("NB-SXD", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.sxd.vp.vanthu",
    "Phan Thị Hiền",
    post("Văn thư Văn phòng Sở", "Records clerk"),
    cleared("NB-SXD-VP", "CLERK"),
  ),
  person(
    "nb.sxd.taichinh",
    "Tạ Thị Kim Oanh",
    post("Kế toán trưởng Sở", "Chief accountant"),
    desk("NB-SXD", "FINANCE"),
    desk("NB-SXD", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.sxd.thukyhoidong",
    "Lương Thanh Tùng",
    post("Thư ký Hội đồng Thi đua – Khen thưởng Sở", "Secretary, Department's council"),
    cleared("NB-SXD", "AGENCY_COUNCIL_SECRETARY"),
  ),
  person(
    "nb.sxd.uyvien1",
    "Cao Thị Hồng Nhung",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng Sở", "Member, Department's council"),
    desk("NB-SXD", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.sxd.uyvien2",
    "Mai Xuân Trường",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng Sở", "Member, Department's council"),
    desk("NB-SXD", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.sxd.giamdoc",
    "Nguyễn Hữu Phước",
    post(
      "Giám đốc Sở, Chủ tịch Hội đồng Thi đua – Khen thưởng Sở",
      "Director and chair of the Department's council",
    ),
    cleared("NB-SXD", "DIRECTOR"),
    cleared("NB-SXD", "AGENCY_COUNCIL_CHAIR"),
  ),
  person(
    "nb.sxd.phogiamdoc",
    "Trịnh Thị Minh Châu",
    post("Phó Giám đốc Sở, Ủy viên Hội đồng", "Deputy director and council member"),
    cleared("NB-SXD", "DEPUTY_DIRECTOR"),
    cleared("NB-SXD", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.sxd.congdoan",
    "Phùng Văn Đạt",
    post("Chủ tịch Công đoàn Sở", "Chair of the trade union"),
    desk("NB-SXD-CD", "UNION_MONITOR"),
  ),
];

const ninhBinhCommune: readonly DemoPerson[] = [
  person(
    "nb.xvb.vhxh.canbo",
    "Trần Thị Ngọc Diệp",
    post("Chuyên viên Phòng Văn hóa – Xã hội", "Officer, Culture and Society Division"),
    desk("NB-XVB-VHXH", "UNIT_OFFICER"),
  ),
  person(
    "nb.xvb.vhxh.truongphong",
    "Ngô Văn Khải",
    post("Trưởng phòng Văn hóa – Xã hội", "Head, Culture and Society Division"),
    desk("NB-XVB-VHXH", "UNIT_HEAD"),
  ),
  person(
    "nb.xvb.kt.canbo",
    "Đoàn Thị Yến",
    post("Chuyên viên Phòng Kinh tế", "Officer, Economy Division"),
    desk("NB-XVB-KT", "UNIT_OFFICER"),
  ),
  person(
    "nb.xvb.kt.truongphong",
    "Lại Thế Hùng",
    post("Trưởng phòng Kinh tế", "Head, Economy Division"),
    desk("NB-XVB-KT", "UNIT_HEAD"),
  ),
  person(
    "nb.xvb.vp.canbo1",
    "Vũ Thị Phương Thảo",
    post("Chuyên viên Văn phòng HĐND và UBND xã", "Officer, Office of the commune"),
    desk("NB-XVB-VP", "OFFICE_REVIEWER"),
  ),
  person(
    "nb.xvb.vp.canbo2",
    "Bùi Đình Nam",
    post("Chuyên viên Văn phòng HĐND và UBND xã", "Officer, Office of the commune"),
    desk("NB-XVB-VP", "OFFICE_REVIEWER"),
  ),
  person(
    "nb.xvb.vp.chanhvanphong",
    "Phạm Thị Thúy",
    post("Chánh Văn phòng HĐND và UBND xã", "Chief of the Office of the commune"),
    cleared("NB-XVB-VP", "OFFICE_CHIEF"),
  ),
  person(
    "nb.xvb.vp.vanthu",
    "Hà Thị Loan",
    post("Văn thư Văn phòng HĐND và UBND xã", "Records clerk"),
    desk("NB-XVB-VP", "CLERK"),
  ),
  person(
    "nb.xvb.taichinh",
    "Dương Văn Thành",
    post("Kế toán Ủy ban nhân dân xã", "Accountant of the commune"),
    desk("NB-XVB", "FINANCE"),
  ),
  person(
    "nb.xvb.thukyhoidong",
    "Đặng Thị Quỳnh",
    post("Thư ký Hội đồng Thi đua – Khen thưởng xã", "Secretary, commune's council"),
    desk("NB-XVB", "AGENCY_COUNCIL_SECRETARY"),
  ),
  person(
    "nb.xvb.uyvien1",
    "Triệu Quốc Bảo",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng xã", "Member, commune's council"),
    desk("NB-XVB", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.xvb.uyvien2",
    "Lê Thị Thanh Vân",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng xã", "Member, commune's council"),
    desk("NB-XVB", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "nb.xvb.phochutich",
    "Nguyễn Văn Chiến",
    post(
      "Phó Chủ tịch UBND xã, chủ trì Hội đồng Thi đua – Khen thưởng xã",
      "Vice chair of the commune, chairing its council",
    ),
    desk("NB-XVB", "AGENCY_COUNCIL_CHAIR"),
  ),
  person(
    "nb.xvb.chutich",
    "Trần Đăng Khải",
    post("Chủ tịch Ủy ban nhân dân xã", "Chair of the commune's People's Committee"),
    cleared("NB-XVB", "COMMUNE_CHAIR"),
  ),
];

const ninhBinhProvince: readonly DemoPerson[] = [
  person(
    "nb.tthcc.canbo",
    "Phạm Thị Nhàn",
    post(
      "Nhân viên tiếp nhận Trung tâm Phục vụ hành chính công",
      "Intake clerk, Public Administration Service Centre",
    ),
    cleared("NB-TTHCC", "ONE_STOP_CLERK"),
  ),
  person(
    "nb.snv.chuyenvien1",
    "Lê Hoàng Sơn",
    post(
      "Chuyên viên thi đua – khen thưởng Sở Nội vụ",
      "Awards officer, Department of Home Affairs",
    ),
    cleared("NB-SNV", "PROVINCE_REVIEWER"),
  ),
  person(
    "nb.snv.chuyenvien2",
    "Nguyễn Thị Hải Yến",
    post(
      "Chuyên viên thi đua – khen thưởng Sở Nội vụ",
      "Awards officer, Department of Home Affairs",
    ),
    desk("NB-SNV", "PROVINCE_REVIEWER"),
  ),
  person(
    "nb.snv.lanhdao",
    "Vũ Mạnh Cường",
    post(
      "Phó Giám đốc Sở Nội vụ phụ trách thi đua – khen thưởng",
      "Deputy director of Home Affairs in charge of awards",
    ),
    cleared("NB-SNV", "PROVINCE_REVIEW_CHIEF"),
  ),
  person(
    "nb.snv.taichinh",
    "Đỗ Thị Hạnh",
    post("Kế toán quỹ thi đua – khen thưởng tỉnh", "Accountant of the provincial award fund"),
    desk("NB-SNV", "FINANCE"),
  ),
  person(
    "nb.ubnd.thukyhoidong",
    "Hoàng Minh Đức",
    post("Thư ký Hội đồng Thi đua – Khen thưởng tỉnh", "Secretary, provincial council"),
    cleared("NB", "PROVINCE_COUNCIL_SECRETARY"),
  ),
  person(
    "nb.ubnd.uyvien1",
    "Trần Thị Tuyết Mai",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng tỉnh", "Member, provincial council"),
    desk("NB", "PROVINCE_COUNCIL_MEMBER"),
  ),
  person(
    "nb.ubnd.uyvien2",
    "Phạm Công Minh",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng tỉnh", "Member, provincial council"),
    desk("NB", "PROVINCE_COUNCIL_MEMBER"),
  ),
  person(
    "nb.ubnd.uyvien3",
    "Đinh Văn Toàn",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng tỉnh", "Member, provincial council"),
    desk("NB", "PROVINCE_COUNCIL_MEMBER"),
  ),
  person(
    "nb.ubnd.phochutich",
    "Bùi Thị Hồng Vân",
    post(
      "Phó Chủ tịch UBND tỉnh, chủ trì Hội đồng Thi đua – Khen thưởng tỉnh",
      "Vice chair of the province, chairing its council",
    ),
    cleared("NB", "PROVINCE_COUNCIL_CHAIR"),
  ),
  person(
    "nb.ubnd.chutich",
    "Nguyễn Quốc Khánh",
    post("Chủ tịch Ủy ban nhân dân tỉnh", "Chair of the provincial People's Committee"),
    cleared("NB", "PROVINCE_CHAIR"),
  ),
  person(
    "nb.ubnd.thanhtra",
    "Lưu Đức Long",
    post("Công chức kiểm tra cải cách hành chính", "Inspector of administrative reform"),
    desk("NB", "AUDITOR"),
  ),
  person(
    "nb.quantri",
    "Tống Gia Bách",
    post("Quản trị hệ thống", "System administrator"),
    desk("NB", "ADMINISTRATOR"),
  ),
  person(
    "nb.vpubnd.chuyenvien",
    "Ninh Thị Thu Trang",
    post("Chuyên viên Văn phòng UBND tỉnh", "Officer, Office of the provincial People's Committee"),
    cleared("NB-VPUBND", "PROVINCE_OFFICE"),
  ),
  person(
    "nb.vpubnd.vanthu",
    "Quách Thị Dung",
    post("Văn thư Văn phòng UBND tỉnh", "Records clerk"),
    cleared("NB-VPUBND", "CLERK"),
  ),
  person(
    "nb.tinhuy.canbo",
    "Phạm Hồng Quang",
    post(
      "Chuyên viên giúp việc Ban Thường vụ Tỉnh ủy",
      "Officer to the Standing Board of the Party Committee",
    ),
    cleared("NB-TU", "PARTY_COMMITTEE"),
  ),
  person(
    "nb.skhcn.canbo",
    "Trương Thị Thanh Tâm",
    post("Chuyên viên Sở Khoa học và Công nghệ", "Officer, Department of Science and Technology"),
    desk("NB-SKHCN", "CONSULTED_BODY"),
  ),
  person(
    "nb.congan.canbo",
    "Lê Trung Kiên",
    post("Cán bộ Công an tỉnh", "Officer, Provincial Police"),
    cleared("NB-CA", "CONSULTED_BODY"),
  ),
  person(
    "nb.thue.canbo",
    "Nguyễn Thị Việt Hà",
    post("Công chức Thuế tỉnh", "Officer, Provincial Tax Office"),
    desk("NB-THUE", "CONSULTED_BODY"),
  ),
];

const centralBodies: readonly DemoPerson[] = [
  person(
    "tw.bnv.chuyenvien",
    "Đào Thị Bảo Ngọc",
    post(
      "Chuyên viên Ban Thi đua – Khen thưởng Trung ương",
      "Officer, Central Emulation and Commendation Board",
    ),
    cleared("BNV", "CENTRAL_REVIEWER"),
  ),
];

const dongNaiCulture: readonly DemoPerson[] = [
  person(
    "dn.svhttdl.ttvhda.canbo",
    "Huỳnh Thị Mỹ Linh",
    post("Viên chức Trung tâm Văn hóa – Điện ảnh", "Officer, Culture and Cinema Centre"),
    desk("DN-SVHTTDL-TTVHDA", "UNIT_OFFICER"),
  ),
  person(
    "dn.svhttdl.ttvhda.giamdoc",
    "Võ Thành Công",
    post("Giám đốc Trung tâm Văn hóa – Điện ảnh", "Director, Culture and Cinema Centre"),
    desk("DN-SVHTTDL-TTVHDA", "UNIT_HEAD"),
  ),
  person(
    "dn.svhttdl.qlvh.canbo",
    "Phan Quốc Việt",
    post("Chuyên viên Phòng Quản lý văn hóa", "Officer, Culture Management Division"),
    desk("DN-SVHTTDL-QLVH", "UNIT_OFFICER"),
  ),
  person(
    "dn.svhttdl.qlvh.truongphong",
    "Nguyễn Thị Kim Chi",
    post("Trưởng phòng Quản lý văn hóa", "Head, Culture Management Division"),
    desk("DN-SVHTTDL-QLVH", "UNIT_HEAD"),
  ),
  person(
    "dn.svhttdl.tchc.canbo1",
    "Đặng Thị Thùy Dương",
    post(
      "Chuyên viên Phòng Tổ chức – Hành chính",
      "Officer, Organisation and Administration Division",
    ),
    cleared("DN-SVHTTDL-TCHC", "OFFICE_REVIEWER"),
  ),
  person(
    "dn.svhttdl.tchc.canbo2",
    "Lâm Hoài Phong",
    post(
      "Chuyên viên Phòng Tổ chức – Hành chính",
      "Officer, Organisation and Administration Division",
    ),
    desk("DN-SVHTTDL-TCHC", "OFFICE_REVIEWER"),
  ),
  person(
    "dn.svhttdl.tchc.truongphong",
    "Trần Ngọc Ánh",
    post("Trưởng phòng Tổ chức – Hành chính", "Head, Organisation and Administration Division"),
    cleared("DN-SVHTTDL-TCHC", "OFFICE_CHIEF"),
  ),
  person(
    "dn.svhttdl.tchc.vanthu",
    "Bùi Thị Cẩm Tú",
    post("Văn thư Sở", "Records clerk"),
    desk("DN-SVHTTDL-TCHC", "CLERK"),
  ),
  person(
    "dn.svhttdl.taichinh",
    "Hồ Thị Như Ý",
    post("Kế toán, Phòng Kế hoạch – Tài chính", "Accountant, Planning and Finance Division"),
    desk("DN-SVHTTDL", "FINANCE"),
    desk("DN-SVHTTDL-KHTC", "UNIT_OFFICER"),
  ),
  person(
    "dn.svhttdl.khtc.truongphong",
    "Châu Văn Lộc",
    post("Trưởng phòng Kế hoạch – Tài chính", "Head, Planning and Finance Division"),
    desk("DN-SVHTTDL-KHTC", "UNIT_HEAD"),
  ),
  person(
    "dn.svhttdl.thukyhoidong",
    "Dương Thị Hồng Đào",
    post("Thư ký Hội đồng Thi đua – Khen thưởng Sở", "Secretary, Department's council"),
    desk("DN-SVHTTDL", "AGENCY_COUNCIL_SECRETARY"),
  ),
  person(
    "dn.svhttdl.uyvien1",
    "Phạm Trọng Nghĩa",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng Sở", "Member, Department's council"),
    desk("DN-SVHTTDL", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "dn.svhttdl.uyvien2",
    "Lý Thị Bạch Tuyết",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng Sở", "Member, Department's council"),
    desk("DN-SVHTTDL", "AGENCY_COUNCIL_MEMBER"),
  ),
  person(
    "dn.svhttdl.giamdoc",
    "Nguyễn Hoàng Long",
    post("Giám đốc Sở", "Director"),
    cleared("DN-SVHTTDL", "DIRECTOR"),
  ),
  person(
    "dn.svhttdl.phogiamdoc",
    "Lê Thị Tường Vi",
    post(
      "Phó Giám đốc Sở, chủ trì Hội đồng Thi đua – Khen thưởng Sở",
      "Deputy director, chairing the Department's council",
    ),
    cleared("DN-SVHTTDL", "DEPUTY_DIRECTOR"),
    cleared("DN-SVHTTDL", "AGENCY_COUNCIL_CHAIR"),
  ),
];

const dongNaiProvince: readonly DemoPerson[] = [
  person(
    "dn.tthcc.canbo",
    "Trần Thị Diễm My",
    post(
      "Nhân viên tiếp nhận Trung tâm Phục vụ hành chính công",
      "Intake clerk, Public Administration Service Centre",
    ),
    desk("DN-TTHCC", "ONE_STOP_CLERK"),
  ),
  person(
    "dn.snv.chuyenvien1",
    "Nguyễn Minh Trí",
    post(
      "Chuyên viên thi đua – khen thưởng Sở Nội vụ",
      "Awards officer, Department of Home Affairs",
    ),
    cleared("DN-SNV", "PROVINCE_REVIEWER"),
  ),
  person(
    "dn.snv.chuyenvien2",
    "Võ Thị Ngọc Hân",
    post(
      "Chuyên viên thi đua – khen thưởng Sở Nội vụ",
      "Awards officer, Department of Home Affairs",
    ),
    desk("DN-SNV", "PROVINCE_REVIEWER"),
  ),
  person(
    "dn.snv.lanhdao",
    "Đoàn Quang Vinh",
    post(
      "Phó Giám đốc Sở Nội vụ phụ trách thi đua – khen thưởng",
      "Deputy director of Home Affairs in charge of awards",
    ),
    cleared("DN-SNV", "PROVINCE_REVIEW_CHIEF"),
  ),
  person(
    "dn.snv.taichinh",
    "Mai Thị Thu Thủy",
    post("Kế toán quỹ thi đua – khen thưởng tỉnh", "Accountant of the provincial award fund"),
    desk("DN-SNV", "FINANCE"),
  ),
  person(
    "dn.ubnd.thukyhoidong",
    "Phan Thị Kiều Oanh",
    post("Thư ký Hội đồng Thi đua – Khen thưởng tỉnh", "Secretary, provincial council"),
    desk("DN", "PROVINCE_COUNCIL_SECRETARY"),
  ),
  person(
    "dn.ubnd.uyvien1",
    "Huỳnh Tấn Đạt",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng tỉnh", "Member, provincial council"),
    desk("DN", "PROVINCE_COUNCIL_MEMBER"),
  ),
  person(
    "dn.ubnd.uyvien2",
    "Trương Thị Lệ Hằng",
    post("Ủy viên Hội đồng Thi đua – Khen thưởng tỉnh", "Member, provincial council"),
    desk("DN", "PROVINCE_COUNCIL_MEMBER"),
  ),
  person(
    "dn.ubnd.phochutich",
    "Nguyễn Thị Thanh Hương",
    post(
      "Phó Chủ tịch UBND tỉnh, chủ trì Hội đồng Thi đua – Khen thưởng tỉnh",
      "Vice chair of the province, chairing its council",
    ),
    cleared("DN", "PROVINCE_COUNCIL_CHAIR"),
  ),
  person(
    "dn.ubnd.chutich",
    "Lê Văn Thuận",
    post("Chủ tịch Ủy ban nhân dân tỉnh", "Chair of the provincial People's Committee"),
    cleared("DN", "PROVINCE_CHAIR"),
  ),
  person(
    "dn.ubnd.thanhtra",
    "Đinh Hữu Tài",
    post("Công chức kiểm tra cải cách hành chính", "Inspector of administrative reform"),
    desk("DN", "AUDITOR"),
  ),
  person(
    "dn.quantri",
    "Vương Nhật Tân",
    post("Quản trị hệ thống", "System administrator"),
    desk("DN", "ADMINISTRATOR"),
  ),
  person(
    "dn.vpubnd.chuyenvien",
    "Phạm Thị Hoài Thu",
    post("Chuyên viên Văn phòng UBND tỉnh", "Officer, Office of the provincial People's Committee"),
    cleared("DN-VPUBND", "PROVINCE_OFFICE"),
  ),
  person(
    "dn.vpubnd.vanthu",
    "Cao Thị Xuân Đào",
    post("Văn thư Văn phòng UBND tỉnh", "Records clerk"),
    desk("DN-VPUBND", "CLERK"),
  ),
  person(
    "dn.tinhuy.canbo",
    "Trần Anh Dũng",
    post(
      "Chuyên viên giúp việc Ban Thường vụ Tỉnh ủy",
      "Officer to the Standing Board of the Party Committee",
    ),
    cleared("DN-TU", "PARTY_COMMITTEE"),
  ),
  person(
    "dn.congan.canbo",
    "Ngô Đức Thắng",
    post("Cán bộ Công an tỉnh", "Officer, Provincial Police"),
    cleared("DN-CA", "CONSULTED_BODY"),
  ),
];

/** Invented people, one at least for every role a pipeline waits for. */
export const demoPeople: readonly DemoPerson[] = [
  ...ninhBinhConstruction,
  ...ninhBinhCommune,
  ...ninhBinhProvince,
  ...centralBodies,
  ...dongNaiCulture,
  ...dongNaiProvince,
];
