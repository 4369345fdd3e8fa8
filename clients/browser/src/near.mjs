// 相近 — which of the names that there are may be meant by one that is not there?
//
// Ranked as the library ranks: by the share of characters in common blocks, by single changes, by the order given.

export const NONE = "—";
const MOST = 3;
const LONGEST = 128;
export const ALIKE_IN_CHINESE = 0.5;

const plain = (text) => [...text.normalize("NFKC").toLowerCase()];

export function nearest(word, names, { most = MOST, alike = 0.6 } = {}) {
    if ([...word].length > LONGEST) return [];
    const wanted = plain(word);
    return names
        .map((name, number) => [share(plain(name), wanted), number, name])
        .filter(([shared]) => shared >= alike)
        .map(([shared, number, name]) => [-shared, changes(plain(name), wanted), number, name])
        .sort((one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2])
        .slice(0, most)
        .map(([, , , name]) => name);
}

export const theNearest = (word, names, alike) => nearest(word, names, { most: 1, alike })[0] ?? NONE;

// The codes of a list on offer that a text may mean, as sentences tell them in Chinese and in English.
export function nearCodes({ offered }, text) {
    const meant = new Map();
    for (const code of offered) for (const word of code[3]) if (!meant.has(word)) meant.set(word, code);
    const words = nearest(text, [...meant.keys()], { most: meant.size, alike: ALIKE_IN_CHINESE });
    const near = [...new Set(words.map((word) => meant.get(word)))].slice(0, MOST);
    return {
        near: near.map(([code, title]) => `${title}（${code}）`).join("、") || NONE,
        near_en: near.map(([code, , title]) => `${code} (${title})`).join(", ") || NONE,
    };
}

const share = (one, other) => (one.length + other.length ? (2 * matching(one, other)) / (one.length + other.length) : 1);

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

function changes(one, other) {
    let before = Array.from({ length: other.length + 1 }, (_, at) => at);
    one.forEach((sign, row) => {
        const now = [row + 1];
        other.forEach((its, at) => now.push(Math.min(before[at + 1] + 1, now[at] + 1, before[at] + (sign === its ? 0 : 1))));
        before = now;
    });
    return before.at(-1);
}
