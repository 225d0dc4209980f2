/** Addresses that are no part of the internet: counted in where lists of addresses are shown. */
import { allAddresses, subtract } from "../../../net/addresses.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";

/** So that own networks make no holes in `0.0.0.0/0`. */
export const notInternet = subtract(allAddresses, publicAddresses);
