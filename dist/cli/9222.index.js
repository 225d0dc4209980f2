export const id = 9222;
export const ids = [9222];
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

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ mark_for_stop_ec2_resource_default)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _tagging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5223);


// clouds/aws/bots/mark_for_stop_ec2_resource.js
const secondsOfUnit = {
	m: 60,
	h: 3600,
	d: 86400
};
const tag = "marked_for_stop";
/** A mark that is there stays: a second run must not put the deadline off. No bot stops what is marked; a rule may. */
var mark_for_stop_ec2_resource_default = {
	kind: "bot",
	name: "mark_for_stop_ec2_resource",
	doc: "Sets the tag marked_for_stop to the moment, in seconds since 1970, from which the resource may be stopped.",
	entities: _tagging_js__WEBPACK_IMPORTED_MODULE_0__.n,
	risk: "reversible",
	positional: ["time"],
	params: (zod) => zod.strictObject({ time: zod.string().regex(/^[1-9]\d{0,5}[mhd]$/, "must be a number of minutes, hours or days: `30m`, `3h`, `7d`").describe("From now: `30m`, `3h`, `7d`.") }),
	writes: ["ec2:CreateTags"],
	reads: [],
	async plan(target, { time }, state) {
		const tags = await (0,_tagging_js__WEBPACK_IMPORTED_MODULE_0__.r)(target, state);
		if (tags === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.t)(target.id);
		if (Object.hasOwn(tags, tag)) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`${target.id} is already marked for stop: ${tags[tag]}.`);
		return (0,_tagging_js__WEBPACK_IMPORTED_MODULE_0__.t)(target, tag, String(Math.floor(target.now.getTime() / 1e3) + secondsIn(time)), state);
	}
};
function secondsIn(time) {
	return Number(time.slice(0, -1)) * (secondsOfUnit[time.slice(-1)] ?? NaN);
}



/***/ }),

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ taggableTypes),
/* harmony export */   r: () => (/* binding */ tagsOf),
/* harmony export */   t: () => (/* binding */ planTag)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);


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
	if (tags === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.t)(target.id);
	const now = Object.hasOwn(tags, key) ? tags[key] : void 0;
	if (now === value) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`${target.id} already has the tag ${key} with the value ${value}.`);
	const affected = now === void 0 ? [] : [`Whatever reads the tag ${key} no longer finds the value ${now}.`];
	return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.r)("ec2:CreateTags", {
		Resources: [target.id],
		Tags: [{
			Key: key,
			Value: value
		}]
	}, affected);
}



/***/ })

};
