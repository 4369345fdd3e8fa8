// 评分 — the score of a body, from a published profile (schemas/profiles/*.json) and what is known of each indicator.
//
//     score(profile, { "litigation-loss-rate": { numerator: "6", denominator: "40" }, ... }, ["data-fabricated"])
//
// A reading is { numerator, denominator, state }, numbers as text ("93/2" too) and "ok" as the usual state; an indicator
// that is not there is missing. The last argument names the predicates that hold. Exact fractions from end to end: only
// "shown" is rounded, half up. What this reader does not know it refuses, so it never tells another score.

const VERSION = 1;

class Fraction {
    constructor(over, under = 1n) {
        if (under === 0n) throw new RangeError("a fraction over zero");
        const sign = under < 0n ? -1n : 1n;
        let [one, other] = [over < 0n ? -over : over, under * sign];
        while (other) [one, other] = [other, one % other];
        const divisor = one || 1n;
        this.over = (over * sign) / divisor;
        this.under = (under * sign) / divisor;
        Object.freeze(this);
    }

    static of(text) {
        const found = /^(-?[0-9]+)(?:\.([0-9]+)|\/([0-9]+))?$/.exec(String(text));
        if (!found) throw new RangeError(`not a number: ${text}`);
        const [, whole, decimals = "", under] = found;
        if (under) return new Fraction(BigInt(whole), BigInt(under));
        return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
    }

    plus(that) {
        return new Fraction(this.over * that.under + that.over * this.under, this.under * that.under);
    }
    minus(that) {
        return new Fraction(this.over * that.under - that.over * this.under, this.under * that.under);
    }
    times(that) {
        return new Fraction(this.over * that.over, this.under * that.under);
    }
    by(that) {
        return new Fraction(this.over * that.under, this.under * that.over);
    }
    compare(that) {
        const difference = this.over * that.under - that.over * this.under;
        return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }
    get isZero() {
        return this.over === 0n;
    }
    toString() {
        return this.under === 1n ? `${this.over}` : `${this.over}/${this.under}`;
    }
    shown(decimals) {
        const one = 10n ** BigInt(decimals);
        const absolute = this.over < 0n ? -this.over : this.over;
        const units = (2n * absolute * one + this.under) / (2n * this.under);
        const digits = `${units % one}`.padStart(decimals, "0");
        return `${this.over < 0n && units ? "-" : ""}${units / one}${decimals ? `.${digits}` : ""}`;
    }
}

const ZERO = new Fraction(0n);
const ONE = new Fraction(1n);
const HUNDRED = new Fraction(100n);
const least = (...all) => all.reduce((one, other) => (one.compare(other) <= 0 ? one : other));
const most = (...all) => all.reduce((one, other) => (one.compare(other) >= 0 ? one : other));
const sum = (all) => all.reduce((one, other) => one.plus(other), ZERO);
const clamped = (share) => least(ONE, most(ZERO, share));
const number = (text) => Fraction.of(text);

// Points of events by kind: counts is a Map; a kind gives no more than its own cap.
function spent(counts, each, mostPerKind) {
    const kinds = Object.entries(each).map(([kind, points]) => {
        const earned = most(ZERO, counts.get(kind) ?? ZERO).times(number(points));
        return kind in mostPerKind ? least(earned, number(mostPerKind[kind])) : earned;
    });
    return sum(kinds);
}

function carried({ levels, every }, counts) {
    const found = new Map(counts);
    let carry = ZERO;
    levels.forEach((level, index) => {
        const count = most(ZERO, counts.get(level) ?? ZERO).plus(carry);
        const step = index < every.length ? number(every[index]) : null;
        const whole = step && count.by(step);
        carry = whole ? new Fraction(whole.over / whole.under) : ZERO;
        found.set(level, step ? count.minus(carry.times(step)) : count);
    });
    return found;
}

function holds({ low, high, closed }, value) {
    const above = low === null ? 1 : value.compare(number(low));
    const below = high === null ? -1 : value.compare(number(high));
    const left = above > 0 || (above === 0 && (closed === "left" || closed === "both"));
    return left && (below < 0 || (below === 0 && (closed === "right" || closed === "both")));
}

const proportional = (shape, value) => number(shape.most).times(clamped(value));

const SHAPES = {
    proportional,
    checklist: proportional,
    goalpost({ most: full, zero, full: best }, value) {
        return number(full).times(clamped(value.minus(number(zero)).by(number(best).minus(number(zero)))));
    },
    slope_floor({ most: full, full: best, loss_per_percent: loss, floor }, value) {
        const lost = number(loss).times(HUNDRED).times(most(ZERO, number(best).minus(value)));
        return most(number(floor), number(full).minus(lost));
    },
    threshold_ratio({ most: full, threshold }, value) {
        return value.compare(number(threshold)) >= 0 ? number(full) : number(full).times(most(ZERO, value));
    },
    target_ratio({ most: full, target }, value) {
        return number(full).times(clamped(value.by(number(target))));
    },
    per_capita({ per, then }, value) {
        return points(then, value.times(number(per)));
    },
    bands({ bands }, value) {
        const found = bands.find((band) => holds(band, value));
        return found ? number(found.points) : ZERO;
    },
    category({ of_category: categories }, value) {
        return Object.hasOwn(categories, `${value}`) ? number(categories[`${value}`]) : ZERO;
    },
    deduct_per_event({ most: full, per_event: each, most_per_kind: caps }, counts) {
        return most(ZERO, number(full).minus(spent(counts, each, caps)));
    },
    add_per_event({ most: full, per_event: each, most_per_kind: caps }, counts) {
        return least(number(full), spent(counts, each, caps));
    },
    base_plus({ most: full, base, adds, deducts, most_per_kind: caps }, counts) {
        const earned = number(base).plus(spent(counts, adds, caps)).minus(spent(counts, deducts, caps));
        return least(number(full), most(ZERO, earned));
    },
    escalate(shape, counts) {
        return points(shape.then, carried(shape, counts));
    },
};
SHAPES.bonus = SHAPES.add_per_event;

function points(shape, given) {
    if (!Object.hasOwn(SHAPES, shape.name)) throw new RangeError(`a formula unknown to this reader: ${shape.name}`);
    return SHAPES[shape.name](shape, given);
}

function readingOf(reading) {
    const { numerator = null, denominator = null, state = "ok" } = reading ?? { state: "missing" };
    return {
        state,
        numerator: numerator === null ? null : number(numerator),
        denominator: denominator === null ? null : number(denominator),
    };
}

const hasValue = ({ state, numerator, denominator }) => state !== "missing" && numerator !== null && denominator !== null;
const events = ({ numerator, denominator }) => (denominator.isZero ? ZERO : numerator.by(denominator));

// What is known of several kinds of events at once.
function together(kinds, known) {
    const applies = kinds.map((kind) => [kind, known(kind)]).filter(([, { state }]) => state !== "not_applicable");
    if (!applies.length) return { state: "not_applicable", numerator: null, denominator: null };
    const whole = applies.every(([, each]) => hasValue(each) && (!each.denominator.isZero || each.numerator.isZero));
    if (!whole) return { state: "missing", numerator: null, denominator: null };
    const state = ["disputed", "estimated", "ok"].find((each) => applies.some(([, reading]) => reading.state === each));
    const counts = new Map(applies.map(([kind, each]) => [kind, events(each)]));
    const occasions = applies.some(([, { denominator }]) => !denominator.isZero) ? ONE : ZERO;
    return { state, numerator: sum([...counts.values()]), denominator: occasions, counts };
}

// The points of one item; null where it drops out.
function itemPoints(item, known, states) {
    const reading = item.kinds.length ? together(item.kinds, known) : known(item.indicator);
    const missing = item.missing === "zero" ? ZERO : null;
    if (reading.state === "not_applicable") return null;
    if (!hasValue(reading)) return missing;
    const treatment = states[reading.state] ?? "counted";
    if (treatment !== "counted") return treatment === "zero" ? ZERO : null;
    const { numerator, denominator } = reading;
    if (denominator.isZero) {
        if (!numerator.isZero) return missing;
        return item.no_occasion === "full" ? number(item.shape.most) : null;
    }
    if (item.kinds.length) return points(item.shape, reading.counts);
    return points(item.shape, numerator.by(denominator).times(new Fraction(BigInt(item.factor))));
}

// What was earned of what applies, carried over to the full points; null where too little applies.
function rescaled(scored, applicable, declared, share, full) {
    const enough = applicable.compare(ZERO) > 0 && applicable.compare(share.times(declared)) >= 0;
    return enough ? scored.times(full).by(applicable) : null;
}

function dimensionScore(dimension, known, states) {
    const items = dimension.items.map((item) => [number(item.shape.most), itemPoints(item, known, states)]);
    const applied = items.filter(([, earned]) => earned !== null);
    const [scored, applicable] = [sum(applied.map(([, earned]) => earned)), sum(applied.map(([full]) => full))];
    const declared = sum(items.map(([full]) => full));
    return rescaled(scored, applicable, declared, number(dimension.minimum_share), number(dimension.most));
}

function counted(profile, known, indicators) {
    const found = new Map();
    for (const indicator of indicators) {
        const { state, numerator, denominator } = known(indicator);
        const stands = state !== "not_applicable" && (profile.states[state] ?? "counted") === "counted";
        if (stands && numerator && denominator && !numerator.isZero && !denominator.isZero)
            found.set(indicator, numerator.by(denominator));
    }
    return found;
}

function gatesOf(profile, known, predicates) {
    const unknown = predicates.filter((name) => !profile.gates.some((gate) => gate.predicate === name));
    if (unknown.length) throw new RangeError(`no gate of this profile: ${unknown.join(", ")}`);
    const escalated = profile.escalations.filter(({ levels, escalate }) => {
        const counts = carried(escalate, counted(profile, known, levels));
        return counts.get(escalate.levels.at(-1)).compare(ONE) >= 0;
    });
    return [...profile.gates.filter((gate) => predicates.includes(gate.predicate)), ...escalated.map(({ gate }) => gate)];
}

function gradeOf(profile, score) {
    const seen = number(score.shown(profile.scale.decimals));
    const found = profile.grades.findIndex((grade) => seen.compare(number(grade.least)) >= 0);
    return found < 0 ? profile.grades.length - 1 : found;
}

export function score(profile, readings, predicates = []) {
    if (profile.version !== VERSION) throw new RangeError(`a profile of version ${profile.version}, not ${VERSION}`);
    const known = (indicator) => readingOf(Object.hasOwn(readings, indicator) ? readings[indicator] : undefined);
    const dimensions = profile.dimensions.map((each) => [each, dimensionScore(each, known, profile.states)]);
    const determined = dimensions.filter(([, scored]) => scored !== null);
    const full = number(profile.scale.most);
    const total = rescaled(
        sum(determined.map(([, scored]) => scored)),
        sum(determined.map(([dimension]) => number(dimension.most))),
        full,
        number(profile.minimum_share_of_total),
        full,
    );
    const bonus = profile.bonus ? points(profile.bonus, counted(profile, known, profile.bonus_indicators)) : ZERO;
    let room = (total ?? ZERO).plus(bonus);
    const taken = profile.adjustments.map(({ item }) => {
        const some = least(room, itemPoints(item, known, profile.states) ?? ZERO);
        room = room.minus(some);
        return some;
    });
    const gates = gatesOf(profile, known, predicates);
    const shares = Object.fromEntries(dimensions.map(([{ id }, scored]) => [id, scored === null ? null : `${scored}`]));
    const eligible = gates.every((gate) => gate.award_eligible);
    const told = { dimensions: shares, bonus: `${bonus}`, award_eligible: eligible };
    if (total === null) return { ...told, total: null, score: null, shown: null, grade: null };
    const capped = (from) => gates.reduce((held, gate) => least(held, number(gate.most)), from);
    const earned = capped(total.plus(bonus).minus(sum(taken)));
    const base = capped(most(ZERO, total.minus(sum(taken))));
    const order = profile.grades.map(({ id }) => id);
    const caps = gates.map((gate) => order.indexOf(gate.grade_cap));
    const grade = Math.max(gradeOf(profile, gates.length ? base : earned), ...caps);
    const shown = earned.shown(profile.scale.decimals);
    return { ...told, total: `${total}`, score: `${earned}`, shown, grade: order[grade] };
}

// What the worked examples of a profile state: text with so many decimals, rounded half up, or "undetermined".
export function stated(profile, readings, predicates = [], decimals = 4) {
    const text = (fraction) => (fraction === null ? "undetermined" : fraction.shown(decimals));
    const known = (indicator) => readingOf(Object.hasOwn(readings, indicator) ? readings[indicator] : undefined);
    const scored = score(profile, readings, predicates);
    const exact = (told) => (told === null ? "undetermined" : number(told).shown(decimals));
    const items = profile.dimensions.flatMap(({ items: some }) => some).map((item) => [item.indicator, item]);
    const all = [...items, ...profile.adjustments.map(({ id, item }) => [id, item])];
    return {
        total: exact(scored.total),
        score: exact(scored.score),
        grade: scored.grade ?? "undetermined",
        award_eligible: scored.award_eligible,
        dimensions: Object.fromEntries(Object.entries(scored.dimensions).map(([id, told]) => [id, exact(told)])),
        points: Object.fromEntries(all.map(([id, item]) => [id, text(itemPoints(item, known, profile.states))])),
    };
}

// Every indicator that a profile looks at.
export function indicatorsOf(profile) {
    const items = [...profile.dimensions.flatMap(({ items: some }) => some), ...profile.adjustments.map(({ item }) => item)];
    const asked = items.flatMap(({ indicator, kinds }) => [indicator, ...kinds]);
    return [...asked, ...profile.bonus_indicators, ...profile.escalations.flatMap(({ levels }) => levels)];
}
