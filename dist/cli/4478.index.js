export const id = 4478;
export const ids = [4478];
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

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_require_imdsv2_default)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);


// clouds/aws/bots/ec2_require_imdsv2.js
/**
* Options that the call does not name stay as they are.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
*/
var ec2_require_imdsv2_default = {
	kind: "bot",
	name: "ec2_require_imdsv2",
	doc: "Requires session tokens (IMDSv2) of whoever asks the metadata service of an instance.",
	entities: ["aws.ec2.instance"],
	risk: "disruptive",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:ModifyInstanceMetadataOptions"],
	reads: [],
	async plan(target, _params, state) {
		const instance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, target);
		if (instance === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Instance ${target.id}`);
		const options = instance.object("MetadataOptions");
		if (options?.text("HttpEndpoint") === "disabled") return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`The metadata service of instance ${target.id} is off.`);
		if (options?.text("HttpTokens") === "required") return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`Instance ${target.id} already requires session tokens.`);
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.r)("ec2:ModifyInstanceMetadataOptions", {
			InstanceId: target.id,
			HttpTokens: "required"
		}, ["Software on it that asks the metadata service without a token gets no credentials any more; the CloudWatch metric MetadataNoToken counts such requests."]);
	}
};



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



/***/ })

};
