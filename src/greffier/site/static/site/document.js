// A link to a part that stands on another page of a long text leads to that page.
"use strict";

const named = decodeURIComponent(window.location.hash.slice(1));
const address = new URL(window.location.href);
if (named && !document.getElementById(named) && address.searchParams.get("part") !== named) {
  address.searchParams.set("part", named);
  window.location.replace(address);
}
