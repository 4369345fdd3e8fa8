// A table or a listing that is wider than its place is scrolled with the keyboard too. The theme's own script sees to this
// only where there is a mouse; this one speaks after it.
const reach = new ResizeObserver((seen) => {
  for (const { target } of seen) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
addEventListener("load", () => {
  for (const each of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre, figure")) reach.observe(each);
});
