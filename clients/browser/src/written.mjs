// 写法 — which day or number does a sender's text mean? A form that could mean two is refused with the reason.

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const FORMS = [
    /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/,
    /^([0-9]{4})\/([0-9]{1,2})\/([0-9]{1,2})$/,
    /^([0-9]{4})\.([0-9]{1,2})\.([0-9]{1,2})$/,
    /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/,
    /^([0-9]{4})([0-9]{2})([0-9]{2})$/,
];
const LONG_TERM = ["长期", "永久", "长期有效", "2099/12/31", "2099-12-31", "forever"];
const OTHER_CALENDARS = ["民国", "令和", "平成", "农历", "正月", "腊月", "初"];
const MIDNIGHT = /[T ]0{1,2}:00(:00(\.0+)?)?/g;
const TIME = /[T ][0-9]{1,2}:[0-9]{2}/;
const SERIAL = /^(?:[0-9]{5}(\.[0-9]+)?|[0-9]{9,13})$/;
const SHORT = /^(?:[0-9]{1,4}([-/.年][0-9]{1,2}月?)?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{1,4})$/;
const CHINESE = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const CHINESE_DAY = /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;

const two = (number) => String(number).padStart(2, "0");
const isDate = (year, month, day) =>
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
const halfWidth = (text) => text.replace(/[０-９－／．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export function isDay(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text.length !== 10) return false;
    const [year, month, day] = text.split("-").map(Number);
    return year >= FIRST_YEAR && year <= LAST_YEAR && isDate(year, month, day);
}

export const isLongTerm = (text) => LONG_TERM.includes(text);

// {day} or {code}
export function readDay(text) {
    for (const form of FORMS) {
        const found = text.includes("\n") ? null : form.exec(text);
        if (found) {
            const [year, month, day] = found.slice(1).map(Number);
            if (year < FIRST_YEAR || year > LAST_YEAR) return { code: "DAT123" };
            return isDate(year, month, day) ? { day: `${year}-${two(month)}-${two(day)}` } : { code: "DAT115" };
        }
    }
    if (OTHER_CALENDARS.some((word) => text.includes(word))) return { code: "DAT117" };
    if (LONG_TERM.includes(text)) return { code: "DAT123" };
    if (TIME.test(text)) return { code: "DAT120" };
    if (SERIAL.test(text)) return { code: "DAT119" };
    return { code: SHORT.test(text) ? "DAT118" : "DAT116" };
}

// What a refused text certainly means all the same, or an empty text; never taken, only told.
export function meantDay(text, code) {
    if (code === "DAT119") return dayOfSerial(text);
    const plain = halfWidth(text.trim()).replace(MIDNIGHT, "");
    return readDay(fromChinese(plain)).day ?? "";
}

function fromChinese(text) {
    const found = CHINESE_DAY.exec(text);
    if (!found) return text;
    return `${[...found[1]].map((sign) => CHINESE[sign]).join("")}-${belowHundred(found[2])}-${belowHundred(found[3])}`;
}

function belowHundred(text) {
    if (!text.includes("十")) return text.length === 1 ? CHINESE[text] : 0;
    const [tens, ones] = text.split("十");
    return (CHINESE[tens] ?? 1) * 10 + (CHINESE[ones] ?? 0);
}

function dayOfSerial(text) {
    const [whole] = text.split(".");
    return whole.length === 5 ? new Date(Date.UTC(1899, 11, 30 + Number(whole))).toISOString().slice(0, 10) : "";
}

// --- numbers ------------------------------------------------------------------------------------------------------

const MOST_DIGITS = 40;
const PLAIN = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;
const GROUPED = /^(-?)([0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/;

// {number} as a plain decimal moved `shift` places to the left of its point, or {code}
export function readDecimal(text, shift = 0) {
    const found = text.includes("\n") ? null : (PLAIN.exec(text) ?? GROUPED.exec(text));
    if (!found) return { code: "NUM129" };
    const [sign, digits, decimals] = [found[1], found[2].replaceAll(",", ""), found[3] ?? ""];
    if (digits.length + decimals.length > MOST_DIGITS) return { code: "NUM130" };
    const moved = decimals.padEnd(shift, "0");
    const whole = (digits + moved.slice(0, shift)).replace(/^0+/, "") || "0";
    const part = moved.slice(shift).replace(/0+$/, "");
    const number = part ? `${whole}.${part}` : whole;
    return { number: number === "0" ? "0" : sign + number };
}

export function meantNumber(text) {
    const plain = halfWidth(text.trim()).replaceAll("，", ",").replaceAll("．", ".").replace(/[＋￥¥]/g, "").trim();
    return readDecimal(plain.replace(/元$/, "").replace(/^\+/, "").trim()).number ?? "";
}
