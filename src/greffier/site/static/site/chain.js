// Lets the graph of a chain be moved about in; without this script the drawn picture stays.
"use strict";

for (const place of document.querySelectorAll("[data-graph]")) {
  const graph = JSON.parse(document.getElementById(place.dataset.graph).textContent);
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const side = place.dataset.direction === "rtl" ? -1 : 1;
  const button = place.closest("figure").querySelector("[data-move]");
  button?.addEventListener("click", () => {
    place.hidden = false;
    place.closest("figure").querySelector(".scroll").hidden = true;
    button.hidden = true;
    draw(place, graph, side, colour);
  });
}

function draw(place, graph, side, colour) {
  const rows = {};
  const drawn = cytoscape({
    container: place,
    elements: [
      ...graph.nodes.map((node) => {
        rows[node.column] = (rows[node.column] ?? 0) + 1;
        return {
          data: { id: `n${node.id}`, words: node.words, address: node.address },
          position: { x: side * node.column * 280, y: rows[node.column] * 92 },
        };
      }),
      ...graph.edges.map((edge) => ({
        data: { source: `n${edge.start}`, target: `n${edge.end}`, words: edge.words },
      })),
    ],
    layout: { name: "preset", fit: true, padding: 24 },
    style: [
      { selector: "node", style: {
        shape: "round-rectangle", width: 210, height: 64, label: "data(words)", "text-wrap": "wrap",
        "text-max-width": 190, "text-valign": "center", "font-size": 13, color: colour("--ink"),
        "background-color": colour("--sheet"), "border-width": 1.5, "border-color": colour("--accent"),
      } },
      { selector: "#n0", style: { "background-color": colour("--accent-soft"), "border-width": 3 } },
      { selector: "edge", style: {
        width: 1.3, label: "data(words)", "font-size": 11, color: colour("--soft"), "line-color": colour("--strong-line"),
        "target-arrow-color": colour("--strong-line"), "target-arrow-shape": "triangle", "curve-style": "bezier",
        "text-background-color": colour("--sheet"), "text-background-opacity": 1,
      } },
    ],
    minZoom: 0.2, maxZoom: 2.5, wheelSensitivity: 0.3,
  });
  drawn.on("tap", "node", (event) => window.location.assign(event.target.data("address")));
}
