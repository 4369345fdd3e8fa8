// 成句 — how does a finding become words, and how much of a value may it show?

export const length = (text) => [...text].length;

// The sentence with its slots filled; a slot that nothing fills shows its own name.
export function filled(sentence, slots) {
    return sentence.replace(/\{(\w+)\}/gu, (_, name) => (Object.hasOwn(slots, name) ? String(slots[name]) : `〔${name}〕`));
}

const LONGEST_SHOWN = 80;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

const visible = (sign) =>
    HIDDEN.test(sign) ? `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩` : sign;

// A public value itself, of any other only its make-up.
export function shown(text, visibility) {
    if (visibility !== "public") return masked(text);
    const signs = [...text];
    if (signs.length <= LONGEST_SHOWN) return signs.map(visible).join("");
    const start = [...signs.slice(0, LONGEST_SHOWN + 1).map(visible).join("")];
    return `${start.slice(0, LONGEST_SHOWN).join("")}…`;
}

function signOf(sign) {
    if (sign.codePointAt(0) > 0x7f) return /\p{L}/u.test(sign) ? "字" : "※";
    if (/[0-9]/.test(sign)) return "9";
    if (/[A-Za-z]/.test(sign)) return "A";
    return /[ -~]/.test(sign) ? "." : "⌧";
}

// 18: 9×17 A×1 is seventeen digits and one letter.
export function masked(text) {
    if (!text) return "0";
    const counts = new Map();
    for (const sign of text) counts.set(signOf(sign), (counts.get(signOf(sign)) ?? 0) + 1);
    return `${length(text)}: ${[...counts].map(([sign, count]) => `${sign}×${count}`).join(" ")}`;
}

const VISIBILITIES = ["public", "shared", "authorised", "restricted", "never"];

// Who may see an element in a record of a disclosure scope: the stricter of the two.
export function visibilityOf({ scopes }, element, scope) {
    if (scope === undefined || scope === null) return element.visibility;
    const ofRecord = Object.hasOwn(scopes, scope) ? scopes[scope] : "restricted";
    return VISIBILITIES[Math.max(VISIBILITIES.indexOf(element.visibility), VISIBILITIES.indexOf(ofRecord))];
}

// --- the nearest of some names, by the share of characters in matching blocks -------------------------------------

function matching(one, other) {
    let best = [0, 0, 0];
    for (let i = 0; i < one.length; i += 1) {
        for (let j = 0; j < other.length; j += 1) {
            let size = 0;
            while (i + size < one.length && j + size < other.length && one[i + size] === other[j + size]) size += 1;
            if (size > best[2]) best = [i, j, size];
        }
    }
    const [i, j, size] = best;
    if (size === 0) return 0;
    return size + matching(one.slice(0, i), other.slice(0, j)) + matching(one.slice(i + size), other.slice(j + size));
}

export function nearest(word, names, cutoff = 0.6) {
    const wanted = [...word].slice(0, 128);
    const scored = names
        .map((name) => [(2 * matching([...name], wanted)) / Math.max([...name].length + wanted.length, 1), name])
        .filter(([score]) => score >= cutoff)
        .sort(([one, name], [other, second]) => other - one || (name < second ? 1 : -1));
    return scored.length ? scored[0][1] : "—";
}
