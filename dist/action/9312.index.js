export const id = 9312;
export const ids = [9312];
export const modules = {

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_release_eips_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);

// clouds/aws/bots/ec2_release_eips.js
/** Of an instance all addresses, as in CloudBots; of an address itself only one that is attached to nothing. */
var ec2_release_eips_default = {
	kind: "bot",
	name: "ec2_release_eips",
	doc: "Gives Elastic IP addresses back to AWS: all of an instance, or one that is attached to nothing.",
	entities: ["aws.ec2.instance", "aws.ec2.address"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:DisassociateAddress", "ec2:ReleaseAddress"],
	reads: [],
	async plan(target, _params, state) {
		if (target.type === "aws.ec2.instance") {
			const ofInstance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.ec2.address", { "instance-id": [target.id] });
			if (ofInstance.length > 0) return released(ofInstance);
			return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Instance ${target.id} has no Elastic IP address.`);
		}
		const address = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target);
		if (address === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)(`Elastic IP address ${target.id}`);
		const user = address.text("InstanceId") ?? address.text("NetworkInterfaceId") ?? address.text("AssociationId");
		if (user === void 0) return released([address]);
		return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.o)(`${address.text("PublicIp")} is in use by ${user}. Disassociate it first if it is not needed.`);
	}
};
function released(addresses) {
	const managed = addresses.find((address) => address.has("ServiceManaged"));
	if (managed !== void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.o)(`${managed.text("PublicIp")} is managed by an AWS service (${managed.text("ServiceManaged")}).`);
	return {
		outcome: "change",
		calls: addresses.flatMap(calls),
		affected: addresses.map((address) => `Nobody gets ${address.text("PublicIp")} back: remove it from DNS and allow lists, or its next owner is trusted.`)
	};
}
/** `NetworkBorderGroup` must be right or absent: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html */
function calls(address) {
	const association = address.text("AssociationId");
	const group = address.text("NetworkBorderGroup");
	return [...association === void 0 ? [] : [{
		api: "ec2:DisassociateAddress",
		input: { AssociationId: association }
	}], {
		api: "ec2:ReleaseAddress",
		input: {
			AllocationId: address.requiredText("AllocationId"),
			...group === void 0 ? {} : { NetworkBorderGroup: group }
		}
	}];
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
