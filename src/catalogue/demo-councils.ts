import type { CouncilPosition, Label } from "../workflow/vocabulary.ts";
import type { CouncilMemberRecord, CouncilRecord } from "./types.ts";

function seat(username: string, position: CouncilPosition = "MEMBER"): CouncilMemberRecord {
  return { person: { username }, position, votes: true };
}

/** A member without an account: he comes to sessions that vote on paper, or writes. */
function guest(fullName: string, vi: string, en: string): CouncilMemberRecord {
  return { person: { fullName, position: { vi, en } }, position: "MEMBER", votes: true };
}

function council(
  organisation: string,
  label: Label,
  members: readonly CouncilMemberRecord[],
): CouncilRecord {
  return {
    organisation,
    label,
    establishedBy: "Quyết định thành lập Hội đồng (trình diễn), ngày 01/7/2025",
    validFrom: "2025-07-01",
    validTo: null,
    members,
  };
}

/** The councils of the demonstration; those of provinces have the usual number of members. */
export const demoCouncils: readonly CouncilRecord[] = [
  council(
    "NB-SXD",
    {
      vi: "Hội đồng Thi đua – Khen thưởng Sở Xây dựng Ninh Bình",
      en: "Emulation and Commendation Council, Department of Construction of Ninh Bình",
    },
    [
      seat("nb.sxd.giamdoc", "CHAIR"),
      seat("nb.sxd.phogiamdoc", "DEPUTY_CHAIR"),
      seat("nb.sxd.thukyhoidong", "SECRETARY"),
      seat("nb.sxd.uyvien1"),
      seat("nb.sxd.uyvien2"),
      seat("nb.sxd.taichinh"),
      seat("nb.sxd.vp.chanhvanphong"),
    ],
  ),
  council(
    "NB-XVB",
    {
      vi: "Hội đồng Thi đua – Khen thưởng xã Vụ Bản",
      en: "Emulation and Commendation Council, Vụ Bản Commune",
    },
    [
      seat("nb.xvb.chutich", "CHAIR"),
      seat("nb.xvb.phochutich", "DEPUTY_CHAIR"),
      seat("nb.xvb.thukyhoidong", "SECRETARY"),
      seat("nb.xvb.uyvien1"),
      seat("nb.xvb.uyvien2"),
    ],
  ),
  council(
    "NB",
    {
      vi: "Hội đồng Thi đua – Khen thưởng tỉnh Ninh Bình",
      en: "Emulation and Commendation Council of Ninh Bình Province",
    },
    [
      seat("nb.ubnd.chutich", "CHAIR"),
      seat("nb.ubnd.phochutich", "DEPUTY_CHAIR"),
      seat("nb.ubnd.thukyhoidong", "SECRETARY"),
      seat("nb.ubnd.uyvien1"),
      seat("nb.ubnd.uyvien2"),
      seat("nb.ubnd.uyvien3"),
      guest("Hà Quang Vinh", "Giám đốc Sở Nội vụ", "Director of Home Affairs"),
      guest("Nguyễn Thị Bảo Trâm", "Giám đốc Sở Tài chính", "Director of Finance"),
      guest("Lê Xuân Hòa", "Giám đốc Sở Tư pháp", "Director of Justice"),
      guest("Trần Đình Phong", "Giám đốc Sở Y tế", "Director of Health"),
      guest("Phạm Thị Mỹ Linh", "Giám đốc Sở Giáo dục và Đào tạo", "Director of Education"),
      guest("Đào Trọng Nghĩa", "Giám đốc Sở Công Thương", "Director of Industry and Trade"),
      guest("Vũ Thị Ánh Tuyết", "Giám đốc Sở Khoa học và Công nghệ", "Director of Science"),
      guest("Hoàng Văn Thắng", "Giám đốc Sở Nông nghiệp và Môi trường", "Director of Agriculture"),
      guest("Nguyễn Đức Lương", "Giám đốc Công an tỉnh", "Director of Public Security"),
      guest("Bùi Tiến Dũng", "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh", "Military commander"),
      guest("Đặng Thị Kim Liên", "Chánh Thanh tra tỉnh", "Chief Inspector"),
      guest("Mai Thị Hương Giang", "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh", "Chair, Women's Union"),
      guest("Phan Văn Hậu", "Chủ tịch Hội Nông dân tỉnh", "Chair, Farmers' Association"),
      guest("Trịnh Quang Khải", "Bí thư Tỉnh đoàn", "Secretary, Youth Union"),
      guest("Ngô Thị Thanh Xuân", "Chủ tịch Liên đoàn Lao động tỉnh", "Chair, Trade Unions"),
    ],
  ),
  council(
    "DN-SVHTTDL",
    {
      vi: "Hội đồng Thi đua – Khen thưởng Sở Văn hóa, Thể thao và Du lịch Đồng Nai",
      en: "Emulation and Commendation Council, Department of Culture, Sports and Tourism of Đồng Nai",
    },
    [
      seat("dn.svhttdl.giamdoc", "CHAIR"),
      seat("dn.svhttdl.phogiamdoc", "DEPUTY_CHAIR"),
      seat("dn.svhttdl.thukyhoidong", "SECRETARY"),
      seat("dn.svhttdl.uyvien1"),
      seat("dn.svhttdl.uyvien2"),
    ],
  ),
  council(
    "DN",
    {
      vi: "Hội đồng Thi đua – Khen thưởng tỉnh Đồng Nai",
      en: "Emulation and Commendation Council of Đồng Nai Province",
    },
    [
      seat("dn.ubnd.chutich", "CHAIR"),
      seat("dn.ubnd.phochutich", "DEPUTY_CHAIR"),
      seat("dn.ubnd.thukyhoidong", "SECRETARY"),
      seat("dn.ubnd.uyvien1"),
      seat("dn.ubnd.uyvien2"),
    ],
  ),
];
