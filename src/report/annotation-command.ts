/** An annotation as the workflow command that the runner reads. */
import type { Annotation } from "./annotations.ts";

/**
 * `::error title=…,file=…,line=…::message`, escaped as the runner unescapes it (actions/toolkit, command.ts). Not through
 * @actions/core, which writes to standard output only, where `--format json` has its data.
 */
export function annotationCommand({ level, title, message, file, line }: Annotation): string {
  const properties = Object.entries({ title, file, line })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
