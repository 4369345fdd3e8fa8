// 页面 — takes what is pasted or dropped, has it checked, and shows what was found. Whatever comes from data is text.

import facts from "made:facts";
import * as compiled from "made:shapes";
import { Checker } from "./checker.mjs";
import { isObject } from "./kinds.mjs";
import { Tables } from "./table.mjs";
import { filled, shown } from "./words.mjs";

const MOST_CHARACTERS = 2_000_000;
const MOST_RECORDS = 2_000;
const MOST_SHOWN = 2_000;
const LEVELS = ["error", "warning", "hint"];

const shapes = Object.fromEntries(Object.entries(compiled).map(([name, shape]) => [name.replace("shape_", "").replaceAll("_", "-"), shape]));
const checker = new Checker(facts, shapes);
const tables = new Tables(facts, checker);

const byId = (id) => document.getElementById(id);
let language = "zh";
let last = null;

const word = (name, slots = {}) => filled(facts.words[name][language], slots);

function made(tag, of = {}, ...children) {
    const element = Object.assign(document.createElement(tag), of);
    element.append(...children.filter((child) => child !== null));
    return element;
}

// --- what is checked ---------------------------------------------------------------------------------------------

// {records: [{name, findings, undetermined}]} or {refused} with the sentence that says why nothing was checked.
function checked(text, { on = null, record = "" } = {}) {
    const body = text.replace(/^\ufeff/, "").trim();
    if (!body) return { refused: ["is_empty"] };
    const tooLarge = { refused: ["too_large", { most: MOST_CHARACTERS.toLocaleString(), rows: MOST_RECORDS.toLocaleString() }] };
    if (text.length > MOST_CHARACTERS) return tooLarge;
    if (!/^[[{]/.test(body)) {
        const table = tables.read(text, record);
        if (table && table.rows.length > MOST_RECORDS) return tooLarge;
        if (table) return { records: ofTable(table, on) };
    }
    const { documents, fault } = documentsOf(body);
    if (fault) return { refused: ["not_json", { detail: shown(fault, "public") }] };
    if (documents.length > MOST_RECORDS) return tooLarge;
    if (!documents.every(isObject)) return { refused: ["not_object"] };
    const records = documents.map((each, at) => ({ at: ["record", { number: at + 1 }], ...checker.check(each, { on, record }) }));
    return { records };
}

function documentsOf(body) {
    try {
        const found = JSON.parse(body);
        return { documents: Array.isArray(found) ? found : [found] };
    } catch (error) {
        try {
            return { documents: body.split(/\r?\n/).filter((line) => line.trim()).map((line) => JSON.parse(line)) };
        } catch {
            return { fault: error.message };
        }
    }
}

function ofTable(table, on) {
    const rows = table.rows.flatMap((row) => {
        const found = tables.check(table, row, on);
        return found ? [{ at: ["line", { line: row.line }], ...found }] : [];
    });
    return [...(table.findings.length ? [{ at: ["table_head"], isHead: true, findings: table.findings, undetermined: 0 }] : []), ...rows];
}

// --- what is shown -----------------------------------------------------------------------------------------------

function summaryOf(records) {
    const rows = records.filter(({ isHead }) => !isHead);
    const hasError = ({ findings }) => findings.some(({ level }) => level === "error");
    const wrong = rows.filter(hasError).length;
    const all = records.flatMap(({ findings }) => findings);
    const [errors, warnings, hints] = LEVELS.map((level) => all.filter((each) => each.level === level).length);
    return word("summary", { records: rows.length, wrong, right: rows.length - wrong, errors, warnings, hints });
}

// On the site of the standard a code leads to the page that explains it.
function codeOf({ code }) {
    const written = made("code", { textContent: code });
    return facts.site ? made("a", { href: `${facts.site[language]}${facts.edition}/findings/${code}.html` }, written) : written;
}

function findingLine(finding) {
    const { says, todo, title } = checker.told(finding, language);
    const name = finding.path || finding.element || finding.column || "";
    return made(
        "li",
        { className: finding.level },
        made("p", {}, made("span", { className: "level", textContent: facts.levels[language][finding.level] }), " ", made("b", { textContent: title ? `${title}${language === "en" ? ": " : "："}` : "" }), says, " ", codeOf(finding)),
        name ? made("p", { className: "where" }, made("code", { textContent: name })) : null,
        finding.seen ? made("p", { className: "seen" }, `${word("seen")} `, made("bdi", { textContent: finding.seen })) : null,
        made("p", { className: "todo" }, made("b", { textContent: word("todo") }), todo),
    );
}

function show() {
    const box = byId("found");
    box.replaceChildren();
    byId("results").hidden = last === null;
    if (last === null) return;
    if (last.refused) {
        box.append(made("p", { className: "refused", textContent: word(...last.refused) }));
        return;
    }
    const { records } = last;
    box.append(made("p", { className: "summary", textContent: summaryOf(records) }));
    let room = MOST_SHOWN;
    let hidden = 0;
    for (const { at, findings, undetermined } of records) {
        const listed = findings.slice(0, room);
        room -= listed.length;
        hidden += findings.length - listed.length;
        if (!listed.length && records.length > 1 && !undetermined) continue;
        const notes = [
            ...(findings.length ? [] : [word("nothing_found")]),
            ...(undetermined ? [word("undetermined", { count: undetermined })] : []),
        ];
        box.append(
            made("h3", { textContent: word(...at) }),
            ...(listed.length ? [made("ul", { className: "findings" }, ...listed.map(findingLine))] : []),
            ...notes.map((note) => made("p", { className: "note", textContent: note })),
        );
    }
    if (hidden) box.append(made("p", { className: "more", textContent: word("more", { most: MOST_SHOWN, count: hidden }) }));
}

function label() {
    document.documentElement.lang = language === "en" ? "en" : "zh-CN";
    document.title = word("title");
    for (const element of document.querySelectorAll("[data-word]")) {
        element.textContent = word(element.dataset.word, { edition: facts.edition, release: facts.release });
    }
    if (facts.site) Object.assign(byId("home"), { href: `${facts.site[language]}index.html`, hidden: false });
    const at = language === "en" ? 1 : 0;
    const chosen = byId("type").value;
    const types = Object.entries(facts.records).map(([type, { title }]) => new Option(at ? title[1] : `${title[0]} ${type}`, type));
    byId("type").replaceChildren(new Option(word("type_told"), ""), ...types);
    byId("type").value = chosen;
}

// --- what the reader does ----------------------------------------------------------------------------------------

function check() {
    last = checked(byId("input").value, { on: byId("on").value || null, record: byId("type").value });
    show();
    byId("results").focus();
}

function fillIn() {
    const type = byId("type").value || "administrative-penalty";
    byId("input").value = JSON.stringify(facts.records[type].example, null, 2);
}

// A page about a record leads here with #type=…&lang=…: its example then stands in the form.
function begin() {
    const wished = new URLSearchParams(location.hash.slice(1));
    language = wished.get("lang") === "en" ? "en" : "zh";
    label();
    const type = wished.get("type");
    if (!Object.hasOwn(facts.records, type ?? "")) return;
    byId("type").value = type;
    fillIn();
}

async function take(file) {
    if (!file) return;
    if (file.size > 4 * MOST_CHARACTERS) {
        last = { refused: ["too_large", { most: MOST_CHARACTERS.toLocaleString(), rows: MOST_RECORDS.toLocaleString() }] };
        show();
        return;
    }
    try {
        byId("input").value = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
        check();
    } catch {
        last = { refused: ["not_utf8"] };
        show();
    }
}

byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    check();
});
byId("file").addEventListener("change", ({ target }) => take(target.files[0]));
byId("clear").addEventListener("click", () => {
    byId("input").value = "";
    last = null;
    show();
});
byId("example").addEventListener("click", fillIn);
byId("language").addEventListener("click", () => {
    language = language === "en" ? "zh" : "en";
    label();
    show();
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
});

// For whoever wants the findings of a text as data: what the page shows, by code, place and sentence.
globalThis.govIntegrity = {
    check: (text, options) => {
        const found = checked(text, options);
        if (found.refused) return found;
        const told = (each) => ({ ...each, says: { zh: checker.told(each, "zh").says, en: checker.told(each, "en").says } });
        return { records: found.records.map((each) => ({ ...each, findings: each.findings.map(told) })) };
    },
};

begin();
