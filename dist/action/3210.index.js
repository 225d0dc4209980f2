export const id = 3210;
export const ids = [3210];
export const modules = {

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_terminate_instance_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);
/* harmony import */ var _instance_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);


// clouds/aws/bots/ec2_terminate_instance.js
/** Where termination protection is on, EC2 itself refuses. */
var ec2_terminate_instance_default = {
	kind: "bot",
	name: "ec2_terminate_instance",
	doc: "Terminates an instance, and with it the volumes that are set to go with it.",
	entities: ["aws.ec2.instance"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:TerminateInstances"],
	reads: [],
	async plan(target, _params, state) {
		const instance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target);
		const now = instance?.object("State")?.requiredText("Name");
		if (instance === void 0 || now === "shutting-down") return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)(`Instance ${target.id}`);
		if (instance.object("Operator")?.flag("Managed") === true) {
			const service = instance.object("Operator")?.text("Principal") ?? "an AWS service";
			return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.o)(`Instance ${target.id} is managed by ${service}. Terminate it there.`);
		}
		return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.a)("ec2:TerminateInstances", { InstanceIds: [target.id] }, consequences(instance));
	}
};
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html */
function consequences(instance) {
	const group = (0,_instance_stop_js__WEBPACK_IMPORTED_MODULE_1__.t)(instance);
	const disks = instance.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs"));
	return [
		`What instance ${instance.requiredText("InstanceId")} serves stops for good.`,
		...disks.map((disk) => disk?.flag("DeleteOnTermination") === true ? `Volume ${disk.text("VolumeId")} is deleted with all that is on it.` : `Volume ${disk?.text("VolumeId")} stays, attached to nothing.`),
		...group === void 0 ? [] : [`The Auto Scaling group ${group} launches another instance in its place.`]
	];
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
