// The drawing pad: strokes of a finger, a pen or the mouse as smooth ink, and as points for the signature.

const LIMIT = 4000; // points in all; far more than a signature needs

export function start(pad) {
  const form = pad.closest("form");
  const field = form.elements.namedItem("strokes");
  const ink = pad.getContext("2d");
  let drawing = read(field.value);
  let stroke = null;

  const fit = () => {
    const scale = devicePixelRatio;
    pad.width = Math.round(pad.clientWidth * scale);
    pad.height = Math.round(pad.clientHeight * scale);
    ink.setTransform(scale, 0, 0, scale, 0, 0);
    Object.assign(ink, { lineWidth: 2.2, lineCap: "round", lineJoin: "round", strokeStyle: getComputedStyle(pad).color });
  };
  const redraw = () => {
    fit();
    // What was drawn in another size is shown in this one.
    const factor = drawing.strokes.length ? Math.min(pad.clientWidth / drawing.width, pad.clientHeight / drawing.height) : 1;
    for (const points of drawing.strokes) points.forEach((_, index) => line(points, index, factor));
  };
  const line = (points, last = points.length - 1, factor = 1) => {
    const at = (index) => points[Math.max(0, index)].map((value) => value * factor);
    const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const from = middle(at(last - 2), at(last - 1));
    const to = middle(at(last - 1), at(last));
    ink.beginPath();
    ink.moveTo(...from);
    ink.quadraticCurveTo(...at(last - 1), ...to);
    ink.stroke();
  };
  const keep = () => {
    field.value = drawing.strokes.length ? JSON.stringify(drawing) : "";
  };
  const within = (value, most) => Math.round(Math.min(Math.max(value, 0), most) * 10) / 10;
  const point = (event) => [within(event.offsetX, drawing.width), within(event.offsetY, drawing.height)];
  const count = () => drawing.strokes.reduce((sum, points) => sum + points.length, 0);

  pad.addEventListener("pointerdown", (event) => {
    if (drawing.width !== pad.clientWidth || drawing.height !== pad.clientHeight) {
      drawing = { width: pad.clientWidth, height: pad.clientHeight, strokes: [] };
      redraw();
    }
    pad.setPointerCapture(event.pointerId);
    stroke = [point(event)];
    drawing.strokes.push(stroke);
    line(stroke);
  });
  pad.addEventListener("pointermove", (event) => {
    if (!stroke || count() >= LIMIT) return;
    const moves = event.getCoalescedEvents?.() ?? [];
    for (const move of moves.length ? moves : [event]) {
      stroke.push(point(move));
      line(stroke);
    }
  });
  const lift = () => {
    stroke = null;
    keep();
  };
  pad.addEventListener("pointerup", lift);
  pad.addEventListener("pointercancel", lift);
  form.addEventListener("click", (event) => {
    if (!event.target.closest("[data-clear]")) return;
    drawing = { width: pad.clientWidth, height: pad.clientHeight, strokes: [] };
    redraw();
    keep();
  });
  addEventListener("resize", redraw);
  redraw();
}

// What a refused form brought back, or an empty drawing.
function read(text) {
  try {
    const { width, height, strokes } = JSON.parse(text);
    if (width > 0 && height > 0 && Array.isArray(strokes)) return { width, height, strokes };
  } catch {
    // Nothing was drawn yet.
  }
  return { width: 0, height: 0, strokes: [] };
}
