export const honoursText = {
  title: { vi: "Bảng vàng khen thưởng", en: "Honour roll" },
  about: {
    vi: "Những khen thưởng đã được công bố, mới nhất ở trên.",
    en: "Awards that are published, the latest first.",
  },
  total: { vi: "{n} khen thưởng", en: "{n} awards" },
  many: { vi: "Hơn {n} khen thưởng", en: "More than {n} awards" },
  year: { vi: "Năm", en: "Year" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  name: { vi: "Tên người, tập thể", en: "Name" },
  decision: { vi: "Quyết định số {sign} ngày {date}", en: "Decision {sign} of {date}" },
  unnumbered: { vi: "Quyết định ngày {date}", en: "Decision of {date}" },
  issuer: { vi: " của {issuer}", en: " of {issuer}" },
  empty: { vi: "Chưa có khen thưởng nào khớp", en: "No award fits" },
  feed: { vi: "Theo dõi bằng Atom", en: "Follow by Atom" },
  excel: { vi: "Tải Excel năm {year}", en: "Excel of {year}" },
} as const;
