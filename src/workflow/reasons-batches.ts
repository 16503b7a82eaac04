import type { ReasonText } from "./refusals.ts";

/** Refusals of previews and batches. */
export const batchReasons = {
  BATCH_TOO_LARGE: {
    code: "INVALID",
    vi: "Đã chọn {count} hồ sơ; mỗi lần xử lý tối đa {max} hồ sơ. Hãy lọc hẹp lại.",
    en: "{count} nominations are selected; a batch has at most {max}. Narrow the selection.",
  },
  SELECTION_UNCLEAR: {
    code: "INVALID",
    vi: "Chọn hồ sơ bằng đúng một cách: danh sách hồ sơ, bộ lọc việc của tôi hoặc bộ lọc hồ sơ.",
    en: "Select in exactly one way: by ids, by the work queue or by a filter of nominations.",
  },
  PREVIEW_EXPIRED: {
    code: "NOT_POSSIBLE",
    vi: "Bản xem trước đã quá hạn. Hãy xem trước lại.",
    en: "The preview has expired. Make another one.",
  },
  BATCH_STARTED: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xử lý này đã được bắt đầu.",
    en: "This batch has been started already.",
  },
  BATCH_NOT_UNDER_WAY: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xử lý này không đang chạy.",
    en: "This batch is not under way.",
  },
  BATCH_UNDER_WAY: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xử lý này chưa kết thúc.",
    en: "This batch has not ended yet.",
  },
  BATCH_RETRIED: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xử lý này đã được thực hiện lại; hãy xem đợt sau.",
    en: "This batch has been retried already; look at the later one.",
  },
  NOTHING_TO_MOVE: {
    code: "NOT_POSSIBLE",
    vi: "Không có hồ sơ nào thực hiện được bước này.",
    en: "There is no nomination that can take this step.",
  },
  NOTHING_TO_RETRY: {
    code: "NOT_POSSIBLE",
    vi: "Không có hồ sơ nào bị từ chối hoặc bị lỗi để thực hiện lại.",
    en: "There is nothing refused or failed to be tried again.",
  },
  ACCOUNT_CLOSED: {
    code: "NOT_ALLOWED",
    vi: "Tài khoản của người bắt đầu đợt xử lý đã bị khóa.",
    en: "The account of the person who started the batch is disabled.",
  },
  ITEM_FAILED: {
    code: "UNAVAILABLE",
    vi: "Máy chủ gặp lỗi ở hồ sơ này nên đã để riêng. Hãy thực hiện lại hoặc báo quản trị mã {requestId}.",
    en: "The server failed on this nomination and set it aside. Try again, or report {requestId}.",
  },
} as const satisfies Record<string, ReasonText>;
