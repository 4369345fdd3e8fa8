// 表格 — how does a small CSV under the names of the standard become records, or the findings that say why not?

import { isMisread } from "./kinds.mjs";
import { ALIKE_IN_CHINESE, theNearest } from "./near.mjs";
import { visibilityOf } from "./words.mjs";

const HEADER_SEARCH_ROWS = 20;
const LEAST_COVERAGE = 0.6;
const SPACES = /^[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+$/gu;
const NOISE = /[\s*※★]+/gu;
const UNIT = /\((?:单位[::])?(元|万元)\)$/u;
const SHIFTS = { 元: 0, 万元: 4 };
const EXPONENT = /^[0-9](?:\.[0-9]+)?E\+?[0-9]+$/i;
const EXCEL_TEXT = /^(?:="[^"]*"|'[\s\S]*)$/;
const FORMULA = /^(?:[=@][A-Za-z(]|[+-][A-Za-z(]|\t)/;
const OTHER = /其他[-－—–:：]+([^;；|]+)$/;
const FOOTERS = ["合计", "小计", "总计", "制表", "填表", "填报人", "审核人", "注:", "注：", "备注:", "备注：", "说明:", "说明："];

const trimmed = (text) => text.replace(SPACES, "");

// The rows of a text, each {line, cells}; a quoted cell may hold separators, line ends and doubled quotes.
export function rowsOf(text) {
    const body = text.replace(/^\ufeff/, "");
    const separator = separatorOf(body);
    const rows = [];
    let [cells, cell, quoted, line, first] = [[], "", false, 1, 1];
    const endCell = () => {
        cells.push(cell);
        cell = "";
    };
    const endRow = () => {
        endCell();
        rows.push({ line: first, cells });
        cells = [];
        first = line + 1;
    };
    for (let at = 0; at < body.length; at += 1) {
        const sign = body[at];
        if (quoted) {
            if (sign === '"' && body[at + 1] === '"') {
                cell += '"';
                at += 1;
            } else if (sign === '"') quoted = false;
            else cell += sign;
        } else if (sign === '"' && cell === "") quoted = true;
        else if (sign === separator) endCell();
        else if (sign === "\n" || sign === "\r") {
            if (sign === "\r" && body[at + 1] === "\n") at += 1;
            endRow();
        } else cell += sign;
        if (body[at] === "\n" || (sign === "\r" && !quoted)) line += 1;
    }
    if (cell !== "" || cells.length) endRow();
    return rows;
}

function separatorOf(text) {
    const [line] = text.split(/\r?\n/, 1);
    const counts = [",", "\t", ";"].map((sign) => [line.split(sign).length, sign]);
    return counts.sort(([one], [other]) => other - one)[0][1];
}

function normal(header) {
    const plain = header.normalize("NFKC").replace(NOISE, "").replace(/^\ufeff+/, "").toLowerCase();
    const unit = UNIT.exec(plain);
    return unit ? [plain.slice(0, unit.index), unit[1]] : [plain, ""];
}

export class Tables {
    constructor(facts, checker) {
        this.facts = facts;
        this.checker = checker;
        this.headers = Object.fromEntries(
            Object.entries(facts.records)
                .filter(([, record]) => record.in_tables)
                .map(([type, record]) => [type, headersOf(record.elements)]),
        );
    }

    // {type, columns, rows, findings} of a text with a header that is known; null for any other text.
    read(text, record = "") {
        const rows = rowsOf(text);
        const matches = rows.slice(0, HEADER_SEARCH_ROWS).flatMap((row, at) => this.matches(row, at, record));
        if (!matches.length) return null;
        const most = Math.max(...matches.map(({ columns }) => columns.size));
        const best = matches.filter(({ columns }) => columns.size === most);
        const types = [...new Set(best.map(({ type }) => type))].sort();
        if (types.length > 1) {
            return { types, rows: [], findings: [{ code: "CSV201", level: "error", element: "", seen: "", slots: { types: types.join("、") }, of: "" }] };
        }
        return { ...this.head(rows[best[0].at], best[0]), rows: rows.slice(best[0].at + 1) };
    }

    matches(row, at, record) {
        const headers = row.cells.map((cell) => (cell.trim() ? normal(cell)[0] : ""));
        const filled = headers.filter(Boolean).length;
        return Object.entries(this.headers).flatMap(([type, known]) => {
            if (record && type !== record) return [];
            const columns = new Map(headers.flatMap((header, place) => (header && known.has(header) ? [[place, known.get(header)]] : [])));
            return columns.size && columns.size >= LEAST_COVERAGE * filled ? [{ type, at, columns }] : [];
        });
    }

    head(row, { type, at, columns: known }) {
        const { elements } = this.facts.records[type];
        const findings = [];
        const spoiled = new Set();
        const columns = [];
        const say = (code, level, element, seen, slots = {}, place = {}) => findings.push({ code, level, element, seen, slots, place, of: type });
        const last = row.cells.findLastIndex((cell) => cell.trim());
        for (let index = 0; index <= last; index += 1) {
            const header = row.cells[index].trim();
            if (!known.has(index)) {
                if (!header) say("CSV059", "warning", "", "");
                else say("CSV060", "warning", "", header, { near: theNearest(header, Object.values(elements).map(({ title }) => title[0]), ALIKE_IN_CHINESE) }, { column: header });
                columns.push({ header });
                continue;
            }
            const { name, isName } = known.get(index);
            if (columns.some((column) => column.name === name)) {
                spoiled.add(name);
                say("CSV058", "error", name, header, {}, { column: header });
            }
            const unit = normal(header)[1];
            if (elements[name].kind === "money" && !unit && !isName) {
                spoiled.add(name);
                say("CSV062", "error", name, header, {}, { column: header });
            }
            columns.push({ header, name, shift: SHIFTS[unit] ?? 0 });
        }
        for (const [name, { required }] of Object.entries(elements)) {
            if (!required || columns.some((column) => column.name === name)) continue;
            spoiled.add(name);
            say("CSV061", "error", name, "");
        }
        if (at) say("CSV056", "hint", "", "", { line: row.line, titles: at });
        return { type, columns, spoiled, findings };
    }

    // {findings, undetermined} of one row; null for a row without a record.
    check(table, row, on) {
        const { type, columns, spoiled } = table;
        const filled = row.cells.map(trimmed).filter(Boolean);
        if (!filled.length) return null;
        if (2 * filled.length <= columns.length && FOOTERS.some((word) => filled[0].startsWith(word))) return null;
        const hasSurplus = row.cells.slice(columns.length).some((cell) => trimmed(cell));
        if (row.cells.length < columns.length || hasSurplus) {
            const slots = { seen: row.cells.length, expected: columns.length };
            return { findings: [{ code: hasSurplus ? "CSV050" : "CSV049", level: "error", element: "", seen: "", slots, of: type }], undetermined: 0 };
        }
        const { document, findings, unread } = this.documentOf(table, row);
        const faults = this.checker.faults(type, document).filter(({ element }) => !unread.has(element));
        const found = [...findings, ...faults];
        if (faults.length || unread.size || spoiled.size) return { findings: found, undetermined: 0 };
        const judged = this.checker.judged(type, document, on);
        return { findings: [...found, ...judged.findings], undetermined: judged.undetermined };
    }

    documentOf({ type, columns, spoiled }, row) {
        const { elements } = this.facts.records[type];
        const scope = this.scopeOf(columns, row, elements);
        const document = {};
        const findings = [];
        const unread = new Set(spoiled);
        columns.forEach(({ name }, index) => {
            if (name === undefined || spoiled.has(name)) return;
            const element = elements[name];
            const [text, other] = otherOf(trimmed(row.cells[index]), element, name, elements);
            const { value, found } = this.cell(element, name, row.cells[index], text, columns[index], scope);
            Object.assign(document, other);
            findings.push(...found.map((each) => ({ ...each, of: type })));
            if (found.some(({ level }) => level === "error")) unread.add(name);
            else if (value !== null) document[name] = value;
        });
        return { document, findings, unread };
    }

    scopeOf(columns, row, elements) {
        const index = columns.findIndex(({ name }) => name === "disclosure_scope");
        const text = index < 0 ? "" : trimmed(row.cells[index]);
        return text ? this.checker.kinds.read(elements.disclosure_scope, text) : null;
    }

    cell(element, name, raw, text, { header, shift }, scope) {
        const visibility = visibilityOf(this.facts, element, scope);
        const finding = (code, slots = {}) => {
            const { level } = this.facts.notices[code];
            const seen = this.checker.seen(raw, element, code, visibility);
            return { code, level, element: name, path: "", seen, slots, place: { column: header } };
        };
        const isNumber = ["identified", "pattern", "ref"].includes(element.kind);
        if (isNumber && (EXPONENT.test(text) || EXCEL_TEXT.test(text))) return { value: null, found: [finding("CSV066")] };
        if (element.nothing.includes(text)) return { value: null, found: [] };
        const hints = raw === trimmed(raw) ? [] : [finding("TXT141")];
        if (FORMULA.test(text)) hints.push(finding("SEC065"));
        const value = this.checker.kinds.read(element, text, shift);
        if (!isMisread(value)) return { value, found: hints };
        const told = visibility === "public" ? value.slots : {};
        return { value: null, found: [...hints, { ...finding(value.code, told), level: "error" }] };
    }
}

// A name stands for its element, and so does its title; where both are the same the name is meant.
function headersOf(elements) {
    const found = new Map();
    for (const [name, { title }] of Object.entries(elements)) {
        for (const [header, isName] of [[name, true], [title[0], false]]) {
            const [plain] = normal(header);
            if (!found.has(plain)) found.set(plain, { name, isName });
        }
    }
    return found;
}

// What stands behind a code for "other" (其他-临时救助) belongs to an element of its own, where there is one.
function otherOf(text, element, name, elements) {
    const kind = element.kind === "many" ? element.of : element;
    const told = kind.kind === "coded" && `${name}_other` in elements ? OTHER.exec(text) : null;
    return told ? [`${text.slice(0, told.index)}其他`, { [`${name}_other`]: told[1].trim() }] : [text, {}];
}
