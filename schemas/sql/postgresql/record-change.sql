-- urn:gov-integrity:1.0:sql-postgresql:record-change
-- 记录变更：对一条记录的新增、更正、撤销或者删除及其签发过程

CREATE TABLE "record_change" (
  record_key text PRIMARY KEY,
  "id" text CHECK (char_length("id") BETWEEN 1 AND 128 AND "id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "id" ~ '^(?:[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "change_number" text NOT NULL CHECK (char_length("change_number") BETWEEN 1 AND 128 AND "change_number" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "operation" text NOT NULL CHECK ("operation" IN ('add', 'correct', 'revoke', 'delete')),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "target" text NOT NULL CHECK (char_length("target") BETWEEN 1 AND 137 AND "target" !~ '[\u0001-\u001f\u007f-\u009f]' AND "target" ~ '^(?:(?:external:)?[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "source_org_name" text NOT NULL CHECK (char_length("source_org_name") BETWEEN 1 AND 200 AND "source_org_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "source_org_code" text CHECK (char_length("source_org_code") BETWEEN 18 AND 18 AND "source_org_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "source_org_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "reason" text CHECK (char_length("reason") BETWEEN 1 AND 1000 AND "reason" !~ '[\u0001-\u0009\u000b-\u001f\u007f-\u009f]'),
  "changes_count" bigint CHECK ("changes_count" BETWEEN 1 AND 1000),
  "decided_on" date NOT NULL CHECK ("decided_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "received_on" date NOT NULL CHECK ("received_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "sign_off_state" text NOT NULL CHECK ("sign_off_state" IN ('draft', 'reviewed', 'approved', 'issued')),
  "document_number" text CHECK (char_length("document_number") BETWEEN 1 AND 128 AND "document_number" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "sign_offs_count" bigint NOT NULL CHECK ("sign_offs_count" BETWEEN 1 AND 1000),
  "hops_count" bigint CHECK ("hops_count" BETWEEN 1 AND 1000)
);

CREATE TABLE "record_change__changes" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "element_name" text NOT NULL CHECK (char_length("element_name") BETWEEN 1 AND 128 AND "element_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "element_title" text CHECK (char_length("element_title") BETWEEN 1 AND 128 AND "element_title" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "old_value" text CHECK (char_length("old_value") BETWEEN 1 AND 4000 AND "old_value" !~ '[\u0001-\u0009\u000b-\u001f\u007f-\u009f]'),
  "new_value" text CHECK (char_length("new_value") BETWEEN 1 AND 4000 AND "new_value" !~ '[\u0001-\u0009\u000b-\u001f\u007f-\u009f]'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "record_change__sign_offs" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "step" text NOT NULL CHECK ("step" IN ('handled', 'reviewed', 'signed')),
  "signed_by_official_id" text NOT NULL CHECK (char_length("signed_by_official_id") BETWEEN 1 AND 64 AND "signed_by_official_id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "signed_by_official_id" ~ '^(?:[A-Za-z][0-9A-Za-z._-]{0,63})$'),
  "signed_on" date NOT NULL CHECK ("signed_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "record_change__hops" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "from_name" text NOT NULL CHECK (char_length("from_name") BETWEEN 1 AND 200 AND "from_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "from_code" text CHECK (char_length("from_code") BETWEEN 18 AND 18 AND "from_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "from_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "from_level" text NOT NULL CHECK ("from_level" IN ('national', 'province', 'prefecture', 'county', 'township', 'village', 'function_zone')),
  "to_name" text NOT NULL CHECK (char_length("to_name") BETWEEN 1 AND 200 AND "to_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "to_code" text CHECK (char_length("to_code") BETWEEN 18 AND 18 AND "to_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "to_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "to_level" text NOT NULL CHECK ("to_level" IN ('national', 'province', 'prefecture', 'county', 'township', 'village', 'function_zone')),
  "forwarded_on" date NOT NULL CHECK ("forwarded_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "number_there" text CHECK (char_length("number_there") BETWEEN 1 AND 128 AND "number_there" !~ '[\u0001-\u001f\u007f-\u009f]'),
  PRIMARY KEY (record_key, position)
);

CREATE VIEW "record_change_verdict" AS SELECT
  r.record_key,
  CASE WHEN (r."reason" IS NULL AND NOT (r."operation" = 'add')) THEN 'fail' WHEN NOT ((r."reason" IS NULL AND NOT (r."operation" = 'add'))) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-reason",
  CASE WHEN (coalesce(r."changes_count", 0) = 0 AND r."operation" = 'correct') THEN 'fail' WHEN NOT ((coalesce(r."changes_count", 0) = 0 AND r."operation" = 'correct')) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-changes",
  CASE WHEN (r."operation" IN ('add', 'delete') AND NOT (coalesce(r."changes_count", 0) = 0)) THEN 'fail' WHEN NOT ((r."operation" IN ('add', 'delete') AND NOT (coalesce(r."changes_count", 0) = 0))) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "forbidden-changes",
  CASE WHEN (r."document_number" IS NULL AND r."sign_off_state" = 'issued') THEN 'fail' WHEN NOT ((r."document_number" IS NULL AND r."sign_off_state" = 'issued')) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-document-number",
  CASE WHEN r."source_org_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."source_org_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$' THEN substr(r."source_org_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 1, 1)) - 1, 0) + 3 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 2, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 3, 1)) - 1, 0) + 27 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 4, 1)) - 1, 0) + 19 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 5, 1)) - 1, 0) + 26 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 6, 1)) - 1, 0) + 16 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 7, 1)) - 1, 0) + 17 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 8, 1)) - 1, 0) + 20 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 9, 1)) - 1, 0) + 29 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 10, 1)) - 1, 0) + 25 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 11, 1)) - 1, 0) + 13 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 12, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 13, 1)) - 1, 0) + 24 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 14, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 15, 1)) - 1, 0) + 30 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 16, 1)) - 1, 0) + 28 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."source_org_code", 17, 1) = substr('0X987654321', (3 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 9, 1)) - 1, 0) + 7 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 10, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 11, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 12, 1)) - 1, 0) + 5 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 13, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 14, 1)) - 1, 0) + 4 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 15, 1)) - 1, 0) + 2 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."source_org_code", 7, 2) IN ('19', '20') AND CASE WHEN r."source_org_code" ~ '^(?:[0-9]{17}[0-9X])$' THEN substr(r."source_org_code", 18, 1) = substr('10X98765432', (7 * greatest(strpos('0123456789', substr(r."source_org_code", 1, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."source_org_code", 2, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."source_org_code", 3, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."source_org_code", 4, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."source_org_code", 5, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."source_org_code", 6, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."source_org_code", 7, 1)) - 1, 0) + 1 * greatest(strpos('0123456789', substr(r."source_org_code", 8, 1)) - 1, 0) + 6 * greatest(strpos('0123456789', substr(r."source_org_code", 9, 1)) - 1, 0) + 3 * greatest(strpos('0123456789', substr(r."source_org_code", 10, 1)) - 1, 0) + 7 * greatest(strpos('0123456789', substr(r."source_org_code", 11, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."source_org_code", 12, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."source_org_code", 13, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."source_org_code", 14, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."source_org_code", 15, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."source_org_code", 16, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."source_org_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) ~ '^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$' AND (CAST(NULL AS date) IS NULL OR (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN CAST(CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer) - 150 AS text) || substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 5) AND to_char(CAST(NULL AS date), 'YYYY-MM-DD')) AND (substr(r."source_org_code", 1, 2) = '81' OR substr(r."source_org_code", 1, 2) = '82' OR substr(r."source_org_code", 1, 2) = '83' OR (CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-source-org-code"
FROM "record_change" r CROSS JOIN judgement j;
