-- urn:gov-integrity:1.0:sql-sqlite:receipt
-- 回执：对一个数据包的逐行处理结果和所依据的版本
-- gap: pattern of edition
-- gap: pattern of received_at
-- gap: pattern of sources.record
-- gap: pattern of submission.declared.record
-- gap: pattern of record_counts.record
-- gap: pattern of level_changes.check
-- gap: pattern of checks.id
-- gap: pattern of instruments.id
-- gap: pattern of limits.name
-- gap: pattern of pins.name

CREATE TABLE "receipt" (
  record_key text PRIMARY KEY,
  "id" text NOT NULL CHECK (length("id") BETWEEN 1 AND 128 AND ("id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("id", char(0)) = 0) AND ("id" GLOB '[0-9A-Za-z]*' AND substr("id", 2) NOT GLOB '*[^0-9A-Za-z._:/-]*')),
  "status" text NOT NULL CHECK ("status" IN ('complete', 'incomplete')),
  "edition" text NOT NULL CHECK (length("edition") BETWEEN 3 AND 9 AND ("edition" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("edition", char(0)) = 0)),
  "library_version" text NOT NULL CHECK (length("library_version") BETWEEN 1 AND 64 AND ("library_version" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("library_version", char(0)) = 0)),
  "on" TEXT CHECK (coalesce((date("on", '+0 days') = "on" AND "on" BETWEEN '1900-01-01' AND '2199-12-31'), "on" IS NULL)),
  "region" text CHECK (length("region") BETWEEN 6 AND 6 AND ("region" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("region", char(0)) = 0) AND "region" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]'),
  "profile" text CHECK (length("profile") BETWEEN 1 AND 128 AND ("profile" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("profile", char(0)) = 0)),
  "profile_sha256" text CHECK (length("profile_sha256") BETWEEN 64 AND 64 AND ("profile_sha256" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("profile_sha256", char(0)) = 0) AND "profile_sha256" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  "package" text CHECK (length("package") BETWEEN 1 AND 128 AND ("package" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("package", char(0)) = 0) AND ("package" GLOB '[0-9A-Za-z]*' AND substr("package", 2) NOT GLOB '*[^0-9A-Za-z._:/-]*')),
  "predecessor" text CHECK (length("predecessor") BETWEEN 1 AND 128 AND ("predecessor" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("predecessor", char(0)) = 0) AND ("predecessor" GLOB '[0-9A-Za-z]*' AND substr("predecessor", 2) NOT GLOB '*[^0-9A-Za-z._:/-]*')),
  "key_id" text CHECK (length("key_id") BETWEEN 9 AND 9 AND ("key_id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("key_id", char(0)) = 0) AND "key_id" GLOB 'k[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  "received_at" text CHECK (length("received_at") BETWEEN 20 AND 25 AND ("received_at" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("received_at", char(0)) = 0)),
  "sources_count" INTEGER NOT NULL CHECK ("sources_count" BETWEEN 0 AND 100000),
  "submission_count" INTEGER CHECK ("submission_count" = 1),
  "record_counts_count" INTEGER NOT NULL CHECK ("record_counts_count" BETWEEN 0 AND 1000),
  "counts_count" INTEGER NOT NULL CHECK ("counts_count" = 1),
  "relations_count" INTEGER NOT NULL CHECK ("relations_count" = 1),
  "findings_by_code_count" INTEGER NOT NULL CHECK ("findings_by_code_count" BETWEEN 0 AND 100000),
  "root_causes_count" INTEGER NOT NULL CHECK ("root_causes_count" BETWEEN 0 AND 100000),
  "level_changes_count" INTEGER NOT NULL CHECK ("level_changes_count" BETWEEN 0 AND 1000),
  "waivers_count" INTEGER NOT NULL CHECK ("waivers_count" BETWEEN 0 AND 100000),
  "checks_count" INTEGER NOT NULL CHECK ("checks_count" BETWEEN 0 AND 100000),
  "instruments_count" INTEGER NOT NULL CHECK ("instruments_count" BETWEEN 0 AND 100000),
  "calendar_years_count" INTEGER NOT NULL CHECK ("calendar_years_count" BETWEEN 0 AND 1000),
  "limits_count" INTEGER NOT NULL CHECK ("limits_count" BETWEEN 0 AND 1000),
  "pins_count" INTEGER CHECK ("pins_count" BETWEEN 0 AND 1000),
  "outputs_count" INTEGER NOT NULL CHECK ("outputs_count" BETWEEN 0 AND 100000)
);

CREATE TABLE "receipt__sources" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "file" text NOT NULL CHECK (length("file") BETWEEN 1 AND 500 AND ("file" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("file", char(0)) = 0)),
  "sha256" text NOT NULL CHECK (length("sha256") BETWEEN 64 AND 64 AND ("sha256" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sha256", char(0)) = 0) AND "sha256" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  "bytes" INTEGER NOT NULL CHECK ("bytes" BETWEEN 0 AND 9007199254740991),
  "rows" INTEGER NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  "encoding" text CHECK (length("encoding") BETWEEN 1 AND 32 AND ("encoding" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("encoding", char(0)) = 0)),
  "record" text CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__submission" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "sender_name" text NOT NULL CHECK (length("sender_name") BETWEEN 1 AND 200 AND ("sender_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sender_name", char(0)) = 0)),
  "sender_code" text CHECK (length("sender_code") BETWEEN 18 AND 18 AND ("sender_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sender_code", char(0)) = 0) AND "sender_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "period_starts_on" TEXT NOT NULL CHECK (coalesce((date("period_starts_on", '+0 days') = "period_starts_on" AND "period_starts_on" BETWEEN '1900-01-01' AND '2199-12-31'), "period_starts_on" IS NULL)),
  "period_ends_on" TEXT NOT NULL CHECK (coalesce((date("period_ends_on", '+0 days') = "period_ends_on" AND "period_ends_on" BETWEEN '1900-01-01' AND '2199-12-31'), "period_ends_on" IS NULL)),
  "operation" text NOT NULL CHECK ("operation" IN ('full', 'incremental', 'nil')),
  "declared_count" INTEGER NOT NULL CHECK ("declared_count" BETWEEN 0 AND 100000),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__submission__declared" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "rows" INTEGER NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "receipt__record_counts" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "rows" INTEGER NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  "accepted" INTEGER NOT NULL CHECK ("accepted" BETWEEN 0 AND 9007199254740991),
  "warned" INTEGER NOT NULL CHECK ("warned" BETWEEN 0 AND 9007199254740991),
  "rejected" INTEGER NOT NULL CHECK ("rejected" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__counts" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "read" INTEGER NOT NULL CHECK ("read" BETWEEN 0 AND 9007199254740991),
  "accepted" INTEGER NOT NULL CHECK ("accepted" BETWEEN 0 AND 9007199254740991),
  "warned" INTEGER NOT NULL CHECK ("warned" BETWEEN 0 AND 9007199254740991),
  "rejected" INTEGER NOT NULL CHECK ("rejected" BETWEEN 0 AND 9007199254740991),
  "blank" INTEGER NOT NULL CHECK ("blank" BETWEEN 0 AND 9007199254740991),
  "structural" INTEGER NOT NULL CHECK ("structural" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__relations" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "new" INTEGER NOT NULL CHECK ("new" BETWEEN 0 AND 9007199254740991),
  "update" INTEGER NOT NULL CHECK ("update" BETWEEN 0 AND 9007199254740991),
  "duplicate" INTEGER NOT NULL CHECK ("duplicate" BETWEEN 0 AND 9007199254740991),
  "unlinked" INTEGER NOT NULL CHECK ("unlinked" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__findings_by_code" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (length("code") BETWEEN 6 AND 6 AND ("code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("code", char(0)) = 0) AND "code" GLOB '[A-Z][A-Z][A-Z][0-9][0-9][0-9]'),
  "level" text NOT NULL CHECK ("level" IN ('error', 'warning', 'hint')),
  "listed" INTEGER NOT NULL CHECK ("listed" BETWEEN 0 AND 9007199254740991),
  "count" INTEGER NOT NULL CHECK ("count" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__root_causes" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (length("code") BETWEEN 6 AND 6 AND ("code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("code", char(0)) = 0) AND "code" GLOB '[A-Z][A-Z][A-Z][0-9][0-9][0-9]'),
  "file" text NOT NULL CHECK (length("file") BETWEEN 1 AND 500 AND ("file" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("file", char(0)) = 0)),
  "sheet" text CHECK (length("sheet") BETWEEN 1 AND 500 AND ("sheet" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sheet", char(0)) = 0)),
  "column" text CHECK (length("column") BETWEEN 1 AND 500 AND ("column" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("column", char(0)) = 0)),
  "concerns" text CHECK (length("concerns") BETWEEN 1 AND 128 AND ("concerns" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("concerns", char(0)) = 0)),
  "rows" INTEGER NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__level_changes" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (length("code") BETWEEN 6 AND 6 AND ("code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("code", char(0)) = 0) AND "code" GLOB '[A-Z][A-Z][A-Z][0-9][0-9][0-9]'),
  "check" text NOT NULL CHECK (length("check") BETWEEN 1 AND 128 AND ("check" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("check", char(0)) = 0)),
  "national_level" text NOT NULL CHECK ("national_level" IN ('error', 'warning', 'hint')),
  "level" text CHECK ("level" IN ('error', 'warning', 'hint')),
  "by" text NOT NULL CHECK (length("by") BETWEEN 1 AND 128 AND ("by" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("by", char(0)) = 0)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__waivers" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (length("code") BETWEEN 6 AND 6 AND ("code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("code", char(0)) = 0) AND "code" GLOB '[A-Z][A-Z][A-Z][0-9][0-9][0-9]'),
  "document_number" text NOT NULL CHECK (length("document_number") BETWEEN 1 AND 500 AND ("document_number" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("document_number", char(0)) = 0)),
  "authority" text NOT NULL CHECK (length("authority") BETWEEN 1 AND 500 AND ("authority" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("authority", char(0)) = 0)),
  "reason" text NOT NULL CHECK (length("reason") BETWEEN 1 AND 2000 AND ("reason" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("reason", char(0)) = 0)),
  "expires_on" TEXT NOT NULL CHECK (coalesce((date("expires_on", '+0 days') = "expires_on" AND "expires_on" BETWEEN '1900-01-01' AND '2199-12-31'), "expires_on" IS NULL)),
  "in_force" INTEGER NOT NULL CHECK ("in_force" IN (0, 1)),
  "covered" INTEGER NOT NULL CHECK ("covered" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__checks" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "id" text NOT NULL CHECK (length("id") BETWEEN 1 AND 128 AND ("id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("id", char(0)) = 0)),
  "passed" INTEGER NOT NULL CHECK ("passed" BETWEEN 0 AND 9007199254740991),
  "failed" INTEGER NOT NULL CHECK ("failed" BETWEEN 0 AND 9007199254740991),
  "not_applicable" INTEGER NOT NULL CHECK ("not_applicable" BETWEEN 0 AND 9007199254740991),
  "undetermined" INTEGER NOT NULL CHECK ("undetermined" BETWEEN 0 AND 9007199254740991),
  "check_error" INTEGER NOT NULL CHECK ("check_error" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__instruments" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "id" text NOT NULL CHECK (length("id") BETWEEN 1 AND 128 AND ("id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("id", char(0)) = 0)),
  "last_confirmed" TEXT NOT NULL CHECK (coalesce((date("last_confirmed", '+0 days') = "last_confirmed" AND "last_confirmed" BETWEEN '1900-01-01' AND '2199-12-31'), "last_confirmed" IS NULL)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__calendar_years" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "value" INTEGER NOT NULL CHECK ("value" BETWEEN 1900 AND 2199),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__limits" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "name" text NOT NULL CHECK (length("name") BETWEEN 1 AND 128 AND ("name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("name", char(0)) = 0)),
  "most" INTEGER NOT NULL CHECK ("most" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__pins" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "name" text NOT NULL CHECK (length("name") BETWEEN 1 AND 128 AND ("name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("name", char(0)) = 0)),
  "sha256" text NOT NULL CHECK (length("sha256") BETWEEN 64 AND 64 AND ("sha256" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sha256", char(0)) = 0) AND "sha256" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__outputs" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "file" text NOT NULL CHECK (length("file") BETWEEN 1 AND 500 AND ("file" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("file", char(0)) = 0)),
  "sha256" text NOT NULL CHECK (length("sha256") BETWEEN 64 AND 64 AND ("sha256" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("sha256", char(0)) = 0) AND "sha256" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  PRIMARY KEY (record_key, position)
);

CREATE VIEW "receipt_verdict" AS SELECT
  r.record_key,
  CASE WHEN r."region" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."region" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]' THEN (substr(r."region", 1, 6) = '100000' OR j.on_day IS NULL OR CAST(substr(j.on_day, 1, 4) AS integer) NOT BETWEEN 1980 AND 2026 OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."region", 1, 6) AND (j.on_day IS NULL OR d.began IS NULL OR d.began <= CAST(substr(j.on_day, 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr(j.on_day, 1, 4) AS integer) <= d.ended))) ELSE FALSE END) THEN 'fail' WHEN j.on_day IS NULL THEN 'undetermined' ELSE 'pass' END
    AS "number-region"
FROM "receipt" r CROSS JOIN judgement j;
