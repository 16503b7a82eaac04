import { expect, test } from "@jest/globals";
import { moneyInWords, numberInWords } from "../../src/award/money-in-words.ts";

test.each([
  [0, "không"],
  [4, "bốn"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [25, "hai mươi lăm"],
  [55, "năm mươi lăm"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [105, "một trăm linh năm"],
  [110, "một trăm mười"],
  [115, "một trăm mười lăm"],
  [444, "bốn trăm bốn mươi tư"],
  [1000, "một nghìn"],
  [1005, "một nghìn không trăm linh năm"],
  [1010, "một nghìn không trăm mười"],
  [21_021, "hai mươi mốt nghìn không trăm hai mươi mốt"],
  [1_005_000, "một triệu không trăm linh năm nghìn"],
  [1_000_001, "một triệu không trăm linh một"],
  [1_000_000_000, "một tỷ"],
  [2_000_000_015, "hai tỷ không trăm mười lăm"],
  [1_000_000_000_000, "một nghìn tỷ"],
  [
    1_234_567_891_011,
    "một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi mốt nghìn không trăm mười một",
  ],
])("%d is read %s", (n, words) => {
  expect(numberInWords(n)).toBe(words);
});

test.each([
  [710_000, "Bảy trăm mười nghìn đồng"],
  [1_410_000, "Một triệu bốn trăm mười nghìn đồng"],
  [7_020_000, "Bảy triệu không trăm hai mươi nghìn đồng"],
  [16_380_000, "Mười sáu triệu ba trăm tám mươi nghìn đồng"],
  [250_105_000, "Hai trăm năm mươi triệu một trăm linh năm nghìn đồng"],
])("%d đồng is written %s", (amount, words) => {
  expect(moneyInWords(amount)).toBe(words);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%d is no amount of money", (amount) => {
  expect(() => moneyInWords(amount)).toThrow(RangeError);
});
