// 号码 — which part of a number is wrong? Says of a text that is no such number what the library says.

const LONGEST_READ = 128;
const INVISIBLE = "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";
const SPACES = " \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const DASHES = "\\-\\uff0d\\u2212\\u2010-\\u2015";
const MEANINGLESS = new RegExp(`[${INVISIBLE}${SPACES}${DASHES}]`, "gu");
const COVER = /[*＊●•×]/u;
const DIGITS_THEN_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOOK_ALIKES = { O: "0", I: "1", Z: "2", S: "5" };

const compact = (text) =>
    [...text]
        .map((sign) => (sign >= "！" && sign <= "～" ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign))
        .join("")
        .replace(MEANINGLESS, "");
const lookedAlike = (text) => text.replace(/[OIZS]/g, (sign) => LOOK_ALIKES[sign]);

const fault = (code, zh, en, suggestion = "") => ({ code, slots: { part: zh, part_en: en, suggestion } });
const places = (found) => [`第${found.join("、")}位`, `character ${found.join(", ")}`];
const placesOf = (text, isFound) => [...text].flatMap((sign, index) => (isFound(sign) ? [index + 1] : []));

function wrongLength(text, expected) {
    const given = [...text].length;
    return fault("IDN203", `应为${expected}位，实为${given}位`, `${expected} characters expected, ${given} given`);
}

const LOOSE = ["夹有全角字符、空格、连字符或不可见字符", "full-width characters, spaces, dashes or invisible characters in it"];

export class Numbers {
    // `identifiers` judges (see expressions.mjs), `facts` are those of the page.
    constructor(identifiers, facts) {
        this.identifiers = identifiers;
        this.facts = facts;
    }

    // Why a text is no such number; null where it is one, on a day if one is given.
    fault(id, text, on) {
        if (this.identifiers.isWellFormed(id, text, on)) return null;
        return id === "uscc" ? this.ofCode(text) : this.ofDivision(text, on);
    }

    // --- 统一社会信用代码 -------------------------------------------------------------------------------------------

    suggestion(text) {
        const plain = lookedAlike(compact([...text].slice(0, LONGEST_READ).join("")).toUpperCase());
        return plain !== text && this.identifiers.isWellFormed("uscc", plain, null) ? plain : "";
    }

    looksLikeAPerson(text) {
        const whole = /^[0-9]{15}$/.test(text) ? `${text.slice(0, 6)}19${text.slice(6)}0` : text;
        if (!/^[1-8][0-9]{16}[0-9X]$/.test(whole)) return false;
        const [year, month, day] = [whole.slice(6, 10), whole.slice(10, 12), whole.slice(12, 14)].map(Number);
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= last;
    }

    ofCode(text) {
        const isOfForm = this.identifiers.patterns.uscc.test(text);
        return isOfForm ? this.miswritten(text) : this.misshapen(text);
    }

    characterAt(check, text) {
        const { first, weights, alphabet, by_remainder: byRemainder } = check;
        const sum = weights.reduce((all, weight, at) => all + weight * Math.max(alphabet.indexOf(text[first + at]), 0), 0);
        return byRemainder[sum % byRemainder.length];
    }

    miswritten(text) {
        const person = this.person();
        if (this.looksLikeAPerson(text)) return person;
        const [whole, inside] = this.identifiers.declared.uscc.check_characters;
        const last = this.characterAt(whole, text);
        const seventeenth = this.characterAt(inside, text);
        if (last === text[17]) {
            const zh = `按第9至16位计算，第17位应为${seventeenth}`;
            return fault("IDN200", zh, `by characters 9 to 16, character 17 would be ${seventeenth}`);
        }
        if (text[16] !== seventeenth) {
            return fault(
                "IDN101",
                "第9至17位的组织机构代码校验也不通过，多半错在其中",
                "the organisation code inside, characters 9 to 17, fails its own check too, so the fault is most likely there",
            );
        }
        return fault(
            "IDN101",
            `第9至17位的组织机构代码校验无误，错在第1至8位或第18位；如前17位无误，第18位应为${last}`,
            "the organisation code inside is right, so the fault is in characters 1 to 8 or 18; " +
                `if the first 17 are right, character 18 would be ${last}`,
        );
    }

    person() {
        return fault("IDN106", "像是公民身份号码", "it looks like a resident identity number");
    }

    misshapen(text) {
        const signs = [...text];
        if (signs.length > LONGEST_READ) return wrongLength(text, 18);
        if (COVER.test(text)) return fault("IDN111", "有字符被遮盖", "characters are covered up");
        const plain = compact(text);
        const upper = plain.toUpperCase();
        if (this.looksLikeAPerson(lookedAlike(upper))) return this.person();
        if (/^[0-9]{15}$/.test(plain)) return fault("IDN105", "15位数字，像是原营业执照注册号", "15 digits, like a former registration number");
        if (/^[0-9A-Z]{8}[0-9X]$/.test(upper)) return fault("IDN105", "9位，像是组织机构代码", "9 characters, like an organisation code");
        if (plain !== text) return fault("IDN104", ...LOOSE, this.suggestion(text));
        const lower = placesOf(text, (sign) => sign >= "a" && sign <= "z");
        if (lower.length) return fault("IDN102", ...places(lower), this.suggestion(text));
        if (signs.length !== 18) return wrongLength(text, 18);
        const foreign = placesOf(text, (sign) => !DIGITS_THEN_LETTERS.includes(sign));
        if (foreign.length) return fault("IDN204", ...places(foreign));
        const never = placesOf(text, (sign) => "IOSVZ".includes(sign));
        if (never.length) return fault("IDN103", ...places(never), this.suggestion(text));
        if (!/[1-9ANY]/.test(text[0])) return fault("IDN201", ...places([1]));
        return fault("IDN202", ...places(placesOf(text, (sign) => !/[0-9]/.test(sign)).filter((at) => at >= 3 && at <= 8)));
    }

    // --- 行政区划代码 -----------------------------------------------------------------------------------------------

    ofDivision(text, on) {
        if (this.identifiers.patterns.division.test(text)) return this.notInForce(text, Number(on.slice(0, 4)));
        const plain = compact(text);
        if ([...text].length > LONGEST_READ) return wrongLength(text, 6);
        if (plain !== text) return fault("IDN104", ...LOOSE, /^[1-9][0-9]{5}$/.test(plain) ? plain : "");
        if ([...text].length !== 6) return wrongLength(text, 6);
        const foreign = placesOf(text, (sign) => !/[0-9]/.test(sign));
        return fault("IDN204", ...places(foreign.length ? foreign : [1]));
    }

    notInForce(text, year) {
        const { codes } = this.identifiers.divisions;
        const meanings = codes[text] ?? [];
        const hasEnded = ([, ended]) => ended !== null && ended < year;
        if (meanings.length === 0) return fault("IDN206", "登记册中没有该代码", "the register does not have the code");
        const last = meanings.findLastIndex(hasEnded);
        if (last < 0) {
            const began = Math.min(...meanings.map(([first]) => first).filter((first) => first !== null));
            return fault("IDN206", `该代码${began}年才启用`, `the code began in ${began}`);
        }
        const holds = ([began, ended]) => (began === null || began <= year) && (ended === null || year <= ended);
        const now = (this.facts.successors[text]?.[last] ?? []).filter((code) => (codes[code] ?? []).some(holds));
        const ended = meanings[last][1];
        return fault("IDN206", `该代码已于${ended}年停用`, `the code ended in ${ended}`, now.length === 1 ? now[0] : "");
    }
}
