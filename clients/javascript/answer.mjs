// 应答 — a client of the conformance suite: one task a line on standard input, one answer a line on standard output.
//
//     gov-integrity conformance run --level shape --level checks --level scores -- node clients/javascript/answer.mjs [SCHEMAS]
//
// What this client cannot do it says: {"case": ..., "unsupported": true}.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Reader } from "./expressions.mjs";
import { Shapes } from "./schema.mjs";
import { indicatorsOf, stated } from "./scoring.mjs";

const schemas = process.argv[2] ?? fileURLToPath(new URL("../../schemas", import.meta.url));
const read = (...names) => JSON.parse(readFileSync(join(schemas, ...names), "utf8"));
const table = (name) => read("expressions", "tables", `${name}.json`);

const shapes = new Shapes(schemas);
const reader = new Reader({
    calendar: table("calendar"),
    identifiers: table("identifiers"),
    divisions: table("divisions"),
});
const expressions = new Map();

function expressionsOf(record) {
    if (!expressions.has(record)) expressions.set(record, read("expressions", `${record}.json`));
    return expressions.get(record);
}

// A pair of numerator and denominator, or a state without numbers.
const reading = (said) => (Array.isArray(said) ? { numerator: said[0], denominator: said[1], state: "ok" } : { state: said });

const ANSWERS = {
    shape: ({ record, document }) => ({ valid: shapes.isValid(record, document) }),
    scores: ({ profile: id, values, others, gates }) => {
        const profile = read("profiles", `${id}.json`);
        const readings = Object.fromEntries(indicatorsOf(profile).map((name) => [name, reading(values[name] ?? others)]));
        return stated(profile, readings, gates);
    },
    checks: ({ record, document, on }) => ({ verdicts: reader.judge(expressionsOf(record), document, on ?? null) }),
};

function answer({ case: id, level, given }) {
    const answerOf = ANSWERS[level];
    return { case: id, ...(answerOf ? answerOf(given) : { unsupported: true }) };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
