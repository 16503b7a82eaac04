import type { Text } from "../../language/language.tsx";

export const pipelinesText = {
  title: { vi: "Quy trình xét khen thưởng", en: "Award pipelines" },
  version: { vi: "Phiên bản {n}", en: "Version {n}" },
  all: { vi: "Tất cả quy trình", en: "All pipelines" },
  missing: { vi: "Không có quy trình này", en: "There is no such pipeline" },
  picture: { vi: "Sơ đồ", en: "The picture" },
  pictureOf: {
    vi: "Sơ đồ các giai đoạn của quy trình {name}; nội dung như bảng bên dưới",
    en: "The stages of {name} as a picture; the table below says the same",
  },
  legend: {
    vi: "Nét liền: đi tiếp. Nét đứt: trả lại. Màu ô theo cấp đang giữ hồ sơ; viền xanh: đã khen thưởng.",
    en: "Solid: goes on. Dashed: comes back. The colour is the level that has it; green edge: awarded.",
  },
  endsToo: {
    vi: "Không vẽ các kết thúc không khen thưởng: {ends}.",
    en: "Ends without an award are not drawn: {ends}.",
  },
  closer: { vi: "Phóng to", en: "Closer" },
  farther: { vi: "Thu nhỏ", en: "Farther" },
  whole: { vi: "Cả sơ đồ", en: "All of it" },
  print: { vi: "In", en: "Print" },
  stages: { vi: "Các giai đoạn", en: "Stages" },
  level: { vi: "Cấp", en: "Level" },
  desks: { vi: "Vị trí xử lý", en: "Waits for" },
  limit: { vi: "Thời hạn", en: "Limit" },
  days: { vi: "{n} ngày làm việc", en: "{n} working days" },
  unitDeadline: { vi: "Hạn gửi của đơn vị theo đợt", en: "The round's date for units" },
  departmentDeadline: { vi: "Hạn gửi của Sở theo đợt", en: "The round's date for departments" },
  noLimit: { vi: "Không có", en: "None" },
  external: { vi: "ngoài hệ thống", en: "outside this system" },
  step: { vi: "Bước", en: "Step" },
  by: { vi: "Người thực hiện", en: "Taken by" },
  clock: { vi: "Tự động khi hết hạn", en: "The clock" },
  needs: { vi: "Cần có", en: "Needs" },
  note: { vi: "Lý do, ý kiến", en: "Reason or remark" },
  incoming: { vi: "Văn bản đến", en: "Incoming document" },
  items: { vi: "Danh mục cần bổ sung", en: "List of what is missing" },
  effectiveOn: { vi: "Ngày có hiệu lực", en: "Day it took effect" },
  lowerAward: { vi: "Hình thức đề nghị thay", en: "Award proposed instead" },
  consulted: { vi: "Cơ quan được lấy ý kiến", en: "Body that is asked" },
  to: { vi: "Đến", en: "Leads to" },
  basis: { vi: "Căn cứ", en: "Legal basis" },
  end: { vi: "Kết thúc", en: "An end" },
} as const;

export const scopeNames = {
  agency: {
    ANY: { vi: "Sở và xã", en: "Departments and communes" },
    DEPARTMENT: { vi: "Đơn vị thuộc Sở", en: "Units of departments" },
    COMMUNE: { vi: "Đơn vị thuộc xã", en: "Units of communes" },
  },
  procedure: {
    ORDINARY: { vi: "Thủ tục thông thường", en: "Ordinary procedure" },
    SIMPLIFIED: { vi: "Thủ tục đơn giản", en: "Simplified procedure" },
    REVOCATION: { vi: "Hủy bỏ khen thưởng", en: "Revocation" },
  },
} as const satisfies Record<string, Record<string, Text>>;
