// 检查 — what is wrong with a record by itself? The same findings as the library gives, in the same words.
//
// Ajv says whether a document has its shape, the reader of the exported expressions how its checks end.

import { Reader } from "../../javascript/expressions.mjs";
import { Kinds, isObject } from "./kinds.mjs";
import { NONE, theNearest } from "./near.mjs";
import { Numbers } from "./numbers.mjs";
import { filled, masked, shown, visibilityOf } from "./words.mjs";

const SLOT = /\{(\w+)\}/gu;
const LANGUAGES = { zh: 0, en: 1 };

export class Checker {
    // `facts` are those of the declarations, `shapes` the compiled schemas by record type.
    constructor(facts, shapes) {
        this.facts = facts;
        this.shapes = shapes;
        this.reader = new Reader(facts.tables);
        this.numbers = new Numbers(this.reader.identifiers, facts);
        this.kinds = new Kinds(facts, this.numbers);
    }

    // {findings, undetermined}: `record` names the type of a document that does not tell it.
    check(given, { on = null, record = "" } = {}) {
        const type = given.type ?? record;
        const declared = Object.hasOwn(this.facts.records, type) ? this.facts.records[type] : null;
        if (declared === null) {
            const near = theNearest(String(type), Object.keys(this.facts.records));
            const seen = type ? shown(String(type), "public") : "";
            return { findings: [{ code: "JSN200", level: "error", element: "type", path: "", seen, slots: { near }, of: "" }], undetermined: 0 };
        }
        const { own, strange } = this.sorted(declared, given);
        const found = [...strange, ...this.faults(type, own)];
        if (found.some(({ level }) => level === "error")) return { findings: found, undetermined: 0 };
        const { findings, undetermined } = this.judged(type, own, on);
        return { findings: [...found, ...findings], undetermined };
    }

    // --- the shape --------------------------------------------------------------------------------------------------

    // What the shape of a document lacks; `own` has no name that is not of the standard.
    faults(type, own) {
        const { elements } = this.facts.records[type];
        return this.refused(type, own).map((place) => {
            const { path, code, slots } = this.kinds.wrong(elements, own, place);
            return this.ofShape(type, own, { path, code, slots });
        });
    }

    // The innermost places that Ajv refuses.
    refused(type, own) {
        const isOfShape = this.shapes[type];
        if (isOfShape({ type, ...own })) return [];
        const places = new Map();
        for (const { instancePath, keyword, params } of isOfShape.errors) {
            const place = stepsOf(instancePath, own);
            if (keyword === "required") place.push(params.missingProperty);
            if (place.length) places.set(JSON.stringify(place), place);
        }
        const outer = new Set([...places.values()].flatMap((place) => place.slice(1).map((_, at) => JSON.stringify(place.slice(0, at + 1)))));
        return [...places].filter(([name]) => !outer.has(name)).map(([, place]) => place);
    }

    ofShape(type, own, { path, code, slots }) {
        const [name] = path;
        const element = this.facts.records[type].elements[name];
        const held = own[name];
        const finding = { code, level: "error", element: name, path: `/${path.join("/")}`, of: type };
        if (element === undefined || held === undefined || held === null) return { ...finding, seen: "", slots };
        const visibility = visibilityOf(this.facts, element, own.disclosure_scope);
        const seen = typeof held === "string" ? this.seen(held, element, code, visibility) : "";
        return { ...finding, seen, slots: allowed(slots, visibility) };
    }

    // What is given of the elements of the standard, also inside parts, and a finding for each other name.
    sorted(declared, given) {
        const strange = [];
        const ownOf = (elements, held, path) => {
            const own = {};
            for (const [name, value] of Object.entries(held)) {
                if (!Object.hasOwn(elements, name)) strange.push(notOfTheStandard([...path, name], elements));
                else if (value !== null) own[name] = inside(elements[name], value, [...path, name]);
            }
            return own;
        };
        const inside = (kind, value, path) => {
            if (kind.kind === "many" && Array.isArray(value)) return value.map((item, at) => inside(kind.of, item, [...path, at]));
            if (kind.kind === "parts" && isObject(value)) return ownOf(kind.elements, value, path);
            return value;
        };
        const { type, ...rest } = given;
        return { own: ownOf(declared.elements, rest, []), strange };
    }

    // --- the checks -------------------------------------------------------------------------------------------------

    judged(type, own, on) {
        const exported = this.facts.expressions[type];
        const ends = this.reader.judge(exported, own, on);
        const failed = exported.checks.filter(({ id }) => ends[id] === "fail").map((check) => this.ofCheck(type, own, check, on));
        const wrong = exported.numbers.filter(({ id }) => ends[id] === "fail").map((number) => this.ofNumber(type, own, number, on));
        const undetermined = Object.values(ends).filter((end) => end === "undetermined").length;
        return { findings: [...failed, ...wrong], undetermined };
    }

    ofCheck(type, own, { code, level, element }, on) {
        const { elements } = this.facts.records[type];
        const named = [...this.facts.notices[code].says.join("").matchAll(SLOT)].map(([, name]) => name);
        const slots = Object.fromEntries(
            named.filter((name) => name in elements).map((name) => [name, this.shownValue(elements[name], own, name)]),
        );
        if (named.includes("on")) slots.on = on ?? "";
        return { code, level, element, path: "", of: type, seen: this.shownValue(elements[element], own, element), slots };
    }

    ofNumber(type, own, { element: name, identifier }, on) {
        const element = this.facts.records[type].elements[name];
        const day = this.facts.tables.identifiers.identifiers[identifier].depends_on_day ? on : null;
        const { code, slots } = this.numbers.fault(identifier, own[name], day);
        const visibility = visibilityOf(this.facts, element, own.disclosure_scope);
        const told = visibility === "public" && !element.secret ? slots.suggestion : "";
        const seen = this.seen(own[name], element, code, visibility);
        return { code, level: this.facts.notices[code].level, element: name, path: "", of: type, seen, slots: { ...slots, suggestion: told } };
    }

    // --- what may be shown ------------------------------------------------------------------------------------------

    seen(text, element, code, visibility) {
        return element.secret || this.facts.notices[code].hides ? masked(text) : shown(text, visibility);
    }

    shownValue(element, own, name) {
        const held = own[name];
        if (held === undefined || held === null) return "";
        if (isObject(held) || (Array.isArray(held) && held.some(isObject))) return `×${isObject(held) ? Object.keys(held).length : held.length}`;
        const text = Array.isArray(held) ? held.map((item) => written(element.of, item)).join("、") : written(element, held);
        return shown(text, visibilityOf(this.facts, element, own.disclosure_scope));
    }

    // What is wrong (`says`), what to do (`todo`) and the element's title, in a language.
    told(finding, language) {
        const at = LANGUAGES[language];
        const { says, todo } = this.facts.notices[finding.code];
        const slots = this.slots(finding, at);
        return { says: filled(says[at], slots), todo: filled(todo[at], slots), title: slots.title };
    }

    slots({ element, seen, slots, of, place = {} }, at) {
        const declared = of ? this.facts.records[of].elements[element] : undefined;
        const title = declared ? declared.title[at] : (element ?? "");
        const filledIn = { seen, affected: 1, title, ...place, ...(element ? { element } : {}), ...slots };
        if (at === LANGUAGES.en) {
            for (const [name, text] of Object.entries(slots)) {
                if (name.endsWith("_en")) filledIn[name.slice(0, -3)] = text;
            }
        }
        return filledIn;
    }
}

function stepsOf(pointer, document) {
    let held = document;
    return pointer
        .split("/")
        .slice(1)
        .map((step) => {
            const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
            const found = Array.isArray(held) ? Number(name) : name;
            held = held?.[found];
            return found;
        });
}

function notOfTheStandard(path, elements) {
    const steps = path.map((step) => shown(String(step), "public"));
    const near = theNearest(steps.at(-1), Object.keys(elements));
    const outer = steps.length > 1 ? steps[0] : "";
    const told = outer ? `/${steps.join("/")}` : "";
    return { code: "JSN047", level: "warning", element: outer, column: steps.at(-1), path: told, seen: "", slots: { near }, place: { column: steps.at(-1) }, of: "" };
}

// What a value may mean is told only where the value itself may be.
function allowed(slots, visibility) {
    if (visibility === "public") return slots;
    const told = Object.entries(slots).filter(([name]) => name !== "meant" && name !== "suggestion");
    return Object.fromEntries(told.map(([name, text]) => [name, name === "near" || name === "near_en" ? NONE : text]));
}

function written(kind, value) {
    if (typeof value === "boolean") return value ? "True" : "False";
    if (kind.kind === "money") return value.replace(/(\.[0-9]*?)0+$/, "$1").replace(/\.$/, "");
    return String(value);
}
