/** What a person sees after a terminal got this text: its lines, without spaces in a row. */
export function screenOf(text: string): string[] {
  const lines: string[] = [""];
  let [row, column] = [0, 0];
  for (const [token, count = "", command = ""] of text.matchAll(tokens)) {
    const line = lines[row] ?? "";
    if (token === "\n") [row, column] = [row + 1, 0];
    else if (command === "A") row -= Number(count);
    else if (command === "G") column = Number(count) - 1;
    else if (command === "K") lines[row] = line.slice(0, column);
    else if (command === "") {
      lines[row] = line.slice(0, column).padEnd(column) + token + line.slice(column + token.length);
      column += token.length;
    }
    if (row < 0) throw new Error("the cursor left the screen");
    lines[row] ??= "";
  }
  return lines.map((line) => line.trim().replace(/\s+/g, " ")).filter(Boolean);
}

/** A line's end, a command to the terminal, or text. */
const tokens = new RegExp(String.raw`\n|\u001b\[\??(\d*)([A-Za-z])|[^\n\u001b]+`, "g");
