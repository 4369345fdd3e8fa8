// 数据元种类 — how is a cell read, and why is a value not of its kind? Values are those of documents.
//
// A misreading is {code, slots}; anything else is a value. What is of its kind Ajv has said already; here it is explained.

import { NONE, nearCodes } from "./near.mjs";
import { length } from "./words.mjs";
import { isDay, isLongTerm, meantDay, meantNumber, readDay, readDecimal } from "./written.mjs";

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
const CONTROL_BUT_LINES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;
const FLAG_OF_NO_LIST = /[;；|]/u;
const LOOSE = /[;；|,，、]/u;

export const misread = (code, slots = {}) => ({ misread: true, code, slots });
export const isMisread = (value) => value?.misread === true;
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "u");

export class Kinds {
    constructor(facts, numbers) {
        this.facts = facts;
        this.numbers = numbers;
    }

    // --- the document value of a cell's text ------------------------------------------------------------------------

    read(kind, text, shift = 0) {
        switch (kind.kind) {
            case "text":
                return kind.lines ? text.replaceAll("\r\n", "\n") : text;
            case "coded": {
                const { words } = this.facts.lists[kind.list];
                return Object.hasOwn(words, text) ? words[text] : text;
            }
            case "flag":
                return Object.hasOwn(kind.words, text) ? kind.words[text] : misread("TXT206");
            case "day":
                return readDayOf(kind, text);
            case "money":
            case "amount": {
                const { number, code } = readDecimal(text, shift);
                return number ?? misread(code, meant(meantNumber(text)));
            }
            case "count": {
                const { number, code } = readDecimal(text);
                return number === undefined || number.includes(".") ? misread(code ?? "NUM132") : Number(number);
            }
            case "parts":
                return misread("CSV207", { part: kind.part });
            case "many":
                return this.readMany(kind, text);
            default:
                return text;
        }
    }

    readMany(kind, text) {
        const items = this.split(kind.of, text).map((word) => this.read(kind.of, word));
        return items.find(isMisread) ?? items;
    }

    split(of, text) {
        const words = text.split(FLAG_OF_NO_LIST).map((word) => word.trim()).filter(Boolean);
        if (of.kind !== "coded") return words;
        const known = this.facts.lists[of.list].words;
        return words.flatMap((word) => (Object.hasOwn(known, word) ? [word] : word.split(LOOSE).map((part) => part.trim())));
    }

    // --- why a value of a document is not of the kind --------------------------------------------------------------

    // The path and the misreading of what Ajv refused at `place`, which begins with the name of the element.
    explained(kind, value, place, depth = 1) {
        const path = place.slice(0, depth);
        if (kind.kind === "many" && Array.isArray(value)) {
            if (place.length > depth && typeof place[depth] === "number") {
                return this.explained(kind.of, value[place[depth]], place, depth + 1);
            }
            return { path, ...misread("TXT208", { least: kind.least, most: kind.most }) };
        }
        if (kind.kind === "parts" && isObject(value) && place.length > depth) {
            const inner = this.wrong(kind.elements, value, place.slice(depth));
            return { ...inner, path: [...path, ...inner.path] };
        }
        return { path, ...(this.why(kind, value) ?? misread("JSN043")) };
    }

    wrong(elements, document, place) {
        const [name] = place;
        if (!Object.hasOwn(elements, name)) return { path: [name], ...misread("JSN047", { near: NONE }) };
        if (!isObject(document) || document[name] === undefined || document[name] === null) {
            return { path: [name], ...misread("TXT200") };
        }
        return this.explained(elements[name], document[name], place);
    }

    why(kind, value) {
        if (kind.kind === "flag") return typeof value === "boolean" ? null : misread("JSN043");
        if (kind.kind === "count") return whyNoCount(kind, value);
        if (kind.kind === "many" || kind.kind === "parts" || typeof value !== "string") return misread("JSN043");
        switch (kind.kind) {
            case "text":
                return whyNoText(kind, value);
            case "pattern": {
                const isLong = length(value) < kind.shortest || length(value) > kind.longest;
                return isLong || !whole(kind.pattern).test(value) ? misread(value.includes("*") ? "IDN111" : kind.code) : null;
            }
            case "identified":
                if (whole(kind.pattern).test(value)) return null;
                return kind.identifier === "document-number" ? misread("TXT204") : { misread: true, ...this.numbers.fault(kind.identifier, value, null) };
            case "coded": {
                const list = this.facts.lists[kind.list];
                const [zh, en] = list.title;
                return list.codes.includes(value) ? null : misread("TXT203", { list: zh, list_en: en, ...nearCodes(list, value) });
            }
            case "day":
                if (isDay(value) || (kind.forever && value === "forever")) return null;
                return misread(readDay(value).code ?? "DAT116");
            case "money":
            case "amount":
                return whyNoDecimal(kind, value);
            case "ref":
                return whole(kind.pattern).test(value) ? null : misread("REF021");
            case "link":
                return whole(kind.pattern).test(value) ? null : misread("SEC153");
            default:
                throw new Error(`unknown kind ${kind.kind}`);
        }
    }
}

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const meant = (text) => (text ? { meant: text } : {});

function readDayOf(kind, text) {
    if (kind.forever && isLongTerm(text)) return "forever";
    const { day, code } = readDay(text);
    return day ?? misread(code, meant(meantDay(text, code)));
}

function whyNoText(kind, value) {
    if (!value) return misread("TXT200");
    if (length(value) > kind.longest) return misread("TXT140", { longest: kind.longest, length: length(value) });
    return (kind.lines ? CONTROL_BUT_LINES : CONTROL).test(value) ? misread("TXT028") : null;
}

function whyNoCount({ least, most }, value) {
    if (typeof value !== "number") return misread("JSN043");
    if (!Number.isInteger(value)) return misread("NUM132");
    return value >= least && value <= most ? null : misread("NUM133");
}

function whyNoDecimal({ pattern, signed }, value) {
    const isOfKind = (text) => whole(pattern).test(text);
    if (isOfKind(value)) return null;
    const { number, code } = readDecimal(value);
    if (value.startsWith("-") && !signed && !code) return misread("NUM131");
    return misread(code || isOfKind(number) ? "NUM129" : "NUM130");
}
