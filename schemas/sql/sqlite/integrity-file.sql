-- urn:gov-integrity:1.0:sql-sqlite:integrity-file
-- 政务诚信档案：一个政务诚信主体在一日的诚信档案，按维度列出记录和齐全、相符情况
-- gap: pattern of catalogue_item
-- gap: pattern of evidence
-- gap: pattern of dimension_set
-- gap: pattern of sections.presences.record
-- gap: pattern of sections.presences.role
-- gap: pattern of sections.entries.record
-- gap: pattern of sections.entries.target
-- gap: pattern of sections.entries.role
-- gap: pattern of sections.findings.record
-- gap: pattern of sections.findings.reconciliation
-- gap: pattern of sections.findings.targets
-- gap: check catalogue-item-out-of-force (several-records)

CREATE TABLE "integrity_file" (
  record_key text PRIMARY KEY,
  "id" text CHECK (length("id") BETWEEN 1 AND 128 AND ("id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("id", char(0)) = 0) AND ("id" GLOB '[0-9A-Za-z]*' AND substr("id", 2) NOT GLOB '*[^0-9A-Za-z._:/-]*')),
  "region" text CHECK (length("region") BETWEEN 6 AND 6 AND ("region" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("region", char(0)) = 0) AND "region" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]'),
  "about_name" text NOT NULL CHECK (length("about_name") BETWEEN 1 AND 200 AND ("about_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("about_name", char(0)) = 0)),
  "about_code" text CHECK (length("about_code") BETWEEN 18 AND 18 AND ("about_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("about_code", char(0)) = 0) AND "about_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "source_org_name" text NOT NULL CHECK (length("source_org_name") BETWEEN 1 AND 200 AND ("source_org_name" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("source_org_name", char(0)) = 0)),
  "source_org_code" text CHECK (length("source_org_code") BETWEEN 18 AND 18 AND ("source_org_code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("source_org_code", char(0)) = 0) AND "source_org_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'),
  "source_record_number" text CHECK (length("source_record_number") BETWEEN 1 AND 128 AND ("source_record_number" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("source_record_number", char(0)) = 0)),
  "collected_on" TEXT CHECK (coalesce((date("collected_on", '+0 days') = "collected_on" AND "collected_on" BETWEEN '1900-01-01' AND '2199-12-31'), "collected_on" IS NULL)),
  "published_on" TEXT CHECK (coalesce((date("published_on", '+0 days') = "published_on" AND "published_on" BETWEEN '1900-01-01' AND '2199-12-31'), "published_on" IS NULL)),
  "record_state" text CHECK ("record_state" IN ('normal', 'revoked', 'disputed', 'other')),
  "revoked_on" TEXT CHECK (coalesce((date("revoked_on", '+0 days') = "revoked_on" AND "revoked_on" BETWEEN '1900-01-01' AND '2199-12-31'), "revoked_on" IS NULL)),
  "disclosure_scope" text NOT NULL CHECK ("disclosure_scope" IN ('public', 'limited', 'none')),
  "sharing_scope" text CHECK ("sharing_scope" IN ('public', 'internal', 'authorised')),
  "catalogue_item" text CHECK (length("catalogue_item") BETWEEN 1 AND 137 AND ("catalogue_item" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("catalogue_item", char(0)) = 0)),
  "outside_catalogue" INTEGER CHECK ("outside_catalogue" IN (0, 1)),
  "evidence_count" INTEGER CHECK ("evidence_count" BETWEEN 0 AND 1000),
  "remarks" text CHECK (length("remarks") BETWEEN 1 AND 512 AND ("remarks" NOT GLOB '*[' || char(1, 45, 9, 11, 45, 31, 127, 45, 159) || ']*' AND instr("remarks", char(0)) = 0)),
  "dimension_set" text NOT NULL CHECK (length("dimension_set") BETWEEN 1 AND 128 AND ("dimension_set" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("dimension_set", char(0)) = 0)),
  "as_of_on" TEXT NOT NULL CHECK (coalesce((date("as_of_on", '+0 days') = "as_of_on" AND "as_of_on" BETWEEN '1900-01-01' AND '2199-12-31'), "as_of_on" IS NULL)),
  "complete" INTEGER CHECK ("complete" IN (0, 1)),
  "sections_count" INTEGER NOT NULL CHECK ("sections_count" BETWEEN 1 AND 50),
  "outside_count" INTEGER CHECK ("outside_count" BETWEEN 0 AND 9007199254740991)
);

CREATE TABLE "integrity_file__evidence" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  "value" text NOT NULL CHECK (length("value") BETWEEN 8 AND 2008 AND ("value" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("value", char(0)) = 0)),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "integrity_file__sections" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  "dimension" text NOT NULL CHECK ("dimension" IN ('law_based', 'openness', 'diligence', 'promise_keeping', 'dishonesty_response', 'civil_servant_file', 'credit_management', 'information_sharing', 'credit_plus', 'innovation')),
  "closed" INTEGER NOT NULL CHECK ("closed" IN (0, 1)),
  "complete" INTEGER CHECK ("complete" IN (0, 1)),
  "consistent" INTEGER CHECK ("consistent" IN (0, 1)),
  "presences_count" INTEGER CHECK ("presences_count" BETWEEN 0 AND 1000),
  "entries_count" INTEGER CHECK ("entries_count" BETWEEN 0 AND 1000000),
  "revoked_count" INTEGER CHECK ("revoked_count" BETWEEN 0 AND 9007199254740991),
  "disputed_count" INTEGER CHECK ("disputed_count" BETWEEN 0 AND 9007199254740991),
  "later_count" INTEGER CHECK ("later_count" BETWEEN 0 AND 9007199254740991),
  "findings_count" INTEGER CHECK ("findings_count" BETWEEN 0 AND 100000),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "integrity_file__sections__presences" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "role" text NOT NULL CHECK (length("role") BETWEEN 1 AND 128 AND ("role" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("role", char(0)) = 0)),
  "occasion" text NOT NULL CHECK ("occasion" IN ('present', 'no_occasion', 'lacking')),
  "acts_count" INTEGER NOT NULL CHECK ("acts_count" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__entries" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "target" text NOT NULL CHECK (length("target") BETWEEN 1 AND 137 AND ("target" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("target", char(0)) = 0)),
  "role" text NOT NULL CHECK (length("role") BETWEEN 1 AND 128 AND ("role" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("role", char(0)) = 0)),
  "dated_on" TEXT CHECK (coalesce((date("dated_on", '+0 days') = "dated_on" AND "dated_on" BETWEEN '1900-01-01' AND '2199-12-31'), "dated_on" IS NULL)),
  "official_id" text CHECK (length("official_id") BETWEEN 1 AND 64 AND ("official_id" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("official_id", char(0)) = 0) AND ("official_id" GLOB '[A-Za-z]*' AND substr("official_id", 2) NOT GLOB '*[^0-9A-Za-z._-]*')),
  "disputed" INTEGER CHECK ("disputed" IN (0, 1)),
  "public" INTEGER NOT NULL CHECK ("public" IN (0, 1)),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__findings" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "code" text NOT NULL CHECK (length("code") BETWEEN 6 AND 6 AND ("code" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("code", char(0)) = 0) AND "code" GLOB '[A-Z][A-Z][A-Z][0-9][0-9][0-9]'),
  "level" text NOT NULL CHECK ("level" IN ('error', 'warning', 'hint')),
  "record" text NOT NULL CHECK (length("record") BETWEEN 1 AND 128 AND ("record" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("record", char(0)) = 0)),
  "reconciliation" text CHECK (length("reconciliation") BETWEEN 1 AND 128 AND ("reconciliation" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("reconciliation", char(0)) = 0)),
  "reported" text CHECK (length("reported") BETWEEN 1 AND 64 AND ("reported" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("reported", char(0)) = 0)),
  "counted" text CHECK (length("counted") BETWEEN 1 AND 64 AND ("counted" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("counted", char(0)) = 0)),
  "period" text CHECK (length("period") BETWEEN 1 AND 16 AND ("period" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("period", char(0)) = 0)),
  "affected" INTEGER NOT NULL CHECK ("affected" BETWEEN 1 AND 9007199254740991),
  "targets_count" INTEGER CHECK ("targets_count" BETWEEN 1 AND 100),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__findings__targets" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  position2 integer NOT NULL CHECK (position2 >= 1),
  "value" text NOT NULL CHECK (length("value") BETWEEN 1 AND 137 AND ("value" NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*' AND instr("value", char(0)) = 0)),
  PRIMARY KEY (record_key, position, position1, position2)
);

CREATE VIEW "integrity_file_verdict" AS SELECT
  r.record_key,
  CASE WHEN (substr(r."about_code", 1, 6) = '111111' OR substr(r."about_code", 1, 6) = '123456') THEN 'fail' WHEN NOT ((substr(r."about_code", 1, 6) = '111111' OR substr(r."about_code", 1, 6) = '123456')) THEN 'pass' WHEN NOT (r."about_code" IS NULL) THEN 'undetermined' ELSE 'not_applicable' END
    AS "code-of-test-data",
  CASE WHEN r."outside_catalogue" = TRUE THEN 'fail' WHEN NOT (r."outside_catalogue" = TRUE) THEN 'pass' WHEN NOT (r."outside_catalogue" IS NULL) THEN 'undetermined' ELSE 'not_applicable' END
    AS "information-outside-catalogue",
  CASE WHEN (r."revoked_on" IS NULL AND r."record_state" = 'revoked') THEN 'fail' WHEN NOT ((r."revoked_on" IS NULL AND r."record_state" = 'revoked')) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-revoked-on",
  CASE WHEN (r."outside_catalogue" = TRUE AND NOT (r."catalogue_item" IS NULL)) THEN 'fail' WHEN NOT ((r."outside_catalogue" = TRUE AND NOT (r."catalogue_item" IS NULL))) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "forbidden-catalogue-item",
  CASE WHEN (r."remarks" IS NULL AND r."record_state" = 'other') THEN 'fail' WHEN NOT ((r."remarks" IS NULL AND r."record_state" = 'other')) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-remarks",
  CASE WHEN (r."complete" IS NULL AND NOT (r."disclosure_scope" = 'public')) THEN 'fail' WHEN NOT ((r."complete" IS NULL AND NOT (r."disclosure_scope" = 'public'))) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "required-complete",
  CASE WHEN (r."disclosure_scope" = 'public' AND NOT (r."complete" IS NULL)) THEN 'fail' WHEN NOT ((r."disclosure_scope" = 'public' AND NOT (r."complete" IS NULL))) THEN 'pass' WHEN TRUE THEN 'undetermined' ELSE 'not_applicable' END
    AS "forbidden-complete",
  CASE WHEN r."region" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."region" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]' THEN (substr(r."region", 1, 6) = '100000' OR j.on_day IS NULL OR CAST(substr(j.on_day, 1, 4) AS integer) NOT BETWEEN 1980 AND 2026 OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."region", 1, 6) AND (j.on_day IS NULL OR d.began IS NULL OR d.began <= CAST(substr(j.on_day, 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr(j.on_day, 1, 4) AS integer) <= d.ended))) ELSE FALSE END) THEN 'fail' WHEN j.on_day IS NULL THEN 'undetermined' ELSE 'pass' END
    AS "number-region",
  CASE WHEN r."about_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."about_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]' THEN substr(r."about_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 1, 1)) - 1, 0) + 3 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 2, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 3, 1)) - 1, 0) + 27 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 4, 1)) - 1, 0) + 19 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 5, 1)) - 1, 0) + 26 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 6, 1)) - 1, 0) + 16 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 7, 1)) - 1, 0) + 17 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 8, 1)) - 1, 0) + 20 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 9, 1)) - 1, 0) + 29 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 10, 1)) - 1, 0) + 25 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 11, 1)) - 1, 0) + 13 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 12, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 13, 1)) - 1, 0) + 24 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 14, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 15, 1)) - 1, 0) + 30 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 16, 1)) - 1, 0) + 28 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."about_code", 17, 1) = substr('0X987654321', (3 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 9, 1)) - 1, 0) + 7 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 10, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 11, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 12, 1)) - 1, 0) + 5 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 13, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 14, 1)) - 1, 0) + 4 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 15, 1)) - 1, 0) + 2 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."about_code", 7, 2) IN ('19', '20') AND CASE WHEN r."about_code" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]' THEN substr(r."about_code", 18, 1) = substr('10X98765432', (7 * max(instr('0123456789', substr(r."about_code", 1, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."about_code", 2, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."about_code", 3, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."about_code", 4, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."about_code", 5, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."about_code", 6, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."about_code", 7, 1)) - 1, 0) + 1 * max(instr('0123456789', substr(r."about_code", 8, 1)) - 1, 0) + 6 * max(instr('0123456789', substr(r."about_code", 9, 1)) - 1, 0) + 3 * max(instr('0123456789', substr(r."about_code", 10, 1)) - 1, 0) + 7 * max(instr('0123456789', substr(r."about_code", 11, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."about_code", 12, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."about_code", 13, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."about_code", 14, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."about_code", 15, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."about_code", 16, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."about_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (date((substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)), '+0 days') = (substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)) AND (substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)) BETWEEN '1900-01-01' AND '2199-12-31') AND (CAST(NULL AS date) IS NULL OR (substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)) BETWEEN CAST(CAST(substr(CAST(NULL AS date), 1, 4) AS integer) - 150 AS text) || substr(CAST(NULL AS date), 5) AND CAST(NULL AS date)) AND (substr(r."about_code", 1, 2) = '81' OR substr(r."about_code", 1, 2) = '82' OR substr(r."about_code", 1, 2) = '83' OR (CAST(substr((substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."about_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."about_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(CAST(NULL AS date), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-about-code",
  CASE WHEN r."source_org_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."source_org_code" GLOB '[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]' THEN substr(r."source_org_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 1, 1)) - 1, 0) + 3 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 2, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 3, 1)) - 1, 0) + 27 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 4, 1)) - 1, 0) + 19 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 5, 1)) - 1, 0) + 26 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 6, 1)) - 1, 0) + 16 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 7, 1)) - 1, 0) + 17 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 8, 1)) - 1, 0) + 20 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 9, 1)) - 1, 0) + 29 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 10, 1)) - 1, 0) + 25 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 11, 1)) - 1, 0) + 13 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 12, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 13, 1)) - 1, 0) + 24 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 14, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 15, 1)) - 1, 0) + 30 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 16, 1)) - 1, 0) + 28 * max(instr('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."source_org_code", 17, 1) = substr('0X987654321', (3 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 9, 1)) - 1, 0) + 7 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 10, 1)) - 1, 0) + 9 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 11, 1)) - 1, 0) + 10 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 12, 1)) - 1, 0) + 5 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 13, 1)) - 1, 0) + 8 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 14, 1)) - 1, 0) + 4 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 15, 1)) - 1, 0) + 2 * max(instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."source_org_code", 7, 2) IN ('19', '20') AND CASE WHEN r."source_org_code" GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]' THEN substr(r."source_org_code", 18, 1) = substr('10X98765432', (7 * max(instr('0123456789', substr(r."source_org_code", 1, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."source_org_code", 2, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."source_org_code", 3, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."source_org_code", 4, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."source_org_code", 5, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."source_org_code", 6, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."source_org_code", 7, 1)) - 1, 0) + 1 * max(instr('0123456789', substr(r."source_org_code", 8, 1)) - 1, 0) + 6 * max(instr('0123456789', substr(r."source_org_code", 9, 1)) - 1, 0) + 3 * max(instr('0123456789', substr(r."source_org_code", 10, 1)) - 1, 0) + 7 * max(instr('0123456789', substr(r."source_org_code", 11, 1)) - 1, 0) + 9 * max(instr('0123456789', substr(r."source_org_code", 12, 1)) - 1, 0) + 10 * max(instr('0123456789', substr(r."source_org_code", 13, 1)) - 1, 0) + 5 * max(instr('0123456789', substr(r."source_org_code", 14, 1)) - 1, 0) + 8 * max(instr('0123456789', substr(r."source_org_code", 15, 1)) - 1, 0) + 4 * max(instr('0123456789', substr(r."source_org_code", 16, 1)) - 1, 0) + 2 * max(instr('0123456789', substr(r."source_org_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (date((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), '+0 days') = (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) AND (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN '1900-01-01' AND '2199-12-31') AND (CAST(NULL AS date) IS NULL OR (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN CAST(CAST(substr(CAST(NULL AS date), 1, 4) AS integer) - 150 AS text) || substr(CAST(NULL AS date), 5) AND CAST(NULL AS date)) AND (substr(r."source_org_code", 1, 2) = '81' OR substr(r."source_org_code", 1, 2) = '82' OR substr(r."source_org_code", 1, 2) = '83' OR (CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(CAST(NULL AS date), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-source-org-code"
FROM "integrity_file" r CROSS JOIN judgement j;
