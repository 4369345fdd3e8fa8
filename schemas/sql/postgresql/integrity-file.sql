-- urn:gov-integrity:1.0:sql-postgresql:integrity-file
-- 政务诚信档案：一个政务诚信主体在一日的诚信档案，按维度列出记录和齐全、相符情况
-- gap: check catalogue-item-out-of-force (several-records)

CREATE TABLE "integrity_file" (
  record_key text PRIMARY KEY,
  "id" text CHECK (char_length("id") BETWEEN 1 AND 128 AND "id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "id" ~ '^(?:[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "region" text CHECK (char_length("region") BETWEEN 6 AND 6 AND "region" !~ '[\u0001-\u001f\u007f-\u009f]' AND "region" ~ '^(?:[1-9][0-9]{5})$'),
  "about_name" text NOT NULL CHECK (char_length("about_name") BETWEEN 1 AND 200 AND "about_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "about_code" text CHECK (char_length("about_code") BETWEEN 18 AND 18 AND "about_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "about_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "source_org_name" text NOT NULL CHECK (char_length("source_org_name") BETWEEN 1 AND 200 AND "source_org_name" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "source_org_code" text CHECK (char_length("source_org_code") BETWEEN 18 AND 18 AND "source_org_code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "source_org_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'),
  "source_record_number" text CHECK (char_length("source_record_number") BETWEEN 1 AND 128 AND "source_record_number" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "collected_on" date CHECK ("collected_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "published_on" date CHECK ("published_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "record_state" text CHECK ("record_state" IN ('normal', 'revoked', 'disputed', 'other')),
  "revoked_on" date CHECK ("revoked_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "disclosure_scope" text NOT NULL CHECK ("disclosure_scope" IN ('public', 'limited', 'none')),
  "sharing_scope" text CHECK ("sharing_scope" IN ('public', 'internal', 'authorised')),
  "catalogue_item" text CHECK (char_length("catalogue_item") BETWEEN 1 AND 137 AND "catalogue_item" !~ '[\u0001-\u001f\u007f-\u009f]' AND "catalogue_item" ~ '^(?:(?:external:)?[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "outside_catalogue" boolean,
  "evidence_count" bigint CHECK ("evidence_count" BETWEEN 0 AND 1000),
  "remarks" text CHECK (char_length("remarks") BETWEEN 1 AND 512 AND "remarks" !~ '[\u0001-\u0009\u000b-\u001f\u007f-\u009f]'),
  "dimension_set" text NOT NULL CHECK (char_length("dimension_set") BETWEEN 1 AND 128 AND "dimension_set" !~ '[\u0001-\u001f\u007f-\u009f]' AND "dimension_set" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "as_of_on" date NOT NULL CHECK ("as_of_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "complete" boolean,
  "sections_count" bigint NOT NULL CHECK ("sections_count" BETWEEN 1 AND 50),
  "outside_count" bigint CHECK ("outside_count" BETWEEN 0 AND 9007199254740991)
);

CREATE TABLE "integrity_file__evidence" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  "value" text NOT NULL CHECK (char_length("value") BETWEEN 8 AND 2008 AND "value" !~ '[\u0001-\u001f\u007f-\u009f]' AND "value" ~ '^(?:https?://(?:[!-~]{1,250}){1,8})$'),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "integrity_file__sections" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  "dimension" text NOT NULL CHECK ("dimension" IN ('law_based', 'openness', 'diligence', 'promise_keeping', 'dishonesty_response', 'civil_servant_file', 'credit_management', 'information_sharing', 'credit_plus', 'innovation')),
  "closed" boolean NOT NULL,
  "complete" boolean,
  "consistent" boolean,
  "presences_count" bigint CHECK ("presences_count" BETWEEN 0 AND 1000),
  "entries_count" bigint CHECK ("entries_count" BETWEEN 0 AND 1000000),
  "revoked_count" bigint CHECK ("revoked_count" BETWEEN 0 AND 9007199254740991),
  "disputed_count" bigint CHECK ("disputed_count" BETWEEN 0 AND 9007199254740991),
  "later_count" bigint CHECK ("later_count" BETWEEN 0 AND 9007199254740991),
  "findings_count" bigint CHECK ("findings_count" BETWEEN 0 AND 100000),
  PRIMARY KEY (record_key, position)
);

CREATE TABLE "integrity_file__sections__presences" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "role" text NOT NULL CHECK (char_length("role") BETWEEN 1 AND 128 AND "role" !~ '[\u0001-\u001f\u007f-\u009f]' AND "role" ~ '^(?:[a-z][a-z0-9]{0,63}(?:_[a-z0-9]{1,64}){0,8})$'),
  "occasion" text NOT NULL CHECK ("occasion" IN ('present', 'no_occasion', 'lacking')),
  "acts_count" bigint NOT NULL CHECK ("acts_count" BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__entries" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "target" text NOT NULL CHECK (char_length("target") BETWEEN 1 AND 137 AND "target" !~ '[\u0001-\u001f\u007f-\u009f]' AND "target" ~ '^(?:(?:external:)?[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
  "role" text NOT NULL CHECK (char_length("role") BETWEEN 1 AND 128 AND "role" !~ '[\u0001-\u001f\u007f-\u009f]' AND "role" ~ '^(?:[a-z][a-z0-9]{0,63}(?:_[a-z0-9]{1,64}){0,8})$'),
  "dated_on" date CHECK ("dated_on" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'),
  "official_id" text CHECK (char_length("official_id") BETWEEN 1 AND 64 AND "official_id" !~ '[\u0001-\u001f\u007f-\u009f]' AND "official_id" ~ '^(?:[A-Za-z][0-9A-Za-z._-]{0,63})$'),
  "disputed" boolean,
  "public" boolean NOT NULL,
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__findings" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  "code" text NOT NULL CHECK (char_length("code") BETWEEN 6 AND 6 AND "code" !~ '[\u0001-\u001f\u007f-\u009f]' AND "code" ~ '^(?:[A-Z]{3}[0-9]{3})$'),
  "level" text NOT NULL CHECK ("level" IN ('error', 'warning', 'hint')),
  "record" text NOT NULL CHECK (char_length("record") BETWEEN 1 AND 128 AND "record" !~ '[\u0001-\u001f\u007f-\u009f]' AND "record" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "reconciliation" text CHECK (char_length("reconciliation") BETWEEN 1 AND 128 AND "reconciliation" !~ '[\u0001-\u001f\u007f-\u009f]' AND "reconciliation" ~ '^(?:[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8})$'),
  "reported" text CHECK (char_length("reported") BETWEEN 1 AND 64 AND "reported" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "counted" text CHECK (char_length("counted") BETWEEN 1 AND 64 AND "counted" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "period" text CHECK (char_length("period") BETWEEN 1 AND 16 AND "period" !~ '[\u0001-\u001f\u007f-\u009f]'),
  "affected" bigint NOT NULL CHECK ("affected" BETWEEN 1 AND 9007199254740991),
  "targets_count" bigint CHECK ("targets_count" BETWEEN 1 AND 100),
  PRIMARY KEY (record_key, position, position1)
);

CREATE TABLE "integrity_file__sections__findings__targets" (
  record_key text NOT NULL REFERENCES "integrity_file",
  position integer NOT NULL CHECK (position >= 1),
  position1 integer NOT NULL CHECK (position1 >= 1),
  position2 integer NOT NULL CHECK (position2 >= 1),
  "value" text NOT NULL CHECK (char_length("value") BETWEEN 1 AND 137 AND "value" !~ '[\u0001-\u001f\u007f-\u009f]' AND "value" ~ '^(?:(?:external:)?[0-9A-Za-z][0-9A-Za-z._:/-]{0,127})$'),
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
  CASE WHEN r."region" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."region" ~ '^(?:[1-9][0-9]{5})$' THEN (substr(r."region", 1, 6) = '100000' OR j.on_day IS NULL OR CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer) NOT BETWEEN 1980 AND 2026 OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."region", 1, 6) AND (j.on_day IS NULL OR d.began IS NULL OR d.began <= CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr(to_char(j.on_day, 'YYYY-MM-DD'), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) THEN 'fail' WHEN j.on_day IS NULL THEN 'undetermined' ELSE 'pass' END
    AS "number-region",
  CASE WHEN r."about_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."about_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$' THEN substr(r."about_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 1, 1)) - 1, 0) + 3 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 2, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 3, 1)) - 1, 0) + 27 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 4, 1)) - 1, 0) + 19 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 5, 1)) - 1, 0) + 26 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 6, 1)) - 1, 0) + 16 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 7, 1)) - 1, 0) + 17 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 8, 1)) - 1, 0) + 20 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 9, 1)) - 1, 0) + 29 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 10, 1)) - 1, 0) + 25 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 11, 1)) - 1, 0) + 13 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 12, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 13, 1)) - 1, 0) + 24 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 14, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 15, 1)) - 1, 0) + 30 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 16, 1)) - 1, 0) + 28 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."about_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."about_code", 17, 1) = substr('0X987654321', (3 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 9, 1)) - 1, 0) + 7 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 10, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 11, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 12, 1)) - 1, 0) + 5 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 13, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 14, 1)) - 1, 0) + 4 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 15, 1)) - 1, 0) + 2 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."about_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."about_code", 7, 2) IN ('19', '20') AND CASE WHEN r."about_code" ~ '^(?:[0-9]{17}[0-9X])$' THEN substr(r."about_code", 18, 1) = substr('10X98765432', (7 * greatest(strpos('0123456789', substr(r."about_code", 1, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."about_code", 2, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."about_code", 3, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."about_code", 4, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."about_code", 5, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."about_code", 6, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."about_code", 7, 1)) - 1, 0) + 1 * greatest(strpos('0123456789', substr(r."about_code", 8, 1)) - 1, 0) + 6 * greatest(strpos('0123456789', substr(r."about_code", 9, 1)) - 1, 0) + 3 * greatest(strpos('0123456789', substr(r."about_code", 10, 1)) - 1, 0) + 7 * greatest(strpos('0123456789', substr(r."about_code", 11, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."about_code", 12, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."about_code", 13, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."about_code", 14, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."about_code", 15, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."about_code", 16, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."about_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)) ~ '^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$' AND (CAST(NULL AS date) IS NULL OR (substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)) BETWEEN CAST(CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer) - 150 AS text) || substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 5) AND to_char(CAST(NULL AS date), 'YYYY-MM-DD')) AND (substr(r."about_code", 1, 2) = '81' OR substr(r."about_code", 1, 2) = '82' OR substr(r."about_code", 1, 2) = '83' OR (CAST(substr((substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."about_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."about_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."about_code", 7, 4) || '-' || substr(r."about_code", 11, 2) || '-' || substr(r."about_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-about-code",
  CASE WHEN r."source_org_code" IS NULL THEN 'not_applicable' WHEN NOT (CASE WHEN r."source_org_code" ~ '^(?:[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$' THEN substr(r."source_org_code", 18, 1) = substr('0YXWUTRQPNMLKJHGFEDCBA987654321', (1 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 1, 1)) - 1, 0) + 3 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 2, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 3, 1)) - 1, 0) + 27 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 4, 1)) - 1, 0) + 19 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 5, 1)) - 1, 0) + 26 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 6, 1)) - 1, 0) + 16 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 7, 1)) - 1, 0) + 17 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 8, 1)) - 1, 0) + 20 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 9, 1)) - 1, 0) + 29 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 10, 1)) - 1, 0) + 25 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 11, 1)) - 1, 0) + 13 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 12, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 13, 1)) - 1, 0) + 24 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 14, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 15, 1)) - 1, 0) + 30 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 16, 1)) - 1, 0) + 28 * greatest(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(r."source_org_code", 17, 1)) - 1, 0)) % 31 + 1, 1) AND substr(r."source_org_code", 17, 1) = substr('0X987654321', (3 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 9, 1)) - 1, 0) + 7 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 10, 1)) - 1, 0) + 9 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 11, 1)) - 1, 0) + 10 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 12, 1)) - 1, 0) + 5 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 13, 1)) - 1, 0) + 8 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 14, 1)) - 1, 0) + 4 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 15, 1)) - 1, 0) + 2 * greatest(strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r."source_org_code", 16, 1)) - 1, 0)) % 11 + 1, 1) AND NOT (substr(r."source_org_code", 7, 2) IN ('19', '20') AND CASE WHEN r."source_org_code" ~ '^(?:[0-9]{17}[0-9X])$' THEN substr(r."source_org_code", 18, 1) = substr('10X98765432', (7 * greatest(strpos('0123456789', substr(r."source_org_code", 1, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."source_org_code", 2, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."source_org_code", 3, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."source_org_code", 4, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."source_org_code", 5, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."source_org_code", 6, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."source_org_code", 7, 1)) - 1, 0) + 1 * greatest(strpos('0123456789', substr(r."source_org_code", 8, 1)) - 1, 0) + 6 * greatest(strpos('0123456789', substr(r."source_org_code", 9, 1)) - 1, 0) + 3 * greatest(strpos('0123456789', substr(r."source_org_code", 10, 1)) - 1, 0) + 7 * greatest(strpos('0123456789', substr(r."source_org_code", 11, 1)) - 1, 0) + 9 * greatest(strpos('0123456789', substr(r."source_org_code", 12, 1)) - 1, 0) + 10 * greatest(strpos('0123456789', substr(r."source_org_code", 13, 1)) - 1, 0) + 5 * greatest(strpos('0123456789', substr(r."source_org_code", 14, 1)) - 1, 0) + 8 * greatest(strpos('0123456789', substr(r."source_org_code", 15, 1)) - 1, 0) + 4 * greatest(strpos('0123456789', substr(r."source_org_code", 16, 1)) - 1, 0) + 2 * greatest(strpos('0123456789', substr(r."source_org_code", 17, 1)) - 1, 0)) % 11 + 1, 1) AND (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) ~ '^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$' AND (CAST(NULL AS date) IS NULL OR (substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)) BETWEEN CAST(CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer) - 150 AS text) || substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 5) AND to_char(CAST(NULL AS date), 'YYYY-MM-DD')) AND (substr(r."source_org_code", 1, 2) = '81' OR substr(r."source_org_code", 1, 2) = '82' OR substr(r."source_org_code", 1, 2) = '83' OR (CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) > 2026 AND NOT EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6))) OR EXISTS (SELECT 1 FROM division_code d WHERE d.code = substr(r."source_org_code", 1, 6) AND (CAST(NULL AS date) IS NULL OR d.began IS NULL OR d.began <= CAST(substr(to_char(CAST(NULL AS date), 'YYYY-MM-DD'), 1, 4) AS integer)) AND (d.ended IS NULL OR CAST(substr((substr(r."source_org_code", 7, 4) || '-' || substr(r."source_org_code", 11, 2) || '-' || substr(r."source_org_code", 13, 2)), 1, 4) AS integer) <= d.ended))) ELSE FALSE END) ELSE FALSE END) THEN 'fail' ELSE 'pass' END
    AS "number-source-org-code"
FROM "integrity_file" r CROSS JOIN judgement j;
