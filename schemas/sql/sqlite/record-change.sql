-- urn:gov-integrity:1.0:sql-sqlite:record-change
-- 记录变更：对一条记录的新增、更正、撤销或者删除及其签发过程
-- gap: pattern of record
-- gap: pattern of target

CREATE TABLE "record_change" (
  record_key text PRIMARY KEY,
  "id" text CHECK (length("id") BETWEEN 1 AND 128 AND ("id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("id", char(0)) = 0) AND ("id" GLOB '[0-9A-Za-z]*' AND substr("id", 2) NOT GLOB '*[^0-9A-Za-z._:/-]*')),
  "change_number" text NOT NULL CHECK (length("change_number") BETWEEN 1 AND 128 AND ("change_number" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("change_number", char(0)) = 0)),
  "operation" text NOT NULL CHECK ("operation" IN ('add', 'correct', 'revoke', 'delete')),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "target" text NOT NULL CHECK (length("target") BETWEEN 1 AND 137 AND ("target" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("target", char(0)) = 0)),
  "source_org_name" text NOT NULL CHECK (length("source_org_name") BETWEEN 1 AND 200 AND ("source_org_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("source_org_name", char(0)) = 0)),
  "source_org_code" text CHECK (length("source_org_code") BETWEEN 18 AND 18 AND ("source_org_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("source_org_code", char(0)) = 0) AND "source_org_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "reason" text CHECK (length("reason") BETWEEN 1 AND 1000 AND ("reason" NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159) || ']*' AND instr("reason", char(0)) = 0)),
  "changes_count" INTEGER CHECK ("changes_count" BETWEEN 1 AND 1000),
  "decided_on" TEXT NOT NULL CHECK (coalesce((date("decided_on", '+0 days') = "decided_on" AND "decided_on" BETWEEN '1900-01-01' AND '2199-12-31'), "decided_on" IS NULL)),
  "received_on" TEXT NOT NULL CHECK (coalesce((date("received_on", '+0 days') = "received_on" AND "received_on" BETWEEN '1900-01-01' AND '2199-12-31'), "received_on" IS NULL)),
  "sign_off_state" text NOT NULL CHECK ("sign_off_state" IN ('draft', 'reviewed', 'approved', 'issued')),
  "document_number" text CHECK (length("document_number") BETWEEN 1 AND 128 AND ("document_number" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("document_number", char(0)) = 0)),
  "sign_offs_count" INTEGER NOT NULL CHECK ("sign_offs_count" BETWEEN 1 AND 1000),
  "hops_count" INTEGER CHECK ("hops_count" BETWEEN 1 AND 1000)
);

CREATE TABLE "record_change__changes" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "element_name" text NOT NULL CHECK (length("element_name") BETWEEN 1 AND 128 AND ("element_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("element_name", char(0)) = 0)),
  "element_title" text CHECK (length("element_title") BETWEEN 1 AND 128 AND ("element_title" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("element_title", char(0)) = 0)),
  "old_value" text CHECK (length("old_value") BETWEEN 1 AND 4000 AND ("old_value" NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159) || ']*' AND instr("old_value", char(0)) = 0)),
  "new_value" text CHECK (length("new_value") BETWEEN 1 AND 4000 AND ("new_value" NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159) || ']*' AND instr("new_value", char(0)) = 0)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "record_change__sign_offs" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "step" text NOT NULL CHECK ("step" IN ('handled', 'reviewed', 'signed')),
  "signed_by_official_id" text NOT NULL CHECK (length("signed_by_official_id") BETWEEN 1 AND 64 AND ("signed_by_official_id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("signed_by_official_id", char(0)) = 0) AND ("signed_by_official_id" GLOB '[A-Za-z]*' AND substr("signed_by_official_id", 2) NOT GLOB '*[^0-9A-Za-z._-]*')),
  "signed_on" TEXT NOT NULL CHECK (coalesce((date("signed_on", '+0 days') = "signed_on" AND "signed_on" BETWEEN '1900-01-01' AND '2199-12-31'), "signed_on" IS NULL)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "record_change__hops" (
  record_key text NOT NULL REFERENCES "record_change",
  position integer NOT NULL CHECK (position >= 1),
  "from_name" text NOT NULL CHECK (length("from_name") BETWEEN 1 AND 200 AND ("from_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("from_name", char(0)) = 0)),
  "from_code" text CHECK (length("from_code") BETWEEN 18 AND 18 AND ("from_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("from_code", char(0)) = 0) AND "from_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "from_level" text NOT NULL CHECK ("from_level" IN ('national', 'province', 'prefecture', 'county', 'township', 'village', 'function_zone')),
  "to_name" text NOT NULL CHECK (length("to_name") BETWEEN 1 AND 200 AND ("to_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("to_name", char(0)) = 0)),
  "to_code" text CHECK (length("to_code") BETWEEN 18 AND 18 AND ("to_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("to_code", char(0)) = 0) AND "to_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "to_level" text NOT NULL CHECK ("to_level" IN ('national', 'province', 'prefecture', 'county', 'township', 'village', 'function_zone')),
  "forwarded_on" TEXT NOT NULL CHECK (coalesce((date("forwarded_on", '+0 days') = "forwarded_on" AND "forwarded_on" BETWEEN '1900-01-01' AND '2199-12-31'), "forwarded_on" IS NULL)),
  "number_there" text CHECK (length("number_there") BETWEEN 1 AND 128 AND ("number_there" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("number_there", char(0)) = 0)),
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
  CASE WHEN r."source_org_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."source_org_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]' THEN substr(r."source_org_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 1, 1)) - 1, 0) + 3 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 2, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 3, 1)) - 1, 0) + 27 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 4, 1)) - 1, 0) + 19 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 5, 1)) - 1, 0) + 26 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 6, 1)) - 1, 0) + 16 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 7, 1)) - 1, 0) + 17 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 8, 1)) - 1, 0) + 20 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 9, 1)) - 1, 0) + 29 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 10, 1)) - 1, 0) + 25 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 11, 1)) - 1, 0) + 13 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 12, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 13, 1)) - 1, 0) + 24 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 14, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 15, 1)) - 1, 0) + 30 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 16, 1)) - 1, 0) + 28 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."source_org_code", 17, 1) = substr('0X987654321', (3 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 9, 1)) - 1, 0) + 7 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 10, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 11, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 12, 1)) - 1, 0) + 5 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 13, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 14, 1)) - 1, 0) + 4 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 15, 1)) - 1, 0) + 2 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."source_org_code", 7, 2) IN ('19', '20') AND CASE WHEN r."source_org_code" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]' THEN substr(r."source_org_code", 18, 1) = substr('10X98765432', (7 * max(instr('0123456789', substr(r."source_org_code", 1, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."source_org_code", 2, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."source_org_code", 3, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."source_org_code", 4, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."source_org_code", 5, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."source_org_code", 6, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."source_org_code", 7, 1)) - 1, 0) + 1 * max(instr('0123456789', substr(r."source_org_code", 8, 1)) - 1, 0) + 6 * max(instr('0123456789', substr(r."source_org_code", 9, 1)) - 1, 0) + 3 * max(instr('0123456789', substr(r."source_org_code", 10, 1)) - 1, 0) + 7 * max(instr('0123456789', substr(r."source_org_code", 11, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."source_org_code", 12, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."source_org_code", 13, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."source_org_code", 14, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."source_org_code", 15, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."source_org_code", 16, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."source_org_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (date((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), '+0 days') = (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) AND (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN '1900-01-01' AND '2199-12-31') AND (CAST(NULL AS date) IS NULL OR (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN CAST(CAST(substr(CAST(NULL AS date), 1, 4) AS integer) - 150 AS text) || substr(CAST(NULL AS date), 5) AND CAST(NULL AS date)) AND (substr(r."source_org_code", 1, 2) = '81' OR substr(r."source_org_code", 1, 2) = '82' OR substr(r."source_org_code", 1, 2) = '83' OR (CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(CAST(NULL AS date), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-source-org-code"
FROM "record_change" r CROSS JOIN judgement j;
