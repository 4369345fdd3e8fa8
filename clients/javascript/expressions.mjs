// 表达式 — judges records by the exported expressions, with the verdicts of the library: three truth values, five ends.
//
// A record is a document that already has its shape (see schema.mjs). Numbers are exact: a BigInt and how often it was
// multiplied by ten. Days are texts, so "forever" comes after every day by itself. null is "not given" or "cannot tell".

const FOREVER = "forever";
const MILLISECONDS_OF_A_DAY = 86_400_000;

// --- numbers: {units, places} is units / 10 ** places ------------------------------------------------------------

const isNumber = (value) => typeof value === "object" && value !== null && typeof value.units === "bigint";

function decimal(text, places = 0) {
    const [whole, part = ""] = String(text).split(".");
    return { units: BigInt(whole + part), places: part.length + places };
}

function aligned(one, other) {
    const places = Math.max(one.places, other.places);
    const units = [one, other].map((each) => each.units * 10n ** BigInt(places - each.places));
    return [units[0], units[1], places];
}

function plus(one, other) {
    const [left, right, places] = aligned(one, other);
    return { units: left + right, places };
}

const minus = (one, other) => plus(one, { units: -other.units, places: other.places });
const times = (one, other) => ({ units: one.units * other.units, places: one.places + other.places });

function isBelow(one, other) {
    const [left, right] = aligned(one, other);
    return left < right;
}

function isSame(one, other) {
    if (!isNumber(one) || !isNumber(other)) return one === other;
    const [left, right] = aligned(one, other);
    return left === right;
}

// --- days --------------------------------------------------------------------------------------------------------

const dayOf = (moment) => new Date(moment).toISOString().slice(0, 10);
const daysAfter = (day, count) => dayOf(Date.parse(day) + count * MILLISECONDS_OF_A_DAY);

function monthsAfter(day, count) {
    const [year, month, date] = day.split("-").map(Number);
    const months = year * 12 + month - 1 + count;
    const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
    return dayOf(Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, last)));
}

function workdaysAfter(day, count, years) {
    while (count > 0) {
        day = daysAfter(day, 1);
        const year = years[day.slice(0, 4)];
        if (!year) return null;
        const weekday = new Date(day).getUTCDay();
        if (year.work.has(day) || (weekday !== 0 && weekday !== 6 && !year.off.has(day))) count -= 1;
    }
    return day;
}

function isRealDay(text) {
    const [year, month, date] = text.split("-").map(Number);
    if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
    return date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// --- the values of a document ------------------------------------------------------------------------------------

// Money is counted in 0.01 yuan, as the library does, so that it can be compared with a plain number.
function valueOf(kind, held) {
    if (held === undefined || held === null) return null;
    if (kind === "money") return times(decimal(held), { units: 100n, places: 0 });
    if (kind === "amount" || kind === "count") return decimal(held);
    if (kind?.many) return held.map((item) => valueOf(kind.many, item));
    if (kind?.parts) {
        const values = Object.entries(kind.parts).map(([name, inner]) => [name, valueOf(inner, held[name])]);
        return Object.fromEntries(values);
    }
    return held;
}

function constantOf(constant) {
    if (typeof constant === "number") return decimal(constant);
    if (constant?.money !== undefined) return valueOf("money", constant.money);
    return constant?.day ?? constant;
}

// --- identifiers -------------------------------------------------------------------------------------------------

export class Identifiers {
    constructor(identifiers, divisions) {
        this.declared = identifiers.identifiers;
        this.divisions = divisions;
        this.patterns = Object.fromEntries(
            Object.entries(this.declared).map(([id, each]) => [id, new RegExp(`^(?:${each.pattern})$`, "u")]),
        );
    }

    isWellFormed(id, text, on) {
        const declared = this.declared[id];
        if (!this.patterns[id].test(text)) return false;
        if (!declared.check_characters.every((check) => hasCheckCharacter(check, text))) return false;
        const born = declared.day_at === null ? null : dayIn(text, declared.day_at);
        if (born !== null && !isBirth(born, on, declared.oldest)) return false;
        if (declared.area_at !== null && !this.isArea(declared, text, born, on)) return false;
        return declared.excludes === "" || !this.isExcluded(declared, text);
    }

    isExcluded({ excludes, excluded_centuries: centuries }, text) {
        const century = text.slice(this.declared[excludes].day_at, this.declared[excludes].day_at + 2);
        return centuries.includes(century) && this.isWellFormed(excludes, text, null);
    }

    isArea(declared, text, born, on) {
        if (declared.areas_not_judged.some((prefix) => text.startsWith(prefix))) return true;
        const { codes, first_year: first, last_year: last } = this.divisions;
        const meanings = codes[text.slice(declared.area_at, declared.area_at + 6)] ?? [];
        const year = on === null ? null : Number(on.slice(0, 4));
        const hadBegun = ([began]) => year === null || began === null || began <= year;
        if (born === null) {
            if (year === null || year < first || year > last) return true;
            return meanings.some(([began, ended]) => hadBegun([began]) && (ended === null || year <= ended));
        }
        const birth = Number(born.slice(0, 4));
        if (meanings.length === 0 && birth > last) return true;
        return meanings.some(([began, ended]) => (ended === null || birth <= ended) && hadBegun([began]));
    }
}

function hasCheckCharacter({ first, weights, alphabet, place, by_remainder: byRemainder }, text) {
    const sum = weights.reduce((total, weight, index) => {
        return total + weight * Math.max(alphabet.indexOf(text[first + index]), 0);
    }, 0);
    return text[place] === byRemainder[sum % byRemainder.length];
}

const dayIn = (text, at) => `${text.slice(at, at + 4)}-${text.slice(at + 4, at + 6)}-${text.slice(at + 6, at + 8)}`;

function isBirth(born, on, oldest) {
    if (!isRealDay(born)) return false;
    if (on === null) return true;
    const tooOld = `${String(Number(on.slice(0, 4)) - oldest).padStart(4, "0")}${on.slice(4)}`;
    return born <= on && tooOld <= born;
}

// --- expressions -------------------------------------------------------------------------------------------------

const both = (one, other, said) => (one === null || other === null ? null : said(one, other));
const given = (value, said) => (value === null ? null : said(value));

function kleene(truths, decisive) {
    if (truths.includes(decisive)) return decisive;
    return truths.includes(null) ? null : !decisive;
}

export class Reader {
    // Tables are the parsed files calendar.json, identifiers.json and divisions.json of schemas/expressions.
    constructor({ calendar, identifiers, divisions }) {
        this.identifiers = new Identifiers(identifiers, divisions);
        this.years = Object.fromEntries(
            Object.entries(calendar.years).map(([year, days]) => [
                year,
                { off: new Set(days.off), work: new Set(days.work) },
            ]),
        );
    }

    // The end of every exported check of a document: pass, fail, not_applicable or undetermined, by the check's id.
    judge(exported, document, on = null) {
        const kinds = Object.entries(exported.elements);
        const row = { ...document, ...Object.fromEntries(kinds.map(([name, kind]) => [name, valueOf(kind, document[name])])) };
        const ends = {};
        for (const { id, when, fails } of exported.checks) {
            const failed = this.truth(fails, row, on);
            if (failed !== null) ends[id] = failed ? "fail" : "pass";
            else ends[id] = when === undefined || this.truth(when, row, on) ? "undetermined" : "not_applicable";
        }
        for (const { id, element, identifier } of exported.numbers) {
            ends[id] = this.numberEnd(identifier, document[element] ?? null, on);
        }
        return ends;
    }

    numberEnd(identifier, text, on) {
        if (text === null) return "not_applicable";
        const dependsOnDay = this.identifiers.declared[identifier].depends_on_day;
        if (!this.identifiers.isWellFormed(identifier, text, dependsOnDay ? on : null)) return "fail";
        return dependsOnDay && on === null ? "undetermined" : "pass";
    }

    // true, false or null
    truth(condition, row, on) {
        const [[word, of]] = Object.entries(condition);
        const term = (inner) => this.value(inner, row, on);
        switch (word) {
            case "not":
                return given(this.truth(of, row, on), (truth) => !truth);
            case "all_of":
                return kleene(of.map((part) => this.truth(part, row, on)), false);
            case "any_of":
                return kleene(of.map((part) => this.truth(part, row, on)), true);
            case "absent": {
                const held = term(of);
                return held === null || (Array.isArray(held) && held.length === 0);
            }
            case "is":
                return both(term(of[0]), term(of[1]), isSame);
            case "before":
                return both(term(of[0]), term(of[1]), (one, other) => one < other);
            case "below":
                return both(term(of[0]), term(of[1]), isBelow);
            case "one_of":
                return given(term(of[0]), (held) => of[1].some((each) => isSame(held, constantOf(each))));
            case "has":
                return given(term(of[0]), (held) => held.some((each) => isSame(each, constantOf(of[1]))));
            case "starts":
                return given(term(of[0]), (held) => {
                    const rest = of[2] ? [...held].slice(of[2]).join("") : held; // the place counts code points
                    return of[1].some((prefix) => rest.startsWith(prefix));
                });
            case "well_formed":
                return given(term(of[0]), (held) => this.identifiers.isWellFormed(of[1], held, on));
            default:
                throw new Error(`unknown condition ${word}`);
        }
    }

    // a value or null
    value(expression, row, on) {
        const [[word, of]] = Object.entries(expression);
        const later = (step) => given(this.value(of[0], row, on), (day) => (day === FOREVER ? day : step(day, of[1])));
        const pair = (said) => both(this.value(of[0], row, on), this.value(of[1], row, on), said);
        switch (word) {
            case "value":
                return row[of] ?? null;
            case "literal":
                return constantOf(of);
            case "on":
                return on;
            case "total": {
                const amounts = (row[of[0]] ?? [null]).map((part) => part?.[of[1]] ?? null);
                return amounts.includes(null) ? null : amounts.reduce(plus, decimal(0));
            }
            case "plus":
                return pair(plus);
            case "minus":
                return pair(minus);
            case "times":
                return pair(times);
            case "days_after":
                return later(daysAfter);
            case "months_after":
                return later(monthsAfter);
            case "workdays_after":
                return later((day, count) => workdaysAfter(day, count, this.years));
            default:
                throw new Error(`unknown term ${word}`);
        }
    }
}
