export const id = 6675;
export const ids = [6675];
export const modules = {

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ igw_delete_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);
/* harmony import */ var _instance_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);


// clouds/aws/bots/igw_delete.js
/**
* EC2 does not detach a gateway while public addresses are mapped in its VPC.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
*/
var igw_delete_default = {
	kind: "bot",
	name: "igw_delete",
	doc: "Cuts a VPC off the internet: stops its instances with public addresses, detaches its internet gateway and deletes it.",
	entities: ["aws.ec2.vpc", "aws.ec2.internet_gateway"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: [
		"ec2:StopInstances",
		"ec2:DisassociateAddress",
		"ec2:DetachInternetGateway",
		"ec2:DeleteInternetGateway"
	],
	reads: [
		"aws.ec2.address",
		"aws.ec2.instance",
		"aws.ec2.network_interface",
		"aws.ec2.route_table"
	],
	async plan(target, _params, state) {
		const gateway = target.type === "aws.ec2.vpc" ? await gatewayOf(target.id, state) : await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target);
		if (gateway === void 0) return target.type === "aws.ec2.vpc" ? (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.i)(`${target.id} has no internet gateway.`) : (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)(`Internet gateway ${target.id}`);
		const id = gateway.requiredText("InternetGatewayId");
		const vpc = gateway.objects("Attachments")[0]?.requiredText("VpcId");
		const { instances, addresses, obstacle } = vpc === void 0 ? nothingPublic : await publicPartsOf(vpc, state);
		if (obstacle !== void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.o)(obstacle);
		return {
			outcome: "change",
			calls: [
				...stopCalls(instances),
				...addresses.map((address) => ({
					api: "ec2:DisassociateAddress",
					input: { AssociationId: address.requiredText("AssociationId") }
				})),
				...vpc === void 0 ? [] : [{
					api: "ec2:DetachInternetGateway",
					input: {
						InternetGatewayId: id,
						VpcId: vpc
					}
				}],
				{
					api: "ec2:DeleteInternetGateway",
					input: { InternetGatewayId: id }
				}
			],
			affected: [
				...vpc === void 0 ? [] : [`Nothing in ${vpc} reaches the internet through ${id} any more.`],
				...instances.filter(isRunning).flatMap(_instance_stop_js__WEBPACK_IMPORTED_MODULE_1__.n),
				...await routesTo(id, state)
			]
		};
	}
};
const nothingPublic = {
	instances: [],
	addresses: [],
	obstacle: void 0
};
/** A VPC has at most one: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-gateways */
async function gatewayOf(vpc, state) {
	const [gateway] = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.internet_gateway", { "attachment.vpc-id": [vpc] });
	return gateway;
}
async function publicPartsOf(vpc, state) {
	const open = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.network_interface", { "vpc-id": [vpc] })).filter((one) => hasPublicAddress(one));
	if (open.length === 0) return nothingPublic;
	const found = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.instance", { "vpc-id": [vpc] });
	const byId = new Map(found.map((instance) => [instance.requiredText("InstanceId"), instance]));
	const users = new Set(open.map((one) => one.object("Attachment")?.text("InstanceId")));
	const instances = [...byId].filter(([id]) => users.has(id)).map(([, instance]) => instance);
	const foreign = open.find((one) => !byId.has(one.object("Attachment")?.text("InstanceId") ?? ""));
	return {
		instances,
		addresses: await addressesOf(open, state),
		obstacle: foreign === void 0 ? instances.map(whyInTheWay).find((reason) => reason) : notOfAnInstance(foreign)
	};
}
/** A filter takes 200 values at most, so all addresses are read: an account has few. */
async function addressesOf(interfaces, state) {
	const ids = new Set(interfaces.map((one) => one.text("NetworkInterfaceId")));
	return (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.address", {})).filter((address) => address.has("NetworkInterfaceId") && ids.has(address.text("NetworkInterfaceId")));
}
function hasPublicAddress(one) {
	return one.object("Association")?.has("PublicIp") === true || one.objects("PrivateIpAddresses").some((address) => address.object("Association")?.has("PublicIp") === true);
}
function notOfAnInstance(one) {
	const what = one.text("Description") ?? one.text("InterfaceType") ?? "no description";
	return `Network interface ${one.requiredText("NetworkInterfaceId")} (${what}) has a public address and belongs to no instance of this account: a NAT gateway, a load balancer, or another service. Delete that first.`;
}
function whyInTheWay(instance) {
	const now = instance.object("State")?.requiredText("Name");
	if (now === "stopped") return void 0;
	if (now === "running") return (0,_instance_stop_js__WEBPACK_IMPORTED_MODULE_1__.r)(instance);
	return `Instance ${instance.requiredText("InstanceId")} is ${now}. Plan again once it runs or is stopped.`;
}
function isRunning(instance) {
	return instance.object("State")?.text("Name") === "running";
}
function stopCalls(instances) {
	const ids = instances.filter(isRunning).map((instance) => instance.requiredText("InstanceId"));
	return ids.length === 0 ? [] : [{
		api: "ec2:StopInstances",
		input: { InstanceIds: ids.sort() }
	}];
}
async function routesTo(gateway, state) {
	return (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.route_table", { "route.gateway-id": [gateway] })).map((table) => `Routes of ${table.requiredText("RouteTableId")} to ${gateway} lead nowhere.`);
}



/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lostByStopping),
/* harmony export */   r: () => (/* binding */ whyNotStop),
/* harmony export */   t: () => (/* binding */ autoScalingGroup)
/* harmony export */ });
// clouds/aws/planning/instance-stop.js
/** Why an instance must not be stopped, as a sentence; undefined where nothing speaks against it. */
function whyNotStop(instance) {
	const id = instance.requiredText("InstanceId");
	const group = autoScalingGroup(instance);
	if (group !== void 0) return `Instance ${id} belongs to the Auto Scaling group ${group}, which would terminate it and launch another. Change the group instead.`;
	if (instance.object("Operator")?.flag("Managed") === true) return `Instance ${id} is managed by ${instance.object("Operator")?.text("Principal") ?? "an AWS service"}. Stop it there.`;
	if (instance.text("RootDeviceType") === "instance-store") return `Instance ${id} has its root on an instance store, so it can only be terminated.`;
}
/** What a stop and a later start do not give back, one sentence each. */
function lostByStopping(instance) {
	const id = instance.requiredText("InstanceId");
	const automatic = instance.objects("NetworkInterfaces").map((one) => one.object("Association")).filter((association) => association?.text("IpOwnerId") === "amazon").map((association) => association?.text("PublicIp"));
	return [`What instance ${id} serves stops. Its memory, and what is on instance store volumes, is lost.`, ...automatic.map((address) => `Its public address ${address} goes back to AWS; after a start it has another.`)];
}
/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html: the tag that AWS itself sets. */
function autoScalingGroup(instance) {
	return instance.tags("Tags")["aws:autoscaling:groupName"];
}



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



/***/ })

};
