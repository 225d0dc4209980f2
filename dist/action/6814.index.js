export const id = 6814;
export const ids = [6814];
export const modules = {

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_tag_instance_from_vpc_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);
/* harmony import */ var _tagging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5131);


// clouds/aws/bots/ec2_tag_instance_from_vpc.js
/** It fills in what is missing; a value that the instance has is its own. */
var ec2_tag_instance_from_vpc_default = {
	kind: "bot",
	name: "ec2_tag_instance_from_vpc",
	doc: "Gives an instance that lacks a tag the one that its VPC has.",
	entities: ["aws.ec2.instance"],
	risk: "reversible",
	positional: ["key"],
	params: (zod) => zod.strictObject({ key: zod.string().min(1, "must not be empty").regex(/^(?!aws:)/i, "must not begin with `aws:`, which AWS keeps for itself").describe("Key of the tag.") }),
	writes: ["ec2:CreateTags"],
	reads: ["aws.ec2.vpc"],
	async plan(target, { key }, state) {
		const instance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target);
		if (instance === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)(`Instance ${target.id}`);
		if (Object.hasOwn(instance.tags("Tags"), key)) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.i)(`Instance ${target.id} already has the tag ${key}.`);
		const vpc = instance.requiredText("VpcId");
		const tags = await (0,_tagging_js__WEBPACK_IMPORTED_MODULE_1__.r)({
			type: "aws.ec2.vpc",
			id: vpc
		}, state) ?? {};
		if (!Object.hasOwn(tags, key)) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.i)(`${vpc} has no tag ${key} that instance ${target.id} could get.`);
		return (0,_tagging_js__WEBPACK_IMPORTED_MODULE_1__.t)(target, key, tags[key] ?? "", state);
	}
};



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

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ taggableTypes),
/* harmony export */   r: () => (/* binding */ tagsOf),
/* harmony export */   t: () => (/* binding */ planTag)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);

// clouds/aws/planning/tagging.js
/** What EC2 tags, of the types that live state reads. */
const taggableTypes = [
	"aws.ec2.address",
	"aws.ec2.flow_log",
	"aws.ec2.image",
	"aws.ec2.instance",
	"aws.ec2.internet_gateway",
	"aws.ec2.key_pair",
	"aws.ec2.network_acl",
	"aws.ec2.network_interface",
	"aws.ec2.prefix_list",
	"aws.ec2.route_table",
	"aws.ec2.security_group",
	"aws.ec2.snapshot",
	"aws.ec2.subnet",
	"aws.ec2.volume",
	"aws.ec2.vpc"
];
/** Tags of an object of EC2 by key; undefined where it does not exist. Throws AccessError. */
async function tagsOf(target, state) {
	return (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target))?.tags("Tags");
}
/** Sets one tag of the target, and tells whom an overwritten value may matter to. Throws AccessError. */
async function planTag(target, key, value, state) {
	const tags = await tagsOf(target, state);
	if (tags === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.r)(target.id);
	const now = Object.hasOwn(tags, key) ? tags[key] : void 0;
	if (now === value) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.i)(`${target.id} already has the tag ${key} with the value ${value}.`);
	const affected = now === void 0 ? [] : [`Whatever reads the tag ${key} no longer finds the value ${now}.`];
	return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.a)("ec2:CreateTags", {
		Resources: [target.id],
		Tags: [{
			Key: key,
			Value: value
		}]
	}, affected);
}



/***/ })

};
