// 建页 — makes the page that checks a record: one file, without a request, an evaluated text or a part elsewhere.
//
//     node build.mjs SCHEMAS FACTS.json PAGE.html
//
// The schemas become functions here, so the page compiles nothing. Its policy names the one script and the one sheet by
// their digests; whatever else might get into the page is not run.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";

const [schemas, factsFile, page] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const source = (name) => readFileSync(join(here, "src", name), "utf8");

// A schema without the words that say something to people only, and without obligations under a condition (allOf): those
// are among the exported checks, where they have ids of their own.
function bare(schema) {
    if (Array.isArray(schema)) return schema.map(bare);
    if (typeof schema !== "object" || schema === null) return schema;
    const { title, description, "x-visibility": visibility, "x-code-list": codes, allOf: obligations, properties, ...rest } = schema;
    const inner = Object.fromEntries(Object.entries(rest).map(([name, held]) => [name, name === "enum" || name === "const" ? held : bare(held)]));
    if (properties) inner.properties = Object.fromEntries(Object.entries(properties).map(([name, held]) => [name, bare(held)]));
    return inner;
}

function shapes() {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, messages: false, inlineRefs: false, code: { source: true, esm: true } });
    const names = {};
    for (const file of readdirSync(join(schemas, "records")).sort()) {
        const schema = JSON.parse(readFileSync(join(schemas, "records", file), "utf8"));
        ajv.addSchema(bare(schema));
        names[`shape_${file.replace(/\.json$/, "").replaceAll("-", "_")}`] = schema.$id;
    }
    return standaloneCode(ajv, names);
}

// What the page reads stands beside the modules under the names by which they import it.
function bundle() {
    const made = { "made:shapes": [shapes(), "js"], "made:facts": [readFileSync(factsFile, "utf8"), "json"] };
    const folder = resolve(dirname(page), ".parts");
    mkdirSync(folder, { recursive: true });
    const alias = {};
    for (const [name, [text, kind]] of Object.entries(made)) {
        alias[name] = join(folder, `${name.slice(5)}.${kind}`);
        writeFileSync(alias[name], text);
    }
    const { outputFiles } = buildSync({
        entryPoints: [join(here, "src/page.mjs")],
        alias,
        bundle: true,
        minify: true,
        write: false,
        charset: "utf8",
        format: "iife",
        target: "es2022",
        nodePaths: [join(here, "node_modules")],
        legalComments: "none",
        logLevel: "silent",
    });
    rmSync(folder, { recursive: true });
    return outputFiles[0].text;
}

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const facts = JSON.parse(readFileSync(factsFile, "utf8"));
const script = bundle().trim();
const sheet = source("page.css").trim();
const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(sheet)}; base-uri 'none'; form-action 'none'`;
const parts = { policy, sheet, script, title: facts.words.title.zh };
const html = source("page.html").replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
writeFileSync(page, html);
