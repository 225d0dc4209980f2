/** Lets a client of EC2 read good answers with our reader, and leaves everything else to the SDK. */
import type { EC2Client } from "@aws-sdk/client-ec2";
import { collectBody } from "@smithy/core/protocols";
import { deref, NormalizedSchema } from "@smithy/core/schema";
import { HttpResponse } from "@smithy/core/transport";
import type {
  $ClientProtocol,
  $OperationSchema,
  HandlerExecutionContext,
  MetadataBearer,
  SerdeFunctions,
} from "@smithy/types";
import { answerReader } from "./answer-reader.ts";

type Deserialize = $ClientProtocol<unknown, unknown>["deserializeResponse"];

/** Changes the client's own protocol object, which no other client has. Errors and metadata are still the SDK's to read. */
export function readQuickly(client: EC2Client): EC2Client {
  // It copies every answer for a log that nobody has, which takes as long as reading it.
  client.middlewareStack.remove("loggerMiddleware");
  const { protocol } = client.config;
  if (protocol !== undefined) protocol.deserializeResponse = quickly(protocol.deserializeResponse.bind(protocol));
  return client;
}

function quickly(stock: Deserialize): Deserialize {
  return async <Output extends MetadataBearer>(
    operation: $OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: unknown,
  ): Promise<Output> => {
    const isGood = HttpResponse.isInstance(response) && response.statusCode < 300;
    const read = isGood ? readerOf(operation) : undefined;
    if (!isGood || read === undefined) return await stock<Output>(operation, context, response);
    const bytes = await collectBody(response.body, context);
    const withoutBody = new HttpResponse({ statusCode: response.statusCode, headers: response.headers });
    return Object.assign(
      await stock<Output>(operation, context, withoutBody),
      read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")),
    );
  };
}

type Reader = ReturnType<typeof answerReader>;

const readers = new Map<string, Reader>();

function readerOf({ name, output }: $OperationSchema): Reader {
  if (!readers.has(name))
    readers.set(name, answerReader(NormalizedSchema.of(deref(output)), `${name.split("#").at(-1)}Response`));
  return readers.get(name);
}
