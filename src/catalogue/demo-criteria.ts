import type { CriterionRecord } from "./types.ts";

/** In the spirit of point 1.g of Đồng Nai's communication plan of 2022. */
export const cultureCriteria: readonly CriterionRecord[] = [
  {
    key: "DN-C1",
    subject: "COLLECTIVE",
    textVi:
      "Tập thể có thành tích xuất sắc trong công tác cải cách hành chính về mô hình, cơ chế mới đang triển khai thí điểm",
    textEn:
      "Collective with excellent achievement in administrative reform through new models or mechanisms being piloted",
    evidenceVi: "Báo cáo thành tích",
    logic: "ANY_OF",
    group: "DN-C",
    headOnly: false,
  },
  {
    key: "DN-C2",
    subject: "COLLECTIVE",
    textVi: "Tập thể có sáng kiến, mô hình tốt trong cải cách hành chính",
    textEn: "Collective with initiatives or good models in administrative reform",
    evidenceVi: "Quyết định hoặc giấy chứng nhận công nhận sáng kiến, mô hình",
    logic: "ANY_OF",
    group: "DN-C",
    headOnly: false,
    condition: { kind: "INITIATIVES", level: "UNIT", times: 1 },
  },
  {
    key: "DN-I1",
    subject: "INDIVIDUAL",
    textVi:
      "Cá nhân có thành tích xuất sắc trong công tác cải cách hành chính về mô hình, cơ chế mới đang triển khai thí điểm",
    textEn:
      "Person with excellent achievement in administrative reform through new models or mechanisms being piloted",
    evidenceVi: "Báo cáo thành tích",
    logic: "ANY_OF",
    group: "DN-I",
    headOnly: false,
  },
  {
    key: "DN-I2",
    subject: "INDIVIDUAL",
    textVi: "Cá nhân có sáng kiến, mô hình tốt trong cải cách hành chính",
    textEn: "Person with initiatives or good models in administrative reform",
    evidenceVi: "Quyết định hoặc giấy chứng nhận công nhận sáng kiến, mô hình",
    logic: "ANY_OF",
    group: "DN-I",
    headOnly: false,
    condition: { kind: "INITIATIVES", level: "UNIT", times: 1 },
  },
];

/** What every title and commendation for regular work asks alike; the rest is the award's own. */
export const regularCriteria: readonly CriterionRecord[] = [
  {
    key: "TX-C1",
    subject: "COLLECTIVE",
    textVi: "Hoàn thành tốt nhiệm vụ trở lên",
    textEn: "Rated as having performed its tasks well or better",
    evidenceVi: "Quyết định xếp loại",
    logic: "REQUIRED",
    group: null,
    headOnly: false,
    condition: { kind: "RATING", atLeast: "GOOD", years: "LAST" },
  },
  {
    key: "TX-I1",
    subject: "INDIVIDUAL",
    textVi: "Được xếp loại hoàn thành tốt nhiệm vụ trở lên",
    textEn: "Rated as having performed the tasks well or better",
    evidenceVi: "Quyết định xếp loại",
    logic: "REQUIRED",
    group: null,
    headOnly: false,
    condition: { kind: "RATING", atLeast: "GOOD", years: "LAST" },
  },
];

export const extraordinaryCriteria: readonly CriterionRecord[] = [
  {
    key: "DX-C1",
    subject: "COLLECTIVE",
    textVi: "Lập được thành tích đột xuất ngoài chương trình, kế hoạch, nhiệm vụ được giao",
    textEn: "An extraordinary achievement outside the assigned programme, plan or task",
    evidenceVi: "Báo cáo tóm tắt thành tích",
    logic: "REQUIRED",
    group: null,
    headOnly: false,
  },
  {
    key: "DX-I1",
    subject: "INDIVIDUAL",
    textVi: "Lập được thành tích đột xuất ngoài chương trình, kế hoạch, nhiệm vụ được giao",
    textEn: "An extraordinary achievement outside the assigned programme, plan or task",
    evidenceVi: "Báo cáo tóm tắt thành tích",
    logic: "REQUIRED",
    group: null,
    headOnly: false,
  },
  {
    key: "DX-H1",
    subject: "HOUSEHOLD",
    textVi: "Lập được thành tích đột xuất",
    textEn: "An extraordinary achievement",
    evidenceVi: "Báo cáo tóm tắt thành tích",
    logic: "REQUIRED",
    group: null,
    headOnly: false,
  },
];
