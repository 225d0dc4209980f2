export const id = 4180;
export const ids = [4180];
export const modules = {

/***/ 4180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ami_set_to_private_default)
/* harmony export */ });
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8201);



// clouds/aws/bots/ami_set_to_private.js
/** CloudBots also removes the entry of the image's owner, who may launch it anyway. Other accounts keep theirs. */
var ami_set_to_private_default = {
	kind: "bot",
	name: "ami_set_to_private",
	doc: "Takes an image back from everyone. Accounts and organizations that it is shared with by name keep it.",
	entities: ["aws.ec2.image"],
	risk: "reversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:ModifyImageAttribute"],
	reads: [],
	async plan(target, _params, state) {
		const image = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, target);
		if (image === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.t)(`Image ${target.id}`);
		const owner = image.requiredText("OwnerId");
		const permissions = image.objects("LaunchPermissions");
		const remove = [...permissions.some((one) => one.text("Group") === "all") ? [{ Group: "all" }] : [], ...permissions.some((one) => one.text("UserId") === owner) ? [{ UserId: owner }] : []];
		if (remove.length === 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.n)(`Image ${target.id} is not shared with everyone.`);
		const others = permissions.length - remove.length;
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.r)("ec2:ModifyImageAttribute", {
			ImageId: target.id,
			LaunchPermission: { Remove: remove }
		}, ["Accounts that it is not shared with by name can no longer launch it; what they have launched keeps running.", ...others === 0 ? [] : [`It stays shared by name with ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(others, "other")}.`]]);
	}
};



/***/ }),

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



/***/ })

};
