-- urn:gov-integrity:1.0:sql-postgresql:receipt
-- 回执：对一个数据包的逐行处理结果和所依据的版本

CREATE TABLE "receipt" (
  record_key text PRIMARY KEY,
  "id" text NOT NULL CHECK (char_length("id") BETWEEN 1 AND 128 AND "id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "id" ~ '^(?:[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "status" text NOT NULL CHECK ("status" IN ('complete', 'incomplete')),
  "edition" text NOT NULL CHECK (char_length("edition") BETWEEN 3 AND 9 AND "edition" !~ '[\u0001-\u001f\u007f-\u009f]' AND "edition" ~ '^(?:[0-9]{1,4}\.[0-9]{1,4})$'),
  "library_version" text NOT NULL CHECK (char_length("library_version") BETWEEN 1 AND 64 AND "library_version" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "on" date CHECK ("on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "region" text CHECK (char_length("region") BETWEEN 6 AND 6 AND "region" !~ '[\u0001-\u001f\u007f-\u009f]' AND "region" ~ '^(?:[1-9][0-9]{5})$'),
  "profile" text CHECK (char_length("profile") BETWEEN 1 AND 128 AND "profile" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "profile_sha256" text CHECK (char_length("profile_sha256") BETWEEN 64 AND 64 AND "profile_sha256" !~ '[\u0001-\u001f\u007f-\u009f]' AND "profile_sha256" ~ '^(?:[0-9a-f]{64})$'),
  "package" text CHECK (char_length("package") BETWEEN 1 AND 128 AND "package" !~ '[\u0001-\u001f\u007f-\u009f]' AND "package" ~ '^(?:[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "predecessor" text CHECK (char_length("predecessor") BETWEEN 1 AND 128 AND "predecessor" !~ '[\u0001-\u001f\u007f-\u009f]' AND "predecessor" ~ '^(?:[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "key_id" text CHECK (char_length("key_id") BETWEEN 9 AND 9 AND "key_id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "key_id" ~ '^(?:k[0-9a-f]{8})$'),
  "received_at" text CHECK (char_length("received_at") BETWEEN 20 AND 25 AND "received_at" !~ '[\u0001-\u001f\u007f-\u009f]' AND "received_at" ~ '^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2}))$'),
  "sources_count" bigint NOT NULL CHECK ("sources_count" BETWEEN 0 AND 100000),
  "submission_count" bigint CHECK ("submission_count" = 1),
  "record_counts_count" bigint NOT NULL CHECK ("record_counts_count" BETWEEN 0 AND 1000),
  "counts_count" bigint NOT NULL CHECK ("counts_count" = 1),
  "relations_count" bigint NOT NULL CHECK ("relations_count" = 1),
  "findings_by_code_count" bigint NOT NULL CHECK ("findings_by_code_count" BETWEEN 0 AND 100000),
  "root_causes_count" bigint NOT NULL CHECK ("root_causes_count" BETWEEN 0 AND 100000),
  "level_changes_count" bigint NOT NULL CHECK ("level_changes_count" BETWEEN 0 AND 1000),
  "waivers_count" bigint NOT NULL CHECK ("waivers_count" BETWEEN 0 AND 100000),
  "checks_count" bigint NOT NULL CHECK ("checks_count" BETWEEN 0 AND 100000),
  "instruments_count" bigint NOT NULL CHECK ("instruments_count" BETWEEN 0 AND 100000),
  "calendar_years_count" bigint NOT NULL CHECK ("calendar_years_count" BETWEEN 0 AND 1000),
  "limits_count" bigint NOT NULL CHECK ("limits_count" BETWEEN 0 AND 1000),
  "pins_count" bigint CHECK ("pins_count" BETWEEN 0 AND 1000),
  "outputs_count" bigint NOT NULL CHECK ("outputs_count" BETWEEN 0 AND 100000)
);

CREATE TABLE "receipt__sources" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "file" text NOT NULL CHECK (char_length("file") BETWEEN 1 AND 500 AND "file" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "sha256" text NOT NULL CHECK (char_length("sha256") BETWEEN 64 AND 64 AND "sha256" !~ '[\u0001-\u001f\u007f-\u009f]' AND "sha256" ~ '^(?:[0-9a-f]{64})$'),
  "bytes" bigint NOT NULL CHECK ("bytes" BETWEEN 0 AND 9007199254740991),
  "rows" bigint NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  "encoding" text CHECK (char_length("encoding") BETWEEN 1 AND 32 AND "encoding" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "record" text CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__submission" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "sender_name" text NOT NULL CHECK (char_length("sender_name") BETWEEN 1 AND 200 AND "sender_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "sender_code" text CHECK (char_length("sender_code") BETWEEN 18 AND 18 AND "sender_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "sender_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "period_starts_on" date NOT NULL CHECK ("period_starts_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "period_ends_on" date NOT NULL CHECK ("period_ends_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "operation" text NOT NULL CHECK ("operation" IN ('full', 'incremental', 'nil')),
  "declared_count" bigint NOT NULL CHECK ("declared_count" BETWEEN 0 AND 100000),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__submission__declared" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "rows" bigint NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "receipt__record_counts" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "rows" bigint NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  "accepted" bigint NOT NULL CHECK ("accepted" BETWEEN 0 AND 9007199254740991),
  "warned" bigint NOT NULL CHECK ("warned" BETWEEN 0 AND 9007199254740991),
  "rejected" bigint NOT NULL CHECK ("rejected" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__counts" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "read" bigint NOT NULL CHECK ("read" BETWEEN 0 AND 9007199254740991),
  "accepted" bigint NOT NULL CHECK ("accepted" BETWEEN 0 AND 9007199254740991),
  "warned" bigint NOT NULL CHECK ("warned" BETWEEN 0 AND 9007199254740991),
  "rejected" bigint NOT NULL CHECK ("rejected" BETWEEN 0 AND 9007199254740991),
  "blank" bigint NOT NULL CHECK ("blank" BETWEEN 0 AND 9007199254740991),
  "structural" bigint NOT NULL CHECK ("structural" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__relations" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "new" bigint NOT NULL CHECK ("new" BETWEEN 0 AND 9007199254740991),
  "update" bigint NOT NULL CHECK ("update" BETWEEN 0 AND 9007199254740991),
  "duplicate" bigint NOT NULL CHECK ("duplicate" BETWEEN 0 AND 9007199254740991),
  "unlinked" bigint NOT NULL CHECK ("unlinked" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__findings_by_code" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (char_length("code") BETWEEN 6 AND 6 AND "code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "code" ~ '^(?:[A-Z]{3}[0-9]{3})$'),
  "level" text NOT NULL CHECK ("level" IN ('error', 'warning', 'hint')),
  "listed" bigint NOT NULL CHECK ("listed" BETWEEN 0 AND 9007199254740991),
  "count" bigint NOT NULL CHECK ("count" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__root_causes" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (char_length("code") BETWEEN 6 AND 6 AND "code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "code" ~ '^(?:[A-Z]{3}[0-9]{3})$'),
  "file" text NOT NULL CHECK (char_length("file") BETWEEN 1 AND 500 AND "file" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "sheet" text CHECK (char_length("sheet") BETWEEN 1 AND 500 AND "sheet" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "column" text CHECK (char_length("column") BETWEEN 1 AND 500 AND "column" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "concerns" text CHECK (char_length("concerns") BETWEEN 1 AND 128 AND "concerns" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "rows" bigint NOT NULL CHECK ("rows" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__level_changes" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (char_length("code") BETWEEN 6 AND 6 AND "code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "code" ~ '^(?:[A-Z]{3}[0-9]{3})$'),
  "check" text NOT NULL CHECK (char_length("check") BETWEEN 1 AND 128 AND "check" !~ '[\u0001-\u001f\u007f-\u009f]' AND "check" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "national_level" text NOT NULL CHECK ("national_level" IN ('error', 'warning', 'hint')),
  "level" text CHECK ("level" IN ('error', 'warning', 'hint')),
  "by" text NOT NULL CHECK (char_length("by") BETWEEN 1 AND 128 AND "by" !~ '[\u0001-\u001f\u007f-\u009f]'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__waivers" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "code" text NOT NULL CHECK (char_length("code") BETWEEN 6 AND 6 AND "code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "code" ~ '^(?:[A-Z]{3}[0-9]{3})$'),
  "document_number" text NOT NULL CHECK (char_length("document_number") BETWEEN 1 AND 500 AND "document_number" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "authority" text NOT NULL CHECK (char_length("authority") BETWEEN 1 AND 500 AND "authority" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "reason" text NOT NULL CHECK (char_length("reason") BETWEEN 1 AND 2000 AND "reason" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "expires_on" date NOT NULL CHECK ("expires_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "in_force" boolean NOT NULL,
  "covered" bigint NOT NULL CHECK ("covered" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__checks" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "id" text NOT NULL CHECK (char_length("id") BETWEEN 1 AND 128 AND "id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "id" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "passed" bigint NOT NULL CHECK ("passed" BETWEEN 0 AND 9007199254740991),
  "failed" bigint NOT NULL CHECK ("failed" BETWEEN 0 AND 9007199254740991),
  "not_applicable" bigint NOT NULL CHECK ("not_applicable" BETWEEN 0 AND 9007199254740991),
  "undetermined" bigint NOT NULL CHECK ("undetermined" BETWEEN 0 AND 9007199254740991),
  "check_error" bigint NOT NULL CHECK ("check_error" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__instruments" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "id" text NOT NULL CHECK (char_length("id") BETWEEN 1 AND 128 AND "id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "id" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "last_confirmed" date NOT NULL CHECK ("last_confirmed" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__calendar_years" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "value" bigint NOT NULL CHECK ("value" BETWEEN 1900 AND 2199),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__limits" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 128 AND "name" !~ '[\u0001-\u001f\u007f-\u009f]' AND "name" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "most" bigint NOT NULL CHECK ("most" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__pins" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 128 AND "name" !~ '[\u0001-\u001f\u007f-\u009f]' AND "name" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12})$'),
  "sha256" text NOT NULL CHECK (char_length("sha256") BETWEEN 64 AND 64 AND "sha256" !~ '[\u0001-\u001f\u007f-\u009f]' AND "sha256" ~ '^(?:[0-9a-f]{64})$'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "receipt__outputs" (
  record_key text NOT NULL REFERENCES "receipt",
  position integer NOT NULL CHECK (position >= 1),
  "file" text NOT NULL CHECK (char_length("file") BETWEEN 1 AND 500 AND "file" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "sha256" text NOT NULL CHECK (char_length("sha256") BETWEEN 64 AND 64 AND "sha256" !~ '[\u0001-\u001f\u007f-\u009f]' AND "sha256" ~ '^(?:[0-9a-f]{64})$'),
  PRIMARY KEY (record_key, position)
);

CREATE VIEW "receipt_verdict" AS SELECT
  r.record_key,
  CASE WHEN r."region" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."region" ~ '^(?:[1-9][0-9]{5})$' THEN (substr(r."region", 1, 6) = '100000' OR j.on_day IS NULL OR CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer) NOT BETWEEN 1980 AND 2026 OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."region", 1, 6) AND (j.on_day IS NULL OR d.began IS NULL OR d.began <= CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) THEN 'fail' WHEN j.on_day IS NULL THEN 'undetermined' ELSE 'pass' END
    AS "number-region"
FROM "receipt" r CROSS JOIN judgement j;
