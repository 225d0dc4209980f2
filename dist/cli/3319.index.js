export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ setByOrganization),
/* harmony export */   i: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ nothingToDo),
/* harmony export */   r: () => (/* binding */ oneCall),
/* harmony export */   t: () => (/* binding */ isGone)
/* harmony export */ });
// clouds/aws/planning/bot-plans.js
/** A change by one call. `affected` are sentences. */
function oneCall(api, input, affected = []) {
	return {
		outcome: "change",
		calls: [{
			api,
			input
		}],
		affected
	};
}
/** Nothing is to be done; `message` is a sentence. */
function nothingToDo(message) {
	return {
		outcome: "nothing-to-do",
		message
	};
}
/** It would be wrong to do it; `message` says why, and what to do instead. */
function refused(message) {
	return {
		outcome: "refused",
		message
	};
}
/** What was to be changed is not there. `what` begins the sentence: `Instance i-0123`. */
function isGone(what) {
	return nothingToDo(`${what} does not exist any more.`);
}
/** A setting that an organization has taken over, which EC2 does not let an account change. */
function setByOrganization(what) {
	return refused(`A declarative policy of the organization sets ${what}, so the account cannot. Change that policy instead.`);
}



/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ serviceText),
/* harmony export */   r: () => (/* binding */ servicesOf),
/* harmony export */   t: () => (/* binding */ groupServices)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5690);


// clouds/aws/permissions/group-service.js
/** What a rule of a security group says about protocol and ports, and the services that it means. */
/**
* The protocols whose ports a rule can tell apart. Any other is admitted on all ports, whatever the rule says.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
*/
const withPorts = /* @__PURE__ */ new Set(["6", "17"]);
/** What is admitted. ICMP counts whole, be it one type only. Throws RangeError naming what is no protocol or port. */
function servicesOf({ IpProtocol, FromPort = -1, ToPort = -1 }) {
	const protocol = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(IpProtocol);
	const ports = withPorts.has(protocol) && FromPort !== -1 ? [FromPort, ToPort] : [0, 65535];
	return (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([ports]));
}
/** The fewest that mean exactly these services; undefined where a group cannot say it: some ports of SCTP, say. */
function groupServices(services) {
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.w)(services)) return [];
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.x)(services, _services_js__WEBPACK_IMPORTED_MODULE_1__.t)) return [{ IpProtocol: "-1" }];
	const said = (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.r)(services).map((one) => groupService(one));
	return said.every((service) => service !== void 0) ? said : void 0;
}
/** `tcp/22`, `tcp`, `all`, `icmp type 3 code 4`, `gre`: equal for what means the same. */
function serviceText(service) {
	const { IpProtocol, FromPort = -1, ToPort = -1 } = service;
	const protocol = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(IpProtocol);
	const name = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(protocol);
	if (withPorts.has(protocol)) {
		const ports = FromPort === -1 ? "all" : (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([[FromPort, ToPort]]));
		return ports === "all" ? name : `${name}/${ports}`;
	}
	if (!name.startsWith("icmp") || FromPort === -1) return /^\d/.test(name) ? `protocol ${name}` : name;
	return `${name} type ${FromPort}${ToPort === -1 ? "" : ` code ${ToPort}`}`;
}
function groupService({ protocol, range: [first, last] }) {
	if (withPorts.has(protocol)) return {
		IpProtocol: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(protocol),
		FromPort: first,
		ToPort: last
	};
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.t)(protocol) && (first > 0 || last < 65535)) return void 0;
	const name = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(protocol);
	return name.startsWith("icmp") ? {
		IpProtocol: name,
		FromPort: -1,
		ToPort: -1
	} : { IpProtocol: protocol };
}



/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ boxTraffic),
/* harmony export */   i: () => (/* binding */ boxText),
/* harmony export */   n: () => (/* binding */ admissions),
/* harmony export */   o: () => (/* binding */ entryInput),
/* harmony export */   r: () => (/* binding */ admitted),
/* harmony export */   s: () => (/* binding */ isSayable),
/* harmony export */   t: () => (/* binding */ liveAcl)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8201);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5690);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7941);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4092);
/* harmony import */ var _acl_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);







// clouds/aws/permissions/acl-entry.js
/** The inbound entries among all of an ACL, in the order in which they decide. */
function inboundEntries(entries) {
	return entries.filter((entry) => entry.flag("Egress") === false).map((entry) => entryOf(entry)).sort((a, b) => a.number - b.number);
}
/** What each allowing entry admits. An entry about some types of ICMP decides nothing for certain. */
function admissions(entries) {
	const admitting = [];
	let decided = _traffic_js__WEBPACK_IMPORTED_MODULE_2__.i;
	for (const entry of entries) {
		const traffic = boxTraffic(entry.box);
		if (entry.isAllowing) admitting.push({
			entry,
			traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.o)(traffic, decided)
		});
		if (!entry.isPartOfProtocol) decided = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.l)(decided, traffic);
	}
	return admitting;
}
/** What they admit together. */
function admitted(admitting) {
	return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.u)(admitting.map(({ traffic }) => traffic));
}
/** All that a box is about. */
function boxTraffic({ protocol, range, cidr }) {
	return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([range])), (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([cidr]));
}
/** `tcp/22 for 0.0.0.0/0` */
function boxText({ protocol, range: [first, last], cidr }) {
	const name = /^\d+$/.test((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(protocol)) ? `protocol ${protocol}` : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(protocol);
	const ports = first === last ? `${first}` : `${first}-${last}`;
	return `${name}${first === 0 && last === 65535 ? "" : `/${ports}`} for ${cidr}`;
}
/** Whether one entry can say it: of SCTP, say, entries do not tell ports apart. */
function isSayable({ protocol, range: [first, last] }) {
	return protocol === "6" || protocol === "17" || !(0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.t)(protocol) || first === 0 && last === 65535;
}
/**
* An entry about the box, as calls take it. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
*/
function entryInput(box, number, action) {
	const { protocol, range, cidr } = box;
	return {
		RuleNumber: number,
		RuleAction: action,
		Egress: false,
		Protocol: protocol === "all" ? "-1" : protocol,
		...cidr.includes(":") ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr },
		...protocol === "6" || protocol === "17" ? { PortRange: {
			From: range[0],
			To: range[1]
		} } : {},
		...protocol === "1" || protocol === "58" ? { IcmpTypeCode: {
			Type: -1,
			Code: -1
		} } : {}
	};
}
function entryOf(raw) {
	const input = (0,_acl_entry_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw);
	const entry = new _raw_object_js__WEBPACK_IMPORTED_MODULE_4__.t(input, "An entry of a network ACL");
	const [ports, icmp] = [entry.object("PortRange"), entry.object("IcmpTypeCode")];
	const protocol = entry.requiredText("Protocol");
	return {
		number: entry.integer("RuleNumber") ?? entry.refuse("has no number"),
		isAllowing: entry.text("RuleAction") === "allow",
		box: {
			protocol: protocol === "-1" ? "all" : protocol,
			range: [ports?.integer("From") ?? 0, ports?.integer("To") ?? 65535],
			cidr: entry.text("CidrBlock") ?? entry.requiredText("Ipv6CidrBlock")
		},
		isPartOfProtocol: (icmp?.integer("Type") ?? -1) !== -1,
		input
	};
}
// clouds/aws/permissions/live-acl.js
/** The ACL that a bot is to act on, or why there is nothing to plan: it is gone or another account's. Throws AccessError. */
async function liveAcl(target, state) {
	const { id, scope } = target;
	const title = `Network ACL ${id}`;
	const acl = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_5__.t)(state, target);
	if (acl === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_6__.t)(title);
	const owner = acl.text("OwnerId") ?? scope.account;
	if (owner !== scope.account) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_6__.i)(`${title} belongs to account ${owner}, which alone can change it: run the bot there.`);
	return {
		id,
		title,
		isDefault: acl.flag("IsDefault") ?? false,
		subnets: acl.objects("Associations").map((association) => association.requiredText("SubnetId")).sort(),
		inbound: inboundEntries(acl.objects("Entries")).filter(({ number }) => number <= highestNumber)
	};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
const highestNumber = 32766;



/***/ }),

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ liveObjects),
/* harmony export */   t: () => (/* binding */ liveObject)
/* harmony export */ });
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4092);

// clouds/aws/planning/live-objects.js
/** One object; undefined where it does not exist. Throws AccessError where it cannot be read. */
async function liveObject(state, { type, id }) {
	const object = await state.get({
		type,
		id
	});
	return object === void 0 ? void 0 : new _raw_object_js__WEBPACK_IMPORTED_MODULE_0__.t(object, `${type} ${id}`);
}
/** All objects of a type for which EC2's own filters hold. Throws AccessError where they cannot be read. */
async function liveObjects(state, type, filters) {
	return (await state.list(type, filters)).map((object, position) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_0__.t(object, `${type}[${position}]`));
}



/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ nacl_exposure_deny_default)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7941);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7024);
/* harmony import */ var _live_acl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4785);
/* harmony import */ var _narrow_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9052);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4714);








// net/cidr-cover.js
/** CIDRs for addresses where some addresses beside them do not matter. */
/** The fewest CIDRs that hold all that is `needed` and `permitted`, and nothing that is not permitted; in order. */
function cidrCover(needed, permitted) {
	const ipv4 = cover(needed.ipv4, permitted.ipv4, [0, 2 ** 32], (from, end) => (from + end) / 2);
	const ipv6 = cover(needed.ipv6, permitted.ipv6, [0n, 1n << 128n], (from, end) => (from + end) / 2n);
	return [...ipv4.flatMap((block) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.c)(block)), ...ipv6.flatMap((block) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.l)(block))];
}
/** CIDRs either nest or are apart, so taking the largest that is permitted, from the top down, gives the fewest. */
function cover(needed, permitted, block, middleOf) {
	const wanted = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.C)(needed, (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.C)(permitted, block));
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.w)(wanted)) return [];
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.T)(block, permitted)) return [block];
	const [from, end] = block;
	const middle = middleOf(from, end);
	return [...cover(wanted, permitted, [from, middle], middleOf), ...cover(wanted, permitted, [middle, end], middleOf)];
}
// clouds/aws/permissions/acl-boxes.js
/** Traffic as what entries of a network ACL can be about. */
/** Boxes that are together exactly the traffic. */
function boxesOf(traffic) {
	return segmentsOf(traffic).flatMap(({ services, reaching }) => boxes(services, (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__._)(reaching)));
}
/** As few boxes as are easily found that hold all that is `needed` and nothing of what is `kept`, which is apart from it. */
function boxesAround(needed, kept) {
	return joined(segmentsOf(needed).flatMap(({ services, reaching }) => {
		const keptHere = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)(kept, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.c)(services, _protocols_js__WEBPACK_IMPORTED_MODULE_0__.a)));
		return boxes(services, cidrCover(reaching, (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.g)(_protocols_js__WEBPACK_IMPORTED_MODULE_0__.a, keptHere)));
	}).toSorted(alikeFirst), kept);
}
/** The services of an interval, and the addresses that reach all of them. */
function segmentsOf({ ipv4, ipv6 }) {
	return [...ipv4.map((segment) => ({
		services: [segment.from, segment.end],
		reaching: {
			ipv4: segment.addresses,
			ipv6: []
		}
	})), ...ipv6.map((segment) => ({
		services: [segment.from, segment.end],
		reaching: {
			ipv4: [],
			ipv6: segment.addresses
		}
	}))];
}
function boxes(services, cidrs) {
	const ranges = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.x)(services, _services_js__WEBPACK_IMPORTED_MODULE_2__.t) ? [{
		protocol: "all",
		range: [0, 65535]
	}] : (0,_services_js__WEBPACK_IMPORTED_MODULE_2__.r)(services);
	return cidrs.flatMap((cidr) => ranges.map((range) => ({
		...range,
		cidr
	})));
}
function alikeFirst(a, b) {
	if (a.cidr !== b.cidr) return a.cidr < b.cidr ? -1 : 1;
	return Number(a.protocol) - Number(b.protocol) || a.range[0] - b.range[0];
}
/** Neighbours become one where the ports between them do not matter either. */
function joined(sorted, kept) {
	const result = [];
	for (const box of sorted) {
		const last = result.at(-1);
		const both = last === void 0 ? void 0 : hull(last, box);
		if (both !== void 0 && (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.s)(both) && (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.a)(both), kept))) result.splice(-1, 1, both);
		else result.push(box);
	}
	return result;
}
function hull(a, b) {
	if (a.cidr !== b.cidr) return void 0;
	if (a.protocol !== b.protocol) return {
		protocol: "all",
		range: [0, 65535],
		cidr: a.cidr
	};
	return {
		...a,
		range: [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])]
	};
}
// clouds/aws/permissions/acl-exposure.js
/** Which entries of a network ACL let in traffic that is too much, and which of those are too narrow to be what was found. */
/** What is exposed now. */
function aclExposure(entries, { removed, closesNarrow }) {
	const narrow = new Set(closesNarrow ? [] : entries.filter((entry) => isNarrowEntry(entry, removed)));
	const withoutWide = entries.filter((entry) => narrow.has(entry) || !entry.isAllowing);
	return {
		wide: within((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.n)(entries), removed).filter(({ entry }) => !narrow.has(entry)),
		staying: within((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.n)(withoutWide), removed)
	};
}
function isNarrowEntry({ isAllowing, box }, removed) {
	const { protocol, range, cidr } = box;
	const rule = {
		service: {
			IpProtocol: protocol,
			FromPort: range[0],
			ToPort: range[1]
		},
		source: {
			kind: "cidr",
			cidr
		},
		description: void 0
	};
	return isAllowing && (0,_narrow_rule_js__WEBPACK_IMPORTED_MODULE_5__.t)(rule, (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([cidr]), removed);
}
function within(admitting, traffic) {
	return admitting.map((admission) => ({
		...admission,
		traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)(admission.traffic, traffic)
	})).filter((admission) => !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)(admission.traffic));
}
// clouds/aws/permissions/acl-closing.js
/** No changes where none of it is admitted but by narrow entries that stay. */
function aclClosing(entries, goal) {
	const exposure = aclExposure(entries, goal);
	const concerned = exposure.wide.map(({ entry }) => entry);
	const staying = exposure.staying.map(({ entry }) => entry);
	if (concerned.length === 0) return {
		changes: [],
		concerned,
		staying
	};
	const kept = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.r)((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.n)(entries)), goal.removed);
	const changes = narrowing(entries, concerned, goal) ?? denial(entries, exposure, kept);
	return typeof changes === "string" ? { obstacle: changes } : {
		changes,
		concerned,
		staying
	};
}
/** Undefined where what is to stay of an allowing entry is more than one entry, or where a later one would let in what goes. */
function narrowing(entries, concerned, goal) {
	const left = new Map(concerned.map((entry) => [entry, boxesOf((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.a)(entry.box), goal.removed))]));
	if ([...left.values()].some((boxes) => boxes.length > 1 || !boxes.every((box) => (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.s)(box)))) return void 0;
	if (aclExposure(entries.flatMap((entry) => left.get(entry)?.map((box) => ({
		...entry,
		box
	})) ?? [entry]), goal).wide.length > 0) return void 0;
	return [...left].map(([entry, [box]]) => box === void 0 ? deleted(entry) : {
		operation: "Replace",
		input: narrowedInput(entry, box)
	});
}
function deleted({ number }) {
	return {
		operation: "Delete",
		input: {
			RuleNumber: number,
			Egress: false
		}
	};
}
/** Types of ICMP stay as they are. */
function narrowedInput({ number, input }, box) {
	const { IcmpTypeCode } = input;
	const icmp = IcmpTypeCode === void 0 ? {} : { IcmpTypeCode };
	return {
		...(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.o)(box, number, "allow"),
		...icmp
	};
}
/**
* Numbers just below the first wide entry that lets some of it in, where no wide entry before does, and above the narrow ones
* that would lose it. Otherwise a sentence that says why not.
*/
function denial(entries, { wide, staying }, kept) {
	const denied = (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.r)(wide);
	const first = Math.min(...wide.map(({ entry }) => entry.number));
	const later = staying.filter(({ entry }) => entry.number > first);
	const cutOff = later.filter(({ traffic }) => !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)(traffic, denied)));
	if (cutOff.length > 0) return wouldCutOff(cutOff, first);
	const boxes = boxesAround(denied, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.l)(kept, (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.r)(later)));
	const unsayable = boxes.find((box) => !(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.s)(box));
	if (unsayable !== void 0) return `No entry can deny ${(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.i)(unsayable)}, only all ports of the protocol: change the allowing entries by hand.`;
	const around = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.u)(boxes.map((box) => (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.a)(box)));
	const earlier = staying.filter(({ entry, traffic }) => entry.number < first && !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)(traffic, around)));
	return denyingBetween(entries, boxes, Math.max(0, ...earlier.map(({ entry }) => entry.number)), first);
}
function wouldCutOff(narrow, first) {
	return `Denying before entry ${first} would cut off a few addresses that are to keep their access by ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__.t)(narrow.map(({ entry }) => `entry ${entry.number} (${(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.i)(entry.box)})`))}, after it: give ${narrow.length === 1 ? "that one a number" : "those numbers"} below ${first} by hand, with room for denying entries in between, or set the param narrowRules to close.`;
}
/** As high as possible between the two numbers. The lower is 0 where no entry has to stay before. */
function denyingBetween(entries, boxes, above, below) {
	const free = freeNumbers(entries, above, below);
	const changes = boxes.flatMap((box, index) => {
		const number = free.at(index - boxes.length);
		return number === void 0 ? [] : [{
			operation: "Create",
			input: (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.o)(box, number, "deny")
		}];
	});
	if (changes.length === boxes.length) return changes;
	const place = above === 0 ? `before entry ${below}` : `between entry ${above}, which stays, and entry ${below}`;
	return `It takes ${boxes.length} denying ${boxes.length === 1 ? "entry" : "entries"} ${place}, and the free numbers there are ${free.length}: give entry ${below} and those after it higher numbers by hand.`;
}
/** Ascending; neither bound is among them. */
function freeNumbers(entries, above, below) {
	const taken = new Set(entries.map(({ number }) => number));
	return Array.from({ length: below - above - 1 }, (_, index) => above + index + 1).filter((number) => !taken.has(number));
}
// clouds/aws/bots/nacl_exposure_deny.js
var nacl_exposure_deny_default = {
	kind: "bot",
	name: "nacl_exposure_deny",
	doc: "Closes to the finding's sources the ports that it names, in the entries that allow them or by denying them before.",
	entities: ["aws.ec2.network_acl"],
	risk: "disruptive",
	positional: [],
	params: (zod) => zod.strictObject({
		mostEntries: zod.coerce.number().int().min(1).max(40).default(20).describe("Room for entries of one direction and family in an ACL, with the last, `*`: your quota, where it was raised."),
		narrowRules: zod.enum(["keep", "close"]).default("keep").describe("What becomes of entries for a few of the named addresses only, private ones or at most a public IPv4 /16 or IPv6 /32, that somebody added beside a wide one: `keep`, or `close` them with it.")
	}),
	writes: [
		"ec2:CreateNetworkAclEntry",
		"ec2:ReplaceNetworkAclEntry",
		"ec2:DeleteNetworkAclEntry"
	],
	reads: [],
	async plan(target, { mostEntries, narrowRules }, state) {
		const removed = (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.o)(target.facets);
		if (removed === void 0 || target.facets.length === 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.i)("The finding does not name the traffic that is too much, so none can be denied.");
		const acl = await (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.t)(target, state);
		if ("outcome" in acl) return acl;
		const closing = aclClosing(acl.inbound, {
			removed,
			closesNarrow: narrowRules === "close"
		});
		if ("obstacle" in closing) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.i)(`${acl.title} cannot be changed. ${closing.obstacle}`);
		const { changes, concerned, staying } = closing;
		if (changes.length === 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.n)(withoutChange(acl, staying));
		const noRoom = withoutRoom(acl, changes, mostEntries);
		if (noRoom !== void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.i)(noRoom);
		const affected = [
			...governed(acl),
			...narrowerEntries(concerned),
			...stayingEntries(staying),
			...deniedReplies(removed)
		];
		return {
			outcome: "change",
			calls: changes.map((change) => callFor(acl, change)),
			affected
		};
	}
};
function callFor({ id }, { operation, input }) {
	return {
		api: `ec2:${operation}NetworkAclEntry`,
		input: {
			NetworkAclId: id,
			...input
		}
	};
}
function withoutChange({ title }, staying) {
	if (staying.length === 0) return `${title} admits nothing of it.`;
	return [`${title} has no entry to change.`, ...stayingEntries(staying)].join(" ");
}
function stayingEntries(staying) {
	return staying.map(({ number, box }) => `Entry ${number}, which allows ${(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.i)(box)}, stays: it is for a few of those addresses only.`);
}
/**
* Each family has its own quota, and the last entry, `*`, counts.
* https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
*/
function withoutRoom({ title, inbound }, changes, most) {
	const created = changes.filter(({ operation }) => operation === "Create");
	for (const family of ["CidrBlock", "Ipv6CidrBlock"]) {
		const added = created.filter(({ input }) => family in input).length;
		const total = 1 + inbound.filter(({ input }) => family in input).length + added;
		if (added === 0 || total <= most) continue;
		return `${title} would have ${total} inbound entries for ${family === "CidrBlock" ? "IPv4" : "IPv6"}, and there is room for ${most}. Combine entries by hand, or raise the param mostEntries if your quota is higher.`;
	}
}
function governed({ title, subnets }) {
	return subnets.length === 0 ? [] : [`${title} governs ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__.t)(subnets)}.`];
}
/** Somebody may have added it on purpose, before a wide one. */
function narrowerEntries(concerned) {
	return concerned.filter(({ box }) => concerned.some((other) => isWider(other.box.cidr, box.cidr))).map(({ number, box }) => `Entry ${number}, which allows ${(0,_live_acl_js__WEBPACK_IMPORTED_MODULE_4__.i)(box)}, loses it too: the finding names its addresses.`);
}
function isWider(a, b) {
	const [one, other] = [(0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([a]), (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([b])];
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.d)(other, one) && !(0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.d)(one, other);
}
/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-ephemeral-ports */
function deniedReplies(removed) {
	const everywhere = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)(["0.0.0.0/0", "::/0"]);
	const replies = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_2__.i)(["tcp", "udp"], (0,_services_js__WEBPACK_IMPORTED_MODULE_2__.o)(["1024-65535"])), everywhere);
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.t)(removed, replies))) return [];
	return ["Replies to connections from inside arrive at ports above 1023; at those that are closed they are dropped too."];
}



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

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ severalNames)
/* harmony export */ });
// clouds/aws/permissions/sentences.js
/** Parts of sentences in plans of bots. */
/** `a`, `a and b`, `a, b, c and 4 more`: enough to know what is meant. */
function severalNames(names) {
	const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}



/***/ })

};
