export const id = 1812;
export const ids = [1812];
export const modules = {

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ acl_delete_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8581);
/* harmony import */ var _live_acl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(621);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);



// clouds/aws/bots/acl_delete.js
var acl_delete_default = {
	kind: "bot",
	name: "acl_delete",
	doc: "Deletes the network ACL if it governs no subnet and is not the default ACL of its VPC.",
	entities: ["aws.ec2.network_acl"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:DeleteNetworkAcl"],
	reads: [],
	async plan(target, _params, state) {
		const acl = await (0,_live_acl_js__WEBPACK_IMPORTED_MODULE_0__.t)(target, state);
		if ("outcome" in acl) return acl;
		if (acl.isDefault) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`${acl.title} is the default ACL of its VPC, which cannot be deleted.`);
		if (acl.subnets.length > 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`${acl.title} governs ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__.t)(acl.subnets)}: give them another ACL first.`);
		return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.a)("ec2:DeleteNetworkAcl", { NetworkAclId: acl.id });
	}
};



/***/ }),

/***/ 621:
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
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8581);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4733);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3144);
/* harmony import */ var _acl_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7469);






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
	if (acl === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_5__.r)(title);
	const owner = acl.text("OwnerId") ?? scope.account;
	if (owner !== scope.account) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_5__.o)(`${title} belongs to account ${owner}, which alone can change it: run the bot there.`);
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

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ oneCall),
/* harmony export */   i: () => (/* binding */ nothingToDo),
/* harmony export */   n: () => (/* binding */ liveObjects),
/* harmony export */   o: () => (/* binding */ refused),
/* harmony export */   r: () => (/* binding */ isGone),
/* harmony export */   s: () => (/* binding */ setByOrganization),
/* harmony export */   t: () => (/* binding */ liveObject)
/* harmony export */ });
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3144);

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

/***/ 4406:
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
