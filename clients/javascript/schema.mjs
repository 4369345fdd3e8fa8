// 形状 — is a document of a record type well shaped, by the published JSON Schemas and Ajv?
//
// No option beyond the dialect is needed: the schemas keep to what all engines read alike. `strict: false` lets Ajv pass
// over words that say something to people only (x-visibility, x-code-list).

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

export class Shapes {
    constructor(schemas) {
        this.folder = join(schemas, "records");
        this.types = new Set(readdirSync(this.folder).map((name) => name.replace(/\.json$/, "")));
        this.ajv = new Ajv2020({ strict: false, validateFormats: false });
        this.validators = new Map();
    }

    isValid(record, document) {
        if (!this.types.has(record)) throw new Error(`no record type ${record}`);
        if (!this.validators.has(record)) {
            const schema = JSON.parse(readFileSync(join(this.folder, `${record}.json`), "utf8"));
            this.validators.set(record, this.ajv.compile(schema));
        }
        return this.validators.get(record)(document);
    }
}
