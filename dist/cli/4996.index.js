export const id = 4996;
export const ids = [4996];
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

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cidrSource),
/* harmony export */   c: () => (/* binding */ ruleText),
/* harmony export */   i: () => (/* binding */ addressesOf),
/* harmony export */   l: () => (/* binding */ sourceText),
/* harmony export */   n: () => (/* binding */ liveGroup),
/* harmony export */   o: () => (/* binding */ inOrder),
/* harmony export */   r: () => (/* binding */ liveGroups),
/* harmony export */   s: () => (/* binding */ permissionOf),
/* harmony export */   t: () => (/* binding */ attachments)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1800);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8201);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4092);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9710);
/* harmony import */ var _single_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2659);
/* harmony import */ var _group_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(469);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4714);









// clouds/aws/permissions/group-rule.js
/** The rules of permissions, sorted by what they say: AWS's order changes from answer to answer. */
function groupRules(permissions) {
	return inOrder((0,_single_permissions_js__WEBPACK_IMPORTED_MODULE_1__.t)(permissions).map(({ permission }) => ruleOf(permission)));
}
/** The same rules, sorted. */
function inOrder(rules) {
	return rules.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__.n)(ruleText(a), ruleText(b)));
}
/** A permission with one source, as calls take it. */
function permissionOf({ service, source, description }) {
	const described = description === void 0 ? {} : { Description: description };
	if (source.kind === "list") return {
		...service,
		PrefixListIds: [{
			PrefixListId: source.list,
			...described
		}]
	};
	if (source.kind === "group") return {
		...service,
		UserIdGroupPairs: [{
			...source.pair,
			...described
		}]
	};
	return source.cidr.includes(":") ? {
		...service,
		Ipv6Ranges: [{
			CidrIpv6: source.cidr,
			...described
		}]
	} : {
		...service,
		IpRanges: [{
			CidrIp: source.cidr,
			...described
		}]
	};
}
/** `tcp/22 for 0.0.0.0/0`: what makes a rule the same as another one, whatever their descriptions. */
function ruleText({ service, source }) {
	return `${(0,_group_service_js__WEBPACK_IMPORTED_MODULE_2__.n)(service)} for ${sourceText(source)}`;
}
/** `0.0.0.0/0`, `pl-0123`, `sg-0123` */
function sourceText(source) {
	if (source.kind === "cidr") return source.cidr;
	return source.kind === "list" ? source.list : source.group;
}
/** The addresses of a block. */
function addressesOf({ cidr }) {
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([cidr]);
}
/** The source that is one block, in canonical text. Throws RangeError where it is none. */
function cidrSource(text) {
	const [cidr = text] = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.h)([text]));
	return {
		kind: "cidr",
		cidr
	};
}
function ruleOf(permission) {
	const raw = new _raw_object_js__WEBPACK_IMPORTED_MODULE_4__.t(permission, "A rule of a security group");
	const [FromPort, ToPort] = [raw.integer("FromPort"), raw.integer("ToPort")];
	const ports = FromPort === void 0 || ToPort === void 0 ? {} : {
		FromPort,
		ToPort
	};
	const [only] = [
		...raw.objects("IpRanges"),
		...raw.objects("Ipv6Ranges"),
		...raw.objects("PrefixListIds"),
		...raw.objects("UserIdGroupPairs")
	];
	return {
		service: {
			IpProtocol: raw.requiredText("IpProtocol"),
			...ports
		},
		source: sourceOf(permission, raw),
		description: only?.text("Description")
	};
}
function sourceOf(permission, raw) {
	const [ipv4, ipv6] = [raw.objects("IpRanges")[0], raw.objects("Ipv6Ranges")[0]];
	if (ipv4 !== void 0) return {
		kind: "cidr",
		cidr: ipv4.requiredText("CidrIp")
	};
	if (ipv6 !== void 0) return {
		kind: "cidr",
		cidr: ipv6.requiredText("CidrIpv6")
	};
	const [list] = raw.objects("PrefixListIds");
	if (list !== void 0) return {
		kind: "list",
		list: list.requiredText("PrefixListId")
	};
	const [{ Description: _, ...pair } = {}] = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_5__.n)(permission, "UserIdGroupPairs");
	const [named] = raw.objects("UserIdGroupPairs");
	return {
		kind: "group",
		group: named?.text("GroupId") ?? named?.text("GroupName") ?? "",
		pair
	};
}
// clouds/aws/permissions/live-group.js
/** The group that a bot is to act on, or why there is nothing to plan: it is gone or another account's. Throws AccessError. */
async function liveGroup(target, state) {
	const object = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_6__.t)(state, target);
	if (object === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.t)(`Security group ${target.id}`);
	const group = groupOf(object);
	const owner = object.text("OwnerId") ?? target.scope.account;
	if (owner === target.scope.account) return group;
	return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_7__.i)(`${group.title} belongs to account ${owner}, which alone can change it: run the bot there.`);
}
/** All groups that filters of the provider find, in the order of their ids. Throws AccessError. */
async function liveGroups(state, filters) {
	return (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_6__.n)(state, "aws.ec2.security_group", filters)).map((group) => groupOf(group)).sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__.n)(a.id, b.id));
}
/** Who uses a group: one sentence, none where nobody does. Throws AccessError. */
async function attachments({ id }, state) {
	const interfaces = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_6__.n)(state, "aws.ec2.network_interface", { "group-id": [id] });
	if (interfaces.length === 0) return [];
	const instances = interfaces.map((one) => one.object("Attachment")?.text("InstanceId"));
	const named = [...new Set(instances.filter((instance) => instance !== void 0))].sort();
	return [`${interfaces.length === 1 ? "1 network interface uses" : `${interfaces.length} network interfaces use`} group ${id}${named.length === 0 ? "" : ` (${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__.t)(named)})`}.`];
}
function groupOf(group) {
	const id = group.requiredText("GroupId");
	const name = group.text("GroupName") ?? id;
	return {
		id,
		name,
		network: group.text("VpcId") ?? "",
		title: `Security group ${id} (${name})`,
		isDefault: name === "default",
		rules: {
			inbound: groupRules(group.objects("IpPermissions")),
			outbound: groupRules(group.objects("IpPermissionsEgress"))
		}
	};
}



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



/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ sg_delete_default)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _live_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);



// clouds/aws/bots/sg_delete.js
var sg_delete_default = {
	kind: "bot",
	name: "sg_delete",
	doc: "Deletes the security group if no network interface uses it and no other group names it.",
	entities: ["aws.ec2.security_group"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:DeleteSecurityGroup"],
	reads: ["aws.ec2.network_interface"],
	async plan(target, _params, state) {
		const group = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_0__.n)(target, state);
		if ("outcome" in group) return group;
		const reason = await reasonToKeep(group, state);
		if (reason !== void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${group.title} cannot be deleted. ${reason}`);
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.r)("ec2:DeleteSecurityGroup", { GroupId: group.id });
	}
};
async function reasonToKeep(group, state) {
	if (group.isDefault) return "It is the default group of its VPC: empty it with the bot sg_default_close.";
	const [attached] = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_0__.t)(group, state);
	if (attached !== void 0) return `${attached} Give them another group first.`;
	const referrers = await referrersOf(group, state);
	if (referrers.length === 0) return void 0;
	return `Rules of ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__.t)(referrers)} name it: delete those first.`;
}
/** Ids of the other groups whose rules name this one. */
async function referrersOf({ id }, state) {
	const inbound = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_0__.r)(state, { "ip-permission.group-id": [id] });
	const outbound = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_0__.r)(state, { "egress.ip-permission.group-id": [id] });
	const ids = [...inbound, ...outbound].map((group) => group.id).filter((other) => other !== id);
	return [...new Set(ids)].sort();
}



/***/ })

};
