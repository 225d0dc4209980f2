import { expect, it } from "vitest";
import { referenceOf } from "../../src/events/reference.ts";
import { resourceOf } from "./views.ts";

it("a reference names a resource by the provider's own type", () => {
  expect(referenceOf(resourceOf({ id: "arn:1", type: "network", secret: "not copied" }))).toEqual({
    id: "arn:1",
    name: "arn:1",
    type: "x.y",
    cloud: "aws",
    account: "1",
    region: "eu-west-1",
  });
});
