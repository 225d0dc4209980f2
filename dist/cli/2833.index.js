export const id = 2833;
export const ids = [2833];
export const modules = {

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ portRange),
/* harmony export */   r: () => (/* binding */ protocolOf),
/* harmony export */   t: () => (/* binding */ cidrsOf)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);

// clouds/modelling/checked-values.js
/** Values of the provider's objects that are texts or numbers to it, and addresses, ports and protocols to us. */
/** A range of ports that both ends of exist. Throws an Error that names the object where it is none. */
function portRange(raw, from, to) {
	if (from < 0 || from > to || to > 65535) raw.refuse(`has the ports ${from} to ${to}`);
	return [from, to];
}
/** The IANA number of a protocol, or `all`. Throws an Error that names the object where it is none. */
function protocolOf(raw, text) {
	try {
		return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(text);
	} catch (error) {
		return raw.refuse(`has a protocol that is none: ${String(error)}`);
	}
}
/** The fewest CIDRs. Throws an Error that names the object where one is none. */
function cidrsOf(raw, cidrs) {
	try {
		const [only = ""] = cidrs;
		return cidrs.length === 1 ? cidrsOfOne(only) : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)(cidrs);
	} catch (error) {
		return raw.refuse(`has an address range that is none: ${String(error)}`);
	}
}
/** Few ranges stand in most rules, and the rules of a whole audit are in memory at once: they share their lists. */
const cidrsOfOne = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.A)(1e4, (cidr) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)([cidr]));



/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isNarrow)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7941);
/* harmony import */ var _group_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(469);




// clouds/aws/permissions/narrow-rule.js
/** Rules for few addresses, which somebody added on purpose beside a wide one that a finding is about. */
/**
* Public addresses that such a rule holds at most: an IPv4 /16, an IPv6 /32. All the rules that fit into a group are then
* together less than what rules take for the internet.
*/
const most = {
	ipv4: 2n ** 16n,
	ipv6: 2n ** 96n
};
/** Whether a rule with these addresses is for a few of those only that the traffic names for its services. */
function isNarrow(rule, addresses, removed) {
	const everywhere = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_group_service_js__WEBPACK_IMPORTED_MODULE_3__.r)(rule.service), _protocols_js__WEBPACK_IMPORTED_MODULE_0__.a);
	const named = ofSameFamilies((0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.t)(everywhere, removed)), addresses);
	if (!(0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.d)(addresses, named) || (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.d)(named, addresses)) return false;
	const { ipv4, ipv6 } = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.s)(addresses, _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.n));
	return ipv4 <= most.ipv4 && ipv6 <= most.ipv6;
}
function ofSameFamilies(named, { ipv4, ipv6 }) {
	return {
		ipv4: ipv4.length === 0 ? [] : named.ipv4,
		ipv6: ipv6.length === 0 ? [] : named.ipv6
	};
}



/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ruleAddresses)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _checked_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8201);
/* harmony import */ var _live_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3558);




// clouds/aws/permissions/prefix-lists.js
/**
* The addresses that a rule is for; undefined of a prefix list that cannot be found. Of a rule for a group there are none:
* it is for interfaces, whatever their addresses. Throws AccessError.
*/
async function ruleAddresses({ source }, state) {
	if (source.kind === "cidr") return (0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.i)(source);
	return source.kind === "list" ? listAddresses(source.list, state) : _protocols_js__WEBPACK_IMPORTED_MODULE_0__.f;
}
async function listAddresses(id, state) {
	const list = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_3__.t)(state, {
		type: "aws.ec2.prefix_list",
		id
	});
	if (list === void 0 || !list.has("Entries")) return void 0;
	const cidrs = list.objects("Entries").map((entry) => entry.requiredText("Cidr"));
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_checked_values_js__WEBPACK_IMPORTED_MODULE_1__.t)(list, cidrs));
}



/***/ }),

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ sg_exposure_remove_default)
/* harmony export */ });
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5690);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7024);
/* harmony import */ var _live_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3558);
/* harmony import */ var _rule_params_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(539);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4585);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7941);
/* harmony import */ var _group_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(469);
/* harmony import */ var _prefix_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7210);
/* harmony import */ var _narrow_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9052);
/* harmony import */ var _rule_remainder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9934);
/* harmony import */ var _rule_edit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8245);












// clouds/aws/permissions/traffic-removal.js
/** Rules for groups stay: a finding names addresses. Throws AccessError. */
async function removalPlan(group, removal, state) {
	const replaced = [];
	const staying = [];
	for (const rule of group.rules.inbound) {
		const replacement = await replacementOf(rule, group, removal, state);
		if (replacement === void 0) continue;
		if ("outcome" in replacement) return replacement;
		if (!removal.closesNarrow && (0,_narrow_rule_js__WEBPACK_IMPORTED_MODULE_8__.t)(rule, replacement.addresses, removal.removed)) staying.push(rule);
		else replaced.push(replacement);
	}
	const edit = (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_9__.i)("inbound", replaced, removal);
	const notices = [...replaced.flatMap((one) => [...narrowerRule(one, replaced), ...replacedList(one)]), ...staying.map((rule) => `Rule ${(0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.c)(rule)} stays: it is for a few of those addresses only.`)];
	return (0,_rule_edit_js__WEBPACK_IMPORTED_MODULE_10__.n)(group, {
		...edit,
		notices: [...edit.notices, ...notices]
	}, state);
}
/** Undefined where the rule admits nothing of what goes. A list is read only where its rule is about such services. */
async function replacementOf(rule, group, { removed, kept }, state) {
	const services = (0,_group_service_js__WEBPACK_IMPORTED_MODULE_6__.r)(rule.service);
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.c)(services, _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a), removed))) return void 0;
	const addresses = await (0,_prefix_lists_js__WEBPACK_IMPORTED_MODULE_7__.t)(rule, state);
	if (addresses === void 0) return (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_9__.r)(group, rule, "Its prefix list was not found, so what it admits is not known: remove it by hand.");
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__.c)(services, addresses), removed))) return void 0;
	const instead = (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_9__.n)(rule, addresses, removed, kept);
	if (instead !== void 0) return {
		rule,
		addresses,
		instead
	};
	return (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_9__.r)(group, rule, "No rule of a group admits only some ports of its protocol: replace it by hand.");
}
/** Somebody may have added it on purpose, beside the wide one. */
function narrowerRule({ rule, addresses, instead }, all) {
	const wider = all.find((other) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.d)(addresses, other.addresses) && !(0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.d)(other.addresses, addresses));
	if (instead.length > 0 || wider === void 0) return [];
	return [`Rule ${(0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.c)(rule)} goes too: the finding names all the addresses of ${(0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.c)(wider.rule)}.`];
}
function replacedList({ rule, instead }) {
	if (rule.source.kind !== "list" || instead.length === 0) return [];
	return [`Rule ${(0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.c)(rule)} becomes rules for the list's other addresses of today, which do not follow the list.`];
}
// clouds/aws/bots/sg_exposure_remove.js
var sg_exposure_remove_default = {
	kind: "bot",
	name: "sg_exposure_remove",
	doc: "Closes to the finding's sources the ports that it names, by splitting rules where they admit more.",
	entities: ["aws.ec2.security_group"],
	risk: "reversible",
	positional: [],
	params: (zod) => zod.strictObject({
		keepProtocols: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_3__.o)(zod),
		mostRules: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_3__.s)(zod),
		narrowRules: zod.enum(["keep", "close"]).default("keep").describe("What becomes of rules for a few of the named addresses only, private ones or at most a public IPv4 /16 or IPv6 /32, that somebody added beside a wide one: `keep`, or `close` them with it.")
	}),
	writes: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
	reads: ["aws.ec2.network_interface", "aws.ec2.prefix_list"],
	async plan(target, { keepProtocols, mostRules, narrowRules }, state) {
		const removed = (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_0__.o)(target.facets);
		if (removed === void 0 || target.facets.length === 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_11__.i)("The finding does not name the traffic that is too much, so none can be removed.");
		const group = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.n)(target, state);
		if ("outcome" in group) return group;
		return removalPlan(group, {
			removed,
			kept: (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)(keepProtocols, _services_js__WEBPACK_IMPORTED_MODULE_1__.a),
			mostRules,
			closesNarrow: narrowRules === "close"
		}, state);
	}
};



/***/ })

};
