/** IAM: https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html */
import * as iam from "@aws-sdk/client-iam";
import { carryOut } from "./carry-out.ts";
import type { Call, Face } from "./face.ts";
import { iamReadings } from "./iam-readings.ts";
import { queryFace } from "./query-face.ts";
import { iamWrites } from "./writes/iam-writes.ts";

export const iamFace: Face = queryFace({
  service: "iam",
  client: iam,
  namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
  version: "2010-05-08",
  has: (action) => Object.hasOwn(iamReadings, action) || Object.hasOwn(iamWrites, action),
  result,
  writes: (action) => Object.hasOwn(iamWrites, action),
});

function result(call: Call): object {
  const { action, input, caller, world } = call;
  const timeline = world.iam(caller?.account ?? "");
  const write = iamWrites[action];
  if (write !== undefined) return carryOut(call, timeline, write);
  const reading = iamReadings[action];
  if (reading === undefined) throw new Error(`${action} was not checked before`);
  return reading(timeline.read(), input);
}
